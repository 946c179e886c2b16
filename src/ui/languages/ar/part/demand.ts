import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for who wants a part. */
export const partDemand: Catalogue = {
  'What if: {0}': 'ماذا لو: {0}',
  'Nothing wants this part now': 'لا شيء يطلب هذه القطعة الآن',
  'Lines of open sales orders and active builds stand here.':
    'تظهر هنا بنود أوامر البيع المفتوحة وأوامر التصنيع الجارية.',
  Day: 'اليوم',
  What: 'ماذا',
  'In or out': 'داخل أو خارج',
  'Then left': 'الباقي بعده',
  'Stock from today on': 'المخزون من اليوم فصاعدًا',
  'Free in stock and allocated to what follows': 'المتاح في المخزون والمخصَّص لما يلي',
  'Build that uses it': 'تصنيع يستخدمها',
  'Build that makes it, day not known': 'تصنيع ينتجها، اليوم غير معروف',
  'Build that makes it': 'تصنيع ينتجها',
  '{0}, all covered': '{0}، كله مغطى',
  '{0}, short {1} in the end': '{0}، ينقص {1} في النهاية',
  '{0}, short {1} today': '{0}، ينقص {1} اليوم',
  '{0}, short {1} from {2} on': '{0}، ينقص {1} من {2}'
};
