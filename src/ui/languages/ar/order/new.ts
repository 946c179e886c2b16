import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the form of an order. */
export const orderNew: Catalogue = {
  'Target date': 'التاريخ المستهدف',
  'Create Sales Order': 'إنشاء أمر بيع',
  'Name of the customer': 'اسم العميل',
  'Create customer': 'إنشاء عميل',
  'Search customer': 'البحث عن عميل',
  'No customers yet.': 'لا عملاء بعد.',
  'No customer matches “{0}”.': 'لا عميل يطابق «{0}».',
  'Create customer…': 'إنشاء عميل…',
  'Create customer “{0}”…': 'إنشاء العميل «{0}»…',
  '{0}, this customer’s price': '{0}، سعر هذا العميل',
  'Remove line {0}: {1}': 'إزالة البند {0}: {1}',
  'Parts to add': 'قطع للإضافة',
  'More: reference, date, notes': 'المزيد: مرجع، تاريخ، ملاحظات',
  'Customer reference': 'مرجع العميل',
  'The customer’s own order number': 'رقم الطلب لدى العميل',
  'has this customer reference already. You may submit nevertheless.':
    'له مرجع العميل هذا من قبل. يمكنك التأكيد رغم ذلك.',
  Contact: 'جهة اتصال',
  None: 'لا شيء',
  Address: 'عنوان',
  'The customer’s own': 'عنوان العميل نفسه',
  'Prices from the lists': 'الأسعار من القوائم',
  'The customer’s own price, else the part’s. Without it the lines have no price yet.':
    'سعر العميل الخاص، وإلا فسعر القطعة. بدونه لا سعر للبنود بعد.',
  'saving draft…': 'يجري حفظ المسودة…',
  'draft saved': 'حُفظت المسودة',
  'draft not saved': 'لم تُحفظ المسودة',
  'Draft discarded': 'أُهملت المسودة',
  'Discard draft': 'تجاهل المسودة',
  'The draft could not be saved on this tablet': 'تعذّر حفظ المسودة على هذا الجهاز',
  'It stays on screen as long as this page is open. Submit it, or make room first.':
    'تبقى على الشاشة ما دامت هذه الصفحة مفتوحة. أكّدها، أو أفسح مساحة أولًا.',
  'Tap a part to add it. You may also submit now and add items later.':
    'المس قطعة لإضافتها. يمكنك أيضًا التأكيد الآن وإضافة البنود لاحقًا.',
  'Name or code': 'الاسم أو الرمز',
  'Look at all parts': 'عرض كل القطع',
  'Quantity · {0}': 'الكمية · {0}',
  '{0} is already on line {1}': '{0} موجودة من قبل على البند {1}',
  'Add to it?': 'الإضافة إليه؟',
  'Add to line {0}': 'الإضافة إلى البند {0}',
  'New line': 'بند جديد',
  'Choose the customer first.': 'اختر العميل أولًا.',
  'Line {0}, {1}: {2}': 'البند {0}، {1}: {2}',
  'Enter a quantity.': 'أدخل كمية.',
  '{0} can not be sold. Switch on “Salable” for the part first.':
    '{0} ليست للبيع. فعّل «للبيع» في القطعة أولًا.',
  'This draft was submitted in another window already. Submit again to make one more order.':
    'أُكّدت هذه المسودة في نافذة أخرى. أكّدها ثانية لإنشاء أمر آخر.',
  'this customer’s price': 'سعر هذا العميل',
  'the list price': 'سعر القائمة',
  'Use {0}': 'استخدام {0}',
  '{0} is {1}.': '{0} هو {1}.',
  'More: discount, tax, reference, date, notes': 'المزيد: خصم، ضريبة، مرجع، تاريخ، ملاحظات',
  Discount: 'الخصم',
  Tax: 'الضريبة',
  'At most 500 characters': '500 حرف على الأكثر',
  'Three capital letters, for example EUR.': 'ثلاثة أحرف كبيرة، مثل EUR.',
  'The target date is before the start date.': 'التاريخ المستهدف قبل تاريخ البدء.',
  'Edit Sales Order': 'تعديل أمر البيع',
  Net: 'الصافي',
  '{0} not in it.': '{0} غير محسوب فيه.',
  'line without a price is|lines without a price are': {
    one: 'بند واحد بلا سعر',
    two: 'بندان بلا سعر',
    few: '{0} بنود بلا سعر',
    many: '{0} بندًا بلا سعر',
    other: '{0} بند بلا سعر'
  },
  'line in another currency is|lines in another currency are': {
    one: 'بند واحد بعملة أخرى',
    two: 'بندان بعملة أخرى',
    few: '{0} بنود بعملة أخرى',
    many: '{0} بندًا بعملة أخرى',
    other: '{0} بند بعملة أخرى'
  },
  '{0} short': '{0} ناقصة',
  'More than {0} digits. Was it a barcode? Enter how many.':
    'أكثر من {0} أرقام. أكان رمزًا شريطيًا؟ أدخل الكمية.',
  'This part is not here any more. Remove the line.': 'لم تعد هذه القطعة هنا. أزل البند.',
  '{0} without a price': '{0} بلا سعر',
  'No scan is left to take back.': 'لا يوجد مسح يمكن التراجع عنه.',
  'Scan a part first, then how many of it.': 'امسح قطعة أولًا، ثم عددها.'
};
