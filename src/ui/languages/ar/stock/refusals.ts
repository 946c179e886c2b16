import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is refused of stock. */
export const stockRefusals: Catalogue = {
  'bill of materials|bills of materials': {
    one: 'قائمة مواد واحدة',
    two: 'قائمتا مواد',
    few: '{0} قوائم مواد',
    many: '{0} قائمة مواد',
    other: '{0} قائمة مواد'
  },
  'It is with a customer. Take it back as a return first.': 'هو لدى عميل. استرجعه كمرتجع أولًا.',
  'It is installed in something else and can not be changed here.':
    'مركّب في شيء آخر ولا يمكن تغييره هنا.',
  'It was used up in a build and can not be changed.': 'استُهلك في تصنيع ولا يمكن تغييره.',
  'allocation to a build|allocations to builds': {
    one: 'تخصيص واحد لتصنيع',
    two: 'تخصيصان لتصنيع',
    few: '{0} تخصيصات لتصنيع',
    many: '{0} تخصيصًا لتصنيع',
    other: '{0} تخصيص لتصنيع'
  },
  'build output|build outputs': {
    one: 'ناتج تصنيع واحد',
    two: 'ناتجا تصنيع',
    few: '{0} نواتج تصنيع',
    many: '{0} ناتج تصنيع',
    other: '{0} ناتج تصنيع'
  },
  'order line|order lines': {
    one: 'بند أمر واحد',
    two: 'بندا أمر',
    few: '{0} بنود أوامر',
    many: '{0} بند أمر',
    other: '{0} بند أمر'
  },
  'build|builds': {
    one: 'أمر تصنيع واحد',
    two: 'أمرا تصنيع',
    few: '{0} أوامر تصنيع',
    many: '{0} أمر تصنيع',
    other: '{0} أمر تصنيع'
  },
  'substitute|substitutes': {
    one: 'بديل واحد',
    two: 'بديلان',
    few: '{0} بدائل',
    many: '{0} بديلًا',
    other: '{0} بديل'
  },
  'A virtual part is never in stock. Choose another part.':
    'القطعة الافتراضية لا تُخزَّن أبدًا. اختر قطعة أخرى.',
  'Pieces of this part carry serial numbers, so only whole pieces can be received. Enter a whole number.':
    'تحمل هذه القطع أرقامًا تسلسلية، فلا تُستلم إلا كاملة. أدخل عددًا صحيحًا.',
  'Pieces of this part carry no serial numbers. Leave the serial numbers empty, or make the part trackable first.':
    'لا تحمل هذه القطع أرقامًا تسلسلية. اتركها فارغة، أو اجعل القطعة قابلة للتتبع أولًا.',
  'In use already: {0}. Choose serial numbers that no other piece has.':
    'مستخدمة من قبل: {0}. اختر أرقامًا لا تحملها قطعة أخرى.',
  'Pieces of this part carry serial numbers, so it is handled whole. Enter a whole number.':
    'تحمل هذه القطع أرقامًا تسلسلية، فتُعامل كاملة. أدخل عددًا صحيحًا.',
  'This piece has a serial number: it is one piece, there or not.':
    'لهذه القطعة رقم تسلسلي: هي واحدة، موجودة أو لا.',
  'There are only {0}. Enter no more than that, or count the item first.':
    'لا يوجد إلا {0}. لا تُدخل أكثر، أو عُدّ العنصر أولًا.',
  'Only {0} would be free. Held by {1}. Unallocate there first, or enter less.':
    'المتاح {0} فقط. محجوز لـ {1}. ألغِ التخصيص هناك أولًا، أو أدخل أقل.',
  'It lies there already. Choose another location.': 'هو هناك من قبل. اختر موقعًا آخر.',
  'That is all there is, so nothing would stay. Enter less.':
    'هذا كل الموجود فلا يبقى شيء. أدخل أقل.',
  'Only stock of the same part can be put together.': 'لا يُجمع إلا مخزون القطعة نفسها.',
  'Only stock with the same status can be put together. Change the status first.':
    'لا يُجمع إلا مخزون بالحالة نفسها. غيّر الحالة أولًا.',
  'One of the items is still being built. Finish the build first.':
    'أحد العناصر لا يزال قيد التصنيع. أنهِ التصنيع أولًا.',
  'The items were bought in different currencies. Change the purchase price of one first.':
    'اشتُريت العناصر بعملات مختلفة. غيّر سعر شراء أحدها أولًا.',
  'A serial number is for one piece, and this item holds {0}. Use Serialise instead.':
    'الرقم التسلسلي لقطعة واحدة، وهذا العنصر فيه {0}. استخدم «ترقيم تسلسلي» بدلًا من ذلك.',
  'There is nothing left to write off.': 'لم يبق شيء للشطب.',
  'There are still {0} of it. Write off or remove them first.':
    'لا يزال منه {0}. اشطبها أو أخرجها أولًا.',
  'It is needed by {0}. Remove or move those first, or leave it as it is.':
    'يحتاج إليه {0}. أزلها أو انقلها أولًا، أو اتركه كما هو.',
  'That company is not a customer. Switch on “Customer” for it, or choose another one.':
    'تلك الشركة ليست عميلًا. فعّل «عميل» لها، أو اختر غيرها.',
  'This part is not salable. Switch on “Salable” for the part first.':
    'هذه القطعة ليست للبيع. فعّل «للبيع» في القطعة أولًا.',
  'The stock can not be handed over: it {0}. Change that first.':
    'لا يمكن تسليم المخزون: {0}. غيّر ذلك أولًا.',
  'A location can not lie in itself. Choose another place for it.':
    'لا يكون الموقع داخل نفسه. اختر له مكانًا آخر.',
  '{0} here. Move them before the location only holds other locations.':
    'هنا {0}. انقلها قبل أن يصبح الموقع حاويًا لمواقع أخرى فقط.',
  'stock item lies|stock items lie': {
    one: 'عنصر مخزون واحد',
    two: 'عنصرا مخزون',
    few: '{0} عناصر مخزون',
    many: '{0} عنصر مخزون',
    other: '{0} عنصر مخزون'
  }
};
