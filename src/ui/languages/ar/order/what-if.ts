import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what another date would do to an order. */
export const orderWhatIf: Catalogue = {
  'Target date changed': 'تغيّر التاريخ المستهدف',
  'Line added': 'أُضيف البند',
  'A closed order stays as it is: there is nothing to try out.':
    'الأمر المغلق يبقى كما هو: لا شيء للتجربة.',
  'Try another target date, or one more line. Nothing is written until you submit.':
    'جرّب تاريخًا مستهدفًا آخر، أو بندًا إضافيًا. لا يُكتب شيء قبل التأكيد.',
  'Serve earlier': 'خدمة أبكر',
  'Serve later': 'خدمة متأخرة',
  'As it is': 'كما هو',
  'Number {0} of {1} that want the same parts.': 'رقم {0} من {1} تطلب القطع نفسها.',
  'One more line': 'بند إضافي',
  'This order': 'هذا الأمر',
  '{0} would change': 'سيتغير {0}',
  'other order|other orders': {
    one: 'أمر آخر واحد',
    two: 'أمران آخران',
    few: '{0} أوامر أخرى',
    many: '{0} أمرًا آخر',
    other: '{0} أمر آخر'
  },
  'Other orders': 'أوامر أخرى',
  'No other order would slip.': 'لن يتأخر أي أمر آخر.',
  'What would change for this and other orders appears here.':
    'يظهر هنا ما سيتغير لهذا الأمر ولغيره.',
  'Without this line': 'بدون هذا البند',
  'No further line': 'لا بند إضافي',
  'With one more line': 'مع بند إضافي',
  'Expected today': 'متوقع اليوم',
  'Expected on {0}': 'متوقع في {0}',
  'Expected, components short': 'متوقع، والمكوّنات ناقصة',
  'Expected, no date': 'متوقع، بلا تاريخ',
  'Short by {0}': 'ينقص {0}',
  'Can not ship whole: short by {0}': 'لا يمكن شحنه كاملًا: ينقص {0}',
  'Nobody knows when it can ship: a build lacks components':
    'لا يُعرف متى يمكن شحنه: تصنيع تنقصه مكوّنات',
  'Nobody knows when it can ship: a build has no target date':
    'لا يُعرف متى يمكن شحنه: تصنيع بلا تاريخ مستهدف',
  'Can ship today, after its target date': 'يمكن شحنه اليوم، بعد تاريخه المستهدف',
  'Can ship today': 'يمكن شحنه اليوم',
  'Can ship on {0}, after its target date': 'يمكن شحنه في {0}، بعد تاريخه المستهدف',
  'Can ship on {0}': 'يمكن شحنه في {0}',
  'Move the target date': 'تحريك التاريخ المستهدف',
  'In stock': 'في المخزون'
};
