import type { Catalogue } from '#ui/words/say.ts';

/** German for the shipments of an order. */
export const orderShipments: Catalogue = {
  'Line without part': 'Position ohne Teil',
  'Shipment changed': 'Sendung geändert',
  'Shipment created': 'Sendung angelegt',
  'See what is asked': 'Ansehen, was gefragt wird',
  'Shipment deleted': 'Sendung gelöscht',
  'Delete shipment {0}?': 'Sendung {0} löschen?',
  'What is packed in it stays allocated to the order.':
    'Was darin gepackt ist, bleibt dem Auftrag zugewiesen.',
  'Keep shipment': 'Sendung behalten',
  'Shipped what was allocated': 'Versandt, was zugewiesen war',
  'Shipment {0}': 'Sendung {0}',
  'Shipment checked': 'Sendung geprüft',
  'Check taken back': 'Prüfung zurückgenommen',
  'No shipments yet': 'Noch keine Sendungen',
  'Nothing was sent.': 'Nichts wurde versandt.',
  'Ship Order makes one by itself. Create one only to pack a part of the order by itself.':
    '„Auftrag versenden“ legt selbst eine an. Eine anlegen nur, um einen Teil des Auftrags für sich zu packen.',
  'Create Shipment': 'Sendung anlegen',
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
  'Wants nothing': 'Braucht nichts',
  Slips: 'Verspätet sich',
  'Better off': 'Früher fertig',
  'Now:': 'Jetzt:',
  'Then:': 'Dann:',
  'Print packing slip': 'Lieferschein drucken'
};
