import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for order files that came. */
export const exchangeReceive: Catalogue = {
  'Waiting files': 'ملفات منتظرة',
  'Received files': 'ملفات مستلمة',
  'It waits in the inbox': 'ينتظر في الوارد',
  'finding|findings': {
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{0} ملاحظات',
    many: '{0} ملاحظة',
    other: '{0} ملاحظة'
  },
  'Status afterwards': 'الحالة بعدها',
  Written: 'كُتب',
  Content: 'المحتوى',
  'Chosen orders': 'أوامر مختارة',
  Everything: 'كل شيء',
  Changes: 'تغييرات',
  'change|changes': {
    one: 'تغيير واحد',
    two: 'تغييران',
    few: '{0} تغييرات',
    many: '{0} تغييرًا',
    other: '{0} تغيير'
  },
  'Only on this tablet': 'على هذا الجهاز فقط',
  'The clocks disagree': 'الساعتان غير متفقتين',
  'Something to decide': 'ما يحتاج إلى قرار',
  'What is in the file': 'ما في الملف',
  'Orders that get another status, or are new': 'أوامر تتغير حالتها أو هي جديدة',
  new: 'جديد',
  'No file waits. One that comes too early, or that you keep for later, is found here.':
    'لا ملف ينتظر. الملف الذي يأتي مبكرًا أو تحفظه لوقت لاحق تجده هنا.',
  'Look at the file of {0}': 'النظر في ملف {0}',
  Look: 'نظرة',
  'Let go the file of {0}': 'ترك ملف {0}',
  'Let go': 'تركه',
  'No file has come in yet.': 'لم يصل أي ملف بعد.',
  '{0} · received {1}': '{0} · استُلم {1}',
  'From {0}, {1}': 'من {0}، {1}',
  '{0} and others': '{0} وآخرون',
  ' by {0}': ' من {0}',
  'hour|hours': {
    one: 'ساعة واحدة',
    two: 'ساعتان',
    few: '{0} ساعات',
    many: '{0} ساعة',
    other: '{0} ساعة'
  },
  'minute|minutes': {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '{0} دقائق',
    many: '{0} دقيقة',
    other: '{0} دقيقة'
  },
  'The clock of {0} is ahead of this one by {1}. Look at both. Nothing is lost by it.':
    'ساعة {0} متقدمة على هذه بمقدار {1}. تحقق من كلتيهما. لا يضيع شيء بذلك.',
  '{0} new': '{0} جديد',
  '{0} changed': '{0} معدّل',
  ' {0} up shipping.': ' {0} الشحن.',
  'of them holds|of them hold': {
    one: 'واحدة منها تعطّل',
    two: 'اثنتان منها تعطّلان',
    few: '{0} منها تعطّل',
    many: '{0} منها تعطّل',
    other: '{0} منها تعطّل'
  },
  '{0} to decide afterwards.{1}': '{0} بانتظار القرار بعدها.{1}',
  'another workshop': 'ورشة أخرى',
  'workshop “{0}”': 'ورشة «{0}»',
  'These orders are your own': 'هذه الأوامر أوامرك',
  'The file holds chosen orders of this workshop, to be given to another one. {0} Between your own tablets orders travel with the changes: ask for Send changes there.':
    'يحوي الملف أوامر مختارة من هذه الورشة لتُعطى لأخرى. {0} بين أجهزتك تنتقل الأوامر مع التغييرات: اطلب هناك «إرسال التغييرات».',
  'To make this tablet part of that workshop, open the file under More → Backup and choose Recover this tablet.':
    'ليصبح هذا الجهاز من تلك الورشة، افتح الملف من المزيد ← النسخ الاحتياطي واختر «إنقاذ هذا الجهاز».',
  'Ask for a file of your own workshop.': 'اطلب ملفًا من ورشتك.',
  'This file belongs to {0}': 'هذا الملف يتبع {0}',
  'Files of two workshops are never put together. {0} {1}': 'لا تُجمع ملفات ورشتين أبدًا. {0} {1}',
  'A newer Docket wrote this file': 'كتب هذا الملف إصدار أحدث من Docket',
  '{0}. Update the app here: open it once while online. Then look at the file again.':
    '{0}. حدّث التطبيق هنا: افتحه مرة وأنت متصل. ثم انظر في الملف من جديد.',
  'An earlier file is missing': 'ملف سابق مفقود',
  'This file builds on changes of {0} that did not arrive here yet. {1} and is imported by itself once they come. If they do not, ask for a file of everything.':
    'يعتمد هذا الملف على تغييرات من {0} لم تصل بعد. {1} ويُستورد من نفسه حين تصل. وإلا فاطلب ملفًا بكل شيء.',
  '{0} was copied or set back': '{0} نُسخ أو أُرجع إلى حال سابقة',
  'Two histories go by its name. {0}. Open Docket on {1}, import a file of everything from this tablet there, then ask for a new file.':
    'سجلّان يحملان اسمه. {0}. افتح Docket على {1}، واستورد هناك ملفًا بكل شيء من هذا الجهاز، ثم اطلب ملفًا جديدًا.',
  'Orders of {0}': 'أوامر {0}',
  'All of them are on this tablet already.': 'كلها على هذا الجهاز من قبل.',
  '{0} with {1}: {2}.': '{0} مع {1}: {2}.',
  'new record|new records': {
    one: 'سجل جديد واحد',
    two: 'سجلين جديدين',
    few: '{0} سجلات جديدة',
    many: '{0} سجلًا جديدًا',
    other: '{0} سجل جديد'
  },
  '{0} here already, left as they are.': '{0} هنا من قبل، تُترك كما هي.',
  '{0} that this app does not understand, left out.': '{0} لا يفهمها هذا التطبيق، تُركت.',
  '{0} They become orders of your own; the other workshop does not hear of what you do with them.':
    '{0} تصبح أوامرك أنت؛ ولا تعلم الورشة الأخرى بما تفعله بها.',
  'Nothing is written yet. Import adds them; all of them or none.':
    'لم يُكتب شيء بعد. الاستيراد يضيفها كلها أو لا شيء منها.',
  'Everything in it is on this tablet already.': 'كل ما فيه على هذا الجهاز من قبل.',
  'Join {0}': 'الانضمام إلى {0}',
  'the workshop of {0}': 'ورشة {0}',
  'This tablet has nothing yet. It becomes one of that workshop, with {0} that the file brings.':
    'ليس على هذا الجهاز شيء بعد. يصبح من تلك الورشة، مع {0} يجلبها الملف.',
  'This tablet was copied or set back': 'نُسخ هذا الجهاز أو أُرجع إلى حال سابقة',
  'Another one went on under its name. Import gives this tablet a name of its own in the books, takes what the file tells, and keeps what was done only here. Nothing counts twice and nothing is lost. Docket then opens anew.':
    'واصل جهاز آخر باسمه. الاستيراد يعطي هذا الجهاز اسمًا خاصًا في الدفاتر، ويأخذ ما في الملف، ويحفظ ما جرى هنا فقط. لا يُحسب شيء مرتين ولا يضيع شيء. ثم يُفتح Docket من جديد.',
  'Kept for later.': 'محفوظ لوقت لاحق.',
  'Written by a newer Docket: update the app, then look again.':
    'كتبه إصدار أحدث من Docket: حدّث التطبيق، ثم انظر من جديد.',
  'Builds on an earlier file that is missing. Imported by itself once that comes.':
    'يعتمد على ملف سابق مفقود. يُستورد من نفسه حين يأتي.',
  'Its tablet was copied or set back: import a file from here there first.':
    'نُسخ جهازه أو أُرجع: استورد هناك ملفًا من هنا أولًا.',
  'Shared by another app. Nothing of it was taken yet.': 'شاركه تطبيق آخر. لم يؤخذ منه شيء بعد.',
  Order: 'الأمر',
  'day|days': {
    one: 'يوم واحد',
    two: 'يومان',
    few: '{0} أيام',
    many: '{0} يومًا',
    other: '{0} يوم'
  },
  Workshop: 'الورشة'
};
