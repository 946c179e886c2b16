import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for help. */
export const help: Catalogue = {
  'The code above opens the page where scans are answered, and nothing else is opened. Without it each code does what stands beside it.':
    'الرمز أعلاه يفتح صفحة الإجابة عن المسح، ولا يُفتح غيرها. بدونه يفعل كل رمز ما كُتب بجانبه.',
  Help: 'المساعدة',
  'From the order to the parcel': 'من الأمر إلى الطرد',
  '{0} would be opened.': 'سيُفتح {0}.',
  '{0} {1} would be opened.': 'سيُفتح {0} {1}.',
  'Practise scanning': 'التدرّب على المسح',
  'Scans are answered here, and open nothing.': 'يُجاب عن المسح هنا ولا يُفتح شيء.',
  'Practice sheet': 'ورقة تدريب',
  'Close the camera': 'إغلاق الكاميرا',
  'Set up scanner': 'إعداد الماسح',
  'Scan any code now': 'امسح أي رمز الآن',
  'Hold the scanner a hand’s width away, and let its line or dot cross the whole code.':
    'أمسك الماسح على بُعد كف، ودع خطه أو نقطته تعبر الرمز كله.',
  'The last scans': 'آخر عمليات المسح',
  'It read {0}': 'قرأ {0}',
  'Opens this sales order.': 'يفتح أمر البيع هذا.',
  'Opens this build order.': 'يفتح أمر التصنيع هذا.',
  'Opens this part.': 'يفتح هذه القطعة.',
  'Opens this stock item.': 'يفتح عنصر المخزون هذا.',
  'Opens this location.': 'يفتح هذا الموقع.',
  'Opens the home screen.': 'يفتح الشاشة الرئيسية.',
  'Begins a sales order.': 'يبدأ أمر بيع.',
  'An unknown code': 'رمز غير معروف',
  'Is answered with two low tones, and changes nothing.':
    'يُجاب عنه بنغمتين منخفضتين ولا يغيّر شيئًا.',
  'Create a sales order': 'إنشاء أمر بيع',
  'Choose who buys, then what and how many. Below each line stands what is in stock.':
    'اختر من يشتري، ثم ماذا وكم. تحت كل بند ما في المخزون.',
  'Allocate stock': 'تخصيص المخزون',
  'Allocate All keeps stock for every line, so that nobody promises it twice.':
    '«تخصيص الكل» يحفظ مخزونًا لكل بند، كي لا يُوعد به مرتين.',
  'Build what is short': 'تصنيع الناقص',
  'Build Short begins the builds that are missing. Completed, they give what they made to the order.':
    '«تصنيع الناقص» يبدأ أوامر التصنيع الناقصة. عند إتمامها تعطي الأمر ما صنعته.',
  'Pick, on the order, leads from shelf to shelf and says what to take. Scanning is enough.':
    '«التقاط» على الأمر يقود من رف إلى رف ويقول ماذا تأخذ. يكفي المسح.',
  Ship: 'شحن',
  'Ship Order sends what is allocated. Print the packing slip and put it into the parcel.':
    '«شحن الأمر» يرسل المخصَّص. اطبع قسيمة التعبئة وضعها في الطرد.',
  'Shipped orders': 'الأوامر المشحونة',
  'Tell the other tablets': 'إعلام الأجهزة الأخرى',
  'Send what was done here as an order file, and receive theirs. No network is needed.':
    'أرسل ما جرى هنا كملف أوامر، واستلم ملفاتهم. لا حاجة إلى شبكة.',
  Scanning: 'المسح',
  'On every page a scan opens what the code leads to: orders, builds, parts, stock items and places, by the codes on papers and labels, by their number, or by a code that was linked to them.':
    'في كل صفحة يفتح المسح ما يؤدي إليه الرمز: أوامر بيع وتصنيع وقطع وعناصر مخزون وأماكن، بالرموز على الأوراق والملصقات، أو بأرقامها، أو برمز رُبط بها.',
  'A scanner that types like a keyboard is set up once: it types ~ before every code and Enter after it. Its manual calls them prefix, hex 7E, and suffix, hex 0D.':
    'الماسح الذي يكتب كلوحة مفاتيح يُعدّ مرة: يكتب ~ قبل كل رمز و Enter بعده. يسميهما دليله prefix, hex 7E و suffix, hex 0D.',
  'The camera reads codes too, without a network: press Scan at the top.':
    'الكاميرا تقرأ الرموز أيضًا دون شبكة: اضغط «مسح» في الأعلى.',
  'Tablets and order files': 'الأجهزة وملفات الأوامر',
  'Every tablet has its own copy of the shop. What was done on one reaches the others in order files: from its screen to their camera, nearby, by cable or on a memory stick.':
    'لكل جهاز نسخته من الورشة. ما جرى على أحدها يصل إلى غيره في ملفات أوامر: من شاشته إلى كاميراتها، أو عن قرب، أو بكابل، أو على ذاكرة USB.',
  'A file may come late, twice or in any order. What two tablets did that does not fit together becomes a finding, and waits until somebody decides.':
    'قد يأتي الملف متأخرًا أو مرتين أو بأي ترتيب. ما فعله جهازان ولا يتوافق يصبح ملاحظة تنتظر من يقرر.',
  Backups: 'النسخ الاحتياطية',
  'All data is on this tablet and nowhere else. A backup is one file with everything in it: make one every week, and keep it on another device.':
    'كل البيانات على هذا الجهاز لا في غيره. النسخة الاحتياطية ملف واحد فيه كل شيء: اصنع واحدة كل أسبوع، واحفظها على جهاز آخر.',
  'Hands in what is being entered.': 'يُرسل ما يجري إدخاله.',
  'Keeps stock for every line of the order, or for the build.':
    'يحجز مخزونًا لكل بند في الطلب، أو لأمر التصنيع.',
  'Asks for builds of what is short. Submit creates them.':
    'يقترح أوامر تصنيع لما ينقص. الإرسال ينشئها.',
  'Asks how many were made. Submit completes them.': 'يسأل كم صُنع. الإرسال يُتمّها.',
  'Opens pick mode for the order.': 'يفتح وضع الالتقاط للطلب.',
  'Asks whether the order leaves. Scanned once more, it ships.':
    'يسأل هل يغادر الطلب. بمسحه مرة أخرى يُشحن.',
  'Closes what is open, and saves nothing.': 'يغلق المفتوح ولا يحفظ شيئًا.',
  'Takes the last scan or action back.': 'يتراجع عن آخر مسح أو إجراء.',
  'Chooses this customer for the order.': 'يختار هذا العميل للطلب.',
  'So many of the part that was scanned last.': 'هذا العدد من القطعة التي مُسحت أخيرًا.',
  'Orders by scan': 'الطلبات بالمسح',
  'Codes for the scanner': 'رموز للماسح',
  'With these codes and those on parts and papers an order is entered, allocated, picked and shipped by scanner alone. Scan the customer, then each part, and how many of it where it is more than one.':
    'بهذه الرموز وتلك التي على القطع والأوراق يُدخَل الطلب ويُخصَّص ويُلتقَط ويُشحَن بالماسح وحده. امسح العميل ثم كل قطعة، ثم عددها إن كان أكثر من واحدة.',
  '{0} would be done, where an order is open.': 'سيُنفَّذ {0} حيث يكون طلب مفتوحًا.'
};
