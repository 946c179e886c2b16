import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for order files, backups and what is to decide. */
export const exchange: Catalogue = {
  'A copy elsewhere is what is left when the tablet breaks.':
    'النسخة في مكان آخر هي ما يبقى إذا تعطّل الجهاز.',
  'Back up now': 'النسخ الآن',
  'The browser may remove this tablet’s data': 'قد يزيل المتصفح بيانات هذا الجهاز',
  'It has not promised to keep it when the tablet runs out of room. Installing Docket helps.':
    'لم يَعِد بالاحتفاظ بها إذا امتلأ الجهاز. تثبيت Docket يساعد.',
  'See storage': 'عرض التخزين',
  '{0} to decide': '{0} بانتظار القرار',
  'What was done on several tablets at once does not fit together.':
    'ما جرى على عدة أجهزة في الوقت نفسه لا يتوافق.',
  Decide: 'اتخاذ القرار',
  'device {0}': 'الجهاز {0}',
  Cancel: 'إلغاء',
  Restore: 'استعادة',
  Backup: 'النسخ الاحتياطي',
  'This is no backup': 'هذه ليست نسخة احتياطية',
  'It holds only changes. Import it under *Order Files*, or choose a file whose name ends in “full”.':
    'لا يحوي إلا تغييرات. استورده من *ملفات الأوامر*، أو اختر ملفًا ينتهي اسمه بـ “full”.',
  'Save it on a stick, a computer or another tablet. It is a backup once it lies somewhere else.':
    'احفظها على ذاكرة USB أو حاسوب أو جهاز آخر. لا تكون نسخة احتياطية إلا إذا كانت في مكان آخر.',
  'Copy outside this tablet': 'نسخة خارج هذا الجهاز',
  'If the tablet breaks or is lost, what is not in a copy elsewhere is gone.':
    'إذا تعطّل الجهاز أو ضاع، ضاع كل ما ليس في نسخة في مكان آخر.',
  'With a passphrase': 'بعبارة مرور',
  'From a backup, or from any file with everything.': 'من نسخة احتياطية، أو من أي ملف يحوي كل شيء.',
  'Safety copies': 'نسخ الأمان',
  'They lie on this tablet, and go with it: they are no backup. The newest three are kept.':
    'هي على هذا الجهاز وتضيع معه: ليست نسخًا احتياطية. تُحفظ أحدث ثلاث.',
  'This browser gives no room for safety copies. Back up before something large.':
    'لا يتيح هذا المتصفح مكانًا لنسخ الأمان. انسخ احتياطيًا قبل أي عمل كبير.',
  'Order Files': 'ملفات الأوامر',
  'Show its codes to the camera of the other tablet, or bring it there by stick, mail or any app: Docket → Order Files → Receive file.':
    'اعرض رموزه لكاميرا الجهاز الآخر، أو انقله إليه بذاكرة USB أو بالبريد أو بأي تطبيق: Docket ← ملفات الأوامر ← استلام ملف.',
  'Order file': 'ملف أوامر',
  'All of it is done, or nothing. You may leave this page; keep the app open. Cancel leaves everything as it was.':
    'يتم كله أو لا شيء منه. يمكنك مغادرة هذه الصفحة مع إبقاء التطبيق مفتوحًا. الإلغاء يترك كل شيء كما كان.',
  'Shared text': 'نص مشارَك',
  Send: 'إرسال',
  'A file with what the others are not known to have. Docket chooses the content.':
    'ملف بما لم يُعرف أن الآخرين يملكونه. يختار Docket المحتوى.',
  'Send changes': 'إرسال التغييرات',
  'Choose how': 'اختيار الطريقة',
  'Waiting files': 'ملفات منتظرة',
  'Other devices': 'الأجهزة الأخرى',
  'No other device yet. Add a tablet to work with two.':
    'لا جهاز آخر بعد. أضف جهازًا للعمل على جهازين.',
  Devices: 'الأجهزة',
  'Fingerprint of this tablet': 'بصمة هذا الجهاز',
  'Two devices that show the same one have the same data. Compare them aloud.':
    'جهازان لهما البصمة نفسها لهما البيانات نفسها. قارنوهما بصوت مسموع.',
  Fingerprint: 'البصمة',
  'Findings to decide': 'ملاحظات بانتظار القرار',
  'Received files': 'ملفات مستلمة',
  '{0} kept.': '{0}.',
  'change made only here was|changes made only here were': {
    one: 'حُفظ تغيير واحد جرى هنا فقط',
    two: 'حُفظ تغييران جريا هنا فقط',
    few: 'حُفظت {0} تغييرات جرت هنا فقط',
    many: 'حُفظ {0} تغييرًا جرى هنا فقط',
    other: 'حُفظ {0} تغيير جرى هنا فقط'
  },
  'The data of the file is in place.': 'بيانات الملف في مكانها.',
  Imported: 'تم الاستيراد',
  'Sales Orders': 'أوامر البيع',
  'Another file': 'ملف آخر',
  'It waits in the inbox': 'ينتظر في الوارد',
  'Nothing was changed here. The file is found under Order Files until it is taken or let go.':
    'لم يتغير شيء هنا. تجد الملف في «ملفات الأوامر» حتى يؤخذ أو يُترك.',
  'Done: this tablet begins anew': 'تم: يبدأ هذا الجهاز من جديد',
  '{0} Docket opens again by itself in a moment.': '{0} يُفتح Docket من تلقاء نفسه بعد لحظات.',
  'Open it now': 'فتحه الآن',
  Saved: 'تم الحفظ',
  'The tablets and computers of this workshop': 'أجهزة هذه الورشة وحواسيبها',
  'Add a tablet': 'إضافة جهاز',
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
  'Cancelled. Nothing was changed.': 'أُلغي. لم يتغير شيء.',
  Findings: 'الملاحظات',
  '{0} about what was done on several tablets at once': '{0} عمّا جرى على عدة أجهزة في الوقت نفسه',
  'question|questions': {
    one: 'سؤال واحد',
    two: 'سؤالان',
    few: '{0} أسئلة',
    many: '{0} سؤالًا',
    other: '{0} سؤال'
  },
  'Nothing to decide': 'لا شيء بانتظار القرار',
  'When two tablets did what does not fit together, the question comes here.':
    'إذا جرى على جهازين ما لا يتوافق، يأتي السؤال إلى هنا.',
  'The findings could not be read. Close the app and open it again.':
    'تعذّرت قراءة الملاحظات. أغلق التطبيق وافتحه من جديد.',
  'To decide': 'بانتظار القرار',
  'All {0} questions': 'كل الأسئلة ({0})',
  'Left as it is': 'تُرك كما هو',
  Decided: 'تقرّر',
  'finding|findings': {
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{0} ملاحظات',
    many: '{0} ملاحظة',
    other: '{0} ملاحظة'
  },
  Undo: 'تراجع',
  'The passphrase is not usable yet.': 'عبارة المرور غير صالحة بعد.',
  'Back up': 'نسخ احتياطي',
  'None yet. One is made before the first import of a day, and before every restore.':
    'لا شيء بعد. تُصنع واحدة قبل أول استيراد في اليوم وقبل كل استعادة.',
  'Restore from the copy of {0}': 'الاستعادة من نسخة {0}',
  'Restore from it': 'الاستعادة منها',
  'Save the copy of {0} elsewhere': 'حفظ نسخة {0} في مكان آخر',
  'Save it elsewhere': 'حفظها في مكان آخر',
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
  Passphrase: 'عبارة المرور',
  'Leave it empty for a file that anybody can read. Without the passphrase nobody can open the file, and nobody can find it out.':
    'اتركها فارغة لملف يقرؤه أي أحد. بدون عبارة المرور لا يفتح الملف أحد ولا يعرفها أحد.',
  'The same passphrase again': 'عبارة المرور نفسها مرة أخرى',
  'Suggest four words': 'اقتراح أربع كلمات',
  'Write it down now:': 'دوّنها الآن:',
  'This file is encrypted': 'هذا الملف مشفّر',
  'Enter the passphrase that was chosen when it was written. It is kept nowhere.':
    'أدخل عبارة المرور التي اختيرت عند كتابته. لا تُحفظ في أي مكان.',
  'Enter the passphrase.': 'أدخل عبارة المرور.',
  'Open the file': 'فتح الملف',
  'Something is missing or wrong below.': 'شيء ناقص أو خطأ أدناه.',
  'It gets the next free letter, and a file with everything. On the new tablet: open Docket → Order Files → Receive file.':
    'يأخذ الحرف المتاح التالي وملفًا بكل شيء. على الجهاز الجديد: افتح Docket ← ملفات الأوامر ← استلام ملف.',
  'Name of the new tablet': 'اسم الجهاز الجديد',
  'No file has come in yet.': 'لم يصل أي ملف بعد.',
  '{0} · received {1}': '{0} · استُلم {1}',
  'Ways to use this backup': 'طرق استخدام هذه النسخة الاحتياطية',
  'All other devices': 'كل الأجهزة الأخرى',
  'Write the file': 'كتابة الملف',
  'Docket puts in what they are not known to have.': 'يضع Docket ما لم يُعرف أنهم يملكونه.',
  'Smaller file': 'ملف أصغر',
  'A fifth of the size. Not readable in a text editor.': 'خُمس الحجم. لا يُقرأ في محرر نصوص.',
  Save: 'حفظ',
  Share: 'مشاركة',
  'That was more than one file. Choose them one after the other, the oldest first.':
    'كان ذلك أكثر من ملف. اخترها واحدًا بعد آخر، الأقدم أولًا.',
  'Paste the text of a file instead': 'لصق نص ملف بدلًا من ذلك',
  'Text of the file': 'نص الملف',
  'Paste the text of the file first.': 'الصق نص الملف أولًا.',
  'Read the text': 'قراءة النص',
  'Drop an order file anywhere on this page, or choose it.':
    'أفلت ملف أوامر في أي مكان من هذه الصفحة، أو اختره.',
  'Receive file': 'استلام ملف',
  'Drop a backup anywhere on this page, or choose it. You see what is in it first.':
    'أفلت نسخة احتياطية في أي مكان من هذه الصفحة، أو اخترها. ترى ما فيها أولًا.',
  'Choose a backup': 'اختيار نسخة احتياطية',
  'Backup file': 'ملف النسخة الاحتياطية',
  'There was no file in what the other app shared. Share the order file itself, or copy its text and paste it here.':
    'لم يكن ملف فيما شاركه التطبيق الآخر. شارك ملف الأوامر نفسه، أو انسخ نصه والصقه هنا.',
  'This tablet is full, so the shared file could not be kept here. It is still in the other app: free some space, then share it again.':
    'هذا الجهاز ممتلئ فلم يُحفظ الملف المشارَك هنا. لا يزال في التطبيق الآخر: حرّر مساحة ثم شاركه ثانية.',
  'The part of Docket that reads and writes files did not start. Reload the window and try again. Nothing was changed here.':
    'لم يبدأ جزء Docket الذي يقرأ الملفات ويكتبها. أعد تحميل النافذة وحاول مجددًا. لم يتغير شيء هنا.',
  'That file is not here any more: it was taken or let go meanwhile.':
    'هذا الملف لم يعد هنا: أُخذ أو تُرك في هذه الأثناء.',
  'This tablet is full, so nothing was taken and nothing is lost. Free some space, then try again.':
    'هذا الجهاز ممتلئ، فلم يؤخذ شيء ولم يضع شيء. حرّر مساحة ثم حاول مجددًا.',
  'Reading the file: {0} %': 'تجري قراءة الملف: {0} %',
  'Making a safety copy first': 'تُصنع نسخة أمان أولًا',
  'Writing {0} of {1}': 'تجري كتابة {0} من {1}',
  'Putting {0} of {1} into the file': 'يوضع {0} من {1} في الملف',
  'Putting the file together': 'يجري تجميع الملف',
  'This tablet is one of the workshop now. Send changes from here once, so that the others know. ':
    'هذا الجهاز الآن من أجهزة الورشة. أرسل التغييرات من هنا مرة واحدة ليعلم الآخرون. ',
  '{0} imported too.': '{0} أيضًا.',
  'file that had waited was|files that had waited were': {
    one: 'استُورد ملف كان ينتظر',
    two: 'استُورد ملفان كانا ينتظران',
    few: 'استُوردت {0} ملفات كانت تنتظر',
    many: 'استُورد {0} ملفًا كان ينتظر',
    other: 'استُورد {0} ملف كان ينتظر'
  },
  '{0}{1} came in.{2}': '{0}وصل {1}.{2}',
  'Nothing was changed here.': 'لم يتغير شيء هنا.',
  'Choose a file that Docket wrote: its name begins with “Docket_”.':
    'اختر ملفًا كتبه Docket: يبدأ اسمه بـ “Docket_”.',
  'Ask for the file again, or copy it again from where it was written.':
    'اطلب الملف من جديد، أو انسخه ثانية من حيث كُتب.',
  'This file is empty: the copy was not finished. {0}': 'هذا الملف فارغ: لم يكتمل النسخ. {0}',
  'This is an export from InvenTree, not an order file. Open it under More → Import from InvenTree.':
    'هذا ملف مصدَّر من InvenTree وليس ملف أوامر. افتحه من المزيد ← استيراد من InvenTree.',
  'This file holds data of another program. {0}': 'هذا الملف يحوي بيانات برنامج آخر. {0}',
  'This is a picture. {0}': 'هذه صورة. {0}',
  'This is a PDF. Papers are for people; to bring changes, an order file is needed. {0}':
    'هذا ملف PDF. الأوراق للناس؛ ولنقل التغييرات يلزم ملف أوامر. {0}',
  'This is an archive. Unpack it, then choose the file inside whose name begins with “Docket_”.':
    'هذا أرشيف. فك ضغطه، ثم اختر الملف الذي بداخله ويبدأ اسمه بـ “Docket_”.',
  'This is a web page. {0}': 'هذه صفحة ويب. {0}',
  'This is a table, such as CSV. {0}': 'هذا جدول، مثل CSV. {0}',
  'This is a text, not an order file. {0}': 'هذا نص وليس ملف أوامر. {0}',
  'This is not an order file. {0}': 'هذا ليس ملف أوامر. {0}',
  'its beginning': 'بدايته',
  'its end': 'نهايته',
  'line {0}': 'السطر {0}',
  'the changes of device {0} from number {1}': 'تغييرات الجهاز {0} من الرقم {1}',
  'a part that can not be unpacked': 'جزء لا يمكن فك ضغطه',
  'Ask for a file with the changes since the last one instead of everything.':
    'اطلب ملفًا بالتغييرات منذ الأخير بدلًا من كل شيء.',
  'it is larger than {0}. {1}': 'هو أكبر من {0}. {1}',
  'one entry in it is larger than any that Docket writes. Ask whoever sent it.':
    'مدخل فيه أكبر من أي مدخل يكتبه Docket. اسأل من أرسله.',
  'it holds more than {0} changes. {1}': 'يحوي أكثر من {0} تغيير. {1}',
  'it holds more than {0} records. Ask for fewer orders in one file.':
    'يحوي أكثر من {0} سجل. اطلب أوامر أقل في الملف.',
  'it names more than {0} devices. Retire those that nobody uses any more, then ask for the file again.':
    'يذكر أكثر من {0} جهاز. أخرج من الخدمة ما لا يُستخدم، ثم اطلب الملف من جديد.',
  'a name in it is one that programs keep for themselves': 'فيه اسم تحجزه البرامج لنفسها',
  'it is nested deeper than any file of Docket': 'متداخل أعمق من أي ملف لـ Docket',
  'unpacked, it would be hundreds of times as large': 'حجمه بعد فك الضغط أكبر بمئات المرات',
  'it says things twice or in a way that readers may understand differently':
    'يقول أشياء مرتين أو بطريقة يفهمها القراء بشكل مختلف',
  'This file is damaged or was changed after Docket wrote it, in {0}. {1} {2}':
    'هذا الملف تالف أو غُيّر بعد أن كتبه Docket، في {0}. {1} {2}',
  'Another program saved this file anew and changed it. {0} Ask for the original file, and do not open it in an editor before you hand it on.':
    'برنامج آخر حفظ هذا الملف من جديد وغيّره. {0} اطلب الملف الأصلي، ولا تفتحه في محرر قبل تسليمه.',
  'This file stops in the middle: the copy was not finished. {0} {1}':
    'ينقطع هذا الملف في منتصفه: لم يكتمل النسخ. {0} {1}',
  'This file was written by a newer Docket. {0} Update the app here: open it once while online. Then choose the file again.':
    'كتب هذا الملف إصدار أحدث من Docket. {0} حدّث التطبيق هنا: افتحه مرة وأنت متصل. ثم اختر الملف من جديد.',
  'This file is encrypted. Enter the passphrase that was chosen when it was written.':
    'هذا الملف مشفّر. أدخل عبارة المرور التي اختيرت عند كتابته.',
  'The passphrase does not open this file. Look at small and capital letters and try again. If you are sure of it, the file is damaged at its beginning: then ask for it again.':
    'عبارة المرور لا تفتح هذا الملف. انتبه للأحرف الكبيرة والصغيرة وحاول مجددًا. إن كنت متأكدًا منها فالملف تالف في بدايته: اطلبه من جديد.',
  'This file is not read, because {0} {1}': 'لا يُقرأ هذا الملف لأنه: {0} {1}',
  'This file was not written by Docket, and may be meant to do harm: {0}. {1} Ask whoever sent it, and do not pass it on.':
    'لم يكتب Docket هذا الملف، وقد يُقصد به الضرر: {0}. {1} اسأل من أرسله، ولا تمرّره لغيرك.',
  'The file could not be read: it was moved or deleted, or the stick was pulled. Copy it onto the tablet, then choose it again.':
    'تعذّرت قراءة الملف: نُقل أو حُذف، أو نُزعت الذاكرة. انسخه إلى الجهاز، ثم اختره من جديد.',
  'Cancelled. {0}': 'أُلغي. {0}',
  'Saved, and read again to be sure.': 'حُفظ، وقُرئ ثانية للتأكد.',
  'It is among the downloads of this tablet now.': 'هو الآن في تنزيلات هذا الجهاز.',
  'Handed to the other app.': 'سُلّم إلى التطبيق الآخر.',
  'Not saved: you closed the choice. The file is still here.':
    'لم يُحفظ: أغلقت نافذة الاختيار. الملف لا يزال هنا.',
  'It could not be written there, or not completely. Choose another place, or make room first. The file is still here.':
    'تعذّرت كتابته هناك أو لم تكتمل. اختر مكانًا آخر، أو أفسح مساحة أولًا. الملف لا يزال هنا.',
  '{0} for another workshop, ready': '{0} لورشة أخرى، جاهز',
  'The others have everything: this file only says so':
    'لدى الآخرين كل شيء: هذا الملف يقول ذلك فقط',
  '{0}, ready{1}': '{0}، جاهز{1}',
  'Retired: no file waits for it': 'خارج الخدمة: لا ملف ينتظره',
  'Its place is kept until a tablet takes it': 'مكانه محجوز حتى يأخذه جهاز',
  'Never heard': 'لم يُسمع منه قط',
  'Last heard {0}': 'آخر خبر {0}',
  'has everything': 'لديه كل شيء',
  '{0} not confirmed there': '{0} غير مؤكد هناك',
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
  '{0} not in the file and will be gone from it.': '{0} ليست في الملف وستضيع منه.',
  'change on this tablet is|changes on this tablet are': {
    one: 'تغيير واحد على هذا الجهاز',
    two: 'تغييران على هذا الجهاز',
    few: '{0} تغييرات على هذا الجهاز',
    many: '{0} تغييرًا على هذا الجهاز',
    other: '{0} تغيير على هذا الجهاز'
  },
  'Everything on this tablet is in the file too.': 'كل ما على هذا الجهاز موجود في الملف أيضًا.',
  Merge: 'دمج',
  'Adds what the file knows and this tablet does not. Nothing is taken away.':
    'يضيف ما في الملف وليس على هذا الجهاز. لا يُزال شيء.',
  '{0} of the file will be added. What was done since stays as it is.':
    'يُضاف من الملف {0}. ما جرى منذ ذلك الحين يبقى كما هو.',
  'Do not merge': 'عدم الدمج',
  'Recover this tablet': 'إنقاذ هذا الجهاز',
  'For a tablet whose data is lost or wrong. It begins again from the file and goes on with the other tablets.':
    'لجهاز ضاعت بياناته أو أخطأت. يبدأ من جديد من الملف ويواصل مع الأجهزة الأخرى.',
  'Everything on this tablet is replaced by the file. {0} What other tablets know of it comes back with their next file. A safety copy is made first, and the tablet gets a new letter.':
    'يُستبدل كل ما على هذا الجهاز بالملف. {0} ما تعرفه الأجهزة الأخرى منه يعود مع ملفها التالي. تُصنع نسخة أمان أولًا، ويأخذ الجهاز حرفًا جديدًا.',
  'Keep what is here': 'الإبقاء على ما هنا',
  'Go back to this backup': 'العودة إلى هذه النسخة',
  'For a workshop that wants to undo what happened since. It becomes a new workshop.':
    'لورشة تريد التراجع عمّا جرى منذ ذلك الحين. تصبح ورشة جديدة.',
  'Everything on this tablet is replaced by the file. {0} This is a new workshop afterwards: files of the other tablets are refused until they are recovered from a file of this one. A safety copy is made first.':
    'يُستبدل كل ما على هذا الجهاز بالملف. {0} تصبح هذه ورشة جديدة: تُرفض ملفات الأجهزة الأخرى حتى تُنقَذ من ملف من هذا الجهاز. تُصنع نسخة أمان أولًا.',
  'Before an import': 'قبل استيراد',
  'Before a restore': 'قبل استعادة',
  'Before an update of the app': 'قبل تحديث التطبيق',
  'At least 12 characters. Four words are easy to say and to remember.':
    '12 حرفًا على الأقل. أربع كلمات سهلة القول والحفظ.',
  'This is not what you typed above.': 'هذا غير ما كتبته أعلاه.',
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
  'Decide first': 'قرّر أولًا',
  'Who was there': 'من كان هناك',
  'Type another number': 'كتابة رقم آخر',
  'New number': 'رقم جديد',
  'For the later one; the earlier one keeps its number.': 'للاحق؛ والسابق يحتفظ برقمه.',
  'Give it this number': 'إعطاؤه هذا الرقم',
  'Type the number that the later one is to have.': 'اكتب الرقم الذي سيأخذه اللاحق.',
  Note: 'ملاحظة',
  'Why, if it matters later': 'السبب، إن كان مهمًا لاحقًا',
  'Same answer for the other one of this kind': 'الجواب نفسه للأخرى من هذا النوع',
  'Same answer for the other {0} of this kind': 'الجواب نفسه للـ {0} الأخرى من هذا النوع',
  '{0} to decide first': '{0} للقرار أولًا',
  'Why am I asked?': 'لماذا أُسأل؟',
  'earlier one|earlier ones': {
    one: 'واحد أسبق',
    two: 'اثنان أسبق',
    few: '{0} أسبق',
    many: '{0} أسبق',
    other: '{0} أسبق'
  },
  'Each did right by what that tablet knew. Put together, it does not fit, so a person decides.':
    'كل واحد أصاب بحسب ما عرفه جهازه. لكنه مجتمعًا لا يتوافق، فيقرر إنسان.',
  'Give the later ones less': 'إعطاء اللاحقين أقل',
  'Unallocate the later ones': 'إلغاء تخصيص اللاحقين',
  'Give the earlier ones less': 'إعطاء السابقين أقل',
  'Nothing is there: count 0': 'لا شيء هناك: العدّ 0',
  'They were there: add them': 'كانت هناك: أضفها',
  'The ledger is right': 'دفتر المخزون صحيح',
  'It left whole: put the rest back': 'خرج كاملًا: أعد الباقي',
  'The count is right': 'العدّ صحيح',
  'Gone when it was counted': 'كان قد خرج عند العدّ',
  'Still there when it was counted': 'كان لا يزال هناك عند العدّ',
  'Keep as shipped': 'إبقاؤه مشحونًا',
  'Cancel the rest': 'إلغاء الباقي',
  'It was one parcel': 'كان طردًا واحدًا',
  'There were two parcels': 'كانا طردين',
  'Order what was shipped': 'طلب ما شُحن',
  'Leave the line as it is': 'ترك البند كما هو',
  'Unallocate it': 'إلغاء تخصيصه',
  'It was shipped': 'شُحن',
  'One lot was made': 'صُنعت دفعة واحدة',
  'Two lots were made': 'صُنعت دفعتان',
  'Drop the changes': 'تجاهل التغييرات',
  'Keep them as a note': 'حفظها كملاحظة',
  'Keep what is shown': 'الإبقاء على المعروض',
  'Keep both texts': 'الإبقاء على النصين',
  'Restore it': 'استعادته',
  'Keep it deleted': 'إبقاؤه محذوفًا',
  'Delete it': 'حذفه',
  'Give the later one a new number': 'إعطاء اللاحق رقمًا جديدًا',
  'Both keep it': 'كلاهما يبقيه',
  'Give the later piece a new number': 'إعطاء القطعة اللاحقة رقمًا جديدًا',
  'Give the first piece a new number': 'إعطاء القطعة الأولى رقمًا جديدًا',
  'It is one piece': 'هي قطعة واحدة',
  'It goes with the next shipment': 'يذهب مع الشحنة التالية',
  'It was in the parcel': 'كان في الطرد',
  'Keep it as a substitute': 'إبقاؤه كبديل',
  'Keep it as it is': 'إبقاؤه كما هو',
  'Give the later one a letter of its own': 'إعطاء اللاحق حرفًا خاصًا',
  'They are two': 'هما اثنان',
  'The first is right': 'الأول صحيح',
  'Both have left': 'كلاهما خرج',
  'Take this value': 'أخذ هذه القيمة',
  'Take the other count': 'أخذ العدّ الآخر',
  'Count {0}': 'العدّ {0}',
  'As {0} says': 'كما يقول {0}',
  'the other one': 'الآخر',
  'Take {0} out of it': 'إخراج {0} منها',
  'this one': 'هذا',
  'Make {0} inactive': 'إيقاف {0}',
  Other: 'أخرى',
  empty: 'فارغ',
  yes: 'نعم',
  no: 'لا',
  'Allocated [did]': 'خصّص',
  'Took or added': 'أخذ أو أضاف',
  Ordered: 'طلب',
  'Unallocated [did]': 'ألغى تخصيص',
  'Built [did]': 'صنع',
  Wrote: 'كتب',
  Used: 'استخدم',
  'Gave the number': 'أعطى الرقم',
  ' for {0}': ' لـ {0}',
  Took: 'أخذ',
  'It was decided meanwhile.': 'تقرّر في هذه الأثناء.',
  '{0} is taken already. Choose another.': '{0} مأخوذ من قبل. اختر غيره.',
  'It does not have the form {0}.': 'ليس بالصيغة {0}.',
  'This does not fit any more: something changed meanwhile. Look again.':
    'لم يعد هذا مناسبًا: تغيّر شيء في هذه الأثناء. انظر من جديد.',
  'This can not stay as it is. Choose one of the answers.':
    'لا يمكن أن يبقى هكذا. اختر أحد الأجوبة.',
  'Code {0} of {1}': 'الرمز {0} من {1}',
  'For the camera of the other tablet': 'لكاميرا الجهاز الآخر',
  'On the other tablet open Scan and point its camera here until it shows the file. The codes come round again.':
    'على الجهاز الآخر افتح المسح ووجّه كاميرته إلى هنا حتى يعرض الملف. تتكرر الرموز.',
  'This tablet may go dark by itself: touch it now and then.':
    'قد تنطفئ شاشة هذا الجهاز من تلقاء نفسها: المسها بين حين وآخر.',
  'Show codes': 'عرض الرموز',
  '{0} of {1} read': 'قُرئ {0} من {1}',
  'This file has {0}: too much to be read from a screen, which carries up to {1}. Save or share it instead.':
    'حجم هذا الملف {0}: أكثر مما يُقرأ من شاشة، وأقصاه {1}. احفظه أو شاركه بدلاً من ذلك.',
  '{0} kB': '{0} كيلوبايت',
  'From screen to camera': 'من الشاشة إلى الكاميرا',
  'The other tablet shows a file as square codes; this one reads them. No network, cable or stick is needed.':
    'يعرض الجهاز الآخر ملفاً كرموز مربعة، ويقرؤها هذا الجهاز. لا حاجة إلى شبكة أو كابل أو ذاكرة.',
  'Read codes': 'قراءة الرموز',
  'Another file is being worked on. Scan again when it is done.':
    'يجري العمل على ملف آخر. أعد المسح عند انتهائه.',
  'The file was read from the screen.': 'قُرئ الملف من الشاشة.',
  'A file from another tablet’s screen': 'ملف من شاشة جهاز آخر',
  'Keep the camera on the codes until all are read. They come round again.':
    'أبقِ الكاميرا على الرموز حتى تُقرأ كلها. فهي تتكرر.',
  'Codes read': 'الرموز المقروءة',
  'code|codes': {
    zero: '{0} رمز',
    one: 'رمز واحد',
    two: 'رمزين',
    few: '{0} رموز',
    many: '{0} رمزاً',
    other: '{0} رمز'
  },
  'piece {0} of {1}': 'الجزء {0} من {1}'
};
