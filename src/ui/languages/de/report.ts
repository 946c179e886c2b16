import type { Catalogue } from '#ui/words/say.ts';

/** German for reports. */
export const report: Catalogue = {
  'Nobody wants a part': 'Niemand braucht ein Teil',
  'Needs 2 weeks of orders': 'Braucht zwei Wochen Aufträge',
  'No open order and no running build still takes anything out of stock.':
    'Kein offener Auftrag und kein laufender Bauauftrag nimmt noch etwas aus dem Lager.',
  'Two weeks after the first order was taken this shows how many leave, and when.':
    'Zwei Wochen nach dem ersten Auftrag zeigt dies, wie viele abgehen und wann.',
  'Any spreadsheet opens it. Numbers have a dot before their decimals.':
    'Jede Tabellenkalkulation öffnet sie. Zahlen haben einen Punkt vor den Nachkommastellen.',
  Pipeline: 'Auftragslage',
  Cover: 'Deckung',
  'On time': 'Termintreue',
  Throughput: 'Durchsatz',
  Building: 'Im Bau',
  'Open: {0}, of which {1} are ready to ship and {2} are short.':
    'Offen: {0}, davon {1} versandbereit und {2} mit Fehlmenge.',
  Stage: 'Stufe',
  'Value in {0}': 'Wert in {0}',
  '{0} allocated': '{0} zugewiesen',
  '{0} building': '{0} im Bau',
  'Stock over time': 'Bestand im Verlauf',
  'It was never on hand on this tablet, and nothing is planned with it.':
    'Auf diesem Tablet war davon nie etwas da, und nichts ist damit geplant.',
  '{0}: {1} on hand today.': '{0}: heute {1} auf Lager.',
  '{0}: {1} on hand today, at least {2} and at most {3} since {4}.':
    '{0}: heute {1} auf Lager, seit {4} mindestens {2} und höchstens {3}.',
  'Nothing is planned with it.': 'Nichts ist damit geplant.',
  'As planned, {0} are missing on {1}.': 'Nach Plan fehlen {0} am {1}.',
  'As planned, {0} are missing in the end.': 'Nach Plan fehlen am Ende {0}.',
  'As planned, {0} are left in the end.': 'Nach Plan bleiben am Ende {0}.',
  'Expected: {0}': 'Erwartet: {0}',
  'Another part': 'Ein anderes Teil',
  'Choose a part to see how its stock went, and how it is expected to go on.':
    'Wählen Sie ein Teil, um zu sehen, wie sein Bestand verlief und wie es voraussichtlich weitergeht.',
  'Wanted: {0}. Shown are the {1} that need it most; {2} of them are short. Each bar is what is wanted of its part.':
    'Gebraucht: {0}. Gezeigt sind die {1} dringendsten; {2} davon haben eine Fehlmenge. Jeder Balken ist der Bedarf seines Teils.',
  Wanted: 'Gebraucht',
  'In the last {0} months {1} of {2} with a target date left on time.':
    'In den letzten {0} Monaten gingen {1} von {2} mit Zieldatum pünktlich ab.',
  'Nothing shipped': 'Nichts versandt',
  '{0} % · {1} of {2}': '{0} % · {1} von {2}',
  Month: 'Monat',
  'Shipped with a target date': 'Mit Zieldatum versandt',
  'On time in %': 'Pünktlich in %',
  'In the last {0} weeks {1} left the shop, this week {2}.':
    'In den letzten {0} Wochen gingen {1} ab, diese Woche {2}.',
  'Week of {0}': 'Woche ab {0}',
  'Week from': 'Woche ab',
  'Orders shipped': 'Versandte Aufträge',
  'No stock of this part': 'Kein Bestand dieses Teils'
};
