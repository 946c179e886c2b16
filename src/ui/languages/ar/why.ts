import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for where a number comes from. */
export const why: Catalogue = {
  'Why this number?': 'لماذا هذا الرقم؟',
  'What the number is about can not be found on this tablet any more.':
    'ما يتعلق به الرقم لم يعد موجودًا على هذا الجهاز.',
  'Why {0}? {1}': 'لماذا {0}؟ {1}',
  'There is more than enough, so nothing is left to count.':
    'يوجد أكثر من الكفاية، فلا يبقى شيء يُحسب.',
  'The rows come to more; no more than this counts here.':
    'تعطي الصفوف أكثر؛ ولا يُحسب هنا أكثر من هذا.',
  'Why {0}?': 'لماذا {0}؟',
  'Nothing counts towards it.': 'لا شيء يُحسب له.',
  'Figures of the same thing': 'أرقام الشيء نفسه',
  'On hand': 'الموجود',
  'Free stock': 'المخزون المتاح',
  'Being built': 'قيد التصنيع',
  'Missing on the line': 'الناقص على البند',
  'Allocated already': 'مخصَّص من قبل',
  'Required by the bill of materials': 'المطلوب بحسب قائمة المواد',
  'Asked for': 'المطلوب',
  'Free stock of the part': 'المخزون المتاح من القطعة',
  'Not on this tablet': 'ليس على هذا الجهاز',
  'Entry of the ledger': 'مدخل في دفتر المخزون',
  'Output {0}': 'الناتج {0}',
  'Held by {0}': 'محجوز لـ {0}',
  'All stock of the part that is here and of use, its variants included.':
    'كل مخزون القطعة الموجود والصالح، مع أنواعها.',
  'Of each stock item that may be allocated, what no order and no build holds.':
    'من كل عنصر يجوز تخصيصه: ما لا يحجزه أمر ولا تصنيع.',
  'All that orders and builds hold of the stock on hand.':
    'كل ما تحجزه الأوامر والتصنيع من الموجود.',
  'What lines of open orders and components of active builds still take out of stock.':
    'ما ستأخذه بعدُ من المخزون بنود الأوامر المفتوحة ومكوّنات التصنيع الجاري.',
  'What active builds still have to make of it.': 'ما سيصنعه منها بعدُ التصنيع الجاري.',
  'What is wanted and not allocated yet, less what is free and what is being built.':
    'المطلوب غير المخصَّص بعد، ناقصًا المتاح وما يُصنع.',
  'The last count, if there was one, and everything that came and went after it.':
    'آخر عدّ إن وُجد، وكل ما دخل وخرج بعده.',
  'What is there, less all that orders and builds hold.':
    'الموجود ناقصًا كل ما تحجزه الأوامر والتصنيع.',
  Held: 'محجوز',
  'All that orders and builds hold of this stock item.':
    'كل ما تحجزه الأوامر والتصنيع من هذا العنصر.',
  'What somebody entered on the line.': 'ما أُدخل على البند.',
  'All stock set aside for the line, what has left included.':
    'كل المخزون المحجوز للبند، بما فيه ما خرج.',
  'All stock of the line that has left.': 'كل مخزون البند الذي خرج.',
  'What active builds for the line still have to make, as far as the line misses it.':
    'ما سيصنعه بعدُ التصنيع الجاري للبند، بقدر ما ينقصه.',
  'What the line misses, less what is being built for it, less what is free when it is its turn.':
    'ما ينقص البند، ناقصًا ما يُصنع له، وناقصًا المتاح حين يأتي دوره.',
  'What is being built for its lines.': 'ما يُصنع لبنوده.',
  'What its lines are short by, together.': 'مجموع ما ينقص بنوده.',
  'All good pieces that were made.': 'كل القطع السليمة المصنوعة.',
  'All pieces that went wrong.': 'كل القطع التي فسدت.',
  'What was asked for, less the good pieces.': 'المطلوب ناقصًا القطع السليمة.',
  'What the bill of materials says for all pieces, made or still to make, with waste, setting up and rounding.':
    'ما تقوله قائمة المواد لكل القطع، المصنوعة والباقية، مع الفاقد والتجهيز والتقريب.',
  'What outputs have taken of the stock set aside.': 'ما أخذته النواتج من المخزون المحجوز.',
  'What is set aside and not used up yet.': 'المحجوز غير المستهلك بعد.',
  'To allocate': 'للتخصيص',
  'What is required, less what is used up and what is allocated.':
    'المطلوب ناقصًا المستهلك والمخصَّص.',
  'What nobody holds of all stock that would do.': 'غير المحجوز من كل مخزون يصلح.',
  'Show all {0}': 'عرض الكل ({0})',
  '{0} there': '{0} هناك',
  'All further ones': 'كل البقية',
  '{0} % tax': 'ضريبة {0} %',
  'not in it': 'غير مشمول',
  'Rows are added up exactly and rounded once, at the end.':
    'تُجمع الصفوف بدقة ثم تُقرَّب مرة واحدة في النهاية.',
  'shipped {0}': 'شُحن {0}',
  'There for demand': 'متاح للطلب',
  'What is free, and what those who want it have set aside already.':
    'ما هو حر، وما خصّصه طالبوه من قبل.',
  'Each stock item that lies in the location itself counts as one.':
    'كل عنصر مخزون موجود في الموقع نفسه يُحسب واحدًا.',
  'Stock items in the locations inside it, however deep.':
    'عناصر المخزون في المواقع التي بداخله مهما كان عمقها.',
  'Each stock item counts as one; what lies in locations inside it is counted too.':
    'كل عنصر مخزون يُحسب واحدًا، ويُحسب أيضًا ما في المواقع التي بداخله.',
  'Each open order that stands so counts as one.': 'كل أمر مفتوح في هذه الحالة يُحسب واحدًا.',
  'Each order that left then counts as one.': 'كل أمر خرج حينها يُحسب واحدًا.',
  'With a target date': 'بتاريخ مستهدف',
  'Each order with a target date that left then.': 'كل أمر بتاريخ مستهدف خرج حينها.',
  'Those that left on their target date or before.': 'ما خرج في تاريخه المستهدف أو قبله.',
  'Each open order that is due then counts as one.': 'كل أمر مفتوح مستحق حينها يُحسب واحدًا.',
  'Items still to go': 'بنود لم تخرج بعد',
  'What the lines of open orders ask for and has not left.':
    'ما تطلبه بنود الأوامر المفتوحة ولم يخرج بعد.',
  'Each open order due then that is short counts as one.':
    'كل أمر مفتوح مستحق حينها وينقصه شيء يُحسب واحدًا.',
  'Quantity × price of each line and extra line, less its discount, without tax.':
    'الكمية × السعر لكل بند وبند إضافي، مطروحًا منه الخصم، بلا ضريبة.',
  'The tax rate of each line, on what it costs without tax.':
    'نسبة ضريبة كل بند على ما يكلّفه بلا ضريبة.',
  'Quantity × price of each line and extra line, less its discount, with its tax.':
    'الكمية × السعر لكل بند وبند إضافي، مطروحًا منه الخصم، مع ضريبته.',
  Value: 'القيمة',
  'What the open orders that stand so come to, with tax.':
    'مجموع الأوامر المفتوحة في هذه الحالة، مع الضريبة.'
};
