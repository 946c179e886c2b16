import type { Catalogue } from '#ui/words/say.ts';

/** German for stock that is allocated to an order. */
export const orderStock: Catalogue = {
  'Allocate All': 'Alles zuweisen',
  'Stock allocated': 'Bestand zugewiesen',
  'Ship Order': 'Auftrag versenden',
  'Serials allocated': 'Seriennummern zugewiesen',
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
  'With the customer': 'Beim Kunden',
  'Allocate Serials · {0}': 'Seriennummern zuweisen · {0}',
  'Ranges and single numbers: 101-105, 110. 101+ counts on from 101.':
    'Bereiche und einzelne Nummern: 101-105, 110. 101+ zählt ab 101 weiter.',
  'How many': 'Wie viele',
  'Enter a whole number, 1 or more.': 'Eine ganze Zahl eingeben, 1 oder mehr.',
  'A check: as many numbers as this must be named.':
    'Zur Kontrolle: So viele Nummern müssen genannt sein.',
  'expires {0}': 'läuft ab {0}',
  'free {0}': 'frei {0}',
  'Take from {0}{1}': 'Aus {0}{1} nehmen',
  ', batch {0}': ', Charge {0}',
  'Changed just now': 'Gerade eben geändert',
  oldest: 'älteste zuerst',
  newest: 'neueste zuerst',
  smallest: 'kleinste zuerst',
  largest: 'größte zuerst'
};
