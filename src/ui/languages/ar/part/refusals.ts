import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is refused of parts. */
export const partRefusals: Catalogue = {
  'Another part has this name, number and revision. Change one of them, or use that part.':
    'قطعة أخرى لها هذا الاسم والرقم والمراجعة. غيّر أحدها، أو استخدم تلك القطعة.',
  'It can not stand in itself. Choose another one above it.':
    'لا يمكن أن تكون داخل نفسها. اختر أخرى فوقها.',
  'Only a template has variants. Choose a part that is a template.':
    'القالب وحده له أنواع. اختر قطعة هي قالب.',
  '{0} of it, so it stays a template.': '{0} منها، فتبقى قالبًا.',
  'part is a variant|parts are variants': {
    one: 'قطعة واحدة نوع',
    two: 'قطعتان نوعان',
    few: '{0} قطع أنواع',
    many: '{0} قطعة نوع',
    other: '{0} قطعة نوع'
  },
  'That category only holds other categories. Choose one that holds parts.':
    'هذه الفئة تحوي فئات أخرى فقط. اختر فئة للقطع.',
  'There is stock of it ({0}), so it can not become virtual. Write the stock off first.':
    'يوجد مخزون منها ({0})، فلا يمكن أن تصبح افتراضية. اشطب المخزون أولًا.',
  '{0} not whole pieces, so they can not get serial numbers. Count them first.':
    '{0} ليست قطعًا كاملة، فلا يمكن إعطاؤها أرقامًا تسلسلية. عُدّها أولًا.',
  'stock item is|stock items are': {
    one: 'عنصر مخزون واحد',
    two: 'عنصرا مخزون',
    few: '{0} عناصر مخزون',
    many: '{0} عنصر مخزون',
    other: '{0} عنصر مخزون'
  },
  'This part is locked: unlock it under Details first.':
    'هذه القطعة مقفلة: افتح قفلها تحت التفاصيل أولًا.',
  'It is used by {0} and inactive already. It stays.': 'يستخدمها {0} وهي غير نشطة من قبل. تبقى.',
  'That line belongs to another part. Open the part again.':
    'هذا السطر يتبع قطعة أخرى. افتح القطعة من جديد.',
  'Only an assembly has components. Switch on “Assembly” under Details first.':
    'المجموعة وحدها لها مكوّنات. فعّل «مجموعة» تحت التفاصيل أولًا.',
  'That part is not a component. Switch on “Component” for it, or choose another part.':
    'تلك القطعة ليست مكوّنًا. فعّل «مكوّن» لها، أو اختر غيرها.',
  'A part can not go into itself. Choose another component.':
    'لا تدخل القطعة في نفسها. اختر مكوّنًا آخر.',
  'That would put the part into itself, over {0}. Choose another component.':
    'هذا يضع القطعة في نفسها عبر {0}. اختر مكوّنًا آخر.',
  'step|steps': {
    one: 'خطوة واحدة',
    two: 'خطوتين',
    few: '{0} خطوات',
    many: '{0} خطوة',
    other: '{0} خطوة'
  },
  'Builds hold stock for this component: {0}. Unallocate there first.':
    'أوامر تصنيع تحجز مخزونًا لهذا المكوّن: {0}. ألغِ التخصيص هناك أولًا.',
  'Pieces of that component carry serial numbers. Enter a whole number for each assembly.':
    'تحمل قطع ذلك المكوّن أرقامًا تسلسلية. أدخل عددًا صحيحًا لكل مجموعة.',
  'That is the component itself. Choose another part.': 'هذا هو المكوّن نفسه. اختر قطعة أخرى.',
  'That part is a substitute already.': 'تلك القطعة بديل من قبل.',
  'Prices are for parts that are sold. Switch on “Salable” under Details first.':
    'الأسعار للقطع التي تُباع. فعّل «للبيع» تحت التفاصيل أولًا.',
  'There is a price from {0} on already. Edit that one.': 'يوجد سعر من {0} من قبل. عدّله.',
  '{0} in this category. Move them first.': '{0} في هذه الفئة. انقلها أولًا.',
  'part stands|parts stand': {
    one: 'قطعة واحدة',
    two: 'قطعتان',
    few: '{0} قطع',
    many: '{0} قطعة',
    other: '{0} قطعة'
  }
};
