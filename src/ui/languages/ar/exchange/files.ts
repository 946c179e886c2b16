import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for order files that are written and handed over. */
export const exchangeFiles: Catalogue = {
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
  'Other devices': 'الأجهزة الأخرى',
  'No other device yet. Add a tablet to work with two.':
    'لا جهاز آخر بعد. أضف جهازًا للعمل على جهازين.',
  'Fingerprint of this tablet': 'بصمة هذا الجهاز',
  'Two devices that show the same one have the same data. Compare them aloud.':
    'جهازان لهما البصمة نفسها لهما البيانات نفسها. قارنوهما بصوت مسموع.',
  Fingerprint: 'البصمة',
  'Findings to decide': 'ملاحظات بانتظار القرار',
  '{0} kept.': '{0}.',
  'change made only here was|changes made only here were': {
    one: 'حُفظ تغيير واحد جرى هنا فقط',
    two: 'حُفظ تغييران جريا هنا فقط',
    few: 'حُفظت {0} تغييرات جرت هنا فقط',
    many: 'حُفظ {0} تغييرًا جرى هنا فقط',
    other: 'حُفظ {0} تغيير جرى هنا فقط'
  },
  'The data of the file is in place.': 'بيانات الملف في مكانها.',
  'Another file': 'ملف آخر',
  'Nothing was changed here. The file is found under Order Files until it is taken or let go.':
    'لم يتغير شيء هنا. تجد الملف في «ملفات الأوامر» حتى يؤخذ أو يُترك.',
  'Done: this tablet begins anew': 'تم: يبدأ هذا الجهاز من جديد',
  '{0} Docket opens again by itself in a moment.': '{0} يُفتح Docket من تلقاء نفسه بعد لحظات.',
  'Open it now': 'فتحه الآن',
  'Add a tablet': 'إضافة جهاز',
  'Cancelled. Nothing was changed.': 'أُلغي. لم يتغير شيء.',
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
  'At least 12 characters. Four words are easy to say and to remember.':
    '12 حرفًا على الأقل. أربع كلمات سهلة القول والحفظ.',
  'This is not what you typed above.': 'هذا غير ما كتبته أعلاه.',
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
  'code|codes': {
    zero: '{0} رمز',
    one: 'رمز واحد',
    two: 'رمزين',
    few: '{0} رموز',
    many: '{0} رمزاً',
    other: '{0} رمز'
  },
  'piece {0} of {1}': 'الجزء {0} من {1}',
  Builds: 'أوامر التصنيع'
};
