import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for imports and CSV. */
export const imports: Catalogue = {
  'Back to the list': 'العودة إلى القائمة',
  'Back to the columns': 'العودة إلى الأعمدة',
  'Choose another file': 'اختيار ملف آخر',
  Table: 'جدول',
  'All of it is on this tablet now. It can be undone under Activity.':
    'كله على هذا الجهاز الآن. يمكن التراجع عنه في النشاط.',
  'Another table': 'جدول آخر',
  'Any spreadsheet opens it. Numbers have a dot before their decimals. A text that a spreadsheet would run as a formula is led by an apostrophe; Docket takes it away again when it reads the file.':
    'يفتحه أي برنامج جداول. في الأعداد نقطة قبل الكسور. النص الذي قد ينفّذه برنامج الجداول كصيغة تسبقه فاصلة عليا، ويزيلها Docket عند قراءة الملف.',
  'Template for {0}: one row of headers': 'قالب {0}: صف عناوين واحد',
  Import: 'استيراد',
  'Parts, companies, stock and order lines from a spreadsheet. You see what each row would do before anything is written; the same file a second time changes nothing.':
    'قطع وشركات ومخزون وبنود أوامر من برنامج جداول. ترى ما يفعله كل صف قبل كتابة أي شيء؛ والملف نفسه مرة ثانية لا يغيّر شيئًا.',
  Templates: 'القوالب',
  'A table with the headers that Docket knows, to be filled in.':
    'جدول بالعناوين التي يعرفها Docket، لملئه.',
  Export: 'تصدير',
  'The whole list. For a part of it, set the filter in the list and choose Export CSV there.':
    'القائمة كاملة. لجزء منها، حدّد التصفية في القائمة واختر «تصدير CSV» هناك.',
  'For InvenTree': 'لـ InvenTree',
  'Tables that InvenTree’s import wizard takes without a mapping. Import them there in this order. Open orders and what is in stock go along: the wizard makes every order anew.':
    'جداول يأخذها معالج الاستيراد في InvenTree دون مطابقة. استوردها هناك بهذا الترتيب. ترافقها الأوامر المفتوحة والمخزون: ينشئ المعالج كل أمر من جديد.',
  'Export CSV': 'تصدير CSV',
  'Import CSV': 'استيراد CSV',
  'More: the list': 'المزيد: القائمة',
  'No column says this yet: {0}.': 'لا عمود يقول هذا بعد: {0}.',
  'More than one column says this: {0}.': 'أكثر من عمود يقول هذا: {0}.',
  'Check the rows': 'فحص الصفوف',
  'A row says how much there is: stock that is here already with its part, place and batch is counted, the rest is received.':
    'يقول الصف كم الموجود: ما كان هنا بقطعته ومكانه ودفعته يُعدّ، والباقي يُستلم.',
  'What is here already is changed only where the table says otherwise. The import can be undone under Activity.':
    'ما هو هنا من قبل لا يتغير إلا حيث يقول الجدول غيره. يمكن التراجع عن الاستيراد في النشاط.',
  'What is wrong': 'ما الخطأ',
  'Rows that were not taken, with the reasons': 'صفوف لم تؤخذ، مع الأسباب',
  'Row {0}: {1}': 'الصف {0}: {1}',
  'What the file would bring': 'ما سيجلبه الملف',
  'Import {0}': 'استيراد {0}',
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
  'No row can be taken': 'لا يمكن أخذ أي صف',
  'Nothing new in this table': 'لا جديد في هذا الجدول',
  'See below what is wrong with each.': 'انظر أدناه ما الخطأ في كل منها.',
  'Everything that it says is so already.': 'كل ما يقوله قائم من قبل.',
  'Nothing is written yet': 'لم يُكتب شيء بعد',
  'The same': 'كما هو',
  'Not taken': 'لم يؤخذ',
  '{0} not taken': '{0} لم تؤخذ',
  'The others can be imported. Save these rows with the reason, put them right and import them then.':
    'يمكن استيراد الباقي. احفظ هذه الصفوف مع السبب، وصحّحها ثم استوردها.',
  'and {0} more': 'و{0} أخرى',
  'Save these rows': 'حفظ هذه الصفوف',
  'What changes': 'ما الذي يتغير',
  'Row {0}, {1}: {2}': 'الصف {0}، {1}: {2}',
  'Made with them': 'يُنشأ معها',
  'Categories and locations that rows name and that are not here yet.':
    'فئات ومواقع تذكرها الصفوف وليست هنا بعد.',
  'The table is a list of': 'الجدول قائمة',
  Columns: 'الأعمدة',
  'What each column says. What Docket did not know from the header is not taken, unless you say so.':
    'ما يقوله كل عمود. ما لم يعرفه Docket من العنوان لا يؤخذ ما لم تختر غير ذلك.',
  'Column {0}': 'العمود {0}',
  'First row: {0}': 'الصف الأول: {0}',
  'Drop a CSV file here, or choose it.': 'أفلت ملف CSV هنا، أو اختره.',
  'Choose a file': 'اختيار ملف',
  'CSV file': 'ملف CSV',
  'That was more than one file. Choose them one after the other.':
    'كان ذلك أكثر من ملف. اخترها واحدًا بعد آخر.',
  'Paste the table instead': 'لصق الجدول بدلًا من ذلك',
  'Rows of the table, with their headers': 'صفوف الجدول مع عناوينها',
  'Paste the rows of a table first.': 'الصق صفوف جدول أولًا.',
  'Read the table': 'قراءة الجدول',
  'The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.':
    'لم يبدأ جزء Docket الذي يقرأ الجداول ويكتبها. أعد تحميل الصفحة وحاول مجددًا. لم يتغير شيء هنا.',
  'The file is too large: {0}, and at most {1} are read. Cut it into several files.':
    'الملف كبير جدًا: {0}، ويُقرأ {1} على الأكثر. قسّمه إلى عدة ملفات.',
  'The table has more than {0} rows. Cut it into several files.':
    'في الجدول أكثر من {0} صف. قسّمه إلى عدة ملفات.',
  'The table has more than {0} columns. Keep those that are needed.':
    'في الجدول أكثر من {0} عمود. أبقِ اللازم منها.',
  'Row {0} begins a quote that never ends: the file was cut off, or a quotation mark stands alone. Put it right, then choose the file again.':
    'يبدأ الصف {0} اقتباسًا لا ينتهي: قُطع الملف، أو علامة اقتباس وحدها. صحّحه، ثم اختر الملف من جديد.',
  'This is the file of a spreadsheet program itself. Save it there as CSV, then choose that file.':
    'هذا ملف برنامج الجداول نفسه. احفظه هناك بصيغة CSV، ثم اختر ذلك الملف.',
  'This file is no text, so it is no table. Save the table as CSV, then choose that file.':
    'هذا الملف ليس نصًا فليس جدولًا. احفظ الجدول بصيغة CSV، ثم اختر ذلك الملف.',
  'This is a web page, not a table. Download the table as CSV, then choose that file.':
    'هذه صفحة ويب وليست جدولًا. نزّل الجدول بصيغة CSV، ثم اختر ذلك الملف.',
  'This is JSON, not a table. An export of InvenTree is read under More → Import from InvenTree.':
    'هذا JSON وليس جدولًا. الملف المصدَّر من InvenTree يُقرأ من المزيد ← استيراد من InvenTree.',
  'There is nothing in this table. Choose another file.': 'لا شيء في هذا الجدول. اختر ملفًا آخر.',
  'The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.':
    'تعذّرت قراءة الملف: نُقل، أو هو حيث لا يصل هذا الجهاز. انسخه إلى الجهاز، ثم اختره من جديد.',
  'Something that the table is about was changed meanwhile, so nothing was written. Look at the preview again.':
    'تغيّر شيء مما في الجدول في هذه الأثناء، فلم يُكتب شيء. انظر المعاينة من جديد.',
  '{0} of {1} rows': '{0} من {1} صفًا',
  'Writing {0}': 'تجري كتابة {0}',
  'Writing the table': 'تجري كتابة الجدول',
  'Reading the file': 'تجري قراءة الملف',
  'Checking {0}': 'يجري فحص {0}',
  Writing: 'تجري الكتابة',
  '{0}, ready': '{0}، جاهز',
  'Imported: {0} new, {1} changed': 'استُورد: {0} جديد، {1} معدّل',
  'Order Lines': 'بنود الأوامر',
  'Extra Lines': 'البنود الإضافية',
  'Customer Prices': 'أسعار العملاء',
  Categories: 'الفئات',
  'Bills of Materials': 'قوائم المواد',
  'Price Breaks': 'شرائح الأسعار',
  'Stock Ledger': 'دفتر المخزون',
  'extra line|extra lines': {
    one: 'بند إضافي واحد',
    two: 'بندان إضافيان',
    few: '{0} بنود إضافية',
    many: '{0} بندًا إضافيًا',
    other: '{0} بند إضافي'
  },
  'company|companies': {
    one: 'شركة واحدة',
    two: 'شركتان',
    few: '{0} شركات',
    many: '{0} شركة',
    other: '{0} شركة'
  },
  'part|parts': {
    one: 'قطعة واحدة',
    two: 'قطعتان',
    few: '{0} قطع',
    many: '{0} قطعة',
    other: '{0} قطعة'
  },
  'category|categories': {
    one: 'فئة واحدة',
    two: 'فئتان',
    few: '{0} فئات',
    many: '{0} فئة',
    other: '{0} فئة'
  },
  'BOM line|BOM lines': {
    one: 'سطر قائمة مواد واحد',
    two: 'سطرا قائمة مواد',
    few: '{0} سطور قوائم مواد',
    many: '{0} سطر قائمة مواد',
    other: '{0} سطر قائمة مواد'
  },
  'price break|price breaks': {
    one: 'شريحة سعر واحدة',
    two: 'شريحتا سعر',
    few: '{0} شرائح أسعار',
    many: '{0} شريحة سعر',
    other: '{0} شريحة سعر'
  },
  'location|locations': {
    one: 'موقع واحد',
    two: 'موقعان',
    few: '{0} مواقع',
    many: '{0} موقعًا',
    other: '{0} موقع'
  },
  'entry|entries': {
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '{0} مداخل',
    many: '{0} مدخلًا',
    other: '{0} مدخل'
  },
  'build order|build orders': {
    one: 'أمر تصنيع واحد',
    two: 'أمرا تصنيع',
    few: '{0} أوامر تصنيع',
    many: '{0} أمر تصنيع',
    other: '{0} أمر تصنيع'
  },
  'Write yes or no.': 'اكتب yes أو no.',
  'Write the day as 2026-08-31 or 31.08.2026.': 'اكتب اليوم هكذا 2026-08-31 أو 31.08.2026.',
  'Write OK, attention, damaged, destroyed, rejected, lost, quarantined or returned.':
    'اكتب OK أو attention أو damaged أو destroyed أو rejected أو lost أو quarantined أو returned.',
  'Write the three letters of a currency, such as EUR.': 'اكتب الأحرف الثلاثة لعملة، مثل EUR.',
  'There is no part “{0}” here. Import the parts first, or correct the name.':
    'لا توجد قطعة «{0}» هنا. استورد القطع أولًا، أو صحّح الاسم.',
  'Several parts are called “{0}”. Name this one by its IPN or its Part ID.':
    'عدة قطع اسمها «{0}». سمِّ هذه برقمها IPN أو Part ID.',
  'There is no sales order “{0}” here. Lines come into orders that are here.':
    'لا يوجد أمر بيع «{0}» هنا. تدخل البنود في أوامر موجودة هنا.',
  'Several sales orders are called “{0}”. Name this one by its Order ID.':
    'عدة أوامر بيع اسمها «{0}». سمِّ هذا برقم Order ID.',
  'Row {0} is about the same. Keep one of them.': 'الصف {0} عن الشيء نفسه. أبقِ واحدًا منهما.',
  'Several here go by this name. Name this one by its Docket ID.':
    'عدة هنا بهذا الاسم. سمِّ هذا برقم Docket ID.',
  'It was deleted here. Take the Docket ID out to make it anew.':
    'حُذف هنا. أزل Docket ID لإنشائه من جديد.',
  'Stock that is with a customer gets there by shipping, not by a table.':
    'المخزون لدى العميل يصل إليه بالشحن لا بجدول.',
  'It has no name, number or order to be known by.': 'لا اسم له ولا رقم ولا أمر يُعرف به.',
  'Say how many there are.': 'اذكر كم العدد.',
  'Stock that lies somewhere is not moved to no place. Name a location.':
    'المخزون الموجود في مكان لا يُنقل إلى لا مكان. سمِّ موقعًا.',
  Kind: 'النوع',
  'In file': 'في الملف',
  Here: 'هنا',
  'Left out': 'متروك',
  'Records of the file by kind': 'سجلات الملف بحسب النوع',
  '{0} made from what other records say': '{0} أُنشئت مما تقوله سجلات أخرى',
  '{0} left out: {1}': 'تُرك {0}: {1}',
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
  Company: 'شركة',
  'Order line': 'بند أمر',
  'Order lines': 'بنود الأوامر',
  'Extra line': 'بند إضافي',
  Shipment: 'شحنة',
  'Allocation to an order': 'تخصيص لأمر',
  'Allocations to orders': 'تخصيصات لأوامر',
  'Allocation to a build': 'تخصيص لتصنيع',
  'Allocations to builds': 'تخصيصات للتصنيع',
  'Stock item': 'عنصر مخزون',
  'BOM line': 'سطر قائمة مواد',
  'BOM lines': 'سطور قوائم المواد',
  Substitute: 'بديل',
  Substitutes: 'بدائل',
  'Price break': 'شريحة سعر',
  'Price breaks': 'شرائح الأسعار',
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
  'People, passwords and permissions': 'الأشخاص وكلمات المرور والصلاحيات',
  'Only counted. Not one of their fields is read.': 'معدودة فقط. لا يُقرأ أي من حقولها.',
  'History of stock': 'سجل المخزون',
  'The ledger of stock starts with the import. What happened before stays in InvenTree.':
    'يبدأ دفتر المخزون مع الاستيراد. ما قبله يبقى في InvenTree.',
  'Worked out here': 'يُحسب هنا',
  'Docket works these out from the other records.': 'يحسبها Docket من السجلات الأخرى.',
  'Without a place here': 'لا مكان لها هنا',
  'Docket does not keep these. They stay in InvenTree.': 'لا يحفظها Docket. تبقى في InvenTree.',
  'Not known': 'غير معروف',
  'Perhaps from a plugin, or from a newer InvenTree.': 'ربما من إضافة، أو من InvenTree أحدث.',
  'Twice in the file': 'مكرر في الملف',
  'The same record stands before it in the file. The first one counts.':
    'السجل نفسه قبله في الملف. الأول هو المعتمد.',
  'Point at something that is not there': 'تشير إلى ما ليس موجودًا',
  'They can not be without a record that is missing or was left out.':
    'لا تقوم بدون سجل مفقود أو متروك.',
  'Without sense': 'بلا معنى',
  'A field that they can not be without makes no sense.': 'حقل لا تقوم بدونه لا معنى له.',
  'Used up already': 'مستهلكة من قبل',
  'Their build is over, and what it held has been used up.':
    'انتهى تصنيعها واستُهلك ما كان محجوزًا له.',
  'More is allocated than there is': 'خُصّص أكثر من الموجود',
  'It is taken as it is. Free some of it before you ship.': 'يؤخذ كما هو. حرّر بعضه قبل الشحن.',
  '{0} too much': '{0} زيادة',
  'Stock below zero': 'مخزون تحت الصفر',
  'It is taken as 0. Count it and put it right.': 'يؤخذ على أنه 0. عُدّه وصحّحه.',
  'Shipped, but from unknown stock': 'شُحن، لكن من مخزون مجهول',
  'The file no longer knows which stock was shipped. An empty stock item stands in for it, so that the line shows what left.':
    'لم يعد الملف يعرف أي مخزون شُحن. ينوب عنه عنصر مخزون فارغ ليُظهر البند ما خرج.',
  'Shipped differs': 'المشحون مختلف',
  'More was shipped by the allocations than the line says. The allocations count.':
    'شُحن بحسب التخصيصات أكثر مما يقوله البند. المعتمد هو التخصيصات.',
  'the line says {0}': 'يقول البند {0}',
  'Shipped, but the part is gone': 'شُحن، لكن القطعة غير موجودة',
  'Something left on a line whose part is not in the file. It can not be shown.':
    'خرج شيء على بند قطعته ليست في الملف. لا يمكن عرضه.',
  'Builds under way': 'أوامر تصنيع جارية',
  'They have used up some of their components already, and the file does not say how much of each. Check their allocations.':
    'استهلكت بعض مكوّناتها، ولا يذكر الملف كم من كل منها. تحقق من تخصيصاتها.',
  '{0} completed': 'اكتمل {0}',
  'Another total': 'مجموع آخر',
  'The file gives another total than its lines add up to. The lines count.':
    'يعطي الملف مجموعًا غير مجموع بنوده. المعتمد هو البنود.',
  'the file says {0}': 'يقول الملف {0}',
  'Prices in several currencies': 'أسعار بعدة عملات',
  'The order has no total until its prices are in one currency.':
    'لا مجموع للأمر حتى تكون أسعاره بعملة واحدة.',
  'Status not known': 'حالة غير معروفة',
  'It is kept by its name. An order with it is closed here.':
    'تُحفظ باسمها. الأمر الذي عليها مغلق هنا.',
  'Status of the shop’s own': 'حالة خاصة بالورشة',
  'The general status behind it is taken.': 'تؤخذ الحالة العامة التي وراءها.',
  'The same reference twice': 'المرجع نفسه مرتين',
  'Both are taken and keep it.': 'يؤخذ كلاهما ويحتفظ به.',
  'The same serial number twice': 'الرقم التسلسلي نفسه مرتين',
  'A serial number on more than one piece': 'رقم تسلسلي على أكثر من قطعة',
  'It stands in the notes.': 'مذكور في الملاحظات.',
  'Points at something that is not there': 'يشير إلى ما ليس موجودًا',
  'The field is left empty. A record that can not be without it is left out.':
    'يُترك الحقل فارغًا. السجل الذي لا يقوم بدونه يُترك.',
  'Contact or address of another company': 'جهة اتصال أو عنوان لشركة أخرى',
  'The field is left empty.': 'يُترك الحقل فارغًا.',
  'Shipment of another order': 'شحنة لأمر آخر',
  'Starts after its target date': 'يبدأ بعد تاريخه المستهدف',
  'The start date is left empty.': 'يُترك تاريخ البدء فارغًا.',
  'Would stand inside itself': 'سيكون داخل نفسه',
  'A value without sense': 'قيمة بلا معنى',
  'A value out of bounds': 'قيمة خارج الحدود',
  'The nearest possible value is taken.': 'تؤخذ أقرب قيمة ممكنة.',
  'More decimals than are kept': 'منازل عشرية أكثر مما يُحفظ',
  'The number is rounded.': 'يُقرَّب العدد.',
  'Text too long': 'نص طويل جدًا',
  'It is cut. The whole stands in the notes where there are notes.':
    'يُقص. النص كاملًا في الملاحظات حيث توجد ملاحظات.',
  'A link that is not safe to follow': 'رابط غير آمن'
};
