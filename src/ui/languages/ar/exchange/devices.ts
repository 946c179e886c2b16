import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the other tablets. */
export const exchangeDevices: Catalogue = {
  Devices: 'الأجهزة',
  'The tablets and computers of this workshop': 'أجهزة هذه الورشة وحواسيبها',
  'A file of {0} is being looked at': 'يجري النظر في ملف من {0}',
  'It is shown under *Order Files*.': 'يظهر تحت *ملفات الأوامر*.',
  'On the new tablet: open Docket → Order Files → Receive file. One file is for one tablet.':
    'على الجهاز الجديد: افتح Docket ← ملفات الأوامر ← استلام ملف. كل ملف لجهاز واحد.',
  'Only this tablet so far': 'هذا الجهاز فقط حتى الآن',
  'It is listed here as soon as anything was done on it.': 'يظهر هنا حالما يُنجز عليه شيء.',
  'Tablet {0}': 'جهاز {0}',
  'Retire {0}?': 'إخراج {0} من الخدمة؟',
  'No file is written for it any more, so it can fall behind: what the others do may not reach it. What it did stays, and its letter stays taken. Get its last changes first.':
    'لن يُكتب له ملف بعد الآن، فقد يتأخر: ربما لا يصله ما يفعله الآخرون. يبقى ما فعله ويبقى حرفه محجوزًا. خذ آخر تغييراته أولًا.',
  Retire: 'إخراج من الخدمة',
  'This tablet': 'هذا الجهاز',
  Retired: 'خارج الخدمة',
  'Place kept': 'مكان محجوز',
  'No letter in its order numbers': 'لا حرف في أرقام أوامره',
  'Letter {0} in its order numbers': 'الحرف {0} في أرقام أوامره',
  'Rename {0}': 'إعادة تسمية {0}',
  Rename: 'إعادة تسمية',
  'Write the file for {0}': 'كتابة ملف {0}',
  'Write its file': 'كتابة ملفه',
  'Use {0} again': 'استخدام {0} من جديد',
  'Use again': 'استخدامه من جديد',
  'Retire {0}': 'إخراج {0} من الخدمة',
  'Retired: no file waits for it': 'خارج الخدمة: لا ملف ينتظره',
  'Its place is kept until a tablet takes it': 'مكانه محجوز حتى يأخذه جهاز',
  'Never heard': 'لم يُسمع منه قط',
  'Last heard {0}': 'آخر خبر {0}',
  'has everything': 'لديه كل شيء',
  '{0} not confirmed there': '{0} غير مؤكد هناك'
};
