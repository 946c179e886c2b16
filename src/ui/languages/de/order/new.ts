import type { Catalogue } from '#ui/words/say.ts';

/** German for the form of an order. */
export const orderNew: Catalogue = {
  'Target date': 'Zieldatum',
  'Create Sales Order': 'Verkaufsauftrag anlegen',
  'Name of the customer': 'Name des Kunden',
  'Create customer': 'Kunden anlegen',
  'Search customer': 'Kunden suchen',
  'No customers yet.': 'Noch keine Kunden.',
  'No customer matches “{0}”.': 'Kein Kunde passt zu „{0}“.',
  'Create customer…': 'Kunden anlegen…',
  'Create customer “{0}”…': 'Kunden „{0}“ anlegen…',
  '{0}, this customer’s price': '{0}, der Preis dieses Kunden',
  'Remove line {0}: {1}': 'Position {0} entfernen: {1}',
  'Parts to add': 'Teile zum Hinzufügen',
  'More: reference, date, notes': 'Mehr: Referenz, Datum, Notizen',
  'Customer reference': 'Kundenreferenz',
  'The customer’s own order number': 'Die eigene Auftragsnummer des Kunden',
  'has this customer reference already. You may submit nevertheless.':
    'hat diese Kundenreferenz schon. Bestätigen geht trotzdem.',
  Contact: 'Kontakt',
  None: 'Keine',
  Address: 'Adresse',
  'The customer’s own': 'Die eigene des Kunden',
  'Prices from the lists': 'Preise aus den Listen',
  'The customer’s own price, else the part’s. Without it the lines have no price yet.':
    'Der eigene Preis des Kunden, sonst der des Teils. Ohne ihn haben die Positionen noch keinen Preis.',
  'saving draft…': 'Entwurf wird gespeichert…',
  'draft saved': 'Entwurf gespeichert',
  'draft not saved': 'Entwurf nicht gespeichert',
  'Draft discarded': 'Entwurf verworfen',
  'Discard draft': 'Entwurf verwerfen',
  'The draft could not be saved on this tablet':
    'Der Entwurf konnte auf diesem Tablet nicht gespeichert werden',
  'It stays on screen as long as this page is open. Submit it, or make room first.':
    'Er bleibt auf dem Bildschirm, solange diese Seite offen ist. Bestätigen oder zuerst Platz schaffen.',
  'Tap a part to add it. You may also submit now and add items later.':
    'Ein Teil antippen, um es hinzuzufügen. Auch jetzt bestätigen und Positionen später hinzufügen geht.',
  'Name or code': 'Name oder Code',
  'Look at all parts': 'Alle Teile ansehen',
  'Quantity · {0}': 'Menge · {0}',
  '{0} is already on line {1}': '{0} ist schon auf Position {1}',
  'Add to it?': 'Dort hinzufügen?',
  'Add to line {0}': 'Zu Position {0} hinzufügen',
  'New line': 'Neue Position',
  'Choose the customer first.': 'Zuerst den Kunden wählen.',
  'Line {0}, {1}: {2}': 'Position {0}, {1}: {2}',
  'Enter a quantity.': 'Menge eingeben.',
  '{0} can not be sold. Switch on “Salable” for the part first.':
    '{0} ist nicht verkäuflich. Zuerst am Teil „Verkäuflich“ einschalten.',
  'This draft was submitted in another window already. Submit again to make one more order.':
    'Dieser Entwurf wurde schon in einem anderen Fenster bestätigt. Noch einmal bestätigen legt einen weiteren Auftrag an.',
  'this customer’s price': 'der Preis dieses Kunden',
  'the list price': 'der Listenpreis',
  'Use {0}': '{0} nehmen',
  '{0} is {1}.': '{0} ist {1}.',
  'More: discount, tax, reference, date, notes': 'Mehr: Rabatt, Steuer, Referenz, Datum, Notizen',
  Discount: 'Rabatt',
  Tax: 'Steuer',
  'At most 500 characters': 'Höchstens 500 Zeichen',
  'Three capital letters, for example EUR.': 'Drei Großbuchstaben, zum Beispiel EUR.',
  'The target date is before the start date.': 'Das Zieldatum liegt vor dem Startdatum.',
  'Edit Sales Order': 'Verkaufsauftrag bearbeiten',
  Net: 'Netto',
  '{0} not in it.': '{0} nicht enthalten.',
  'line without a price is|lines without a price are': {
    one: '{0} Position ohne Preis ist',
    other: '{0} Positionen ohne Preis sind'
  },
  'line in another currency is|lines in another currency are': {
    one: '{0} Position in einer anderen Währung ist',
    other: '{0} Positionen in einer anderen Währung sind'
  },
  '{0} short': '{0} fehlen',
  // It may be broken where a day of the calendar is narrow.,
  'More than {0} digits. Was it a barcode? Enter how many.':
    'Mehr als {0} Ziffern. War das ein Barcode? Die Menge eingeben.',
  'This part is not here any more. Remove the line.':
    'Dieses Teil ist nicht mehr hier. Die Position entfernen.',
  '{0} without a price': '{0} ohne Preis',
  'No scan is left to take back.': 'Es gibt keinen Scan mehr, der zurückgenommen werden kann.',
  'Scan a part first, then how many of it.': 'Scannen Sie zuerst ein Teil, dann wie viele davon.'
};
