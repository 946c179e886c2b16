import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is not right in a table. */
export const csvRows: Catalogue = {
  'Import {0}': 'استيراد {0}',
  'The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.':
    'لم يبدأ جزء Docket الذي يقرأ الجداول ويكتبها. أعد تحميل الصفحة وحاول مجددًا. لم يتغير شيء هنا.',
  'The file is too large: {0}, and at most {1} are read. Cut it into several files.':
    'الملف كبير جدًا: {0}، ويُقرأ {1} على الأكثر. قسّمه إلى عدة ملفات.',
  'The table has more than {0} rows. Cut it into several files.':
    'في الجدول أكثر من {0} صف. قسّمه إلى عدة ملفات.',
  'The table has more than {0} columns. Keep those that are needed.':
    'في الجدول أكثر من {0} عمود. أبقِ اللازم منها.',
  'Row {0} begins a quote that never ends: the file was cut off, or a quotation mark stands alone. Put it right, then choose the file again.':
    'يبدأ الصف {0} اقتباسًا لا ينتهي: قُطع الملف، أو علامة اقتباس وحدها. صحّحه، ثم اختر الملف من جديد.',
  'This is the file of a spreadsheet program itself. Save it there as CSV, then choose that file.':
    'هذا ملف برنامج الجداول نفسه. احفظه هناك بصيغة CSV، ثم اختر ذلك الملف.',
  'This file is no text, so it is no table. Save the table as CSV, then choose that file.':
    'هذا الملف ليس نصًا فليس جدولًا. احفظ الجدول بصيغة CSV، ثم اختر ذلك الملف.',
  'This is a web page, not a table. Download the table as CSV, then choose that file.':
    'هذه صفحة ويب وليست جدولًا. نزّل الجدول بصيغة CSV، ثم اختر ذلك الملف.',
  'This is JSON, not a table. An export of InvenTree is read under More → Import from InvenTree.':
    'هذا JSON وليس جدولًا. الملف المصدَّر من InvenTree يُقرأ من المزيد ← استيراد من InvenTree.',
  'There is nothing in this table. Choose another file.': 'لا شيء في هذا الجدول. اختر ملفًا آخر.',
  'The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.':
    'تعذّرت قراءة الملف: نُقل، أو هو حيث لا يصل هذا الجهاز. انسخه إلى الجهاز، ثم اختره من جديد.',
  'Something that the table is about was changed meanwhile, so nothing was written. Look at the preview again.':
    'تغيّر شيء مما في الجدول في هذه الأثناء، فلم يُكتب شيء. انظر المعاينة من جديد.',
  '{0} of {1} rows': '{0} من {1} صفًا',
  'Writing {0}': 'تجري كتابة {0}',
  'Writing the table': 'تجري كتابة الجدول',
  'Reading the file': 'تجري قراءة الملف',
  'Checking {0}': 'يجري فحص {0}',
  Writing: 'تجري الكتابة',
  '{0}, ready': '{0}، جاهز',
  'Imported: {0} new, {1} changed': 'استُورد: {0} جديد، {1} معدّل',
  'Write yes or no.': 'اكتب yes أو no.',
  'Write the day as 2026-08-31 or 31.08.2026.': 'اكتب اليوم هكذا 2026-08-31 أو 31.08.2026.',
  'Write OK, attention, damaged, destroyed, rejected, lost, quarantined or returned.':
    'اكتب OK أو attention أو damaged أو destroyed أو rejected أو lost أو quarantined أو returned.',
  'Write the three letters of a currency, such as EUR.': 'اكتب الأحرف الثلاثة لعملة، مثل EUR.',
  'There is no part “{0}” here. Import the parts first, or correct the name.':
    'لا توجد قطعة «{0}» هنا. استورد القطع أولًا، أو صحّح الاسم.',
  'Several parts are called “{0}”. Name this one by its IPN or its Part ID.':
    'عدة قطع اسمها «{0}». سمِّ هذه برقمها IPN أو Part ID.',
  'There is no sales order “{0}” here. Lines come into orders that are here.':
    'لا يوجد أمر بيع «{0}» هنا. تدخل البنود في أوامر موجودة هنا.',
  'Several sales orders are called “{0}”. Name this one by its Order ID.':
    'عدة أوامر بيع اسمها «{0}». سمِّ هذا برقم Order ID.',
  'Row {0} is about the same. Keep one of them.': 'الصف {0} عن الشيء نفسه. أبقِ واحدًا منهما.',
  'Several here go by this name. Name this one by its Docket ID.':
    'عدة هنا بهذا الاسم. سمِّ هذا برقم Docket ID.',
  'It was deleted here. Take the Docket ID out to make it anew.':
    'حُذف هنا. أزل Docket ID لإنشائه من جديد.',
  'Stock that is with a customer gets there by shipping, not by a table.':
    'المخزون لدى العميل يصل إليه بالشحن لا بجدول.',
  'It has no name, number or order to be known by.': 'لا اسم له ولا رقم ولا أمر يُعرف به.',
  'Say how many there are.': 'اذكر كم العدد.',
  'Stock that lies somewhere is not moved to no place. Name a location.':
    'المخزون الموجود في مكان لا يُنقل إلى لا مكان. سمِّ موقعًا.'
};
