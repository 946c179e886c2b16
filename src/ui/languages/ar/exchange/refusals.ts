import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for files that are not taken. */
export const exchangeRefusals: Catalogue = {
  'Nothing was changed here.': 'لم يتغير شيء هنا.',
  'Choose a file that Docket wrote: its name begins with “Docket_”.':
    'اختر ملفًا كتبه Docket: يبدأ اسمه بـ “Docket_”.',
  'Ask for the file again, or copy it again from where it was written.':
    'اطلب الملف من جديد، أو انسخه ثانية من حيث كُتب.',
  'This file is empty: the copy was not finished. {0}': 'هذا الملف فارغ: لم يكتمل النسخ. {0}',
  'This is an export from InvenTree, not an order file. Open it under More → Import from InvenTree.':
    'هذا ملف مصدَّر من InvenTree وليس ملف أوامر. افتحه من المزيد ← استيراد من InvenTree.',
  'This file holds data of another program. {0}': 'هذا الملف يحوي بيانات برنامج آخر. {0}',
  'This is a picture. {0}': 'هذه صورة. {0}',
  'This is a PDF. Papers are for people; to bring changes, an order file is needed. {0}':
    'هذا ملف PDF. الأوراق للناس؛ ولنقل التغييرات يلزم ملف أوامر. {0}',
  'This is an archive. Unpack it, then choose the file inside whose name begins with “Docket_”.':
    'هذا أرشيف. فك ضغطه، ثم اختر الملف الذي بداخله ويبدأ اسمه بـ “Docket_”.',
  'This is a web page. {0}': 'هذه صفحة ويب. {0}',
  'This is a table, such as CSV. {0}': 'هذا جدول، مثل CSV. {0}',
  'This is a text, not an order file. {0}': 'هذا نص وليس ملف أوامر. {0}',
  'This is not an order file. {0}': 'هذا ليس ملف أوامر. {0}',
  'its beginning': 'بدايته',
  'its end': 'نهايته',
  'line {0}': 'السطر {0}',
  'the changes of device {0} from number {1}': 'تغييرات الجهاز {0} من الرقم {1}',
  'a part that can not be unpacked': 'جزء لا يمكن فك ضغطه',
  'Ask for a file with the changes since the last one instead of everything.':
    'اطلب ملفًا بالتغييرات منذ الأخير بدلًا من كل شيء.',
  'it is larger than {0}. {1}': 'هو أكبر من {0}. {1}',
  'one entry in it is larger than any that Docket writes. Ask whoever sent it.':
    'مدخل فيه أكبر من أي مدخل يكتبه Docket. اسأل من أرسله.',
  'it holds more than {0} changes. {1}': 'يحوي أكثر من {0} تغيير. {1}',
  'it holds more than {0} records. Ask for fewer orders in one file.':
    'يحوي أكثر من {0} سجل. اطلب أوامر أقل في الملف.',
  'it names more than {0} devices. Retire those that nobody uses any more, then ask for the file again.':
    'يذكر أكثر من {0} جهاز. أخرج من الخدمة ما لا يُستخدم، ثم اطلب الملف من جديد.',
  'a name in it is one that programs keep for themselves': 'فيه اسم تحجزه البرامج لنفسها',
  'it is nested deeper than any file of Docket': 'متداخل أعمق من أي ملف لـ Docket',
  'unpacked, it would be hundreds of times as large': 'حجمه بعد فك الضغط أكبر بمئات المرات',
  'it says things twice or in a way that readers may understand differently':
    'يقول أشياء مرتين أو بطريقة يفهمها القراء بشكل مختلف',
  'This file is damaged or was changed after Docket wrote it, in {0}. {1} {2}':
    'هذا الملف تالف أو غُيّر بعد أن كتبه Docket، في {0}. {1} {2}',
  'Another program saved this file anew and changed it. {0} Ask for the original file, and do not open it in an editor before you hand it on.':
    'برنامج آخر حفظ هذا الملف من جديد وغيّره. {0} اطلب الملف الأصلي، ولا تفتحه في محرر قبل تسليمه.',
  'This file stops in the middle: the copy was not finished. {0} {1}':
    'ينقطع هذا الملف في منتصفه: لم يكتمل النسخ. {0} {1}',
  'This file was written by a newer Docket. {0} Update the app here: open it once while online. Then choose the file again.':
    'كتب هذا الملف إصدار أحدث من Docket. {0} حدّث التطبيق هنا: افتحه مرة وأنت متصل. ثم اختر الملف من جديد.',
  'This file is encrypted. Enter the passphrase that was chosen when it was written.':
    'هذا الملف مشفّر. أدخل عبارة المرور التي اختيرت عند كتابته.',
  'The passphrase does not open this file. Look at small and capital letters and try again. If you are sure of it, the file is damaged at its beginning: then ask for it again.':
    'عبارة المرور لا تفتح هذا الملف. انتبه للأحرف الكبيرة والصغيرة وحاول مجددًا. إن كنت متأكدًا منها فالملف تالف في بدايته: اطلبه من جديد.',
  'This file is not read, because {0} {1}': 'لا يُقرأ هذا الملف لأنه: {0} {1}',
  'This file was not written by Docket, and may be meant to do harm: {0}. {1} Ask whoever sent it, and do not pass it on.':
    'لم يكتب Docket هذا الملف، وقد يُقصد به الضرر: {0}. {1} اسأل من أرسله، ولا تمرّره لغيرك.',
  'The file could not be read: it was moved or deleted, or the stick was pulled. Copy it onto the tablet, then choose it again.':
    'تعذّرت قراءة الملف: نُقل أو حُذف، أو نُزعت الذاكرة. انسخه إلى الجهاز، ثم اختره من جديد.',
  'Cancelled. {0}': 'أُلغي. {0}'
};
