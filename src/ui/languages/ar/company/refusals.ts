import type { Catalogue } from '#ui/words/say.ts';

/** Arabic for what is refused of companies. */
export const companyRefusals: Catalogue = {
  'shipment|shipments': {
    one: 'شحنة واحدة',
    two: 'شحنتان',
    few: '{0} شحنات',
    many: '{0} شحنة',
    other: '{0} شحنة'
  },
  'other record|other records': {
    one: 'سجل آخر واحد',
    two: 'سجلان آخران',
    few: '{0} سجلات أخرى',
    many: '{0} سجلًا آخر',
    other: '{0} سجل آخر'
  },
  'A company with this name and email is here already. Change one of them, or use that company.':
    'توجد شركة بهذا الاسم والبريد. غيّر أحدهما، أو استخدم تلك الشركة.',
  'This belongs to another company. Close this and open that company.':
    'هذا يتبع شركة أخرى. أغلقه وافتح تلك الشركة.',
  'Only a customer has own prices. Switch on “Customer” for this company first.':
    'الأسعار الخاصة للعملاء فقط. فعّل «عميل» لهذه الشركة أولًا.',
  'This part can not be sold. Switch on “Salable” for the part, or choose another one.':
    'لا يمكن بيع هذه القطعة. فعّل «للبيع» في القطعة، أو اختر غيرها.',
  'There is a price for this part from {0} on. Change that one, or enter another quantity.':
    'يوجد سعر لهذه القطعة من {0}. غيّره، أو أدخل كمية أخرى.',
  'It can not be deleted: {0} point at it, and they stay on record.':
    'لا يمكن الحذف: يشير إليه {0}، وهي تبقى مسجّلة.'
};
