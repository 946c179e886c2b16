import type { Catalogue } from '#ui/words/say.ts';

/** German for sales orders. */
export const order: Catalogue = {
  'No customer is open': 'Kein Kunde ist geöffnet',
  'Create Customer': 'Kunden anlegen',
  'No order is open': 'Kein Auftrag ist geöffnet',
  'Calendar file': 'Kalenderdatei',
  'No target dates': 'Keine Zieldaten',
  'No open order has a target date, so there is nothing to put into a calendar.':
    'Kein offener Auftrag hat ein Zieldatum, also gibt es nichts für einen Kalender.',
  'Open it in the calendar of a computer or a phone. Each open order stands on its target date. Taken in again later, it moves what has moved; an order that was shipped or cancelled meanwhile stays there until you delete it.':
    'Im Kalender eines Computers oder Telefons öffnen. Jeder offene Auftrag steht an seinem Zieldatum. Später erneut geladen, verschiebt es, was sich verschoben hat; ein inzwischen versandter oder stornierter Auftrag bleibt dort, bis er gelöscht wird.',
  Calendar: 'Kalender',
  'Previous month': 'Voriger Monat',
  'This month': 'Dieser Monat',
  'Next month': 'Nächster Monat',
  'Show them': 'Zeigen',
  'No open order is due on these days. An order gets its target date when it is taken, or under Details.':
    'An diesen Tagen ist kein offener Auftrag fällig. Ein Auftrag bekommt sein Zieldatum beim Erfassen oder unter „Details“.',
  'Choose all': 'Alle wählen',
  Select: 'Auswählen',
  'Search sales orders': 'Verkaufsaufträge suchen',
  'Number, customer or description': 'Nummer, Kunde oder Beschreibung',
  'Filter and sorting': 'Filter und Sortierung',
  'By due date': 'Nach Fälligkeit',
  'No sales orders yet': 'Noch keine Verkaufsaufträge',
  'Take the first one, or bring in what you have from InvenTree.':
    'Den ersten erfassen oder übernehmen, was in InvenTree ist.',
  'No orders under {0}': 'Keine Aufträge unter {0}',
  'No orders match “{0}”': 'Keine Aufträge passen zu „{0}“',
  'Show all orders': 'Alle Aufträge zeigen',
  'What to do with the chosen orders': 'Was mit den gewählten Aufträgen zu tun ist',
  'Ship Orders?': 'Aufträge versenden?',
  'Cancel Orders?': 'Aufträge stornieren?',
  'Keep orders': 'Aufträge behalten',
  'Reason (optional)': 'Grund (optional)',
  'Order Items': 'Positionen',
  Shipments: 'Sendungen',
  Builds: 'Bauaufträge',
  'Parts of this order': 'Bereiche dieses Auftrags',
  'Sales Order': 'Verkaufsauftrag',
  'This order is not on this tablet': 'Dieser Auftrag ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of orders.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Aufträge nachsehen.',
  'The order could not be read. Close the app and open it again.':
    'Der Auftrag konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Line moved': 'Position verschoben',
  Allocate: 'Zuweisen',
  'Allocate Serials': 'Seriennummern zuweisen',
  'Move up': 'Nach oben',
  'Move down': 'Nach unten',
  'No order items': 'Keine Positionen',
  'Nothing was ordered.': 'Nichts wurde bestellt.',
  'Add what the customer ordered.': 'Hinzufügen, was der Kunde bestellt hat.',
  'Add Line Item': 'Position hinzufügen',
  'Extra lines': 'Zusatzpositionen',
  'Add Extra Line': 'Zusatzposition hinzufügen',
  'Line item added': 'Position hinzugefügt',
  'Stock allocated': 'Bestand zugewiesen',
  ', due {0}': ', fällig {0}',
  'Build order created': 'Bauauftrag angelegt',
  'For {0}, line {1}{2}': 'Für {0}, Position {1}{2}',
  'Line without part': 'Position ohne Teil',
  'Build orders created': 'Bauaufträge angelegt',
  'Extra line changed': 'Zusatzposition geändert',
  'Extra line added': 'Zusatzposition hinzugefügt',
  'Edit Extra Line': 'Zusatzposition bearbeiten',
  'Line item changed': 'Position geändert',
  'Free the surplus and save': 'Überschuss freigeben und speichern',
  'Edit Line Item': 'Position bearbeiten',
  'The part can not change while stock is allocated or shipped.':
    'Das Teil kann sich nicht ändern, solange Bestand zugewiesen oder versandt ist.',
  'Order changed': 'Auftrag geändert',
  'Shipment changed': 'Sendung geändert',
  'Shipment created': 'Sendung angelegt',
  'Build {0}': '{0} bauen',
  'Build Short': 'Fehlendes bauen',
  'Ship Order': 'Auftrag versenden',
  'Complete Order': 'Auftrag abschließen',
  'Duplicate Order': 'Auftrag duplizieren',
  'Cancel Order': 'Auftrag stornieren',
  'Issue Order': 'Auftrag starten',
  Pick: 'Kommissionieren',
  Print: 'Drucken',
  'Order duplicated': 'Auftrag dupliziert',
  'Order completed': 'Auftrag abgeschlossen',
  'Order resumed': 'Auftrag fortgesetzt',
  'Order issued': 'Auftrag gestartet',
  'Order is on hold': 'Auftrag ist pausiert',
  'Duplicate without what can not be sold': 'Duplizieren ohne Unverkäufliches',
  'See what is asked': 'Ansehen, was gefragt wird',
  'What to do with this order': 'Was mit diesem Auftrag zu tun ist',
  'Extra line deleted': 'Zusatzposition gelöscht',
  'Delete extra line?': 'Zusatzposition löschen?',
  'Deletes “{0}” from the order.': 'Löscht „{0}“ aus dem Auftrag.',
  'extra line': 'Zusatzposition',
  'Keep line': 'Position behalten',
  'this line': 'diese Position',
  'Deletes {0} of {1} from the order.': 'Löscht {0} von {1} aus dem Auftrag.',
  '{0} will be free again.': '{0} wieder frei.',
  'allocated item|allocated items': {
    one: '{0} zugewiesener Artikel wird',
    other: '{0} zugewiesene Artikel werden'
  },
  '{0} on.': '{0} weiter.',
  'build goes|builds go': {
    one: '{0} Bauauftrag geht',
    other: '{0} Bauaufträge gehen'
  },
  'Line deleted': 'Position gelöscht',
  'Delete line?': 'Position löschen?',
  'Shipment deleted': 'Sendung gelöscht',
  'Delete shipment {0}?': 'Sendung {0} löschen?',
  'What is packed in it stays allocated to the order.':
    'Was darin gepackt ist, bleibt dem Auftrag zugewiesen.',
  'Keep shipment': 'Sendung behalten',
  'Serials allocated': 'Seriennummern zugewiesen',
  'Shipped what was allocated': 'Versandt, was zugewiesen war',
  '{0} shipped': '{0} versandt',
  'All unallocated': 'Alle Zuweisungen aufgehoben',
  'Unallocate all?': 'Alle Zuweisungen aufheben?',
  'item|items': {
    one: '{0} Artikel',
    other: '{0} Artikel'
  },
  'Keep allocated': 'Zuweisung behalten',
  'serial {0}': 'Seriennummer {0}',
  'Builds for this order': 'Bauaufträge für diesen Auftrag',
  'No builds cover this order': 'Keine Bauaufträge decken diesen Auftrag',
  'Build makes what stock does not cover, and its output goes to the line that asked for it.':
    '„Bauen“ fertigt, was das Lager nicht deckt; das Erzeugnis geht an die Position, die es verlangt hat.',
  'Pick {0}': '{0} kommissionieren',
  'Nothing to pick': 'Nichts zu kommissionieren',
  '{0} wants {1}': '{0} braucht {1}',
  'Which is it?': 'Was ist es?',
  'no location': 'kein Lagerort',
  'Orders that want {0}': 'Aufträge, die {0} brauchen',
  'No other open order wants it. Put it back.':
    'Kein anderer offener Auftrag braucht es. Zurücklegen.',
  '{0} +{1}, allocated and picked.': '{0} +{1}, zugewiesen und entnommen.',
  'The last pick was taken back.': 'Die letzte Entnahme wurde zurückgenommen.',
  'Shipment {0}': 'Sendung {0}',
  'Shipment {0}, sent {1}': 'Sendung {0}, gesendet {1}',
  Parcel: 'Paket',
  'The whole order': 'Der ganze Auftrag',
  Order: 'Auftrag',
  'Shipment checked': 'Sendung geprüft',
  'Check taken back': 'Prüfung zurückgenommen',
  'No shipments yet': 'Noch keine Sendungen',
  'Nothing was sent.': 'Nichts wurde versandt.',
  'Ship Order makes one by itself. Create one only to pack a part of the order by itself.':
    '„Auftrag versenden“ legt selbst eine an. Eine anlegen nur, um einen Teil des Auftrags für sich zu packen.',
  'Create Shipment': 'Sendung anlegen',
  'Send to another workshop': 'An anderen Betrieb senden',
  'Export Lines CSV': 'Positionen als CSV exportieren',
  'Import Lines CSV': 'Positionen aus CSV importieren',
  'Enter more than 0.': 'Mehr als 0 eingeben.',
  'Target date changed': 'Zieldatum geändert',
  'Line added': 'Position hinzugefügt',
  'A closed order stays as it is: there is nothing to try out.':
    'Ein geschlossener Auftrag bleibt, wie er ist: Es gibt nichts auszuprobieren.',
  'Try another target date, or one more line. Nothing is written until you submit.':
    'Ein anderes Zieldatum oder eine weitere Position ausprobieren. Vor dem Bestätigen wird nichts geschrieben.',
  'Serve earlier': 'Früher bedienen',
  'Serve later': 'Später bedienen',
  'As it is': 'So wie es ist',
  'Number {0} of {1} that want the same parts.':
    'Nummer {0} von {1}, die dieselben Teile brauchen.',
  'One more line': 'Eine weitere Position',
  'This order': 'Dieser Auftrag',
  '{0} would change': '{0} würden sich ändern',
  'other order|other orders': {
    one: '{0} anderer Auftrag',
    other: '{0} andere Aufträge'
  },
  'Other orders': 'Andere Aufträge',
  'No other order would slip.': 'Kein anderer Auftrag würde sich verspäten.',
  'What would change for this and other orders appears here.':
    'Was sich für diesen und andere Aufträge ändern würde, erscheint hier.',
  'Leave it as it is': 'So lassen, wie es ist',
  'Without this line': 'Ohne diese Position',
  'No further line': 'Keine weitere Position',
  'With one more line': 'Mit einer weiteren Position',
  'Nothing to allocate, or nothing in stock': 'Nichts zuzuweisen oder nichts auf Lager',
  'Open [not closed]': 'Offen',
  'On Hold': 'Pausiert',
  Shipped: 'Versandt',
  'Create Sales Order': 'Verkaufsauftrag anlegen',
  'Enter a name.': 'Einen Namen eingeben.',
  'Name of the customer': 'Name des Kunden',
  'Create customer': 'Kunden anlegen',
  'Search customer': 'Kunden suchen',
  'No customers yet.': 'Noch keine Kunden.',
  'No customer matches “{0}”.': 'Kein Kunde passt zu „{0}“.',
  'Create customer…': 'Kunden anlegen…',
  'Create customer “{0}”…': 'Kunden „{0}“ anlegen…',
  '{0}, this customer’s price': '{0}, der Preis dieses Kunden',
  'Order items': 'Positionen',
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
  Reference: 'Referenz',
  'Empty: the next number, {0}': 'Leer: die nächste Nummer, {0}',
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
  'Search by name or code': 'Nach Name oder Code suchen',
  'No part can be sold yet.': 'Noch ist kein Teil verkäuflich.',
  'No salable part matches “{0}”.': 'Kein verkäufliches Teil passt zu „{0}“.',
  'Create part': 'Teil anlegen',
  'Look at all parts': 'Alle Teile ansehen',
  'Quantity · {0}': 'Menge · {0}',
  '{0} is already on line {1}': '{0} ist schon auf Position {1}',
  'Add to it?': 'Dort hinzufügen?',
  'Add to line {0}': 'Zu Position {0} hinzufügen',
  'New line': 'Neue Position',
  'Leave it': 'So lassen',
  'Choose the customer first.': 'Zuerst den Kunden wählen.',
  'Line {0}, {1}: {2}': 'Position {0}, {1}: {2}',
  'Enter a quantity.': 'Menge eingeben.',
  '{0} can not be sold. Switch on “Salable” for the part first.':
    '{0} ist nicht verkäuflich. Zuerst am Teil „Verkäuflich“ einschalten.',
  'This draft was submitted in another window already. Submit again to make one more order.':
    'Dieser Entwurf wurde schon in einem anderen Fenster bestätigt. Noch einmal bestätigen legt einen weiteren Auftrag an.',
  'No order is chosen': 'Kein Auftrag ist gewählt',
  'Need {0} ·': 'Bedarf {0} ·',
  'No free stock of this part': 'Kein freier Bestand dieses Teils',
  '{0} held by': '{0} belegt durch',
  '{0} can not be taken: it {1}.': '{0} nicht verfügbar: {1}.',
  'Holds {0} already, from {1}.': 'Belegt schon {0}, von {1}.',
  'place|places': {
    one: '{0} Ort',
    other: '{0} Orten'
  },
  'Enter serial numbers': 'Seriennummern eingeben',
  'The line has no part.': 'Die Position hat kein Teil.',
  'Needs no stock.': 'Braucht keinen Bestand.',
  'Was allocated already.': 'War schon zugewiesen.',
  'There is no stock of it.': 'Es gibt keinen Bestand davon.',
  'There is stock, but not where it was looked for.':
    'Es gibt Bestand, aber nicht dort, wo gesucht wurde.',
  'There is stock, but none that may be sold.':
    'Es gibt Bestand, aber keinen, der verkauft werden darf.',
  'All stock is held by other orders or builds.':
    'Aller Bestand ist durch andere Aufträge oder Bauaufträge belegt.',
  'No single stock item covers it.': 'Kein einzelner Lagerartikel deckt es.',
  'expires first': 'läuft zuerst ab',
  'covers it without a split': 'deckt es ohne Teilung',
  'the only one': 'der einzige',
  'Part · {0} missing': 'Teils · {0} fehlen',
  'Nothing could be allocated.': 'Nichts konnte zugewiesen werden.',
  '{0} allocated in full{1}.': '{0} voll zugewiesen{1}.',
  ', {0} still short': ', {0} noch knapp',
  'What was allocated': 'Was zugewiesen wurde',
  '{0} from {1} ({2})': '{0} aus {1} ({2})',
  'Batch {0}': 'Charge {0}',
  'With the customer': 'Beim Kunden',
  Production: 'Fertigung',
  'For line {0}': 'Für Position {0}',
  'For the order': 'Für den Auftrag',
  ' · due {0}': ' · fällig {0}',
  'This part can not be built yet': 'Dieses Teil kann noch nicht gebaut werden',
  'It needs the flag Assembly and a bill of materials. Say on the part what goes into it.':
    'Es braucht den Schalter „Baugruppe“ und eine Stückliste. Am Teil angeben, was hineingehört.',
  '{0} will be created, each for its line.': '{0} werden angelegt, je für eine Position.',
  'What will be built': 'Was gebaut wird',
  'No short line has a part that can be built.':
    'Keine Position mit Fehlmenge hat ein Teil, das gebaut werden kann.',
  'Can not be built, receive stock instead: {0}.':
    'Kann nicht gebaut werden, stattdessen Bestand einbuchen: {0}.',
  Stop: 'Anhalten',
  'What came of it': 'Was daraus wurde',
  'Not done': 'Nicht erledigt',
  'Undo all': 'Alles rückgängig',
  'Cancels {0} and releases {1}.': 'Storniert {0} und gibt frei: {1}.',
  'Cancels {0}. Nothing is allocated.': 'Storniert {0}. Nichts ist zugewiesen.',
  '{0} already shipped stay shipped.': '{0} schon Versandte bleiben versandt.',
  '{0} open: {1}.': '{0} offen: {1}.',
  'build stays|builds stay': {
    one: '{0} Bauauftrag bleibt',
    other: '{0} Bauaufträge bleiben'
  },
  'This can not be undone, and a cancelled order can not be edited or shipped: to go on with it, duplicate it.':
    'Das kann nicht rückgängig gemacht werden, und ein stornierter Auftrag kann nicht bearbeitet oder versandt werden: zum Weitermachen duplizieren.',
  'Cancel Order?': 'Auftrag stornieren?',
  'Keep order': 'Auftrag behalten',
  'Say what it is, for example Freight.': 'Angeben, was es ist, zum Beispiel Fracht.',
  'no price': 'kein Preis',
  '{0} of {1} allocated': '{0} von {1} zugewiesen',
  'needs no stock': 'braucht keinen Bestand',
  'Shipped {0}': 'Versandt {0}',
  'this customer’s price': 'der Preis dieses Kunden',
  'the list price': 'der Listenpreis',
  'Use {0}': '{0} nehmen',
  '{0} is {1}.': '{0} ist {1}.',
  'More: discount, tax, reference, date, notes': 'Mehr: Rabatt, Steuer, Referenz, Datum, Notizen',
  Discount: 'Rabatt',
  Tax: 'Steuer',
  'At most 500 characters': 'Höchstens 500 Zeichen',
  'Already on {0}: number {1}.': 'Schon auf {0}: Nummer {1}.',
  'Add to it instead': 'Stattdessen dort hinzufügen',
  'Submit & add another': 'Bestätigen und weitere hinzufügen',
  Price: 'Preis',
  'Free in stock': 'Frei auf Lager',
  'Line item': 'Position',
  'Allocated stock': 'Zugewiesener Bestand',
  'Unallocate {0} from {1}': 'Zuweisung aufheben: {0} von {1}',
  'Shipped stock': 'Versandter Bestand',
  Qty: 'Menge',
  '{0} each{1}': 'je {0}{1}',
  'Ordered: {0}': 'Bestellt: {0}',
  'Order items in {0}': 'Positionen in {0}',
  'Choose sales orders': 'Verkaufsaufträge auswählen',
  'Three capital letters, for example EUR.': 'Drei Großbuchstaben, zum Beispiel EUR.',
  'The target date is before the start date.': 'Das Zieldatum liegt vor dem Startdatum.',
  'Edit Sales Order': 'Verkaufsauftrag bearbeiten',
  'Due {0}': 'Fällig {0}',
  'Customer is not on this tablet': 'Kunde ist nicht auf diesem Tablet',
  'What if…': 'Was wäre, wenn…',
  ' ({0} without a price)': ' ({0} ohne Preis)',
  'Their reference {0}': 'Deren Referenz {0}',
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
  'Allocate Serials · {0}': 'Seriennummern zuweisen · {0}',
  'Ranges and single numbers: 101-105, 110. 101+ counts on from 101.':
    'Bereiche und einzelne Nummern: 101-105, 110. 101+ zählt ab 101 weiter.',
  'How many': 'Wie viele',
  'Enter a whole number, 1 or more.': 'Eine ganze Zahl eingeben, 1 oder mehr.',
  'A check: as many numbers as this must be named.':
    'Zur Kontrolle: So viele Nummern müssen genannt sein.',
  ' to {0}': ' an {0}',
  'Ship and close short?': 'Versenden und mit Fehlmenge schließen?',
  'Not everything is allocated': 'Nicht alles ist zugewiesen',
  'Ship Order?': 'Auftrag versenden?',
  'Ships {0} and closes the order. {1} will never be sent. After shipping the order can not be edited.':
    'Versendet {0} und schließt den Auftrag. {1} werden nie versandt. Nach dem Versand kann der Auftrag nicht mehr bearbeitet werden.',
  'Ship {0}? After shipping the order can not be edited.':
    '{0} versenden? Nach dem Versand kann der Auftrag nicht mehr bearbeitet werden.',
  'line is|lines are': {
    one: '{0} Position',
    other: '{0} Positionen'
  },
  '{0} short by {1}. Ship what is allocated: {2}. The order stays open with the rest.':
    '{0} mit Fehlmenge {1}. Versenden, was zugewiesen ist: {2}. Der Auftrag bleibt mit dem Rest offen.',
  '{0} short by {1}, and nothing is allocated yet. Allocate or build first.':
    '{0} mit Fehlmenge {1}, und noch ist nichts zugewiesen. Zuerst zuweisen oder bauen.',
  'Ship and close short': 'Versenden und mit Fehlmenge schließen',
  'Ship what is allocated': 'Versenden, was zugewiesen ist',
  'Not yet': 'Noch nicht',
  'Short lines': 'Positionen mit Fehlmenge',
  '{0} · short {1}': '{0} · fehlen {1}',
  'Ship and close short…': 'Versenden und mit Fehlmenge schließen…',
  'Say why the rest is not sent.': 'Angeben, warum der Rest nicht gesendet wird.',
  'Tracking number': 'Sendungsnummer',
  'Ship to': 'Lieferadresse',
  Tracking: 'Sendungsverfolgung',
  Invoice: 'Rechnung',
  Delivered: 'Zugestellt',
  'Checked by': 'Geprüft von',
  'Sent {0}': 'Gesendet {0}',
  Waits: 'Wartet',
  'What is in shipment {0}': 'Was in Sendung {0} ist',
  'Nothing but papers.': 'Nur Papiere.',
  'Nothing is packed in it by name. What is allocated goes along when the order is shipped.':
    'Namentlich ist nichts darin gepackt. Was zugewiesen ist, geht beim Versand des Auftrags mit.',
  'Print packing slip of shipment {0}': 'Lieferschein der Sendung {0} drucken',
  'Packing slip': 'Lieferschein',
  'Edit shipment {0}': 'Sendung {0} bearbeiten',
  'Check shipment {0}': 'Sendung {0} prüfen',
  Check: 'Prüfen',
  'Uncheck shipment {0}': 'Prüfung von Sendung {0} zurücknehmen',
  Uncheck: 'Prüfung zurücknehmen',
  'Delete shipment {0}': 'Sendung {0} löschen',
  'Empty: the next number': 'Leer: die nächste Nummer',
  'The order’s own': 'Die des Auftrags',
  'Invoice number': 'Rechnungsnummer',
  'For example the carrier’s page': 'Zum Beispiel die Seite des Spediteurs',
  'Delivery date': 'Lieferdatum',
  '{0} short by {1} – {2}': '{0} mit Fehlmenge {1} – {2}',
  'build or receive stock': 'bauen oder Bestand einbuchen',
  'receive stock': 'Bestand einbuchen',
  'Wants nothing': 'Braucht nichts',
  Slips: 'Verspätet sich',
  'Better off': 'Früher fertig',
  'Now:': 'Jetzt:',
  'Then:': 'Dann:',
  'expires {0}': 'läuft ab {0}',
  'free {0}': 'frei {0}',
  'Take from {0}{1}': 'Aus {0}{1} nehmen',
  ', batch {0}': ', Charge {0}',
  'Changed just now': 'Gerade eben geändert',
  'Ship Orders': 'Aufträge versenden',
  'Cancel Orders': 'Aufträge stornieren',
  'Allocated from free stock': 'Aus freiem Bestand zugewiesen',
  '{0} of {1} selected': '{0} von {1} gewählt',
  '{0} of {1}': '{0} von {1}',
  'Done for {0}.': 'Erledigt für {0}.',
  'Done for {0}, not for {1}. Each says why.':
    'Erledigt für {0}, nicht für {1}. Bei jedem steht, warum.',
  'Ships {0} with {1}. Shipped orders can not be edited any more, and this can not be undone.':
    'Versendet {0} mit {1}. Versandte Aufträge können nicht mehr bearbeitet werden, und das kann nicht rückgängig gemacht werden.',
  '{0} Not ready to ship, and refused: {1}.': '{0} Nicht versandbereit und abgelehnt: {1}.',
  'Builds that go on: {0}.': 'Bauaufträge, die weitergehen: {0}.',
  'Closed already, and refused: {0}.': 'Schon geschlossen und abgelehnt: {0}.',
  'This can not be undone.': 'Das kann nicht rückgängig gemacht werden.',
  '{0} short': '{0} fehlen',
  // It may be broken where a day of the calendar is narrow.
  '{0} short [orders]': '{0} mit Fehl\u00admenge',
  '{0}: nothing is due': '{0}: nichts ist fällig',
  '{0}: {1}, {2}': '{0}: {1}, {2}',
  '{0}, {1}': '{0}, {1}',
  '{0} · {1}': '{0} · {1}',
  '{0} overdue, {1} still to go': '{0} überfällig, noch {1}',
  'Without a target date: {0}': 'Ohne Zieldatum: {0}',
  'open order|open orders': {
    one: '{0} offener Auftrag',
    other: '{0} offene Aufträge'
  },
  'Ship {0}': '{0} versenden',
  'Ship {0} · {1}': '{0} versenden · {1}',
  '{0}, {1} still to go': '{0}, noch {1}',
  'Customer reference: {0}': 'Kundenreferenz: {0}',
  'target date|target dates': {
    one: '{0} Zieldatum',
    other: '{0} Zieldaten'
  },
  '{0} – {1}': '{0} – {1}',
  'Earlier references': 'Frühere Referenzen',
  Issued: 'Gestartet',
  'Cancelled because': 'Storniert, weil',
  'Shipped short because': 'Mit Fehlmenge versandt, weil',
  'At most 100 %.': 'Höchstens 100 %.',
  'At most 2 decimals are kept. Round the number.':
    'Höchstens 2 Nachkommastellen werden aufbewahrt. Die Zahl runden.',
  'due today': 'heute fällig',
  'No customer': 'Kein Kunde',
  'More than {0} digits. Was it a barcode? Enter how many.':
    'Mehr als {0} Ziffern. War das ein Barcode? Die Menge eingeben.',
  'This part is not here any more. Remove the line.':
    'Dieses Teil ist nicht mehr hier. Die Position entfernen.',
  '{0} without a price': '{0} ohne Preis',
  'In Progress': 'In Bearbeitung',
  Returned: 'Zurückgegeben',
  Lost: 'Verloren',
  'Shipped on {0}.': 'Versandt am {0}.',
  'This order is {0}.': 'Dieser Auftrag ist {0}.',
  '{0} It can not be edited any more.': '{0} Er kann nicht mehr bearbeitet werden.',
  'is used up': 'ist aufgebraucht',
  'has a status that may not be sold': 'hat einen Status, der nicht verkauft werden darf',
  'is with a customer': 'ist bei einem Kunden',
  'is installed in something else': 'ist in etwas anderes eingebaut',
  'was used up in a build': 'wurde in einem Bauauftrag verbraucht',
  'is still being built': 'ist noch im Bau',
  'is expired': 'ist abgelaufen',
  'None free in stock': 'Nichts frei auf Lager',
  '{0} free in stock': '{0} frei auf Lager',
  '{0} · {1} short': '{0} · {1} fehlen',
  'Expected today': 'Heute erwartet',
  'Expected on {0}': 'Erwartet am {0}',
  'Expected, components short': 'Erwartet, Komponenten fehlen',
  'Expected, no date': 'Erwartet, kein Datum',
  'Short by {0}': 'Fehlmenge {0}',
  'Can not ship whole: short by {0}': 'Kann nicht ganz versandt werden: Fehlmenge {0}',
  'Nobody knows when it can ship: a build lacks components':
    'Niemand weiß, wann er versandt werden kann: Einem Bauauftrag fehlen Komponenten',
  'Nobody knows when it can ship: a build has no target date':
    'Niemand weiß, wann er versandt werden kann: Ein Bauauftrag hat kein Zieldatum',
  'Can ship today, after its target date': 'Kann heute versandt werden, nach dem Zieldatum',
  'Can ship today': 'Kann heute versandt werden',
  'Can ship on {0}, after its target date': 'Kann am {0} versandt werden, nach dem Zieldatum',
  'Can ship on {0}': 'Kann am {0} versandt werden',
  'This part is not an assembly, so it can not be built. Receive stock of it instead.':
    'Dieses Teil ist keine Baugruppe, kann also nicht gebaut werden. Stattdessen Bestand einbuchen.',
  'The line is for another part. Open the order again.':
    'Die Position ist für ein anderes Teil. Den Auftrag neu öffnen.',
  'The build that this one is for is closed.':
    'Der Bauauftrag, für den dieser ist, ist geschlossen.',
  'No short line has a part that can be built. Receive stock for the short lines.':
    'Keine Position mit Fehlmenge hat ein Teil, das gebaut werden kann. Für diese Positionen Bestand einbuchen.',
  'This order is {0}. It can not be edited any more.':
    'Dieser Auftrag ist {0}. Er kann nicht mehr bearbeitet werden.',
  'The order is {0} already.': 'Der Auftrag ist schon {0}.',
  'The order is on hold. Resume it first, then it can become {0}.':
    'Der Auftrag ist pausiert. Zuerst fortsetzen, dann kann er {0} werden.',
  'An order that is {0} can not become {1}.': 'Ein Auftrag, der {0} ist, kann nicht {1} werden.',
  '{0} is not a customer. Switch on “Customer” for this company, or choose another one.':
    '{0} ist kein Kunde. „Kunde“ für diese Firma einschalten oder eine andere wählen.',
  '{0} is inactive. Make the customer active again, or choose another one.':
    '{0} ist inaktiv. Den Kunden wieder aktivieren oder einen anderen wählen.',
  'This order has no customer on this tablet, so it can not be duplicated. Create a new order.':
    'Dieser Auftrag hat auf diesem Tablet keinen Kunden, kann also nicht dupliziert werden. Einen neuen anlegen.',
  'The customer can not change while stock is set aside or shipped ({0}). Unallocate all first.':
    'Der Kunde kann sich nicht ändern, solange Bestand belegt oder versandt ist ({0}). Zuerst alle Zuweisungen aufheben.',
  'allocation|allocations': {
    one: '{0} Zuweisung',
    other: '{0} Zuweisungen'
  },
  '{0} in the old currency. Change or remove those prices first.':
    '{0} in der alten Währung. Zuerst diese Preise ändern oder entfernen.',
  'line has a price|lines have a price': {
    one: '{0} Position hat einen Preis',
    other: '{0} Positionen haben einen Preis'
  },
  '{0} is a contact of another company. Choose a contact of this customer.':
    '{0} ist Kontakt einer anderen Firma. Einen Kontakt dieses Kunden wählen.',
  'The address “{0}” belongs to another company. Choose an address of this customer.':
    'Die Adresse „{0}“ gehört zu einer anderen Firma. Eine Adresse dieses Kunden wählen.',
  'The reference {0} is in use already. Choose another one, or leave it empty for the next number.':
    'Die Referenz {0} ist schon vergeben. Eine andere wählen oder leer lassen für die nächste Nummer.',
  'A line of this order has no part on this tablet. Duplicate without the lines that can not be sold.':
    'Eine Position dieses Auftrags hat kein Teil auf diesem Tablet. Ohne die unverkäuflichen Positionen duplizieren.',
  '{0} is not salable. Switch on “Salable” for this part, or choose another one.':
    '{0} ist nicht verkäuflich. „Verkäuflich“ für dieses Teil einschalten oder ein anderes wählen.',
  '{0} is inactive. Make the part active again, or choose another one.':
    '{0} ist inaktiv. Das Teil wieder aktivieren oder ein anderes wählen.',
  'This part': 'Dieses Teil',
  'This order is in {0}. Enter the price in {1}.':
    'Dieser Auftrag ist in {0}. Den Preis in {1} eingeben.',
  'The part can not change: {0} are allocated and {1} shipped. Unallocate first, or add another line.':
    'Das Teil kann sich nicht ändern: {0} sind zugewiesen und {1} versandt. Zuerst Zuweisung aufheben oder eine weitere Position hinzufügen.',
  '{0} are shipped already. The quantity can not be less than that.':
    '{0} sind schon versandt. Die Menge kann nicht kleiner sein.',
  '{0} are allocated and only {1} would still be needed. {2} can be unallocated with it.':
    '{0} sind zugewiesen, und nur {1} wären noch nötig. {2} können dabei freigegeben werden.',
  '{0} of this line are shipped, so it stays on the order. Lower its quantity instead.':
    '{0} dieser Position sind versandt, also bleibt sie im Auftrag. Stattdessen die Menge senken.',
  'That is about {0} of another order. Open the order again.':
    'Das betrifft {0} eines anderen Auftrags. Den Auftrag neu öffnen.',
  'This order is on hold. Resume it first, then ship it.':
    'Dieser Auftrag ist pausiert. Zuerst fortsetzen, dann versenden.',
  '{0} short by {1}. Allocate or build the rest, or ship what is allocated.':
    '{0} mit Fehlmenge {1}. Den Rest zuweisen oder bauen, oder versenden, was zugewiesen ist.',
  'Decide first: {0}': 'Zuerst entscheiden: {0}',
  'Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.':
    'Nichts ist zugewiesen, also gibt es nichts zu versenden. Zuerst Bestand zuweisen oder den Auftrag stornieren.',
  'Shipment {0} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.':
    'Sendung {0} ist noch nicht geprüft, und der Betrieb verlangt es für jede. Zuerst unter „Sendungen“ prüfen.',
  '{0} of a stock item are to leave, but it holds only {1}. Count that stock, or unallocate it and allocate other stock.':
    '{0} eines Lagerartikels sollen abgehen, aber er hat nur {1}. Den Bestand zählen oder die Zuweisung aufheben und anderen zuweisen.',
  'An allocated stock item {0}. Unallocate it and allocate other stock.':
    'Ein zugewiesener Lagerartikel {0}. Die Zuweisung aufheben und anderen Bestand zuweisen.',
  'Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.':
    'Niemand hat gesagt, wer dieses Tablet benutzt. Den Namen in den Einstellungen eingeben, dann die Sendung prüfen.',
  'That stock is held by another order. Open the order again and choose once more.':
    'Dieser Bestand ist durch einen anderen Auftrag belegt. Den Auftrag neu öffnen und noch einmal wählen.',
  'That stock has been shipped already.': 'Dieser Bestand ist schon versandt.',
  'That stock is not held any more. Allocate it again.':
    'Dieser Bestand ist nicht mehr belegt. Neu zuweisen.',
  'There is nothing to allocate: choose stock first. Lines without a part, and virtual parts, need none.':
    'Es gibt nichts zuzuweisen: zuerst Bestand wählen. Positionen ohne Teil und virtuelle Teile brauchen keinen.',
  'That stock is of another part. Choose stock of the part on the line.':
    'Dieser Bestand ist von einem anderen Teil. Bestand des Teils der Position wählen.',
  'That shipment belongs to another order. Choose another one.':
    'Diese Sendung gehört zu einem anderen Auftrag. Eine andere wählen.',
  'That shipment was sent on {0}. Choose one that still waits.':
    'Diese Sendung ging am {0} ab. Eine wählen, die noch wartet.',
  'The line still needs {0}. Take no more than that.':
    'Die Position braucht noch {0}. Nicht mehr als das nehmen.',
  'The same stock item was chosen twice. Choose it once with the whole quantity.':
    'Derselbe Lagerartikel wurde zweimal gewählt. Einmal mit der ganzen Menge wählen.',
  'A chosen stock item is not here any more. Choose another one.':
    'Ein gewählter Lagerartikel ist nicht mehr hier. Einen anderen wählen.',
  'That stock has been shipped with this order. It can only come back with a return.':
    'Dieser Bestand wurde mit diesem Auftrag versandt. Er kann nur mit einer Retoure zurückkommen.',
  'All {0} of it are picked already. Go on with the next.':
    'Alle {0} davon sind schon entnommen. Weiter mit dem Nächsten.',
  'Only {0} of it are left to pick. Take no more than that.':
    'Nur {0} davon sind noch zu entnehmen. Nicht mehr als das nehmen.',
  'Enter serial numbers, for example 101-105, 110.':
    'Seriennummern eingeben, zum Beispiel 101-105, 110.',
  '“{0}” names more than the {1} that are wanted. Name fewer.':
    '„{0}“ nennt mehr als die {1}, die gewünscht sind. Weniger nennen.',
  '{0} named, {1} wanted. Make both the same.': '{0} genannt, {1} gewünscht. Beides angleichen.',
  'Not in stock for this part: {0}. Check the numbers.':
    'Für dieses Teil nicht auf Lager: {0}. Die Nummern prüfen.',
  'Not free: {0}. They are held by others or can not be sold.':
    'Nicht frei: {0}. Sie sind anderweitig belegt oder dürfen nicht verkauft werden.'
};
