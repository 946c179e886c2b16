import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for More, About and the keys. */
export const more: Catalogue = {
  About: 'حول',
  'About Docket': 'حول Docket',
  'Sales orders on a tablet, with no server, no account and no network. Everything stays on this tablet until you take it elsewhere.':
    'أوامر البيع على جهاز لوحي، بلا خادم ولا حساب ولا شبكة. يبقى كل شيء على هذا الجهاز حتى تنقله بنفسك.',
  Version: 'الإصدار',
  'This device': 'هذا الجهاز',
  Keys: 'المفاتيح',
  'Made with': 'صُنع باستخدام',
  'More places': 'أماكن أخرى',
  'Who buys, their contacts, addresses and prices': 'من يشتري، وجهات اتصالهم وعناوينهم وأسعارهم',
  'Suppliers and makers too': 'والمورّدون والمصنّعون أيضًا',
  'What is sold, made and used': 'ما يُباع ويُصنع ويُستخدم',
  'Where stock lies': 'أين يوجد المخزون',
  Reports: 'التقارير',
  'Pipeline, cover, on-time shipping and throughput': 'الأوامر والتغطية والشحن في موعده والإنتاجية',
  'What does not fit together, and waits for somebody to decide': 'ما لا يتوافق وينتظر من يقرّر',
  'Everything that was done, and its undo': 'كل ما جرى، والتراجع عنه',
  'Send changes to other tablets, and receive theirs':
    'إرسال التغييرات إلى الأجهزة الأخرى واستلام تغييراتها',
  'Lists for a spreadsheet, and back from one': 'قوائم لبرنامج الجداول، والعودة منه',
  'A copy outside this tablet, and the way back from one':
    'نسخة خارج هذا الجهاز، وطريق العودة منها',
  'Companies, parts, stock, orders and builds from its export':
    'شركات وقطع ومخزون وأوامر من ملفه المصدَّر',
  'This device, the workshop, looks, storage': 'هذا الجهاز والورشة والمظهر والتخزين',
  'From the order to the parcel, scanning, order files, backups':
    'من الأمر إلى الطرد، والمسح، وملفات الأوامر، والنسخ الاحتياطية',
  'Version, licences, keys': 'الإصدار والتراخيص والمفاتيح',
  'Alt + 1 … 5': 'Alt + 1 … 5',
  'Home, Sell, Stock, Build, More': 'الرئيسية، البيع، المخزون، التصنيع، المزيد',
  'Ctrl + K': 'Ctrl + K',
  'Search, or go to a place by its name': 'البحث، أو الانتقال إلى مكان باسمه',
  'Ctrl + Enter': 'Ctrl + Enter',
  'Submit the form you are in': 'تأكيد النموذج الذي أنت فيه',
  'Ctrl + Z': 'Ctrl + Z',
  'Undo your last action, outside a text field': 'التراجع عن آخر عمل، خارج حقل نص',
  'Ctrl + /': 'Ctrl + /',
  'This list': 'هذه القائمة',
  Esc: 'Esc',
  'Close the top sheet, dialog or menu': 'إغلاق اللوحة أو النافذة أو القائمة العليا'
};
