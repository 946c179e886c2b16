import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what was not saved or undone, and how numbers are typed. */
export const wordsSaving: Catalogue = {
  'Nothing to undo since the app was opened. Older actions are in Activity.':
    'لا شيء للتراجع عنه منذ فتح التطبيق. الأعمال الأقدم في النشاط.',
  'This tablet is full, so it was not saved. Nothing was lost: what you entered is still here. Free some space, then try again.':
    'هذا الجهاز ممتلئ، فلم يُحفظ. لم يضع شيء: ما أدخلته لا يزال هنا. حرّر مساحة ثم حاول مجددًا.',
  'The tablet could not write, so it was not saved. Close the app completely, open it again and retry.':
    'لم يستطع الجهاز الكتابة، فلم يُحفظ. أغلق التطبيق تمامًا، وافتحه وحاول مجددًا.',
  'The browser lost its storage for a moment, so it was not saved. Try again.':
    'فقد المتصفح تخزينه للحظة، فلم يُحفظ. حاول مجددًا.',
  'The app was updated in another window, so it was not saved here. Reload this window.':
    'حُدّث التطبيق في نافذة أخرى، فلم يُحفظ هنا. أعد تحميل هذه النافذة.',
  'The data was written by a newer version of the app. Reload to update.':
    'كتب البيانات إصدار أحدث من التطبيق. أعد التحميل للتحديث.',
  'Another window holds the data. Close the other window and try again.':
    'نافذة أخرى تمسك البيانات. أغلقها وحاول مجددًا.',
  'The tablet does not answer, perhaps because it is full. Check after a restart whether it was saved.':
    'لا يستجيب الجهاز، ربما لأنه ممتلئ. تحقق بعد إعادة التشغيل من الحفظ.',
  'Something went wrong in the app. It was not saved.': 'حدث خطأ في التطبيق. لم يُحفظ.',
  'Something in the form is missing or wrong. {0}': 'شيء ناقص أو خطأ في النموذج. {0}',
  'This is not here any more: it was deleted meanwhile.': 'لم يعد هذا هنا: حُذف في هذه الأثناء.',
  'just now': 'الآن',
  'Enter a number.': 'أدخل عددًا.',
  'This is not a number. Use digits, and a comma or a dot before decimals.':
    'ليس هذا عددًا. استخدم أرقامًا، وفاصلة أو نقطة قبل الكسور.',
  'Enter a number that is not below 0.': 'أدخل عددًا لا يقل عن 0.',
  'At most {0} decimals are kept. Round the number.': 'تُحفظ {0} منازل عشرية على الأكثر. قرّب العدد.',
  'The number is too large. At most {0}.': 'العدد كبير جدًا. {0} على الأكثر.',
  'This was undone already.': 'تم التراجع عن هذا من قبل.',
  'What has left the shop cannot be undone. Take it back as a return.':
    'ما خرج من الورشة لا يُتراجع عنه. استرجعه كمرتجع.',
  'Not undone: {0} is closed and cannot be changed any more. Duplicate the order to go on.':
    'لم يتم التراجع: {0} مغلق ولا يمكن تغييره. كرّر الأمر للمتابعة.',
  'Not undone: part of it was changed since. Undo the later change first.':
    'لم يتم التراجع: تغيّر جزء منه بعدها. تراجع عن التغيير اللاحق أولًا.',
  'Not undone: what this made is used by {0} other records now. Remove those first.':
    'لم يتم التراجع: ما نتج عنه تستخدمه الآن {0} سجلات أخرى. أزلها أولًا.',
  'This cannot be undone.': 'لا يمكن التراجع عن هذا.',
  'Not undone: the stock was counted since, and the count stands.':
    'لم يتم التراجع: عُدّ المخزون بعدها، والعدّ ثابت.',
  'Not undone: only {0} would be left of stock of which {1} are allocated. Unallocate first.':
    'لم يتم التراجع: لن يبقى إلا {0} من مخزون خُصّص منه {1}. ألغِ التخصيص أولًا.',
  'Not undone: the stock is not in the shop any more.': 'لم يتم التراجع: لم يعد المخزون في الورشة.',
  'Not undone: the line would be {0}, but {1} are shipped.':
    'لم يتم التراجع: سيصبح البند {0}، لكن شُحن {1}.',
  'Not undone: the line would be {0}, but {1} are allocated to it. Unallocate first.':
    'لم يتم التراجع: سيصبح البند {0}، لكن خُصّص له {1}. ألغِ التخصيص أولًا.'
};
