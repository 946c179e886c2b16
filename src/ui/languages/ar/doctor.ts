import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the stock doctor. */
export const doctor: Catalogue = {
  Checks: 'الفحوص',
  OK: 'سليم',
  '{0} wrong': '{0} خطأ',
  '{0} checked': 'فُحص {0}',
  'The log': 'السجل',
  'Every change of every tablet is there, each once.': 'كل تغيير من كل جهاز موجود، مرة واحدة.',
  'Tables and log': 'الجداول والسجل',
  'Every table is what the log adds up to.': 'كل جدول هو ما يعطيه السجل.',
  Quantities: 'الكميات',
  'Every stock item has what its movements come to.': 'في كل عنصر مخزون ما تعطيه حركاته.',
  'Closed orders and builds': 'أوامر البيع والتصنيع المغلقة',
  'None of them holds stock, and all that was shipped has its movement.':
    'لا يحجز أي منها مخزونًا، ولكل ما شُحن حركته.',
  Links: 'الروابط',
  'Whatever a record points at is there.': 'كل ما يشير إليه سجل موجود.',
  'Below zero': 'تحت الصفر',
  'No stock item has less than nothing.': 'لا عنصر مخزون فيه أقل من لا شيء.',
  'Allocated and on hand': 'المخصَّص والموجود',
  'Orders and builds hold no more of an item than there is.':
    'لا تحجز الأوامر من عنصر أكثر من الموجود.',
  'Shipped and ordered': 'المشحون والمطلوب',
  'No line was shipped more than ordered.': 'لم يُشحن من بند أكثر من المطلوب.',
  'None is on two pieces of a part.': 'لا رقم على قطعتين من صنف واحد.',
  'Order and build numbers': 'أرقام أوامر البيع والتصنيع',
  'None is on two of them.': 'لا رقم على اثنين منها.',
  'It can not be read. Take the data from a backup or another tablet.':
    'لا يمكن قراءته. خذ البيانات من نسخة احتياطية أو جهاز آخر.',
  '{0} of {1} not as they must be.': '{0} من {1} ليست كما يجب.',
  'The log can not be mended here: restore a backup, or take a full order file from another tablet.':
    'لا يمكن إصلاح السجل هنا: استعد نسخة احتياطية، أو خذ ملف أوامر كاملًا من جهاز آخر.',
  'Rebuild from the log puts it right. Nothing that was done is lost.':
    'إعادة البناء من السجل تصحّحه. لا يضيع شيء مما جرى.',
  'Nothing is damaged: two things do not go together, and somebody has to decide.':
    'لا شيء تالف: أمران لا يتوافقان، وعلى أحد أن يقرر.',
  '{0} over {1}': '{0} فوق {1}',
  'check|checks': {
    one: 'فحص واحد',
    two: 'فحصان',
    few: '{0} فحوص',
    many: '{0} فحصًا',
    other: '{0} فحص'
  },
  'Docket stock doctor': 'طبيب المخزون في Docket',
  'Tablet {0}, app {1}, {2}': 'الجهاز {0}، التطبيق {1}، {2}',
  'Proves that all that is kept here goes together': 'يثبت أن كل ما يُحفظ هنا متوافق',
  'Writing the tables anew from the log': 'تُكتب الجداول من جديد من السجل',
  Beginning: 'يبدأ',
  'Checking: {0}': 'يجري الفحص: {0}',
  'The check could not be finished': 'تعذّر إنهاء الفحص',
  'The data could not be read. Make a backup, close the app and open it again.':
    'تعذّرت قراءة البيانات. انسخ احتياطيًا، وأغلق التطبيق وافتحه من جديد.',
  'Adds up the log of all that was ever done and compares it with every table, every quantity with its movements, and everything that is held with what is there. It changes nothing.':
    'يجمع سجل كل ما جرى ويقارنه بكل جدول، وكل كمية بحركاتها، وكل محجوز بالموجود. لا يغيّر شيئًا.',
  'Rebuilt from the log: {0} mended.': 'أُعيد البناء من السجل: صُحّح {0}.',
  'All is well': 'كل شيء سليم',
  'Something is not as it must be': 'شيء ليس كما يجب',
  'Rebuild from the log': 'إعادة البناء من السجل',
  'Valid data that does not go together: a person settles it.':
    'بيانات صحيحة لا تتوافق: يحسمها إنسان.',
  'Check again': 'الفحص ثانية',
  'Check everything': 'فحص الكل',
  'Save the report': 'حفظ التقرير',
  'Every table is written anew as the log says. The log itself, and all that was done, stays as it is.':
    'يُكتب كل جدول من جديد كما يقول السجل. السجل نفسه وكل ما جرى يبقى كما هو.',
  'Stopped. Nothing was changed.': 'توقّف. لم يتغير شيء.',
  'The stock doctor is done.': 'انتهى طبيب المخزون.'
};
