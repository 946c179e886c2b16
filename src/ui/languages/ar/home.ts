import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for Home and the first page. */
export const home: Catalogue = {
  'Sales order without a customer yet, {0}': 'أمر بيع بلا عميل بعد، {0}',
  'Sales order for {0}, {1}': 'أمر بيع لـ {0}، {1}',
  'Begun here and not submitted, last touched {0}.': 'بدأ هنا ولم يُؤكَّد، آخر تعديل {0}.',
  'Continue draft': 'متابعة المسودة',
  ' {0} stay, because your own use them.': ' بقي {0} لأن بياناتك تستخدمها.',
  '{0} removed.{1}': 'أُزيل {0}.{1}',
  'demo record|demo records': {
    one: 'سجل تجريبي واحد',
    two: 'سجلان تجريبيان',
    few: '{0} سجلات تجريبية',
    many: '{0} سجلًا تجريبيًا',
    other: '{0} سجل تجريبي'
  },
  'Demo data': 'بيانات تجريبية',
  'The demo shop is on this tablet. What you add yourself is not part of it.':
    'الورشة التجريبية على هذا الجهاز. ما تضيفه بنفسك ليس جزءًا منها.',
  'Start clean': 'بداية نظيفة',
  'Remove the demo data?': 'إزالة البيانات التجريبية؟',
  'All customers, parts, stock, orders and builds of the demo shop go. What you entered yourself stays, and so does whatever of the demo it uses.':
    'يُزال كل عملاء الورشة التجريبية وقطعها ومخزونها وأوامر بيعها وتصنيعها. يبقى ما أدخلته بنفسك وما يستخدمه منها.',
  'Keep it': 'الاحتفاظ بها',
  'Build [a build order]': 'أمر تصنيع',
  'Orders and builds by what they need': 'أوامر البيع والتصنيع بحسب ما تحتاجه',
  'Due today': 'مستحق اليوم',
  'Builds to finish': 'أوامر تصنيع للإنهاء',
  'The orders could not be counted': 'تعذّر عدّ الأوامر',
  'Open the list under Sell, or reload.': 'افتح القائمة تحت «البيع» أو أعد التحميل.',
  'Needs you now': 'يحتاج إليك الآن',
  'Nothing is due': 'لا شيء مستحق',
  'Opened lately': 'فُتح مؤخرًا',
  '{0} · opened {1}': '{0} · فُتح {1}',
  'What you open appears here.': 'ما تفتحه يظهر هنا.',
  'Its name, the currency, the size of buttons, and how its data is kept safe.':
    'اسمه والعملة وحجم الأزرار وكيف تُحفظ بياناته بأمان.',
  'Set up': 'إعداد',
  'Not now': 'ليس الآن',
  Welcome: 'مرحبًا',
  'Welcome to Docket': 'مرحبًا بك في Docket',
  'Everything stays on this tablet.': 'يبقى كل شيء على هذا الجهاز.',
  'Loading the demo data': 'يجري تحميل البيانات التجريبية',
  'Loading the demo shop: {0} of {1}': 'يجري تحميل الورشة التجريبية: {0} من {1}',
  'The demo data could not be loaded. Try again, or start empty.':
    'تعذّر تحميل البيانات التجريبية. حاول مجددًا، أو ابدأ فارغًا.',
  'Try with demo data': 'التجربة ببيانات تجريبية',
  'A small maker of pumps with customers, parts, stock and orders in every state. Removed in two taps.':
    'مصنع مضخات صغير بعملائه وقطعه ومخزونه وأوامر في كل حالة. تُزال بلمستين.',
  'Enter your first customer, then parts and orders.': 'أدخل أول عميل، ثم القطع والأوامر.',
  'Companies, parts, stock, orders and builds from its export. You see all of it before anything is written.':
    'شركات وقطع ومخزون وأوامر من ملفه المصدَّر. ترى كل شيء قبل كتابة أي شيء.',
  'Restore a backup or order file': 'استعادة نسخة احتياطية أو ملف أوامر',
  'From another tablet of your workshop, or from one that was lost. Import an order file to become one of its tablets.':
    'من جهاز آخر في ورشتك، أو من جهاز ضاع. استورد ملف أوامر ليصبح هذا من أجهزتها.',
  'Ready to work offline ✓': 'جاهز للعمل دون اتصال ✓',
  'Language · Sprache · اللغة': 'اللغة · Language · Sprache',
  'What needs you now': 'ما يحتاج إليك الآن',
  'Ready to build': 'جاهز للتصنيع',
  'Part allocated': 'مخصَّص جزئيًا',
  'Building {0}': 'يُصنع {0}',
  '{0} d overdue': 'متأخر {0} ي'
};
