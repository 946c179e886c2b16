import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for places. */
export const stockLocations: Catalogue = {
  'Location saved': 'حُفظ الموقع',
  'Location created': 'أُنشئ الموقع',
  'Edit Location': 'تعديل الموقع',
  'New Location': 'موقع جديد',
  'Search locations': 'البحث في المواقع',
  'No locations yet': 'لا مواقع بعد',
  'Name the places where stock lies: a hall, a shelf, a bin.': 'سمِّ أماكن المخزون: صالة، رف، صندوق.',
  'No location matches “{0}”': 'لا موقع يطابق «{0}»',
  'No location is open': 'لا موقع مفتوح',
  'Location deleted': 'حُذف الموقع',
  'Outside the shop': 'خارج الورشة',
  'What lies here': 'ما يوجد هنا',
  'Holds other locations': 'يحوي مواقع أخرى',
  'Nothing lies here': 'لا شيء هنا',
  'Stock lies in the locations inside it.': 'المخزون في المواقع التي بداخله.',
  'Move stock here, or receive some.': 'انقل مخزونًا إلى هنا، أو استلم بعضه.',
  'What to do with this location': 'ما يمكن فعله بهذا الموقع',
  'New inside': 'جديد بداخله',
  'Delete location?': 'حذف الموقع؟',
  'Deletes {0}. A location that something lies in stays.': 'يحذف {0}. الموقع الذي فيه شيء يبقى.',
  'Keep location': 'الإبقاء على الموقع',
  'This location is not on this tablet': 'هذا الموقع ليس على هذا الجهاز',
  'Look at the list of locations.': 'انظر في قائمة المواقع.',
  'Lies in': 'داخل',
  'No other location': 'لا موقع آخر',
  'Only holds other locations': 'يحوي مواقع أخرى فقط',
  'A hall or a rack: stock lies in what is inside it.': 'صالة أو رفوف: المخزون فيما بداخلها.',
  'At a supplier or a subcontractor.': 'لدى مورّد أو مقاول من الباطن.',
  'holds locations': 'يحوي مواقع'
};
