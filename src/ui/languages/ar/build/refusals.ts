import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is refused of builds. */
export const buildRefusals: Catalogue = {
  ' and {0}': ' و{0}',
  'other|others': {
    one: 'واحد آخر',
    two: 'اثنان آخران',
    few: '{0} آخرين',
    many: '{0} آخر',
    other: '{0} آخر'
  },
  ' The rest is held by {0}{1}.': ' الباقي محجوز لـ {0}{1}.',
  '{0}: {1} of {2}': '{0}: {1} من {2}',
  'This build is on hold. Resume it first.': 'أمر التصنيع هذا معلّق. استأنفه أولًا.',
  'This build is {0}. Nothing can be made or set aside for it any more.':
    'أمر التصنيع هذا {0}. لا يمكن صنع شيء له أو حجزه بعد الآن.',
  'Only {0} remain to be made. Enter at most {1}, or raise the quantity of the build first.':
    'بقي {0} فقط للتصنيع. أدخل {1} على الأكثر، أو ارفع كمية أمر التصنيع أولًا.',
  'This part has no serial numbers. Leave them empty, or switch on “Trackable” for the part.':
    'ليس لهذه القطعة أرقام تسلسلية. اتركها فارغة، أو فعّل «قابلة للتتبع» في القطعة.',
  'Pieces with serial numbers are whole. Enter a whole number.':
    'القطع ذات الأرقام التسلسلية كاملة. أدخل عددًا صحيحًا.',
  'Every piece needs a serial number. Enter them, for example 101-105, 110.':
    'كل قطعة تحتاج إلى رقم تسلسلي. أدخلها، مثل 101-105, 110.',
  'At most {0} serial numbers at once.': '{0} رقمًا تسلسليًا على الأكثر في المرة.',
  'Serial number {0} is named twice. Name it once.':
    'الرقم التسلسلي {0} مذكور مرتين. اذكره مرة واحدة.',
  '“{0}” is not a range of serial numbers. Write the first and the last, for example 101-105.':
    '«{0}» ليس مجال أرقام تسلسلية. اكتب الأول والأخير، مثل 101-105.',
  '“{0}” names more than the {1} that are made. Name fewer.':
    '«{0}» يذكر أكثر من {1} المصنوعة. اذكر أقل.',
  '{0} named for {1}. Make both the same.': 'ذُكر {0} لـ {1}. اجعلهما متساويين.',
  'serial number|serial numbers': {
    one: 'رقم تسلسلي واحد',
    two: 'رقمان تسلسليان',
    few: '{0} أرقام تسلسلية',
    many: '{0} رقمًا تسلسليًا',
    other: '{0} رقم تسلسلي'
  },
  'In use already: {0}{1}. Choose others.': 'مستخدمة من قبل: {0}{1}. اختر غيرها.',
  '{0} not set aside in full. Allocate them, or complete anyway.':
    '{0} لم تُحجز بالكامل. خصّصها، أو أتمم رغم ذلك.',
  'This build is {0}. Only a build in production can be finished early: issue it first.':
    'أمر التصنيع هذا {0}. لا يُنهى مبكرًا إلا أمر قيد التصنيع: ابدأه أولًا.',
  '{0} are made and {1} are not. Confirm that the rest will not be made.':
    'صُنع {0} ولم يُصنع {1}. أكّد أن الباقي لن يُصنع.',
  'This part is not an assembly, so it can not be built. Switch on “Assembly” for the part, or receive stock of it.':
    'هذه القطعة ليست مجموعة فلا يمكن تصنيعها. فعّل «مجموعة» في القطعة، أو استلم مخزونًا منها.',
  'A virtual part needs no stock and is never built.':
    'القطعة الافتراضية لا تحتاج إلى مخزون ولا تُصنع أبدًا.',
  'This part is inactive. Make it active again, or choose another one.':
    'هذه القطعة غير نشطة. فعّلها من جديد، أو اختر غيرها.',
  'This part has no bill of materials yet. Say what goes into it on the part, then build.':
    'ليس لهذه القطعة قائمة مواد بعد. حدّد في القطعة ما يدخل فيها، ثم صنّعها.',
  'The sales order is {0}. Choose an open order, or build for stock.':
    'أمر البيع {0}. اختر أمرًا مفتوحًا، أو صنّع للمخزون.',
  'That line belongs to another order. Open the order again.':
    'هذا البند يتبع أمرًا آخر. افتح الأمر من جديد.',
  'That line is for another part. Build the part of the line.':
    'هذا البند لقطعة أخرى. صنّع قطعة البند.',
  'The target date {0} is before the start date {1}. Choose a later target date.':
    'التاريخ المستهدف {0} قبل تاريخ البدء {1}. اختر تاريخًا لاحقًا.',
  'The reference does not follow the pattern {0}. Leave it empty for the next number.':
    'المرجع لا يتبع النمط {0}. اتركه فارغًا للرقم التالي.',
  'The reference {0} is in use already. Choose another one.':
    'المرجع {0} مستخدم من قبل. اختر غيره.',
  'The build that this one is for is {0}. Build for stock instead.':
    'أمر التصنيع الذي هذا من أجله {0}. صنّع للمخزون بدلًا من ذلك.',
  'The build that this one is for does not use this part.':
    'أمر التصنيع الذي هذا من أجله لا يستخدم هذه القطعة.',
  '{0} are made already. Enter at least {1}.': 'صُنع {0} من قبل. أدخل {1} على الأقل.',
  'The build is {0} already.': 'أمر التصنيع {0} من قبل.',
  'A build that is {0} can not become {1}.': 'أمر تصنيع {0} لا يمكن أن يصبح {1}.',
  'The build is {0}. Only a cancelled build can be deleted: cancel it first.':
    'أمر التصنيع {0}. لا يُحذف إلا الملغى: ألغه أولًا.',
  'output|outputs': {
    one: 'ناتج واحد',
    two: 'ناتجان',
    few: '{0} نواتج',
    many: '{0} ناتجًا',
    other: '{0} ناتج'
  },
  'used-up component|used-up components': {
    one: 'مكوّن مستهلك واحد',
    two: 'مكوّنان مستهلكان',
    few: '{0} مكوّنات مستهلكة',
    many: '{0} مكوّنًا مستهلكًا',
    other: '{0} مكوّن مستهلك'
  },
  'child build|child builds': {
    one: 'أمر تصنيع فرعي واحد',
    two: 'أمرا تصنيع فرعيان',
    few: '{0} أوامر تصنيع فرعية',
    many: '{0} أمر تصنيع فرعيًا',
    other: '{0} أمر تصنيع فرعي'
  },
  'The build can not be deleted: it left {0}. It stays on record as cancelled.':
    'لا يمكن حذف أمر التصنيع: خلّف {0}. يبقى مسجّلًا كملغى.',
  'The bill of materials does not have this component any more. Close this and look again.':
    'لم يعد هذا المكوّن في قائمة المواد. أغلق هذا وانظر من جديد.',
  'Virtual parts and consumables are not counted out of stock: there is nothing to allocate.':
    'القطع الافتراضية والمستهلكات لا تُخصم من المخزون: لا شيء للتخصيص.',
  'That stock is of another part. Choose stock of the component.':
    'هذا المخزون لقطعة أخرى. اختر مخزون المكوّن.',
  'A stock item can not be taken: it {0}. Choose another one.':
    'لا يمكن أخذ عنصر مخزون: {0}. اختر غيره.',
  'An item with a serial number is one piece. Take 1 of it.':
    'العنصر ذو الرقم التسلسلي قطعة واحدة. خذ 1 منه.',
  'Only {0} of that stock item are free now.{1} Take less, or choose another item.':
    'المتاح الآن من هذا العنصر {0} فقط.{1} خذ أقل، أو اختر عنصرًا آخر.',
  'The build still needs {0} of it. Take no more than that.':
    'لا يزال التصنيع يحتاج إلى {0} منه. لا تأخذ أكثر.',
  'Not set aside in full: {0}. Allocate them, or complete anyway: then only what there is of them is used up.':
    'لم يُحجز بالكامل: {0}. خصّصها، أو أتمم رغم ذلك: عندها يُستهلك الموجود منها فقط.'
};
