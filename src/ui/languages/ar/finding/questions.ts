import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what a finding asks. */
export const findingQuestions: Catalogue = {
  Variants: 'الأنواع',
  'Two tablets say that they {0}, neither knowing of the other.':
    'يقول جهازان إنهما {0}، دون أن يعلم أحدهما بالآخر.',
  Places: 'الأماكن',
  'Parts and their components': 'القطع ومكوّناتها',
  '{0} of a stock item are allocated, but it holds {1}. Who gets less?':
    'خُصّص {0} من عنصر مخزون لا يحوي إلا {1}. من يأخذ أقل؟',
  '{0} more of a stock item were taken than were there. Is nothing left, or were they there?':
    'أُخذ من عنصر مخزون {0} زيادة على الموجود. ألم يبق شيء، أم كانت موجودة؟',
  'A stock item left whole while somebody else took from it. Was it the same stock?':
    'خرج عنصر مخزون كاملًا بينما أخذ آخر منه. أهو المخزون نفسه؟',
  '{0} were counted while {1} elsewhere changed the same stock. Was that gone already when it was counted?':
    'عُدّ {0} بينما غيّر {1} في مكان آخر المخزون نفسه. هل كان ذلك قد خرج عند العدّ؟',
  'The order was cancelled while {0} of it left. Does it count as shipped?':
    'أُلغي الأمر بينما خرجت منه {0}. هل يُعد مشحونًا؟',
  '{0} Was it one parcel, or two?': '{0} أكان طردًا واحدًا أم اثنين؟',
  'sent the same shipment': 'أرسلا الشحنة نفسها',
  '{0} Each took it from another place, or another quantity: {1}. Which is right?':
    '{0} أخذه كل منهما من مكان آخر أو بكمية أخرى: {1}. أيهما صحيح؟',
  'sent the same allocated stock': 'أرسلا المخزون المخصَّص نفسه',
  'the whole item': 'العنصر كله',
  '{0} were packed into a shipment that had left already. Were they in the parcel?':
    'عُبّئ {0} في شحنة كانت قد خرجت. هل كانت في الطرد؟',
  '{0} of a line were shipped, but only {1} were ordered. The order is closed and stays as it is.':
    'شُحن {0} من بند، ولم يُطلب إلا {1}. الأمر مغلق ويبقى كما هو.',
  '{0} of a line were shipped, but only {1} are ordered. Change the line to what was shipped?':
    'شُحن {0} من بند، والمطلوب {1} فقط. أتُعدّل البند إلى ما شُحن؟',
  '{0} were allocated to an order that was being closed. They hold nothing any more. Unallocate them?':
    'خُصّص {0} لأمر كان يُغلق. لم تعد تحجز شيئًا. أتلغي تخصيصها؟',
  '{0} were unallocated while their parcel left. They count as shipped. Is that right?':
    'أُلغي تخصيص {0} بينما خرج طردها. تُعد مشحونة. أهذا صحيح؟',
  '{0} Was it one lot, or two?': '{0} أكانت دفعة واحدة أم اثنتين؟',
  'finished the same pieces of a build': 'أنهيا القطع نفسها من تصنيع',
  '{0} of a part are allocated to a build that does not ask for it any more. Unallocate them?':
    'خُصّص {0} من قطعة لتصنيع لم يعد يطلبها. أتلغي تخصيصها؟',
  '{0} came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?':
    'جاء {0} ممن لم يعلم أن الأمر شُحن. يبقى كما شُحن. أتتجاهل ما كُتب؟',
  '{0} were written into the same field, nobody knowing of the others. Which one is right?':
    'كُتب {0} في الحقل نفسه دون أن يعلم أحد بغيره. أيها صحيح؟',
  'value|values': {
    one: 'قيمة واحدة',
    two: 'قيمتان',
    few: '{0} قيم',
    many: '{0} قيمة',
    other: '{0} قيمة'
  },
  'This was deleted while somebody changed it. Is it needed?': 'حُذف هذا بينما غيّره شخص. أهو لازم؟',
  'This was deleted while somebody used it. Is it needed?': 'حُذف هذا بينما استخدمه شخص. أهو لازم؟',
  'Two records are called {0}. Give the later one another number?':
    'سجلان اسمهما {0}. أتعطي اللاحق رقمًا آخر؟',
  'Two pieces carry the serial number {0}. Which one has another?':
    'قطعتان تحملان الرقم التسلسلي {0}. أيهما لها رقم آخر؟',
  '{0} give numbers without a letter, so they give the same ones. Give the later one a letter?':
    '{0} تعطي أرقامًا بلا حرف، فتعطي الأرقام نفسها. أتعطي اللاحق حرفًا؟',
  'tablet|tablets': {
    one: 'جهاز واحد',
    two: 'جهازان',
    few: '{0} أجهزة',
    many: '{0} جهازًا',
    other: '{0} جهاز'
  },
  '{0} have the letter {1}, so they give the same numbers. Give the later one another?':
    '{0} لها الحرف {1}، فتعطي الأرقام نفسها. أتعطي اللاحق حرفًا آخر؟',
  '{0} was created on two tablets. Is it one company?': 'أُنشئت {0} على جهازين. أهي شركة واحدة؟',
  'Part number {0} was created on two tablets. Is it one part?':
    'أُنشئ رقم القطعة {0} على جهازين. أهي قطعة واحدة؟',
  '{0} stand in each other in a circle. Which step of it goes?':
    '{0} بعضها داخل بعض في حلقة. أي خطوة تُحذف؟',
  Things: 'أشياء'
};
