import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for settings and setting up. */
export const settings: Catalogue = {
  Saved: 'تم الحفظ',
  'Set up this tablet': 'إعداد هذا الجهاز',
  'Everything here can wait, and stands in the settings too.':
    'كل ما هنا يمكن أن ينتظر، وهو في الإعدادات أيضًا.',
  Continue: 'متابعة',
  'Size of buttons and rows': 'حجم الأزرار والصفوف',
  Size: 'الحجم',
  Money: 'العملة',
  'Keep the data safe': 'حفظ البيانات بأمان',
  'Everything is kept on this tablet, in this browser.':
    'يُحفظ كل شيء على هذا الجهاز، في هذا المتصفح.',
  'Docket is installed on this device.': 'Docket مثبّت على هذا الجهاز.',
  'Put Docket on the home screen': 'ضع Docket على الشاشة الرئيسية',
  'It then opens like any other app, fills the screen, and the browser keeps its data safer.':
    'يُفتح عندها كأي تطبيق، ويملأ الشاشة، ويحفظ المتصفح بياناته بأمان أكبر.',
  'Open the menu of the browser and choose *Install* or *Add to Home screen*. A browser that has neither opens Docket from a bookmark, offline too.':
    'افتح قائمة المتصفح واختر *تثبيت* أو *إضافة إلى الشاشة الرئيسية*. المتصفح الذي ليس فيه أي منهما يفتح Docket من إشارة مرجعية، دون اتصال أيضًا.',
  Language: 'اللغة',
  'On this device only. Numbers and days follow it.':
    'على هذا الجهاز فقط. تتبعها الأعداد والتواريخ.',
  'Check the books': 'فحص الدفاتر',
  'Every figure follows from the log of what was done. This adds the log up again and compares.':
    'كل رقم ناتج من سجل ما جرى. هنا يُجمع السجل من جديد ويُقارن.',
  'Stock doctor': 'طبيب المخزون',
  'Everything agrees with the log.': 'كل شيء يطابق السجل.',
  '{0} not as the log says': '{0} لا تطابق السجل',
  Rebuild: 'إعادة البناء',
  'Rebuild from the log?': 'إعادة البناء من السجل؟',
  'Keep as it is': 'إبقاؤه كما هو',
  'Currency of new orders and prices': 'عملة الأوامر والأسعار الجديدة',
  'Who uses it': 'من يستخدمه',
  'The name stands in the history beside everything done here.':
    'يظهر الاسم في السجل بجانب كل ما يُنجز هنا.',
  'Name of this device': 'اسم هذا الجهاز',
  'Letter in its order numbers': 'الحرف في أرقام أوامره',
  'None on the first device; B, C … on others, so that two never give one number.':
    'لا حرف على الجهاز الأول؛ و B و C … على غيره، كي لا يعطي جهازان رقمًا واحدًا.',
  'The browser has promised to keep the data, even when the tablet runs out of room.':
    'وعد المتصفح بالاحتفاظ بالبيانات حتى لو امتلأ الجهاز.',
  'The browser has not promised it: it may remove the data when the tablet runs out of room. Install Docket and ask again, and make a backup every week.':
    'لم يَعِد المتصفح بذلك: قد يزيل البيانات إذا امتلأ الجهاز. ثبّت Docket واطلب ثانية، وانسخ احتياطيًا كل أسبوع.',
  'The browser may remove the data when the tablet runs out of room.':
    'قد يزيل المتصفح البيانات إذا امتلأ الجهاز.',
  'Ask it to keep the data': 'طلب الاحتفاظ بالبيانات',
  'Actions in the history': 'الأعمال في السجل',
  'None yet': 'لا شيء بعد',
  Storage: 'التخزين',
  'The same on every device of the workshop.': 'واحدة على كل أجهزة الورشة.',
  'Stands at the top of papers.': 'يظهر أعلى الأوراق.',
  'Stock is proposed in this order': 'يُقترح المخزون بهذا الترتيب',
  'Tap *Share* in Safari’s bar:': 'المس *مشاركة* في شريط Safari:',
  'a box with an arrow that points up': 'مربع فيه سهم إلى أعلى',
  'Choose *Add to Home Screen*:': 'اختر *إضافة إلى الشاشة الرئيسية*:',
  'a box with a plus': 'مربع فيه علامة زائد',
  'Tap *Add*, then open Docket from the home screen.':
    'المس *إضافة*، ثم افتح Docket من الشاشة الرئيسية.',
  Install: 'تثبيت',
  'Automatic, as the tablet': 'تلقائي، كالجهاز',
  Theme: 'السمة',
  'Sunlight for bay doors, Night for the dark: both with the strongest contrast.':
    '«شمس» لأبواب التحميل، و«ليل» للظلام: كلاهما بأقوى تباين.',
  'Size of text': 'حجم النص',
  'Side of the destinations': 'جهة التنقل',
  'On a tablet on its side.': 'على جهاز بالوضع الأفقي.',
  Looks: 'المظهر',
  'Press the circle: {0} of {1}': 'اضغط الدائرة: {0} من {1}',
  'Press the circle with your glove or finger, as you would at work: {0} of {1}':
    'اضغط الدائرة بقفازك أو إصبعك كما في العمل: {0} من {1}',
  'The largest buttons fit your hand.': 'أكبر الأزرار تناسب يدك.',
  'Buttons of the standard size fit your hand.': 'الأزرار القياسية تناسب يدك.',
  'Use the largest': 'استخدام الأكبر',
  'Use standard': 'استخدام القياسي',
  'Press again': 'اضغط ثانية',
  'Auto, as the tablet': 'تلقائي، كالجهاز',
  Light: 'فاتح',
  Dark: 'داكن',
  'Sunlight: black on white': 'شمس: أسود على أبيض',
  'Night: white on black': 'ليل: أبيض على أسود',
  'Gloves: largest': 'قفازات: الأكبر',
  'Standard: fingers': 'قياسي: أصابع',
  'Compact: mouse': 'مدمج: فأرة',
  Left: 'يسار',
  Right: 'يمين',
  'A workshop has at most {0} devices, retired ones included, because no order file can name more.':
    'للورشة {0} جهاز على الأكثر، بما فيها الخارجة من الخدمة، لأن ملف الأوامر لا يذكر أكثر.',
  '{0} belongs to {1}. Each device needs its own, so that no two orders get one number.':
    '{0} لـ {1}. كل جهاز يحتاج إلى حرفه، كي لا يأخذ أمران رقمًا واحدًا.',
  'No letter at all': 'عدم وجود حرف',
  'The letter {0}': 'الحرف {0}',
  'First to expire, then oldest': 'الأقرب انتهاءً، ثم الأقدم',
  'The oldest first': 'الأقدم أولًا',
  'The newest first': 'الأحدث أولًا',
  'The smallest quantity first': 'أصغر كمية أولًا',
  'The largest quantity first': 'أكبر كمية أولًا',
  'Allow expired stock': 'السماح بالمخزون المنتهي',
  'Expired stock may be allocated and shipped.': 'يجوز تخصيص المخزون المنتهي وشحنه.',
  'Allow over-allocation': 'السماح بالتخصيص الزائد',
  'A line may hold more stock than it needs.': 'يجوز أن يحجز البند مخزونًا أكثر مما يحتاج.',
  'Output goes to the line that asked for it': 'الناتج يذهب إلى البند الذي طلبه',
  'What a build makes is allocated at once.': 'ما يُصنع يُخصّص فورًا.',
  'Shipments need a check': 'الشحنات تحتاج إلى فحص',
  'Somebody must check a shipment before it can leave.': 'يجب أن يفحص أحد الشحنة قبل خروجها.'
};
