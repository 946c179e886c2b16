import type { Catalogue } from '#ui/words/say.ts';

/** German for what is refused of companies. */
export const companyRefusals: Catalogue = {
  'shipment|shipments': {
    one: '{0} Sendung',
    other: '{0} Sendungen'
  },
  'other record|other records': {
    one: '{0} anderer Datensatz',
    other: '{0} andere Datensätze'
  },
  'A company with this name and email is here already. Change one of them, or use that company.':
    'Eine Firma mit diesem Namen und dieser E-Mail gibt es schon. Eins davon ändern oder jene Firma verwenden.',
  'This belongs to another company. Close this and open that company.':
    'Das gehört zu einer anderen Firma. Schließen und jene Firma öffnen.',
  'Only a customer has own prices. Switch on “Customer” for this company first.':
    'Nur ein Kunde hat eigene Preise. Zuerst „Kunde“ für diese Firma einschalten.',
  'This part can not be sold. Switch on “Salable” for the part, or choose another one.':
    'Dieses Teil ist nicht verkäuflich. Am Teil „Verkäuflich“ einschalten oder ein anderes wählen.',
  'There is a price for this part from {0} on. Change that one, or enter another quantity.':
    'Für dieses Teil gibt es schon einen Preis ab {0}. Diesen ändern oder eine andere Menge eingeben.',
  'It can not be deleted: {0} point at it, and they stay on record.':
    'Löschen geht nicht: {0} verweisen darauf und bleiben erhalten.'
};
