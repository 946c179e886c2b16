import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for builds. */
export const build: Catalogue = {
  'On hold': 'معلّق',
  'Build resumed': 'استؤنف أمر التصنيع',
  'Build issued': 'بدأ أمر التصنيع',
  'Allocate All': 'تخصيص الكل',
  'Components allocated': 'خُصّصت المكوّنات',
  Resume: 'استئناف',
  'Issue Build': 'بدء التصنيع',
  Hold: 'تعليق',
  'Build Orders': 'أوامر التصنيع',
  'New Build Order': 'أمر تصنيع جديد',
  'Search build orders': 'البحث في أوامر التصنيع',
  'Number, part or sales order': 'رقم أو قطعة أو أمر بيع',
  Filter: 'تصفية',
  'Build orders': 'أوامر التصنيع',
  'Nothing to build': 'لا شيء للتصنيع',
  'Build on a line of a sales order makes a build order, or start one for stock.':
    '«تصنيع» على بند في أمر بيع ينشئ أمر تصنيع، أو ابدأ واحدًا للمخزون.',
  'No build orders under {0}': 'لا أوامر تصنيع ضمن {0}',
  'No build orders match “{0}”': 'لا أوامر تصنيع تطابق «{0}»',
  'Show all open': 'عرض كل المفتوحة',
  Components: 'المكوّنات',
  Outputs: 'النواتج',
  Details: 'التفاصيل',
  History: 'السجل',
  'Parts of this build': 'أقسام أمر التصنيع',
  'This build is not on this tablet': 'أمر التصنيع هذا ليس على هذا الجهاز',
  'It may be on another tablet: import its order file, or look at the list of builds.':
    'قد يكون على جهاز آخر: استورد ملف أوامره، أو انظر في قائمة أوامر التصنيع.',
  'The build could not be read. Close the app and open it again.':
    'تعذّرت قراءة أمر التصنيع. أغلق التطبيق وافتحه من جديد.',
  '{0} unallocated': 'أُلغي تخصيص {0}',
  'Components unallocated': 'أُلغي تخصيص المكوّنات',
  'Unallocate all': 'إلغاء كل التخصيص',
  'No components': 'لا مكوّنات',
  'The part has no bill of materials. Say on the part what goes into it.':
    'ليس للقطعة قائمة مواد. حدّد في القطعة ما يدخل فيها.',
  'Open the part': 'فتح القطعة',
  'Builds of components': 'أوامر تصنيع المكوّنات',
  'Component allocated': 'خُصّص المكوّن',
  Unallocated: 'أُلغي التخصيص',
  'Complete Build': 'إتمام التصنيع',
  'Complete some': 'إتمام بعضها',
  'Build is on hold': 'أمر التصنيع معلّق',
  'Print build sheet': 'طباعة ورقة التصنيع',
  Scrap: 'إتلاف',
  'Finish early': 'إنهاء مبكر',
  'Cancel Build': 'إلغاء أمر التصنيع',
  'Delete Build': 'حذف أمر التصنيع',
  'What to do with this build': 'ما يمكن فعله بأمر التصنيع هذا',
  'Cancels {0}. {1} are made and stay in stock; {2} will not be made.':
    'يلغي {0}. صُنع {1} ويبقى في المخزون؛ ولن يُصنع {2}.',
  'Cancels {0}. Nothing was made; {1} will not be made.': 'يلغي {0}. لم يُصنع شيء؛ ولن يُصنع {1}.',
  'No components are allocated.': 'لا مكوّنات مخصَّصة.',
  'Used up: {0}.': 'المستهلك: {0}.',
  'Free again: {0}.': 'متاح من جديد: {0}.',
  'A cancelled build can not be resumed.': 'أمر التصنيع الملغى لا يُستأنف.',
  '{0} cancelled': 'أُلغي {0}',
  'Cancel Build?': 'إلغاء أمر التصنيع؟',
  'Keep build': 'الإبقاء على أمر التصنيع',
  'Components are used up': 'المكوّنات مستهلكة',
  'Off: they stay on the shelf and become free.': 'معطّل: تبقى على الرف وتصبح متاحة.',
  'A component': 'مكوّن',
  '{0} made': 'صُنع {0}',
  '{0} deleted': 'حُذف {0}',
  'Delete Build?': 'حذف أمر التصنيع؟',
  'Build changed': 'عُدّل أمر التصنيع',
  '{0} finished': 'أُنهي {0}',
  'Finish early?': 'إنهاء مبكر؟',
  'Keep building': 'متابعة التصنيع',
  'Finish although components are short': 'الإنهاء رغم نقص المكوّنات',
  'Only what is allocated of them is used up.': 'لا يُستهلك منها إلا المخصَّص.',
  '{0} scrapped': 'أُتلف {0}',
  Edit: 'تعديل',
  'Nothing was made yet': 'لم يُصنع شيء بعد',
  'Each output becomes stock at once, and its components are used up.':
    'كل ناتج يصبح مخزونًا فورًا وتُستهلك مكوّناته.',
  'Build sheet': 'ورقة التصنيع',
  Labels: 'الملصقات',
  'Labels for outputs': 'ملصقات النواتج',
  'Build sheet {0}': 'ورقة التصنيع {0}',
  Build: 'تصنيع',
  'Ready to start': 'جاهز للبدء',
  'All open': 'كل المفتوحة',
  'In production': 'قيد التصنيع',
  Done: 'تم',
  Cancelled: 'ملغى',
  'Choose the part to build first.': 'اختر أولًا القطعة المراد تصنيعها.',
  '{0} created': 'أُنشئ {0}',
  'Create Build Order': 'إنشاء أمر تصنيع',
  Submit: 'تأكيد',
  Change: 'تغيير',
  Parts: 'القطع',
  'Search parts': 'البحث في القطع',
  'No part with a bill of materials matches. Say on the part that it is an assembly and what goes into it.':
    'لا توجد قطعة مطابقة لها قائمة مواد. حدّد في القطعة أنها مجموعة وما يدخل فيها.',
  'How many, by when': 'كم، وحتى متى',
  Quantity: 'الكمية',
  'Target date': 'التاريخ المستهدف',
  Destination: 'الوجهة',
  'No location': 'بلا موقع',
  'More: title, batch, reference, notes': 'المزيد: عنوان، دفعة، مرجع، ملاحظات',
  ' line {0}': ' بند {0}',
  'for {0}{1}': 'لـ {0}{1}',
  'for build {0}': 'لأمر التصنيع {0}',
  'batch {0}': 'دفعة {0}',
  'Allocate · {0}': 'تخصيص · {0}',
  'Required {0} ·': 'المطلوب {0} ·',
  '{0} of {1} chosen': 'اختير {0} من {1}',
  '({0} to go)': '(بقي {0})',
  'Stock, what would be taken first on top': 'المخزون، أولًا ما يؤخذ أولًا',
  'No free stock of this component': 'لا مخزون متاح من هذا المكوّن',
  '{0} are missing.': 'ينقص {0}.',
  Allocated: 'مخصَّص',
  'What the build holds': 'ما يحجزه أمر التصنيع',
  'Unallocate {0}, {1}': 'إلغاء تخصيص {0}، {1}',
  'Submit{0}': 'تأكيد{0}',
  'no target date': 'بلا تاريخ مستهدف',
  'due {0}': 'مستحق {0}',
  'Part is not on this tablet': 'القطعة ليست على هذا الجهاز',
  for: 'لـ',
  'for stock': 'للمخزون',
  '{0} of {1} completed': 'أُنجز {0} من {1}',
  'Components of {0}': 'مكوّنات {0}',
  'Complete Build: {0}': 'إتمام التصنيع: {0}',
  'See what is missing: {0}': 'عرض الناقص: {0}',
  'See what is missing': 'عرض الناقص',
  'Open {0}': 'فتح {0}',
  Open: 'فتح',
  'More for {0}': 'المزيد عن {0}',
  Title: 'العنوان',
  'Components from': 'المكوّنات من',
  Anywhere: 'أي مكان',
  'Of what is made, unless another is entered then': 'لما يُصنع، ما لم يُدخل غيره حينها',
  'Start date': 'تاريخ البدء',
  Priority: 'الأولوية',
  '0 to 1000000': 'من 0 إلى 1000000',
  Responsible: 'المسؤول',
  'Completed {0}': 'اكتمل {0}',
  'No target date': 'بلا تاريخ مستهدف',
  'Due {0}{1}': 'مستحق {0}{1}',
  Completed: 'اكتمل',
  For: 'لـ',
  'For stock': 'للمخزون',
  'For build': 'لأمر التصنيع',
  '{0} of {1} made · {2} to go': 'صُنع {0} من {1} · بقي {2}',
  'Complete anyway': 'الإتمام رغم ذلك',
  'Serial numbers': 'الأرقام التسلسلية',
  'One for each piece, for example 101-105, 110. ~+ takes the next free ones.':
    'رقم لكل قطعة، مثل 101-105, 110. ‏~+ يأخذ الأرقام المتاحة التالية.',
  Expires: 'تنتهي صلاحيتها',
  'Empty: {0} days from today': 'فارغ: {0} يومًا من اليوم',
  'Set aside from stock and used up: {0}': 'محجوز من المخزون ومستهلك: {0}',
  Component: 'المكوّن',
  Required: 'المطلوب',
  'Used up': 'المستهلك',
  Free: 'متاح',
  Next: 'التالي',
  Unallocate: 'إلغاء التخصيص',
  optional: 'اختياري',
  'is not counted out of stock': 'لا يُخصم من المخزون',
  '{0} allocated and {1} used up of {2} required': 'خُصّص {0} واستُهلك {1} من {2} مطلوبة',
  '{0} in stock': '{0} في المخزون',
  'Short {0}': 'ينقص {0}',
  'Allocate: {0}': 'تخصيص: {0}',
  'Build {0}: {1}': 'تصنيع {0}: {1}',
  'Free: {0}': 'المتاح: {0}',
  'Required {0} · used up {1}{2}': 'المطلوب {0} · المستهلك {1}{2}',
  ' · free {0}': ' · المتاح {0}',
  'Edit Build Order': 'تعديل أمر التصنيع',
  '{0} short. The build can be created and waits for them.':
    '{0}. يمكن إنشاء أمر التصنيع وسينتظرها.',
  'component is|components are': {
    one: 'مكوّن واحد ناقص',
    two: 'مكوّنان ناقصان',
    few: '{0} مكوّنات ناقصة',
    many: '{0} مكوّنًا ناقصًا',
    other: '{0} مكوّن ناقص'
  },
  'Components for this build': 'مكوّنات أمر التصنيع هذا',
  'Required {0} · free {1}': 'المطلوب {0} · المتاح {1}',
  '{0} left': 'بقي {0}',
  'piece|pieces': {
    one: 'قطعة واحدة',
    two: 'قطعتان',
    few: '{0} قطع',
    many: '{0} قطعة',
    other: '{0} قطعة'
  },
  'Serial {0}': 'الرقم التسلسلي {0}',
  Good: 'سليم',
  'Scrap does not count as made: {0} still remain to be made. It is kept as a rejected stock item.':
    'التالف لا يُعد مصنوعًا: بقي {0} للتصنيع. يُحفظ كعنصر مخزون مرفوض.',
  'Say why.': 'اذكر السبب.',
  'Components are lost too': 'المكوّنات ضائعة أيضًا',
  'Off: they go back on the shelf and none of them is used up.':
    'معطّل: تعود إلى الرف ولا يُستهلك منها شيء.',
  '{0}: {1} missing': '{0}: ينقص {1}',
  'Components are short': 'المكوّنات ناقصة',
  'Builds make whole pieces: 1 or more.': 'التصنيع بقطع كاملة: 1 أو أكثر.',
  'The start date is after the target date.': 'تاريخ البدء بعد التاريخ المستهدف.',
  'Enter a reference.': 'أدخل مرجعًا.',
  'A whole number from 0 to 1000000.': 'عدد صحيح من 0 إلى 1000000.',
  'A link starts with http://, https://, mailto: or tel:':
    'يبدأ الرابط بـ http:// أو https:// أو mailto: أو tel:',
  Pending: 'قيد الانتظار',
  Complete: 'مكتمل',
  Closed: 'مغلق',
  'In production {0} of {1}': 'قيد التصنيع {0} من {1}',
  Ready: 'جاهز',
  'Short parts': 'قطع ناقصة',
  Created: 'تاريخ الإنشاء',
  'All of it goes to free stock.': 'كله يذهب إلى المخزون المتاح.',
  ', {0} to free stock': '، و{0} إلى المخزون المتاح',
  '{0} go to {1} line {2}{3}.': 'يذهب {0} إلى {1} بند {2}{3}.',
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
  'That location only holds other locations. Choose one that holds stock.':
    'هذا الموقع يحوي مواقع أخرى فقط. اختر موقعًا للمخزون.',
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
    'لم يُحجز بالكامل: {0}. خصّصها، أو أتمم رغم ذلك: عندها يُستهلك الموجود منها فقط.',
  '{0}/{1} short': '{0}/{1} ناقص'
};
