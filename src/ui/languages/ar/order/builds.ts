import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the builds of an order. */
export const orderBuilds: Catalogue = {
  'Create Build Order': 'إنشاء أمر تصنيع',
  'Build orders created': 'أُنشئت أوامر التصنيع',
  'Build Short': 'تصنيع الناقص',
  'Builds for this order': 'أوامر تصنيع لهذا الأمر',
  'No builds cover this order': 'لا أوامر تصنيع تغطي هذا الأمر',
  'Build makes what stock does not cover, and its output goes to the line that asked for it.':
    '«تصنيع» يصنع ما لا يغطيه المخزون، ويذهب الناتج إلى البند الذي طلبه.',
  Production: 'الإنتاج',
  'For line {0}': 'للبند {0}',
  'For the order': 'للأمر',
  ' · due {0}': ' · مستحق {0}',
  'This part can not be built yet': 'لا يمكن تصنيع هذه القطعة بعد',
  'It needs the flag Assembly and a bill of materials. Say on the part what goes into it.':
    'تحتاج إلى خيار «مجموعة» وقائمة مواد. حدّد في القطعة ما يدخل فيها.',
  '{0} will be created, each for its line.': 'سيُنشأ {0}، كل منها لبنده.',
  'What will be built': 'ما سيُصنع',
  'No short line has a part that can be built.': 'لا بند ناقص له قطعة يمكن تصنيعها.',
  'Can not be built, receive stock instead: {0}.': 'لا يمكن تصنيعه، استلم مخزونًا بدلًا من ذلك: {0}.',
  '{0} short by {1} – {2}': '{0} ينقصها {1} – {2}',
  'build or receive stock': 'صنّع أو استلم مخزونًا',
  'receive stock': 'استلم مخزونًا'
};
