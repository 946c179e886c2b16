import type { Catalogue } from '#ui/words/say.ts';

/** German for units, dates, refusals and everything that is said everywhere. */
export const words: Catalogue = {
  'This tablet is full, so it was not saved. Nothing was lost: what you entered is still here. Free some space, then try again.':
    'Dieses Tablet ist voll, also wurde nicht gespeichert. Nichts ging verloren: Die Eingaben sind noch hier. Platz schaffen, dann erneut versuchen.',
  'The tablet could not write, so it was not saved. Close the app completely, open it again and retry.':
    'Das Tablet konnte nicht schreiben, also wurde nicht gespeichert. Die App ganz schließen, neu öffnen und erneut versuchen.',
  'The browser lost its storage for a moment, so it was not saved. Try again.':
    'Der Browser hat kurz seinen Speicher verloren, also wurde nicht gespeichert. Erneut versuchen.',
  'The app was updated in another window, so it was not saved here. Reload this window.':
    'Die App wurde in einem anderen Fenster aktualisiert, also wurde hier nicht gespeichert. Dieses Fenster neu laden.',
  'The data was written by a newer version of the app. Reload to update.':
    'Die Daten wurden von einer neueren Version der App geschrieben. Zum Aktualisieren neu laden.',
  'Another window holds the data. Close the other window and try again.':
    'Ein anderes Fenster hält die Daten. Das andere schließen und erneut versuchen.',
  'The tablet does not answer, perhaps because it is full. Check after a restart whether it was saved.':
    'Das Tablet antwortet nicht, vielleicht weil es voll ist. Nach einem Neustart prüfen, ob gespeichert wurde.',
  'Something went wrong in the app. It was not saved.':
    'In der App ist etwas schiefgegangen. Es wurde nicht gespeichert.',
  'Something in the form is missing or wrong. {0}': 'Im Formular fehlt etwas oder ist falsch. {0}',
  'This is not here any more: it was deleted meanwhile.':
    'Das ist nicht mehr hier: Es wurde inzwischen gelöscht.',
  active: 'aktiv',
  address: 'Adresse',
  'lost on the way': 'Verlust unterwegs',
  'variants allowed': 'Varianten erlaubt',
  assembly: 'Baugruppe',
  batch: 'Charge',
  reason: 'Grund',
  category: 'Kategorie',
  'checked by': 'geprüft von',
  company: 'Firma',
  component: 'Komponente',
  consumable: 'Verbrauchsmaterial',
  contact: 'Kontakt',
  counted: 'gezählt',
  currency: 'Währung',
  customer: 'Kunde',
  'customer reference': 'Kundenreferenz',
  'days until expiry': 'Tage bis zum Ablauf',
  'default location': 'Standardlagerort',
  'delivery date': 'Lieferdatum',
  description: 'Beschreibung',
  destination: 'Ziellagerort',
  discount: 'Rabatt',
  email: 'E-Mail',
  expiry: 'Ablauf',
  'outside the shop': 'außerhalb des Betriebs',
  from: 'von',
  'internal shipping notes': 'interne Versandhinweise',
  invoice: 'Rechnung',
  'part number': 'Teilenummer',
  manufacturer: 'Hersteller',
  supplier: 'Lieferant',
  template: 'Vorlage',
  keywords: 'Stichwörter',
  letter: 'Buchstabe',
  line: 'Position',
  link: 'Link',
  location: 'Lagerort',
  locked: 'gesperrt',
  'minimum stock': 'Mindestbestand',
  name: 'Name',
  note: 'Notiz',
  notes: 'Notizen',
  day: 'Tag',
  packaging: 'Verpackung',
  'part of': 'Teil von',
  part: 'Teil',
  phone: 'Telefon',
  price: 'Preis',
  priority: 'Priorität',
  'purchase price': 'Einkaufspreis',
  purchaseable: 'einkaufbar',
  quantity: 'Menge',
  reference: 'Referenz',
  responsible: 'verantwortlich',
  revision: 'Revision',
  role: 'Rolle',
  multiples: 'Vielfache',
  salable: 'verkäuflich',
  'serial number': 'Seriennummer',
  'for setting up': 'zum Einrichten',
  shipment: 'Sendung',
  'shipping notes': 'Versandhinweise',
  'start date': 'Startdatum',
  status: 'Status',
  'holds other places': 'enthält andere Orte',
  tags: 'Schlagwörter',
  'components from': 'Komponenten aus',
  'target date': 'Zieldatum',
  tax: 'Steuer',
  'tax number': 'Steuernummer',
  title: 'Titel',
  trackable: 'nachverfolgbar',
  'tracking number': 'Sendungsnummer',
  unit: 'Einheit',
  'variant of': 'Variante von',
  virtual: 'virtuell',
  website: 'Website',
  'this date does not exist': 'dieses Datum gibt es nicht',
  'contains characters that cannot be shown': 'enthält Zeichen, die sich nicht zeigen lassen',
  'must not be empty': 'darf nicht leer sein',
  'an amount has at most 13 digits and 6 decimals':
    'ein Betrag hat höchstens 13 Ziffern und 6 Nachkommastellen',
  'at most two decimals': 'höchstens zwei Nachkommastellen',
  'must be more than 0': 'muss mehr als 0 sein',
  'this currency is not known': 'diese Währung ist nicht bekannt',
  'say why the rest is not sent': 'angeben, warum der Rest nicht gesendet wird',
  'choose a shipment': 'eine Sendung wählen',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'names an item twice': 'nennt einen Artikel zweimal',
  'must not be below 0': 'darf nicht unter 0 sein',
  'Two tablets say that they {0}, neither knowing of the other.':
    'Zwei Tablets sagen, dass sie {0} haben, ohne voneinander zu wissen.',
  Places: 'Lagerorte',
  'Parts and their components': 'Teile und ihre Komponenten',
  '{0} of a stock item are allocated, but it holds {1}. Who gets less?':
    '{0} eines Lagerartikels sind zugewiesen, aber er hat nur {1}. Wer bekommt weniger?',
  '{0} more of a stock item were taken than were there. Is nothing left, or were they there?':
    '{0} mehr wurden von einem Lagerartikel entnommen, als da waren. Ist nichts mehr da, oder waren sie da?',
  'A stock item left whole while somebody else took from it. Was it the same stock?':
    'Ein Lagerartikel ging ganz weg, während jemand anders davon entnahm. War es derselbe Bestand?',
  '{0} were counted while {1} elsewhere changed the same stock. Was that gone already when it was counted?':
    '{0} wurden gezählt, während {1} anderswo denselben Bestand änderten. War das beim Zählen schon weg?',
  'The order was cancelled while {0} of it left. Does it count as shipped?':
    'Der Auftrag wurde storniert, während {0} davon abging. Zählt er als versandt?',
  '{0} Was it one parcel, or two?': '{0} War es ein Paket, oder waren es zwei?',
  'sent the same shipment': 'dieselbe Sendung abgeschickt',
  '{0} Each took it from another place, or another quantity: {1}. Which is right?':
    '{0} Jedes nahm ihn von einem anderen Ort oder in anderer Menge: {1}. Was stimmt?',
  'sent the same allocated stock': 'denselben zugewiesenen Bestand abgeschickt',
  'the whole item': 'der ganze Artikel',
  '{0} were packed into a shipment that had left already. Were they in the parcel?':
    '{0} wurden in eine Sendung gepackt, die schon abgegangen war. Waren sie im Paket?',
  '{0} of a line were shipped, but only {1} were ordered. The order is closed and stays as it is.':
    '{0} einer Position wurden versandt, aber nur {1} waren bestellt. Der Auftrag ist geschlossen und bleibt, wie er ist.',
  '{0} of a line were shipped, but only {1} are ordered. Change the line to what was shipped?':
    '{0} einer Position wurden versandt, aber nur {1} sind bestellt. Die Position an den Versand anpassen?',
  '{0} were allocated to an order that was being closed. They hold nothing any more. Unallocate them?':
    '{0} wurden einem Auftrag zugewiesen, der gerade geschlossen wurde. Sie belegen nichts mehr. Zuweisung aufheben?',
  '{0} were unallocated while their parcel left. They count as shipped. Is that right?':
    'Die Zuweisung von {0} wurde aufgehoben, während das Paket abging. Sie zählen als versandt. Stimmt das?',
  '{0} Was it one lot, or two?': '{0} War es ein Los, oder waren es zwei?',
  'finished the same pieces of a build': 'dieselben Stücke eines Bauauftrags fertiggestellt',
  '{0} of a part are allocated to a build that does not ask for it any more. Unallocate them?':
    '{0} eines Teils sind einem Bauauftrag zugewiesen, der es nicht mehr verlangt. Zuweisung aufheben?',
  '{0} came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?':
    '{0} von jemandem, der nicht wusste, dass der Auftrag versandt war. Er bleibt, wie er versandt wurde. Das Geschriebene verwerfen?',
  '{0} were written into the same field, nobody knowing of the others. Which one is right?':
    '{0} wurden in dasselbe Feld geschrieben, ohne voneinander zu wissen. Welcher stimmt?',
  'value|values': {
    one: '{0} Wert',
    other: '{0} Werte'
  },
  'This was deleted while somebody changed it. Is it needed?':
    'Das wurde gelöscht, während jemand es änderte. Wird es gebraucht?',
  'This was deleted while somebody used it. Is it needed?':
    'Das wurde gelöscht, während jemand es verwendete. Wird es gebraucht?',
  'Two records are called {0}. Give the later one another number?':
    'Zwei Datensätze heißen {0}. Dem späteren eine andere Nummer geben?',
  'Two pieces carry the serial number {0}. Which one has another?':
    'Zwei Stücke tragen die Seriennummer {0}. Welches hat eine andere?',
  '{0} give numbers without a letter, so they give the same ones. Give the later one a letter?':
    '{0} vergeben Nummern ohne Buchstaben, also dieselben. Dem späteren einen Buchstaben geben?',
  'tablet|tablets': {
    one: '{0} Tablet',
    other: '{0} Tablets'
  },
  '{0} have the letter {1}, so they give the same numbers. Give the later one another?':
    '{0} haben den Buchstaben {1}, vergeben also dieselben Nummern. Dem späteren einen anderen geben?',
  '{0} was created on two tablets. Is it one company?':
    '{0} wurde auf zwei Tablets angelegt. Ist es eine Firma?',
  'Part number {0} was created on two tablets. Is it one part?':
    'Teilenummer {0} wurde auf zwei Tablets angelegt. Ist es ein Teil?',
  '{0} stand in each other in a circle. Which step of it goes?':
    '{0} stehen im Kreis ineinander. Welche Stufe fällt weg?',
  Things: 'Dinge',
  'just now': 'gerade eben',
  'Enter a number.': 'Eine Zahl eingeben.',
  'This is not a number. Use digits, and a comma or a dot before decimals.':
    'Das ist keine Zahl. Ziffern verwenden, und ein Komma oder einen Punkt vor Nachkommastellen.',
  'Enter a number that is not below 0.': 'Eine Zahl eingeben, die nicht unter 0 liegt.',
  'At most {0} decimals are kept. Round the number.':
    'Höchstens {0} Nachkommastellen werden aufbewahrt. Die Zahl runden.',
  'The number is too large. At most {0}.': 'Die Zahl ist zu groß. Höchstens {0}.',
  'This was undone already.': 'Das wurde schon rückgängig gemacht.',
  'What has left the shop cannot be undone. Take it back as a return.':
    'Was den Betrieb verlassen hat, kann nicht rückgängig gemacht werden. Als Retoure zurücknehmen.',
  'Not undone: {0} is closed and cannot be changed any more. Duplicate the order to go on.':
    'Nicht rückgängig: {0} ist geschlossen und kann nicht mehr geändert werden. Den Auftrag duplizieren, um weiterzumachen.',
  'Not undone: part of it was changed since. Undo the later change first.':
    'Nicht rückgängig: Ein Teil davon wurde seitdem geändert. Zuerst die spätere Änderung rückgängig machen.',
  'Not undone: what this made is used by {0} other records now. Remove those first.':
    'Nicht rückgängig: Was dabei entstand, wird jetzt von {0} anderen Datensätzen verwendet. Diese zuerst entfernen.',
  'This cannot be undone.': 'Das kann nicht rückgängig gemacht werden.',
  'Not undone: the stock was counted since, and the count stands.':
    'Nicht rückgängig: Der Bestand wurde seitdem gezählt, und die Zählung gilt.',
  'Not undone: only {0} would be left of stock of which {1} are allocated. Unallocate first.':
    'Nicht rückgängig: Nur {0} blieben von Bestand, von dem {1} zugewiesen sind. Zuerst Zuweisung aufheben.',
  'Not undone: the stock is not in the shop any more.':
    'Nicht rückgängig: Der Bestand ist nicht mehr im Betrieb.',
  'Not undone: the line would be {0}, but {1} are shipped.':
    'Nicht rückgängig: Die Position wäre {0}, aber {1} sind versandt.',
  'Not undone: the line would be {0}, but {1} are allocated to it. Unallocate first.':
    'Nicht rückgängig: Die Position wäre {0}, aber {1} sind ihr zugewiesen. Zuerst Zuweisung aufheben.'
};
