import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for the list of builds and the form of a new one. */
export const buildList: Catalogue = {
  'On hold': 'معلّق',
  'Build resumed': 'استؤنف أمر التصنيع',
  'Build issued': 'بدأ أمر التصنيع',
  'Components allocated': 'خُصّصت المكوّنات',
  Resume: 'استئناف',
  'Issue Build': 'بدء التصنيع',
  Hold: 'تعليق',
  'Search build orders': 'البحث في أوامر التصنيع',
  'Number or part': 'رقم أو قطعة',
  'Nothing to build': 'لا شيء للتصنيع',
  'Build on a line of a sales order makes a build order, or start one for stock.':
    '«تصنيع» على بند في أمر بيع ينشئ أمر تصنيع، أو ابدأ واحدًا للمخزون.',
  'No build orders under {0}': 'لا أوامر تصنيع ضمن {0}',
  'No build orders match “{0}”': 'لا أوامر تصنيع تطابق «{0}»',
  'Show all open': 'عرض كل المفتوحة',
  'Ready to start': 'جاهز للبدء',
  'All open': 'كل المفتوحة',
  'Choose the part to build first.': 'اختر أولًا القطعة المراد تصنيعها.',
  'No part with a bill of materials matches. Say on the part that it is an assembly and what goes into it.':
    'لا توجد قطعة مطابقة لها قائمة مواد. حدّد في القطعة أنها مجموعة وما يدخل فيها.',
  'How many, by when': 'كم، وحتى متى',
  'More: title, batch, reference, notes': 'المزيد: عنوان، دفعة، مرجع، ملاحظات',
  'for {0}{1}': 'لـ {0}{1}',
  'for build {0}': 'لأمر التصنيع {0}',
  Title: 'العنوان',
  'Components from': 'المكوّنات من',
  Anywhere: 'أي مكان',
  'Of what is made, unless another is entered then': 'لما يُصنع، ما لم يُدخل غيره حينها',
  'Start date': 'تاريخ البدء',
  Priority: 'الأولوية',
  '0 to 1000000': 'من 0 إلى 1000000',
  Responsible: 'المسؤول',
  'Builds make whole pieces: 1 or more.': 'التصنيع بقطع كاملة: 1 أو أكثر.',
  'The start date is after the target date.': 'تاريخ البدء بعد التاريخ المستهدف.',
  'Enter a reference.': 'أدخل مرجعًا.',
  'A whole number from 0 to 1000000.': 'عدد صحيح من 0 إلى 1000000.',
  'Empty: the next number, {0}': 'فارغ: الرقم التالي، {0}'
};
