import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for scanning and linked codes. */
export const scan: Catalogue = {
  'A file from another tablet’s screen': 'ملف من شاشة جهاز آخر',
  'Keep the camera on the codes until all are read. They come round again.':
    'أبقِ الكاميرا على الرموز حتى تُقرأ كلها. فهي تتكرر.',
  'Codes read': 'الرموز المقروءة',
  'Scanned code': 'رمز ممسوح',
  '{0} A scanner that types like a keyboard needs no camera: scan on any page.':
    '{0} الماسح الذي يكتب كلوحة مفاتيح لا يحتاج إلى كاميرا: امسح في أي صفحة.',
  'Or type the code': 'أو اكتب الرمز',
  'What stands below it, an order number or a part number.': 'ما تحته، أو رقم أمر، أو رقم قطعة.',
  Find: 'بحث',
  'Code linked to {0}': 'رُبط الرمز بـ {0}',
  'Link a code': 'ربط رمز',
  'Scan the code on {0}, or type what stands below it.':
    'امسح الرمز الموجود على {0}، أو اكتب ما تحته.',
  'Code unlinked': 'أُلغي ربط الرمز',
  Codes: 'الرموز',
  'Link a code that is on it already, a supplier’s bar code for example. Scanning it opens this.':
    'اربط رمزًا موجودًا عليه أصلًا، كرمز شريطي من المورّد. مسحه يفتح هذا.',
  'What this code leads to': 'إلى أين يؤدي هذا الرمز',
  'Link this code': 'ربط هذا الرمز',
  'Looks like a scan.': 'يبدو أنه مسح.',
  'Choose what this code stands on. From then on scanning it opens that.':
    'اختر ما عليه هذا الرمز. بعدها يفتحه المسح.',
  'What it stands on': 'ما هو عليه',
  'Name or number': 'اسم أو رقم',
  '{0} to link the code to': '{0} لربط الرمز به',
  'Link to {0}': 'الربط بـ {0}',
  'Nothing here yet': 'لا شيء هنا بعد',
  'Nothing matches “{0}”': 'لا شيء يطابق «{0}»',
  'Close what is open first, then scan again.': 'أغلق المفتوح أولًا، ثم امسح ثانية.',
  'Unlink {0}': 'إلغاء ربط {0}',
  Unlink: 'إلغاء الربط',
  'Scan a code, or type what stands below it.': 'امسح رمزًا، أو اكتب ما تحته.',
  'This code is too long. Scan another one of the same thing.':
    'هذا الرمز طويل جدًا. امسح رمزًا آخر للشيء نفسه.',
  'The check digit of this code is wrong, so it was not read whole. Scan it again.':
    'رقم التحقق في هذا الرمز خطأ، فلم يُقرأ كاملًا. امسحه مرة أخرى.',
  'Docket printed this code: it leads to what it was printed for already.':
    'هذا الرمز طبعه Docket: وهو يؤدي إلى ما طُبع له.',
  'This code is linked to {0} already. Unlink it there first.':
    'هذا الرمز مربوط بـ {0}. ألغِ ربطه هناك أولًا.',
  'This is the number of {0}. Scanning it opens that.': 'هذا رقم {0}. مسحه يفتح ذلك.',
  'What the camera sees': 'ما تراه الكاميرا',
  'Light off': 'إطفاء الضوء',
  'Light on': 'إشعال الضوء',
  Camera: 'الكاميرا',
  Enter: 'Enter',
  Tab: 'Tab',
  'Nothing: the code ends with a pause': 'لا شيء: ينتهي الرمز بتوقف',
  'The scanner works.': 'الماسح يعمل.',
  Scanner: 'الماسح',
  'Sign before every code': 'علامة قبل كل رمز',
  'What it types after every code': 'ما يكتبه بعد كل رمز',
  'Scan any code now to try it.': 'امسح أي رمز الآن للتجربة.',
  'The scanner works. It read': 'الماسح يعمل. قرأ',
  'Sounds and vibration when scanning': 'الأصوات والاهتزاز عند المسح',
  '{0} here have {1}. Choose one.': '{0} هنا لها {1}. اختر واحدًا.',
  'Nothing on this tablet has the code {0}, and nobody has linked it.':
    'لا شيء على هذا الجهاز له الرمز {0}، ولم يربطه أحد.',
  'What {0} led to is not on this tablet: it was deleted, or came to another tablet.':
    'ما كان يؤدي إليه {0} ليس على هذا الجهاز: حُذف، أو صار على جهاز آخر.',
  'Camera {0}': 'الكاميرا {0}',
  'This tablet has no camera that the browser can use.':
    'ليس في هذا الجهاز كاميرا يستطيع المتصفح استخدامها.',
  'Docket may not use the camera. Allow it in the browser’s settings of this page, then open Scan again.':
    'لا يُسمح لـ Docket باستخدام الكاميرا. اسمح بها في إعدادات المتصفح لهذه الصفحة، ثم افتح المسح من جديد.',
  'The camera is used by another app. Close that app, then open Scan again.':
    'الكاميرا يستخدمها تطبيق آخر. أغلقه، ثم افتح المسح من جديد.',
  'The browser offers no camera here: it does so only for pages opened with https.':
    'لا يتيح المتصفح كاميرا هنا: يتيحها فقط للصفحات المفتوحة عبر https.',
  Scan: 'مسح',
  'No picture': 'لا صورة',
  'This code stands for a button. Open the order first, then scan it there.':
    'هذا الرمز يقوم مقام زر. افتح الطلب أولًا ثم امسحه هناك.',
  '{0} can not be done here. Open the order first.': 'لا يمكن تنفيذ {0} هنا. افتح الطلب أولًا.',
  'No quantity is asked for here. Scan it where an order is entered.':
    'لا تُطلب كمية هنا. امسحها حيث يُدخَل طلب.',
  'This scanner writes like an on-screen keyboard. Set it to send keys, or put the cursor into a field before you scan.':
    'هذا الماسح يكتب مثل لوحة مفاتيح على الشاشة. اضبطه ليرسل ضغطات مفاتيح، أو ضع المؤشر في حقل قبل المسح.',
  'A sign': 'علامة',
  'Before the code: {0}. After it: {1}.': 'قبل الرمز: {0}. بعده: {1}.',
  'ETX, which is Ctrl + C': 'ETX، أي Ctrl + C',
  'For a scanner that types like a keyboard. Set it up to type F8, STX or a sign such as ~ before every code and Enter after it: then a scan is heard on every page, and presses nothing. Its manual calls them prefix and suffix; ~ is 7E, STX is 02 and Enter is 0D there.':
    'لماسح يكتب مثل لوحة المفاتيح. اضبطه ليكتب F8 أو STX أو علامة مثل ~ قبل كل رمز وEnter بعده: عندئذ يُسمع المسح في كل صفحة ولا يضغط شيئًا. يسمّيهما دليله prefix وsuffix؛ ~ هي 7E وSTX هي 02 وEnter هي 0D فيه.',
  'It is not looked up.': 'لن يُبحث عنه.',
  'It is set up so already.': 'هو مضبوط هكذا بالفعل.',
  'It read {0}.': 'قرأ {0}.',
  'Keep this': 'اعتماد هذا',
  'Kept. Scan once more, outside of the box, to try it.':
    'اعتُمد. امسح مرة أخرى خارج المربع للتجربة.',
  'Nothing comes before a code, so a scan cannot be told from typing. Set the scanner up to type F8, STX or a sign such as ~ first.':
    'لا يأتي شيء قبل الرمز، فلا يمكن تمييز المسح من الكتابة. اضبط الماسح ليكتب أولًا F8 أو STX أو علامة مثل ~.',
  'People type this too. Set the scanner up to type F8, STX or a sign such as ~ first: no letter, no digit, no space.':
    'يكتب الناس هذا أيضًا. اضبط الماسح ليكتب أولًا F8 أو STX أو علامة مثل ~: لا حرفًا ولا رقمًا ولا مسافة.',
  'STX, which is Ctrl + B': 'STX، أي Ctrl + B',
  'Scan a code now': 'امسح رمزًا الآن',
  'Scan this code, or any other, with the cursor in here':
    'امسح هذا الرمز أو أي رمز آخر والمؤشر هنا',
  'What it types before every code': 'ما يكتبه قبل كل رمز',
  'What kind of code it is, as AIM writes it: ]C1, ]d2, ]Q3':
    'نوع الرمز كما تكتبه AIM: ]C1 و]d2 و]Q3',
  nothing: 'لا شيء',
  'the kind of code, as AIM writes it': 'نوع الرمز كما تكتبه AIM'
};
