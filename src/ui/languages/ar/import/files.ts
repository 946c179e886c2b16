import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for an import from InvenTree. */
export const importFiles: Catalogue = {
  'What the file would bring': 'ما سيجلبه الملف',
  'Nothing is written yet. You may leave this page; keep the app open.':
    'لم يُكتب شيء بعد. يمكنك مغادرة هذه الصفحة مع إبقاء التطبيق مفتوحًا.',
  'All of it is written, or nothing. You may leave this page; keep the app open.':
    'يُكتب كله أو لا شيء منه. يمكنك مغادرة هذه الصفحة مع إبقاء التطبيق مفتوحًا.',
  'Name of that InvenTree': 'اسم ذلك الـ InvenTree',
  'The same name on two tablets makes the same records, so that they meet without doubles.':
    'الاسم نفسه على جهازين يعطي السجلات نفسها فتلتقي دون تكرار.',
  'Last time it was called “{0}”. Under another name everything in the file is new, even what is here already.':
    'في المرة السابقة كان اسمه «{0}». باسم آخر يصبح كل ما في الملف جديدًا، حتى الموجود هنا.',
  'Which files are meant': 'أي ملفات هي المقصودة',
  'The file that *invoke export-records* writes on the server of InvenTree: JSON, of 2021 or later.':
    'الملف الذي يكتبه *invoke export-records* على خادم InvenTree: بصيغة JSON، من 2021 أو بعدها.',
  'Or what InvenTree’s tables download as CSV or TSV, and the lists of its web interface in JSON. Choose all of them at once: they are joined by their ID.':
    'أو ما تنزّله جداول InvenTree بصيغة CSV أو TSV، وقوائم واجهته بصيغة JSON. اخترها كلها معًا: تُربط برقم ID.',
  'Companies, parts, bills of materials, prices, stock, sales orders, shipments and builds are taken.':
    'تُؤخذ الشركات والقطع وقوائم المواد والأسعار والمخزون وأوامر البيع والشحنات وأوامر التصنيع.',
  'People and passwords are never read. Everything stays on this tablet.':
    'لا تُقرأ الأسماء وكلمات المرور أبدًا. يبقى كل شيء على هذا الجهاز.',
  'You see all of it before anything is written. Importing a file again changes nothing.':
    'ترى كل شيء قبل كتابة أي شيء. استيراد الملف مرة أخرى لا يغيّر شيئًا.',
  'Imported {0}': 'استُورد {0}',
  'They are on this tablet now, and work without a network.':
    'هي على هذا الجهاز الآن وتعمل دون شبكة.',
  'Nothing new in this file': 'لا جديد في هذا الملف',
  'Everything in it came here meanwhile. Nothing was written.':
    'وصل كل ما فيه إلى هنا في هذه الأثناء. لم يُكتب شيء.',
  'Import another file': 'استيراد ملف آخر',
  'Cancelled. Nothing was written.': 'أُلغي. لم يُكتب شيء.',
  'Imported {0} from InvenTree.': 'استُورد {0} من InvenTree.',
  '{0} not known': '{0} غير معروف',
  'file|files': {
    one: 'ملف واحد',
    two: 'ملفان',
    few: '{0} ملفات',
    many: '{0} ملفًا',
    other: '{0} ملف'
  },
  'Their headers or fields are not those of InvenTree in English. The other files can be imported without them.':
    'عناوينها أو حقولها ليست عناوين InvenTree بالإنجليزية. يمكن استيراد الملفات الأخرى بدونها.',
  'Some rows point at records that are in none of the files':
    'تشير بعض الصفوف إلى سجلات ليست في أي من الملفات',
  'They are listed below, under what is not right. Cancel, and choose all tables and lists at once, to have them joined.':
    'هي مدرجة أدناه مع ما ليس صحيحًا. ألغِ، واختر كل الجداول والقوائم معًا لتُربط.',
  '{0} not whole': '{0} غير كاملة',
  'list|lists': {
    one: 'قائمة واحدة',
    two: 'قائمتان',
    few: '{0} قوائم',
    many: '{0} قائمة',
    other: '{0} قائمة'
  },
  'Only the pages that you chose are read.': 'تُقرأ الصفحات التي اخترتها فقط.',
  Files: 'الملفات',
  'Pasted text': 'نص ملصق',
  'Comes from': 'مصدره',
  'InvenTree version': 'إصدار InvenTree',
  'Written on': 'كُتب في',
  '{0} to import': '{0} للاستيراد',
  'Nothing is written yet. An import is not undone as a whole, so look through this first.':
    'لم يُكتب شيء بعد. لا يُتراجع عن الاستيراد جملةً، فراجع هذا أولًا.',
  'Everything that is taken from it is here already. What was changed here since stays as it is.':
    'كل ما يؤخذ منه هنا من قبل. ما تغيّر هنا بعدها يبقى كما هو.',
  '{0} would stand twice': '{0} ستتكرر مرتين',
  'order number|order numbers': {
    one: 'رقم أمر واحد',
    two: 'رقما أمر',
    few: '{0} أرقام أوامر',
    many: '{0} رقم أمر',
    other: '{0} رقم أمر'
  },
  '{0}{1}: other orders here have the same. If those came from the same InvenTree, cancel and give it the name it had then.':
    '{0}{1}: لأوامر أخرى هنا الرقم نفسه. إن جاءت من InvenTree نفسه فألغِ وأعطه الاسم الذي كان له حينها.',
  '{0} held back': '{0} محجوبة',
  'They are new, but belong to orders, builds or stock that are here already. Those are left as they are, because they may have moved on.':
    'هي جديدة لكنها تتبع أوامر أو تصنيعًا أو مخزونًا موجودًا هنا. يُترك ذلك كما هو لأنه ربما تقدّم.',
  '{0} may be counted twice': '{0} قد تُحسب مرتين',
  'InvenTree split them off from stock that is here with its whole quantity. Count that stock after the import.':
    'قسمها InvenTree من مخزون موجود هنا بكميته الكاملة. عُدّ ذلك المخزون بعد الاستيراد.',
  'What comes': 'ما سيأتي',
  '{0} in the file: {1} taken, {2} left out.': '{0} في الملف: أُخذ {1} وتُرك {2}.',
  'None in the file.': 'لا شيء في الملف.',
  '{0} not right in the file': '{0} غير صحيح في الملف',
  'The first {0} are listed.': 'أُدرجت أول {0}.',
  'Not taken, and why': 'ما لم يؤخذ، والسبب',
  'It stays in InvenTree.': 'يبقى في InvenTree.',
  'No records': 'لا سجلات',
  'Entries of the file without a model, a number or fields.':
    'مداخل في الملف بلا نموذج أو رقم أو حقول.',
  'Fields without a place here': 'حقول لا مكان لها هنا',
  'Their records are taken without them. Counted are the kinds of records.':
    'تؤخذ سجلاتها بدونها. المعدود هو أنواع السجلات.',
  Lines: 'البنود',
  '{0} and {1} extra': '{0} و{1} إضافية',
  'several currencies': 'عدة عملات',
  'Orders of the file': 'أوامر الملف',
  'No customer in the file': 'لا عميل في الملف',
  'Pages of orders': 'صفحات الأوامر',
  'Drop the export here, or tables and lists together, or choose them.':
    'أفلت الملف المصدَّر هنا، أو الجداول والقوائم معًا، أو اخترها.',
  'Choose files': 'اختيار ملفات',
  'Export file': 'الملف المصدَّر',
  'Paste the text instead': 'لصق النص بدلًا من ذلك',
  'Text of the export': 'نص الملف المصدَّر',
  'Paste the text of the export first.': 'الصق نص الملف المصدَّر أولًا.',
  'Not known, so it is left out: {0}': 'غير معروف، فتُرك: {0}',
  'Export: {0}': 'المصدَّر: {0}',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1} of {2}. The others are on further pages of the list, which are not among the files.':
    '{0}: {1} من {2}. الباقي على صفحات أخرى من القائمة ليست ضمن الملفات.',
  'Checking the records': 'يجري فحص السجلات',
  'Comparing with what is on this tablet': 'تجري المقارنة مع ما على هذا الجهاز',
  'Writing {0} records': 'تجري كتابة {0} سجل',
  'Checking {0} of {1}': 'يجري فحص {0} من {1}',
  'In InvenTree, run “invoke export-records” and choose the file that it writes.':
    'في InvenTree شغّل “invoke export-records” واختر الملف الذي يكتبه.',
  'The file is too large: {0}, and at most {1} are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'الملف كبير جدًا: {0}، ويُقرأ {1} على الأكثر. احذف القديم في نسخة من ذلك الـ InvenTree، وصدّر النسخة، ثم حاول مجددًا.',
  'In this file more than {0} lists stand inside each other, which no InvenTree export has. {1}':
    'في هذا الملف أكثر من {0} قوائم متداخلة، وليس ذلك في أي ملف مصدَّر من InvenTree. {1}',
  'The file holds too much: at most {0} entries of a kind are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'في الملف أكثر مما يلزم: يُقرأ {0} مدخل من النوع الواحد على الأكثر. احذف القديم في نسخة من ذلك الـ InvenTree، وصدّر النسخة، ثم حاول مجددًا.',
  'A field in this file is called “{0}”, a name that programs keep for themselves, so the file was not taken. Remove that field, then try again.':
    'في هذا الملف حقل اسمه «{0}»، وهو اسم تحجزه البرامج، فلم يؤخذ الملف. أزل الحقل ثم حاول مجددًا.',
  'This is not a text file, but perhaps a picture, an archive or a copy of the database. {0} Unpack it first when it is in an archive.':
    'هذا ليس ملف نص، بل ربما صورة أو أرشيف أو نسخة من قاعدة البيانات. {0} فك ضغطه أولًا إن كان في أرشيف.',
  'This is a web page, not an export. Saving a page of InvenTree does not save its records. {0}':
    'هذه صفحة ويب وليست ملفًا مصدَّرًا. حفظ صفحة من InvenTree لا يحفظ سجلاتها. {0}',
  'This is a table whose headers are not those of InvenTree. Set the language there to English, download its tables again as CSV, then choose them all at once.':
    'هذا جدول عناوينه ليست عناوين InvenTree. اضبط اللغة هناك على الإنجليزية، ونزّل جداوله من جديد بصيغة CSV، ثم اخترها كلها معًا.',
  'This is the file of a spreadsheet program. Download the tables of InvenTree as CSV or TSV, then choose those.':
    'هذا ملف برنامج جداول. نزّل جداول InvenTree بصيغة CSV أو TSV، ثم اخترها.',
  'This is not JSON, or it was changed since it was written. {0}':
    'هذا ليس JSON، أو غُيّر بعد كتابته. {0}',
  'The file stops in the middle: the copy was not finished. Copy it again from where it was written, then choose it again.':
    'ينقطع الملف في منتصفه: لم يكتمل النسخ. انسخه ثانية من حيث كُتب، ثم اختره من جديد.',
  'This may be a list from InvenTree’s web interface, but it has other fields than those that are known. {0}':
    'قد تكون هذه قائمة من واجهة InvenTree، لكن حقولها غير المعروفة. {0}',
  'This is JSON, but no InvenTree export. {0}': 'هذا JSON، لكنه ليس مصدَّرًا من InvenTree. {0}',
  'There are no records in this file. {0}': 'لا سجلات في هذا الملف. {0}',
  'The importer did not start, so nothing was written. Reload the page, then choose the file again.':
    'لم يبدأ المستورد، فلم يُكتب شيء. أعد تحميل الصفحة، ثم اختر الملف من جديد.',
  'thing|things': {
    one: 'أمر واحد',
    two: 'أمران',
    few: '{0} أشياء',
    many: '{0} شيئًا',
    other: '{0} شيء'
  }
};
