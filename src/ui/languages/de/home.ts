import type { Catalogue } from '#ui/words/say.ts';

/** German for Home and the first page. */
export const home: Catalogue = {
  'Sales order without a customer yet, {0}': 'Verkaufsauftrag noch ohne Kunden, {0}',
  'Sales order for {0}, {1}': 'Verkaufsauftrag für {0}, {1}',
  'Begun here and not submitted, last touched {0}.':
    'Hier begonnen und nicht bestätigt, zuletzt bearbeitet {0}.',
  'Continue draft': 'Entwurf fortsetzen',
  ' {0} stay, because your own use them.': ' {0} bleiben, weil eigene Daten sie brauchen.',
  '{0} removed.{1}': '{0} entfernt.{1}',
  'demo record|demo records': {
    one: '{0} Demo-Datensatz',
    other: '{0} Demo-Datensätze'
  },
  'Demo data': 'Demodaten',
  'The demo shop is on this tablet. What you add yourself is not part of it.':
    'Der Demobetrieb ist auf diesem Tablet. Was selbst erfasst wird, gehört nicht dazu.',
  'Start clean': 'Sauber beginnen',
  'Remove the demo data?': 'Demodaten entfernen?',
  'All customers, parts, stock, orders and builds of the demo shop go. What you entered yourself stays, and so does whatever of the demo it uses.':
    'Alle Kunden, Teile, Bestände, Aufträge und Bauaufträge des Demobetriebs werden entfernt. Selbst Erfasstes bleibt, ebenso das, was es von den Demodaten braucht.',
  'Keep it': 'Behalten',
  'Build [a build order]': 'Bauauftrag',
  'Orders and builds by what they need': 'Aufträge und Bauaufträge nach dem, was sie brauchen',
  'Due today': 'Heute fällig',
  'Builds to finish': 'Bauaufträge abzuschließen',
  'The orders could not be counted': 'Die Aufträge konnten nicht gezählt werden',
  'Open the list under Sell, or reload.': 'Die Liste unter „Verkauf“ öffnen oder neu laden.',
  'Needs you now': 'Jetzt zu tun',
  'Nothing is due': 'Nichts ist fällig',
  'Opened lately': 'Zuletzt geöffnet',
  '{0} · opened {1}': '{0} · geöffnet {1}',
  'What you open appears here.': 'Was geöffnet wird, erscheint hier.',
  'Its name, the currency, the size of buttons, and how its data is kept safe.':
    'Sein Name, die Währung, die Größe der Tasten und wie seine Daten sicher bleiben.',
  'Set up': 'Einrichten',
  'Not now': 'Nicht jetzt',
  Welcome: 'Willkommen',
  'Welcome to Docket': 'Willkommen bei Docket',
  'Everything stays on this tablet.': 'Alles bleibt auf diesem Tablet.',
  'Loading the demo data': 'Die Demodaten werden geladen',
  'Loading the demo shop: {0} of {1}': 'Der Demobetrieb wird geladen: {0} von {1}',
  'The demo data could not be loaded. Try again, or start empty.':
    'Die Demodaten konnten nicht geladen werden. Erneut versuchen oder leer beginnen.',
  'Try with demo data': 'Mit Demodaten ausprobieren',
  'A small maker of pumps with customers, parts, stock and orders in every state. Removed in two taps.':
    'Ein kleiner Pumpenhersteller mit Kunden, Teilen, Bestand und Aufträgen in jedem Zustand. Mit zweimal Tippen entfernt.',
  'Enter your first customer, then parts and orders.':
    'Den ersten Kunden erfassen, dann Teile und Aufträge.',
  'Companies, parts, stock, orders and builds from its export. You see all of it before anything is written.':
    'Firmen, Teile, Bestand, Aufträge und Bauaufträge aus dessen Export. Alles wird gezeigt, bevor etwas geschrieben wird.',
  'Restore a backup or order file': 'Backup oder Auftragsdatei wiederherstellen',
  'From another tablet of your workshop, or from one that was lost. Import an order file to become one of its tablets.':
    'Von einem anderen Tablet des Betriebs oder von einem verlorenen. Eine Auftragsdatei importieren, um eines seiner Tablets zu werden.',
  'Ready to work offline ✓': 'Bereit für die Arbeit ohne Netz ✓',
  'Language · Sprache · اللغة': 'Sprache · Language · اللغة',
  'What needs you now': 'Was jetzt zu tun ist',
  'Ready to build': 'Baubereit',
  'Part allocated': 'Teils zugewiesen',
  'Building {0}': '{0} im Bau',
  '{0} d overdue': '{0} T überfällig'
};
