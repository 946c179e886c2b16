import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for tables: which list, and which column is what. */
export const csvLists: Catalogue = {
  New: 'جديد',
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
  }
};
