import type { Catalogue } from '#ui/words/say.ts';

/** German for customers and companies. */
export const company: Catalogue = {
  Companies: 'Firmen',
  'No company is open': 'Keine Firma ist geöffnet',
  'Choose one from the list.': 'Eine aus der Liste wählen.',
  'New Customer': 'Neuer Kunde',
  'New Company': 'Neue Firma',
  'No customer under {0}': 'Kein Kunde unter {0}',
  'No company under {0}': 'Keine Firma unter {0}',
  'No customer matches “{0}”': 'Kein Kunde passt zu „{0}“',
  'No company matches “{0}”': 'Keine Firma passt zu „{0}“',
  New: 'Neu',
  Sell: 'Verkauf',
  Customers: 'Kunden',
  'Search customers': 'Kunden suchen',
  'Search companies': 'Firmen suchen',
  'Name, email or phone': 'Name, E-Mail oder Telefon',
  Inactive: 'Inaktiv',
  'No customers yet': 'Noch keine Kunden',
  'No companies yet': 'Noch keine Firmen',
  'Enter the first one, or bring in what you have from InvenTree.':
    'Den ersten Eintrag anlegen oder übernehmen, was in InvenTree ist.',
  'Import from InvenTree': 'Aus InvenTree importieren',
  'Clear search and filter': 'Suche und Filter leeren',
  '{0} is active': '{0} ist aktiv',
  '{0} is inactive': '{0} ist inaktiv',
  Deactivate: 'Deaktivieren',
  Activate: 'Aktivieren',
  'Export Contacts CSV': 'Kontakte als CSV exportieren',
  'Export Addresses CSV': 'Adressen als CSV exportieren',
  Delete: 'Löschen',
  'What to do with this company': 'Was mit dieser Firma zu tun ist',
  Currency: 'Währung',
  Email: 'E-Mail',
  Phone: 'Telefon',
  Website: 'Website',
  'Tax number': 'Steuernummer',
  Link: 'Link',
  Tags: 'Schlagwörter',
  Notes: 'Notizen',
  'This company is not on this tablet': 'Diese Firma ist nicht auf diesem Tablet',
  'It may have been deleted, or it is on another tablet.':
    'Sie wurde vielleicht gelöscht oder ist auf einem anderen Tablet.',
  'The company could not be read. Close the app and open it again.':
    'Die Firma konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Sales orders': 'Verkaufsaufträge',
  'The newest {0} of {1}.': 'Die neuesten {0} von {1}.',
  'order|orders': {
    one: '{0} Auftrag',
    other: '{0} Aufträge'
  },
  'No orders yet.': 'Noch keine Aufträge.',
  'Stock with them': 'Bestand beim Kunden',
  'Company changed': 'Firma geändert',
  'Contact changed': 'Kontakt geändert',
  'Contact added': 'Kontakt hinzugefügt',
  'Address changed': 'Adresse geändert',
  'Address added': 'Adresse hinzugefügt',
  'Delete Contact?': 'Kontakt löschen?',
  'Delete Contact': 'Kontakt löschen',
  'Keep contact': 'Kontakt behalten',
  'Contact deleted': 'Kontakt gelöscht',
  'Delete Address?': 'Adresse löschen?',
  ' The oldest other address becomes the primary one.':
    ' Die älteste andere Adresse wird zur Hauptadresse.',
  'Delete Address': 'Adresse löschen',
  'Keep address': 'Adresse behalten',
  'Address deleted': 'Adresse gelöscht',
  'Deactivate Company?': 'Firma deaktivieren?',
  'Delete Company?': 'Firma löschen?',
  'Delete Company': 'Firma löschen',
  'Keep company': 'Firma behalten',
  'Price changed': 'Preis geändert',
  'Price added': 'Preis hinzugefügt',
  '{0} is the primary address': '{0} ist die Hauptadresse',
  'Price deleted': 'Preis gelöscht',
  Contacts: 'Kontakte',
  'Nobody yet. Orders can name a contact.': 'Noch niemand. Aufträge können einen Kontakt nennen.',
  'Add Contact': 'Kontakt hinzufügen',
  Addresses: 'Adressen',
  'None yet. The first one becomes the primary address.':
    'Noch keine. Die erste wird zur Hauptadresse.',
  'Add Address': 'Adresse hinzufügen',
  'Own prices': 'Eigene Preise',
  'None: this customer pays what the part costs everybody.':
    'Keine: Dieser Kunde zahlt, was das Teil alle kostet.',
  'Add Price': 'Preis hinzufügen',
  Active: 'Aktiv',
  All: 'Alle',
  Suppliers: 'Lieferanten',
  Manufacturers: 'Hersteller',
  'Create Company': 'Firma anlegen',
  Primary: 'Haupt',
  'Internal: {0}': 'Intern: {0}',
  'Make primary': 'Zur Hauptadresse machen',
  'Edit Address': 'Adresse bearbeiten',
  'What the address is called, for example Works': 'Wie die Adresse heißt, zum Beispiel Werk',
  'Line 1': 'Zeile 1',
  'Line 2': 'Zeile 2',
  'Postal code': 'Postleitzahl',
  City: 'Ort',
  Province: 'Region',
  Country: 'Land',
  'Shipping notes': 'Versandhinweise',
  'On the packing slip': 'Auf dem Lieferschein',
  'Internal shipping notes': 'Interne Versandhinweise',
  'Primary address': 'Hauptadresse',
  'Another address must take over for it to stop being that.':
    'Erst muss eine andere Adresse das übernehmen.',
  'Where orders are sent unless they say otherwise.':
    'Wohin Aufträge gehen, wenn sie nichts anderes sagen.',
  'Empty: the shop’s own, {0}': 'Leer: die eigene des Betriebs, {0}',
  'It is a': 'Das ist ein',
  Supplier: 'Lieferant',
  Manufacturer: 'Hersteller',
  'More: phone, website, tax number, notes': 'Mehr: Telefon, Website, Steuernummer, Notizen',
  'For example https://example.com': 'Zum Beispiel https://example.com',
  'With commas between': 'Mit Kommas dazwischen',
  'Edit Contact': 'Kontakt bearbeiten',
  Role: 'Rolle',
  'Edit Company': 'Firma bearbeiten',
  From: 'Von',
  'Price of one': 'Preis pro Stück',
  'More for {0} from {1}': 'Mehr zu {0} ab {1}',
  'Edit Price': 'Preis bearbeiten',
  'No salable part matches.': 'Kein verkäufliches Teil passt.',
  'Choose the part first.': 'Zuerst das Teil wählen.',
  'From quantity': 'Ab Menge',
  Orders: 'Aufträge',
  Total: 'Summe',
  'Orders by status': 'Aufträge nach Status',
  'with {0}': 'bei {0}',
  'Three letters of a currency, for example EUR.':
    'Drei Buchstaben einer Währung, zum Beispiel EUR.',
  'Enter what the address is called, for example Works.':
    'Eingeben, wie die Adresse heißt, zum Beispiel Werk.',
  'sales order|sales orders': {
    one: '{0} Verkaufsauftrag',
    other: '{0} Verkaufsaufträge'
  },
  '{0} name {1}, so it is not deleted: it becomes inactive and is offered no more.':
    '{1} ist in Gebrauch ({0}), wird also nicht gelöscht, sondern inaktiv und nicht mehr angeboten.',
  '{0} name {1}. It is inactive already and stays on record.':
    '{1} ist in Gebrauch ({0}), ist schon inaktiv und bleibt erhalten.',
  'contact|contacts': {
    one: '{0} Kontakt',
    other: '{0} Kontakte'
  },
  'address|addresses': {
    one: '{0} Adresse',
    other: '{0} Adressen'
  },
  'price|prices': {
    one: '{0} Preis',
    other: '{0} Preise'
  },
  '{0} is deleted with {1}.': '{0} wird gelöscht, mit: {1}.',
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
