import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the frame, the update, and what went wrong. */
export const shell: Catalogue = {
  Back: 'رجوع',
  'Not found': 'غير موجود',
  'Something went wrong': 'حدث خطأ ما',
  'There is no such page': 'لا توجد هذه الصفحة',
  'Nothing is at this address': 'لا يوجد شيء في هذا العنوان',
  'The link may be old, or it was typed wrongly. Your orders are where they were.':
    'ربما الرابط قديم أو كُتب خطأً. أوامرك في مكانها كما كانت.',
  'unknown page': 'صفحة غير معروفة',
  'Something went wrong in the app. Check whether your last step was saved.':
    'حدث خطأ في التطبيق. تحقق من حفظ خطوتك الأخيرة.',
  'Ready to work offline.': 'جاهز للعمل دون اتصال.',
  Reload: 'إعادة التحميل',
  'A safety copy of {0} is still on this tablet.': 'لا تزال على هذا الجهاز نسخة أمان من {0}.',
  'Restore from a copy': 'الاستعادة من نسخة',
  'Restore from a file': 'الاستعادة من ملف',
  'Import an InvenTree export': 'استيراد ملف مصدَّر من InvenTree',
  'Start empty': 'البدء فارغًا',
  'Try again': 'المحاولة مجددًا',
  'Begin with an empty tablet?': 'البدء بجهاز فارغ؟',
  'Docket stops looking for the data that was here. What the browser removed cannot come back from its storage; backups and safety copies can be restored afterwards.':
    'يتوقف Docket عن البحث عن البيانات التي كانت هنا. ما أزاله المتصفح لا يعود من تخزينه؛ ويمكن استعادة النسخ الاحتياطية ونسخ الأمان بعد ذلك.',
  'Begin empty': 'البدء فارغًا',
  'Keep looking': 'متابعة البحث',
  'At {0}': 'عند {0}',
  'Details copied': 'نُسخت التفاصيل',
  'This is a mistake in the app, not yours': 'هذا خطأ في التطبيق، وليس منك',
  'What was saved before is safe. Go back, or reload the app and try again.':
    'ما حُفظ من قبل آمن. ارجع، أو أعد تحميل التطبيق وحاول مجددًا.',
  'Copy details': 'نسخ التفاصيل',
  'Saved on this tablet': 'محفوظ على هذا الجهاز',
  'New version ready.': 'إصدار جديد جاهز.',
  'Restart now': 'إعادة التشغيل الآن',
  Later: 'لاحقًا',
  'No backup yet': 'لا نسخة احتياطية بعد',
  'Backup {0}': 'نسخة احتياطية {0}',
  'This window cannot keep anything': 'لا تستطيع هذه النافذة حفظ شيء',
  'The browser does not let Docket store data here, so every order would be lost when the window closes.':
    'لا يسمح المتصفح لـ Docket بحفظ البيانات هنا، فيضيع كل أمر عند إغلاق النافذة.',
  'Open Docket in a normal window, not a private one, and allow cookies and site data for this address.':
    'افتح Docket في نافذة عادية لا خاصة، واسمح بملفات الارتباط وبيانات الموقع لهذا العنوان.',
  'The browser removed this tablet’s data': 'أزال المتصفح بيانات هذا الجهاز',
  'Docket was used on this tablet before, but its data is not here any more. Browsers clear it when space runs out, or when somebody clears the site data.':
    'استُخدم Docket على هذا الجهاز من قبل، لكن بياناته لم تعد هنا. تزيلها المتصفحات إذا امتلأ الجهاز أو مسح أحد بيانات الموقع.',
  'Restore a backup or a safety copy, import what you have, or start again with nothing.':
    'استعد نسخة احتياطية أو نسخة أمان، أو استورد ما لديك، أو ابدأ من جديد بلا شيء.',
  'This is an older version of Docket': 'هذا إصدار أقدم من Docket',
  'A newer version has already opened the data on this tablet, and an older one could damage it.':
    'فتح إصدار أحدث البيانات على هذا الجهاز من قبل، وقد يتلفها الأقدم.',
  'Close every window of Docket, connect to the network once and open it again.':
    'أغلق كل نوافذ Docket، واتصل بالشبكة مرة وافتحه من جديد.',
  'This tablet is full': 'هذا الجهاز ممتلئ',
  'There is not enough room to open the data. Nothing was lost.':
    'لا مساحة كافية لفتح البيانات. لم يضع شيء.',
  'Delete something else from the tablet, such as videos or unused apps, then try again.':
    'احذف شيئًا آخر من الجهاز، كالفيديو أو التطبيقات غير المستخدمة، ثم حاول مجددًا.',
  'The data could not be opened': 'تعذّر فتح البيانات',
  'The browser reported an error in its storage.': 'أبلغ المتصفح عن خطأ في تخزينه.',
  'Close the browser completely and open Docket again. Restart the tablet if that does not help.':
    'أغلق المتصفح تمامًا وافتح Docket من جديد. أعد تشغيل الجهاز إن لم ينفع ذلك.',
  'Close the other window to finish updating': 'أغلق النافذة الأخرى لإكمال التحديث',
  'Another window of Docket still works with the older version of the data.':
    'نافذة أخرى لـ Docket لا تزال تعمل بالإصدار الأقدم من البيانات.',
  'This window goes on by itself as soon as the other one is closed.':
    'تتابع هذه النافذة من نفسها حالما تُغلق الأخرى.',
  'Docket was updated in another window': 'حُدّث Docket في نافذة أخرى',
  'This window is older than the data and stopped, so that it cannot damage it. Everything that was saved is safe.':
    'هذه النافذة أقدم من البيانات فتوقفت كي لا تتلفها. كل ما حُفظ آمن.',
  'Reload to go on with the new version.': 'أعد التحميل للمتابعة بالإصدار الجديد.',
  'The browser closed the storage': 'أغلق المتصفح التخزين',
  'Docket lost its connection to the data on this tablet. Everything that was saved is still there unless somebody cleared the site data.':
    'فقد Docket اتصاله بالبيانات على هذا الجهاز. كل ما حُفظ لا يزال موجودًا ما لم يمسح أحد بيانات الموقع.',
  'Reload to open it again.': 'أعد التحميل لفتحه من جديد.',
  'Save view': 'حفظ العرض',
  'Edit view': 'تعديل العرض',
  'It keeps filter, search and sorting, on this tablet alone.':
    'يحفظ التصفية والبحث والترتيب، على هذا الجهاز اللوحي وحده.',
  'Delete view': 'حذف العرض'
};
