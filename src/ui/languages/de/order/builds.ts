import type { Catalogue } from '#ui/words/say.ts';

/** German for the builds of an order. */
export const orderBuilds: Catalogue = {
  'Create Build Order': 'Bauauftrag anlegen',
  'Build orders created': 'Bauaufträge angelegt',
  'Build Short': 'Fehlendes bauen',
  'Builds for this order': 'Bauaufträge für diesen Auftrag',
  'No builds cover this order': 'Keine Bauaufträge decken diesen Auftrag',
  'Build makes what stock does not cover, and its output goes to the line that asked for it.':
    '„Bauen“ fertigt, was das Lager nicht deckt; das Erzeugnis geht an die Position, die es verlangt hat.',
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
  '{0} short by {1} – {2}': '{0} mit Fehlmenge {1} – {2}',
  'build or receive stock': 'bauen oder Bestand einbuchen',
  'receive stock': 'Bestand einbuchen'
};
