import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is refused of orders. */
export const orderRefusals: Catalogue = {
  'This part is not an assembly, so it can not be built. Receive stock of it instead.':
    'هذه القطعة ليست مجموعة فلا يمكن تصنيعها. استلم مخزونًا منها بدلًا من ذلك.',
  'The line is for another part. Open the order again.': 'البند لقطعة أخرى. افتح الأمر من جديد.',
  'The build that this one is for is closed.': 'أمر التصنيع الذي هذا من أجله مغلق.',
  'No short line has a part that can be built. Receive stock for the short lines.':
    'لا بند ناقص له قطعة يمكن تصنيعها. استلم مخزونًا للبنود الناقصة.',
  'This order is {0}. It can not be edited any more.': 'هذا الأمر {0}. لا يمكن تعديله بعد الآن.',
  'The order is {0} already.': 'الأمر {0} من قبل.',
  'The order is on hold. Resume it first, then it can become {0}.':
    'الأمر معلّق. استأنفه أولًا، ثم يمكن أن يصبح {0}.',
  'An order that is {0} can not become {1}.': 'أمر {0} لا يمكن أن يصبح {1}.',
  '{0} is not a customer. Switch on “Customer” for this company, or choose another one.':
    '{0} ليس عميلًا. فعّل «عميل» لهذه الشركة، أو اختر غيرها.',
  '{0} is inactive. Make the customer active again, or choose another one.':
    '{0} غير نشط. فعّل العميل من جديد، أو اختر غيره.',
  'This order has no customer on this tablet, so it can not be duplicated. Create a new order.':
    'ليس لهذا الأمر عميل على هذا الجهاز، فلا يمكن تكراره. أنشئ أمرًا جديدًا.',
  'The customer can not change while stock is set aside or shipped ({0}). Unallocate all first.':
    'لا يمكن تغيير العميل ما دام مخزون محجوزًا أو مشحونًا ({0}). ألغِ كل التخصيص أولًا.',
  'allocation|allocations': {
    one: 'تخصيص واحد',
    two: 'تخصيصان',
    few: '{0} تخصيصات',
    many: '{0} تخصيصًا',
    other: '{0} تخصيص'
  },
  '{0} in the old currency. Change or remove those prices first.':
    '{0} بالعملة القديمة. غيّر تلك الأسعار أو أزلها أولًا.',
  'line has a price|lines have a price': {
    one: 'بند واحد له سعر',
    two: 'بندان لهما سعر',
    few: '{0} بنود لها سعر',
    many: '{0} بندًا له سعر',
    other: '{0} بند له سعر'
  },
  '{0} is a contact of another company. Choose a contact of this customer.':
    '{0} جهة اتصال لشركة أخرى. اختر جهة اتصال لهذا العميل.',
  'The address “{0}” belongs to another company. Choose an address of this customer.':
    'العنوان «{0}» لشركة أخرى. اختر عنوانًا لهذا العميل.',
  'The reference {0} is in use already. Choose another one, or leave it empty for the next number.':
    'المرجع {0} مستخدم من قبل. اختر غيره، أو اتركه فارغًا للرقم التالي.',
  'A line of this order has no part on this tablet. Duplicate without the lines that can not be sold.':
    'بند في هذا الأمر بلا قطعة على هذا الجهاز. كرّره دون البنود التي لا تُباع.',
  '{0} is not salable. Switch on “Salable” for this part, or choose another one.':
    '{0} ليست للبيع. فعّل «للبيع» لهذه القطعة، أو اختر غيرها.',
  '{0} is inactive. Make the part active again, or choose another one.':
    '{0} غير نشطة. فعّل القطعة من جديد، أو اختر غيرها.',
  'This part': 'هذه القطعة',
  'This order is in {0}. Enter the price in {1}.': 'هذا الأمر بعملة {0}. أدخل السعر بعملة {1}.',
  'The part can not change: {0} are allocated and {1} shipped. Unallocate first, or add another line.':
    'لا يمكن تغيير القطعة: خُصّص {0} وشُحن {1}. ألغِ التخصيص أولًا، أو أضف بندًا آخر.',
  '{0} are shipped already. The quantity can not be less than that.':
    'شُحن {0} من قبل. لا يمكن أن تقل الكمية عن ذلك.',
  '{0} are allocated and only {1} would still be needed. {2} can be unallocated with it.':
    'خُصّص {0} ولن يلزم إلا {1}. يمكن إلغاء تخصيص {2} معه.',
  '{0} of this line are shipped, so it stays on the order. Lower its quantity instead.':
    'شُحن {0} من هذا البند، فيبقى في الأمر. خفّض كميته بدلًا من ذلك.',
  'That is about {0} of another order. Open the order again.':
    'هذا عن {0} لأمر آخر. افتح الأمر من جديد.',
  'This order is on hold. Resume it first, then ship it.': 'هذا الأمر معلّق. استأنفه أولًا ثم اشحنه.',
  '{0} short by {1}. Allocate or build the rest, or ship what is allocated.':
    '{0} ينقصها {1}. خصّص الباقي أو صنّعه، أو اشحن المخصَّص.',
  'Decide first: {0}': 'قرّر أولًا: {0}',
  'Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.':
    'لم يُخصّص شيء، فلا شيء للشحن. خصّص مخزونًا أولًا، أو ألغِ الأمر.',
  'Shipment {0} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.':
    'لم تُفحص الشحنة {0} بعد، وورشتك تطلب فحص كل شحنة. افحصها في قسم الشحنات أولًا.',
  '{0} of a stock item are to leave, but it holds only {1}. Count that stock, or unallocate it and allocate other stock.':
    'سيخرج {0} من عنصر مخزون لا يحوي إلا {1}. عُدّ ذلك المخزون، أو ألغِ تخصيصه وخصّص غيره.',
  'An allocated stock item {0}. Unallocate it and allocate other stock.':
    'عنصر مخزون مخصَّص {0}. ألغِ تخصيصه وخصّص غيره.',
  'Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.':
    'لم يُذكر من يستخدم هذا الجهاز. أدخل اسمك في الإعدادات، ثم افحص الشحنة.',
  'That stock is held by another order. Open the order again and choose once more.':
    'هذا المخزون محجوز لأمر آخر. افتح الأمر من جديد واختر ثانية.',
  'That stock has been shipped already.': 'شُحن هذا المخزون من قبل.',
  'That stock is not held any more. Allocate it again.': 'لم يعد هذا المخزون محجوزًا. خصّصه من جديد.',
  'There is nothing to allocate: choose stock first. Lines without a part, and virtual parts, need none.':
    'لا شيء للتخصيص: اختر مخزونًا أولًا. البنود بلا قطعة والقطع الافتراضية لا تحتاج إليه.',
  'That stock is of another part. Choose stock of the part on the line.':
    'هذا المخزون لقطعة أخرى. اختر مخزون قطعة البند.',
  'That shipment belongs to another order. Choose another one.':
    'هذه الشحنة تتبع أمرًا آخر. اختر غيرها.',
  'That shipment was sent on {0}. Choose one that still waits.':
    'أُرسلت هذه الشحنة في {0}. اختر واحدة لا تزال تنتظر.',
  'The line still needs {0}. Take no more than that.': 'لا يزال البند يحتاج إلى {0}. لا تأخذ أكثر.',
  'The same stock item was chosen twice. Choose it once with the whole quantity.':
    'اختير عنصر المخزون نفسه مرتين. اختره مرة واحدة بالكمية كلها.',
  'A chosen stock item is not here any more. Choose another one.':
    'عنصر مخزون مختار لم يعد هنا. اختر غيره.',
  'That stock has been shipped with this order. It can only come back with a return.':
    'شُحن هذا المخزون مع هذا الأمر. لا يعود إلا بمرتجع.',
  'All {0} of it are picked already. Go on with the next.':
    'التُقطت كل الـ {0} منها. انتقل إلى التالي.',
  'Only {0} of it are left to pick. Take no more than that.':
    'بقي منها {0} فقط للالتقاط. لا تأخذ أكثر.',
  'Enter serial numbers, for example 101-105, 110.': 'أدخل أرقامًا تسلسلية، مثل 101-105, 110.',
  '“{0}” names more than the {1} that are wanted. Name fewer.':
    '«{0}» يذكر أكثر من {1} المطلوبة. اذكر أقل.',
  '{0} named, {1} wanted. Make both the same.': 'ذُكر {0}، والمطلوب {1}. اجعلهما متساويين.',
  'Not in stock for this part: {0}. Check the numbers.':
    'ليست في المخزون لهذه القطعة: {0}. تحقق من الأرقام.',
  'Not free: {0}. They are held by others or can not be sold.':
    'غير متاحة: {0}. محجوزة لغيره أو لا يجوز بيعها.'
};
