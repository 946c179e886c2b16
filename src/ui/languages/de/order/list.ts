import type { Catalogue } from '#ui/words/say.ts';

/** German for the list of orders and its calendar. */
export const orderList: Catalogue = {
  Cancelled: 'Storniert',
  Sell: 'Verkauf',
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
  'item|items': {
    one: '{0} Artikel',
    other: '{0} Artikel'
  },
  'Nothing to allocate, or nothing in stock': 'Nichts zuzuweisen oder nichts auf Lager',
  'Open [not closed]': 'Offen',
  Shipped: 'Versandt',
  Stop: 'Anhalten',
  'What came of it': 'Was daraus wurde',
  'Not done': 'Nicht erledigt',
  'Undo all': 'Alles rückgängig',
  'Choose sales orders': 'Verkaufsaufträge auswählen',
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
  '{0} short [orders]': '{0} mit Fehl\u00admenge',
  '{0}: nothing is due': '{0}: nichts ist fällig',
  '{0}: {1}, {2}': '{0}: {1}, {2}',
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
  'due today': 'heute fällig',
  'No customer': 'Kein Kunde',
  Overdue: 'Überfällig'
};
