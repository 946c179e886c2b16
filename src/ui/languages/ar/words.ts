import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for units, dates, refusals and everything that is said everywhere. */
export const words: Catalogue = {
  'This tablet is full, so it was not saved. Nothing was lost: what you entered is still here. Free some space, then try again.':
    'هذا الجهاز ممتلئ، فلم يُحفظ. لم يضع شيء: ما أدخلته لا يزال هنا. حرّر مساحة ثم حاول مجددًا.',
  'The tablet could not write, so it was not saved. Close the app completely, open it again and retry.':
    'لم يستطع الجهاز الكتابة، فلم يُحفظ. أغلق التطبيق تمامًا، وافتحه وحاول مجددًا.',
  'The browser lost its storage for a moment, so it was not saved. Try again.':
    'فقد المتصفح تخزينه للحظة، فلم يُحفظ. حاول مجددًا.',
  'The app was updated in another window, so it was not saved here. Reload this window.':
    'حُدّث التطبيق في نافذة أخرى، فلم يُحفظ هنا. أعد تحميل هذه النافذة.',
  'The data was written by a newer version of the app. Reload to update.':
    'كتب البيانات إصدار أحدث من التطبيق. أعد التحميل للتحديث.',
  'Another window holds the data. Close the other window and try again.':
    'نافذة أخرى تمسك البيانات. أغلقها وحاول مجددًا.',
  'The tablet does not answer, perhaps because it is full. Check after a restart whether it was saved.':
    'لا يستجيب الجهاز، ربما لأنه ممتلئ. تحقق بعد إعادة التشغيل من الحفظ.',
  'Something went wrong in the app. It was not saved.': 'حدث خطأ في التطبيق. لم يُحفظ.',
  'Something in the form is missing or wrong. {0}': 'شيء ناقص أو خطأ في النموذج. {0}',
  'This is not here any more: it was deleted meanwhile.': 'لم يعد هذا هنا: حُذف في هذه الأثناء.',
  active: 'نشط',
  address: 'العنوان',
  'lost on the way': 'الفاقد',
  'variants allowed': 'السماح بالأنواع',
  assembly: 'مجموعة',
  batch: 'الدفعة',
  reason: 'السبب',
  category: 'الفئة',
  'checked by': 'فحصها',
  company: 'الشركة',
  component: 'مكوّن',
  consumable: 'مستهلكات',
  contact: 'جهة الاتصال',
  counted: 'المعدود',
  currency: 'العملة',
  customer: 'العميل',
  'customer reference': 'مرجع العميل',
  'days until expiry': 'أيام حتى انتهاء الصلاحية',
  'default location': 'الموقع الافتراضي',
  'delivery date': 'تاريخ التسليم',
  description: 'الوصف',
  destination: 'الوجهة',
  discount: 'الخصم',
  email: 'البريد',
  expiry: 'انتهاء الصلاحية',
  'outside the shop': 'خارج الورشة',
  from: 'من',
  'internal shipping notes': 'ملاحظات شحن داخلية',
  invoice: 'الفاتورة',
  'part number': 'رقم القطعة',
  manufacturer: 'مصنّع',
  supplier: 'مورّد',
  template: 'قالب',
  keywords: 'كلمات مفتاحية',
  letter: 'الحرف',
  line: 'بند',
  link: 'رابط',
  location: 'الموقع',
  locked: 'مقفلة',
  'minimum stock': 'الحد الأدنى للمخزون',
  name: 'الاسم',
  note: 'ملاحظة',
  notes: 'ملاحظات',
  day: 'اليوم',
  packaging: 'التعبئة',
  'part of': 'جزء من',
  part: 'القطعة',
  phone: 'الهاتف',
  price: 'السعر',
  priority: 'الأولوية',
  'purchase price': 'سعر الشراء',
  purchaseable: 'للشراء',
  quantity: 'الكمية',
  reference: 'المرجع',
  responsible: 'المسؤول',
  revision: 'المراجعة',
  role: 'الدور',
  multiples: 'المضاعفات',
  salable: 'للبيع',
  'serial number': 'الرقم التسلسلي',
  'for setting up': 'للتجهيز',
  shipment: 'الشحنة',
  'shipping notes': 'ملاحظات الشحن',
  'start date': 'تاريخ البدء',
  status: 'الحالة',
  'holds other places': 'يحوي أماكن أخرى',
  tags: 'وسوم',
  'components from': 'المكوّنات من',
  'target date': 'التاريخ المستهدف',
  tax: 'الضريبة',
  'tax number': 'الرقم الضريبي',
  title: 'العنوان',
  trackable: 'قابلة للتتبع',
  'tracking number': 'رقم التتبع',
  unit: 'الوحدة',
  'variant of': 'نوع من',
  virtual: 'افتراضية',
  website: 'الموقع الإلكتروني',
  'this date does not exist': 'هذا التاريخ غير موجود',
  'contains characters that cannot be shown': 'يحوي أحرفًا لا تُعرض',
  'must not be empty': 'يجب ألا يكون فارغًا',
  'an amount has at most 13 digits and 6 decimals': 'للمبلغ 13 رقمًا و6 منازل عشرية على الأكثر',
  'at most two decimals': 'منزلتان عشريتان على الأكثر',
  'must be more than 0': 'يجب أن يكون أكثر من 0',
  'this currency is not known': 'هذه العملة غير معروفة',
  'say why the rest is not sent': 'اذكر لماذا لا يُرسل الباقي',
  'choose a shipment': 'اختر شحنة',
  'must be a whole number': 'يجب أن يكون عددًا صحيحًا',
  'names an item twice': 'يذكر عنصرًا مرتين',
  'must not be below 0': 'يجب ألا يقل عن 0',
  'Two tablets say that they {0}, neither knowing of the other.':
    'يقول جهازان إنهما {0}، دون أن يعلم أحدهما بالآخر.',
  Places: 'الأماكن',
  'Parts and their components': 'القطع ومكوّناتها',
  '{0} of a stock item are allocated, but it holds {1}. Who gets less?':
    'خُصّص {0} من عنصر مخزون لا يحوي إلا {1}. من يأخذ أقل؟',
  '{0} more of a stock item were taken than were there. Is nothing left, or were they there?':
    'أُخذ من عنصر مخزون {0} زيادة على الموجود. ألم يبق شيء، أم كانت موجودة؟',
  'A stock item left whole while somebody else took from it. Was it the same stock?':
    'خرج عنصر مخزون كاملًا بينما أخذ آخر منه. أهو المخزون نفسه؟',
  '{0} were counted while {1} elsewhere changed the same stock. Was that gone already when it was counted?':
    'عُدّ {0} بينما غيّر {1} في مكان آخر المخزون نفسه. هل كان ذلك قد خرج عند العدّ؟',
  'The order was cancelled while {0} of it left. Does it count as shipped?':
    'أُلغي الأمر بينما خرجت منه {0}. هل يُعد مشحونًا؟',
  '{0} Was it one parcel, or two?': '{0} أكان طردًا واحدًا أم اثنين؟',
  'sent the same shipment': 'أرسلا الشحنة نفسها',
  '{0} Each took it from another place, or another quantity: {1}. Which is right?':
    '{0} أخذه كل منهما من مكان آخر أو بكمية أخرى: {1}. أيهما صحيح؟',
  'sent the same allocated stock': 'أرسلا المخزون المخصَّص نفسه',
  'the whole item': 'العنصر كله',
  '{0} were packed into a shipment that had left already. Were they in the parcel?':
    'عُبّئ {0} في شحنة كانت قد خرجت. هل كانت في الطرد؟',
  '{0} of a line were shipped, but only {1} were ordered. The order is closed and stays as it is.':
    'شُحن {0} من بند، ولم يُطلب إلا {1}. الأمر مغلق ويبقى كما هو.',
  '{0} of a line were shipped, but only {1} are ordered. Change the line to what was shipped?':
    'شُحن {0} من بند، والمطلوب {1} فقط. أتُعدّل البند إلى ما شُحن؟',
  '{0} were allocated to an order that was being closed. They hold nothing any more. Unallocate them?':
    'خُصّص {0} لأمر كان يُغلق. لم تعد تحجز شيئًا. أتلغي تخصيصها؟',
  '{0} were unallocated while their parcel left. They count as shipped. Is that right?':
    'أُلغي تخصيص {0} بينما خرج طردها. تُعد مشحونة. أهذا صحيح؟',
  '{0} Was it one lot, or two?': '{0} أكانت دفعة واحدة أم اثنتين؟',
  'finished the same pieces of a build': 'أنهيا القطع نفسها من تصنيع',
  '{0} of a part are allocated to a build that does not ask for it any more. Unallocate them?':
    'خُصّص {0} من قطعة لتصنيع لم يعد يطلبها. أتلغي تخصيصها؟',
  '{0} came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?':
    'جاء {0} ممن لم يعلم أن الأمر شُحن. يبقى كما شُحن. أتتجاهل ما كُتب؟',
  '{0} were written into the same field, nobody knowing of the others. Which one is right?':
    'كُتب {0} في الحقل نفسه دون أن يعلم أحد بغيره. أيها صحيح؟',
  'value|values': {
    one: 'قيمة واحدة',
    two: 'قيمتان',
    few: '{0} قيم',
    many: '{0} قيمة',
    other: '{0} قيمة'
  },
  'This was deleted while somebody changed it. Is it needed?': 'حُذف هذا بينما غيّره شخص. أهو لازم؟',
  'This was deleted while somebody used it. Is it needed?': 'حُذف هذا بينما استخدمه شخص. أهو لازم؟',
  'Two records are called {0}. Give the later one another number?':
    'سجلان اسمهما {0}. أتعطي اللاحق رقمًا آخر؟',
  'Two pieces carry the serial number {0}. Which one has another?':
    'قطعتان تحملان الرقم التسلسلي {0}. أيهما لها رقم آخر؟',
  '{0} give numbers without a letter, so they give the same ones. Give the later one a letter?':
    '{0} تعطي أرقامًا بلا حرف، فتعطي الأرقام نفسها. أتعطي اللاحق حرفًا؟',
  'tablet|tablets': {
    one: 'جهاز واحد',
    two: 'جهازان',
    few: '{0} أجهزة',
    many: '{0} جهازًا',
    other: '{0} جهاز'
  },
  '{0} have the letter {1}, so they give the same numbers. Give the later one another?':
    '{0} لها الحرف {1}، فتعطي الأرقام نفسها. أتعطي اللاحق حرفًا آخر؟',
  '{0} was created on two tablets. Is it one company?': 'أُنشئت {0} على جهازين. أهي شركة واحدة؟',
  'Part number {0} was created on two tablets. Is it one part?':
    'أُنشئ رقم القطعة {0} على جهازين. أهي قطعة واحدة؟',
  '{0} stand in each other in a circle. Which step of it goes?':
    '{0} بعضها داخل بعض في حلقة. أي خطوة تُحذف؟',
  Things: 'أشياء',
  'just now': 'الآن',
  'Enter a number.': 'أدخل عددًا.',
  'This is not a number. Use digits, and a comma or a dot before decimals.':
    'ليس هذا عددًا. استخدم أرقامًا، وفاصلة أو نقطة قبل الكسور.',
  'Enter a number that is not below 0.': 'أدخل عددًا لا يقل عن 0.',
  'At most {0} decimals are kept. Round the number.': 'تُحفظ {0} منازل عشرية على الأكثر. قرّب العدد.',
  'The number is too large. At most {0}.': 'العدد كبير جدًا. {0} على الأكثر.',
  'This was undone already.': 'تم التراجع عن هذا من قبل.',
  'What has left the shop cannot be undone. Take it back as a return.':
    'ما خرج من الورشة لا يُتراجع عنه. استرجعه كمرتجع.',
  'Not undone: {0} is closed and cannot be changed any more. Duplicate the order to go on.':
    'لم يتم التراجع: {0} مغلق ولا يمكن تغييره. كرّر الأمر للمتابعة.',
  'Not undone: part of it was changed since. Undo the later change first.':
    'لم يتم التراجع: تغيّر جزء منه بعدها. تراجع عن التغيير اللاحق أولًا.',
  'Not undone: what this made is used by {0} other records now. Remove those first.':
    'لم يتم التراجع: ما نتج عنه تستخدمه الآن {0} سجلات أخرى. أزلها أولًا.',
  'This cannot be undone.': 'لا يمكن التراجع عن هذا.',
  'Not undone: the stock was counted since, and the count stands.':
    'لم يتم التراجع: عُدّ المخزون بعدها، والعدّ ثابت.',
  'Not undone: only {0} would be left of stock of which {1} are allocated. Unallocate first.':
    'لم يتم التراجع: لن يبقى إلا {0} من مخزون خُصّص منه {1}. ألغِ التخصيص أولًا.',
  'Not undone: the stock is not in the shop any more.': 'لم يتم التراجع: لم يعد المخزون في الورشة.',
  'Not undone: the line would be {0}, but {1} are shipped.':
    'لم يتم التراجع: سيصبح البند {0}، لكن شُحن {1}.',
  'Not undone: the line would be {0}, but {1} are allocated to it. Unallocate first.':
    'لم يتم التراجع: سيصبح البند {0}، لكن خُصّص له {1}. ألغِ التخصيص أولًا.'
};
