import type { Catalogue } from '#ui/words/say.ts';

/** German for the list of builds and the form of a new one. */
export const buildList: Catalogue = {
  'On hold': 'Pausiert',
  'Build resumed': 'Bauauftrag fortgesetzt',
  'Build issued': 'Bauauftrag gestartet',
  'Components allocated': 'Komponenten zugewiesen',
  Resume: 'Fortsetzen',
  'Issue Build': 'Bauauftrag starten',
  Hold: 'Pausieren',
  'Search build orders': 'Bauaufträge suchen',
  'Number or part': 'Nummer oder Teil',
  'Nothing to build': 'Nichts zu bauen',
  'Build on a line of a sales order makes a build order, or start one for stock.':
    '„Bauen“ an einer Position eines Verkaufsauftrags legt einen Bauauftrag an; oder einen fürs Lager beginnen.',
  'No build orders under {0}': 'Keine Bauaufträge unter {0}',
  'No build orders match “{0}”': 'Keine Bauaufträge passen zu „{0}“',
  'Show all open': 'Alle offenen zeigen',
  'Ready to start': 'Startbereit',
  'All open': 'Alle offenen',
  'Choose the part to build first.': 'Zuerst das Teil wählen, das gebaut wird.',
  'No part with a bill of materials matches. Say on the part that it is an assembly and what goes into it.':
    'Kein Teil mit Stückliste passt. Am Teil angeben, dass es eine Baugruppe ist und was hineingehört.',
  'How many, by when': 'Wie viele, bis wann',
  'More: title, batch, reference, notes': 'Mehr: Titel, Charge, Referenz, Notizen',
  'for {0}{1}': 'für {0}{1}',
  'for build {0}': 'für Bauauftrag {0}',
  Title: 'Titel',
  'Components from': 'Komponenten aus',
  Anywhere: 'Von überall',
  'Of what is made, unless another is entered then':
    'Für Gefertigtes, wenn dann kein anderer eingegeben wird',
  'Start date': 'Startdatum',
  Priority: 'Priorität',
  '0 to 1000000': '0 bis 1000000',
  Responsible: 'Verantwortlich',
  'Builds make whole pieces: 1 or more.': 'Gebaut werden ganze Stücke: 1 oder mehr.',
  'The start date is after the target date.': 'Das Startdatum liegt nach dem Zieldatum.',
  'Enter a reference.': 'Eine Referenz eingeben.',
  'A whole number from 0 to 1000000.': 'Eine ganze Zahl von 0 bis 1000000.',
  'Empty: the next number, {0}': 'Leer: die nächste Nummer, {0}'
};
