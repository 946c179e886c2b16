import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for backups and safety copies. */
export const exchangeBackup: Catalogue = {
  'A copy elsewhere is what is left when the tablet breaks.':
    'النسخة في مكان آخر هي ما يبقى إذا تعطّل الجهاز.',
  'Back up now': 'النسخ الآن',
  'The browser may remove this tablet’s data': 'قد يزيل المتصفح بيانات هذا الجهاز',
  'It has not promised to keep it when the tablet runs out of room. Installing Docket helps.':
    'لم يَعِد بالاحتفاظ بها إذا امتلأ الجهاز. تثبيت Docket يساعد.',
  'See storage': 'عرض التخزين',
  'device {0}': 'الجهاز {0}',
  Restore: 'استعادة',
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
  'The passphrase is not usable yet.': 'عبارة المرور غير صالحة بعد.',
  'Back up': 'نسخ احتياطي',
  'None yet. One is made before the first import of a day, and before every restore.':
    'لا شيء بعد. تُصنع واحدة قبل أول استيراد في اليوم وقبل كل استعادة.',
  'Restore from the copy of {0}': 'الاستعادة من نسخة {0}',
  'Restore from it': 'الاستعادة منها',
  'Save the copy of {0} elsewhere': 'حفظ نسخة {0} في مكان آخر',
  'Save it elsewhere': 'حفظها في مكان آخر',
  'Ways to use this backup': 'طرق استخدام هذه النسخة الاحتياطية',
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
  'Before an update of the app': 'قبل تحديث التطبيق'
};
