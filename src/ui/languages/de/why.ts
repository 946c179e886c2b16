import type { Catalogue } from '#ui/words/say.ts';

/** German for where a number comes from. */
export const why: Catalogue = {
  'Why this number?': 'Warum diese Zahl?',
  'What the number is about can not be found on this tablet any more.':
    'Worum es bei der Zahl geht, ist auf diesem Tablet nicht mehr zu finden.',
  'Why {0}? {1}': 'Warum {0}? {1}',
  'There is more than enough, so nothing is left to count.':
    'Es ist mehr als genug, also bleibt nichts zu zählen.',
  'The rows come to more; no more than this counts here.':
    'Die Zeilen ergeben mehr; mehr als das zählt hier nicht.',
  'Why {0}?': 'Warum {0}?',
  'Nothing counts towards it.': 'Nichts zählt dazu.',
  'Figures of the same thing': 'Zahlen derselben Sache',
  'On hand': 'Vorhanden',
  'Free stock': 'Freier Bestand',
  'Being built': 'Im Bau',
  'Missing on the line': 'Fehlt auf der Position',
  'Allocated already': 'Schon zugewiesen',
  'Required by the bill of materials': 'Laut Stückliste benötigt',
  'Asked for': 'Verlangt',
  'Free stock of the part': 'Freier Bestand des Teils',
  'Not on this tablet': 'Nicht auf diesem Tablet',
  'Entry of the ledger': 'Eintrag des Lagerbuchs',
  'Output {0}': 'Erzeugnis {0}',
  'Held by {0}': 'Belegt durch {0}',
  'All stock of the part that is here and of use, its variants included.':
    'Aller brauchbare Bestand des Teils hier, auch seiner Varianten.',
  'Of each stock item that may be allocated, what no order and no build holds.':
    'Von jedem zuweisbaren Lagerartikel das, was kein Auftrag und kein Bauauftrag belegt.',
  'All that orders and builds hold of the stock on hand.':
    'Alles, was Aufträge und Bauaufträge vom Vorhandenen belegen.',
  'What lines of open orders and components of active builds still take out of stock.':
    'Was Positionen offener Aufträge und Komponenten laufender Bauaufträge noch aus dem Lager nehmen.',
  'What active builds still have to make of it.': 'Was laufende Bauaufträge davon noch fertigen.',
  'What is wanted and not allocated yet, less what is free and what is being built.':
    'Was gebraucht wird und noch nicht zugewiesen ist, ohne das Freie und das im Bau.',
  'The last count, if there was one, and everything that came and went after it.':
    'Die letzte Zählung, wenn es eine gab, und alles, was danach kam und ging.',
  'What is there, less all that orders and builds hold.':
    'Was da ist, ohne alles, was Aufträge und Bauaufträge belegen.',
  Held: 'Belegt',
  'All that orders and builds hold of this stock item.':
    'Alles, was Aufträge und Bauaufträge von diesem Lagerartikel belegen.',
  'What somebody entered on the line.': 'Was jemand auf der Position eingegeben hat.',
  'All stock set aside for the line, what has left included.':
    'Aller für die Position belegte Bestand, auch der abgegangene.',
  'All stock of the line that has left.': 'Aller abgegangene Bestand der Position.',
  'What active builds for the line still have to make, as far as the line misses it.':
    'Was laufende Bauaufträge für die Position noch fertigen, soweit es ihr fehlt.',
  'What the line misses, less what is being built for it, less what is free when it is its turn.':
    'Was der Position fehlt, ohne das, was dafür gebaut wird, und ohne das, was frei ist, wenn sie an der Reihe ist.',
  'What is being built for its lines.': 'Was für seine Positionen gebaut wird.',
  'What its lines are short by, together.': 'Was seinen Positionen zusammen fehlt.',
  'All good pieces that were made.': 'Alle gefertigten guten Stücke.',
  'All pieces that went wrong.': 'Alle misslungenen Stücke.',
  'What was asked for, less the good pieces.': 'Was verlangt war, ohne die guten Stücke.',
  'What the bill of materials says for all pieces, made or still to make, with waste, setting up and rounding.':
    'Was die Stückliste für alle Stücke sagt, gefertigte und künftige, mit Verlust, Einrichten und Rundung.',
  'What outputs have taken of the stock set aside.':
    'Was Erzeugnisse vom belegten Bestand genommen haben.',
  'What is set aside and not used up yet.': 'Was belegt und noch nicht verbraucht ist.',
  'To allocate': 'Zuzuweisen',
  'What is required, less what is used up and what is allocated.':
    'Was benötigt wird, ohne Verbrauchtes und Zugewiesenes.',
  'What nobody holds of all stock that would do.':
    'Was niemand belegt von allem Bestand, der ginge.'
};
