import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for reports. */
export const report: Catalogue = {
  'Nobody wants a part': 'لا شيء يطلب قطعة',
  'Needs 2 weeks of orders': 'يحتاج إلى أسبوعين من الأوامر',
  'No open order and no running build still takes anything out of stock.':
    'لا أمر مفتوح ولا تصنيع جارٍ يأخذ بعدُ شيئًا من المخزون.',
  'Two weeks after the first order was taken this shows how many leave, and when.':
    'بعد أسبوعين من أول أمر يُظهر هذا كم يخرج ومتى.',
  'Any spreadsheet opens it. Numbers have a dot before their decimals.':
    'يفتحه أي برنامج جداول. في الأعداد نقطة قبل الكسور.',
  Pipeline: 'مراحل الأوامر',
  Cover: 'التغطية',
  'On time': 'في الموعد',
  Throughput: 'الإنتاجية',
  Building: 'قيد التصنيع',
  'Open: {0}, of which {1} are ready to ship and {2} are short.':
    'المفتوحة: {0}، منها {1} جاهزة للشحن و{2} ناقصة.',
  Stage: 'المرحلة',
  'Value in {0}': 'القيمة بعملة {0}',
  '{0} allocated': 'خُصّص {0}',
  '{0} building': 'يُصنع {0}',
  'Stock over time': 'المخزون عبر الزمن',
  'It was never on hand on this tablet, and nothing is planned with it.':
    'لم يكن متوفرًا قط على هذا الجهاز اللوحي، ولا شيء مخطط له.',
  '{0}: {1} on hand today.': '{0}: المتوفر اليوم {1}.',
  '{0}: {1} on hand today, at least {2} and at most {3} since {4}.':
    '{0}: المتوفر اليوم {1}، وكان {2} على الأقل و{3} على الأكثر منذ {4}.',
  'Nothing is planned with it.': 'لا شيء مخطط له.',
  'As planned, {0} are missing on {1}.': 'حسب الخطة ينقص {0} في {1}.',
  'As planned, {0} are missing in the end.': 'حسب الخطة ينقص {0} في النهاية.',
  'As planned, {0} are left in the end.': 'حسب الخطة يبقى {0} في النهاية.',
  'Expected: {0}': 'متوقع: {0}',
  'Another part': 'قطعة أخرى',
  'Choose a part to see how its stock went, and how it is expected to go on.':
    'اختر قطعة لترى كيف سار مخزونها وكيف يُتوقع أن يستمر.',
  'Wanted: {0}. Shown are the {1} that need it most; {2} of them are short. Each bar is what is wanted of its part.':
    'المطلوب: {0}. المعروض هو الـ {1} الأشد حاجة؛ منها {2} ناقصة. كل شريط هو المطلوب من قطعته.',
  Wanted: 'المطلوب',
  'In the last {0} months {1} of {2} with a target date left on time.':
    'في آخر {0} أشهر خرج {1} من {2} ذات تاريخ مستهدف في موعدها.',
  'Nothing shipped': 'لم يُشحن شيء',
  '{0} % · {1} of {2}': '{0} % · {1} من {2}',
  Month: 'الشهر',
  'Shipped with a target date': 'المشحون بتاريخ مستهدف',
  'On time in %': 'في الموعد %',
  'In the last {0} weeks {1} left the shop, this week {2}.':
    'في آخر {0} أسابيع خرج {1}، وهذا الأسبوع {2}.',
  'Week of {0}': 'أسبوع {0}',
  'Week from': 'الأسبوع من',
  'Orders shipped': 'الأوامر المشحونة',
  'No stock of this part': 'لا مخزون من هذه القطعة'
};
