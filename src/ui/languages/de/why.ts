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
    'Was niemand belegt von allem Bestand, der ginge.',
  'Show all {0}': 'Alle {0} zeigen',
  '{0} there': '{0} dort',
  'All further ones': 'Alle weiteren',
  '{0} % tax': '{0} % Steuer',
  'not in it': 'nicht enthalten',
  'Rows are added up exactly and rounded once, at the end.':
    'Die Zeilen werden genau addiert und einmal am Ende gerundet.',
  'shipped {0}': 'versandt {0}',
  'There for demand': 'Für Bedarf da',
  'What is free, and what those who want it have set aside already.':
    'Was frei ist, und was die, die es brauchen, schon belegt haben.',
  'Each stock item that lies in the location itself counts as one.':
    'Jeder Lagerartikel, der im Lagerort selbst liegt, zählt als einer.',
  'Stock items in the locations inside it, however deep.':
    'Lagerartikel in den Lagerorten darin, wie tief auch immer.',
  'Each stock item counts as one; what lies in locations inside it is counted too.':
    'Jeder Lagerartikel zählt als einer; was in Lagerorten darin liegt, zählt mit.',
  'Each open order that stands so counts as one.':
    'Jeder offene Auftrag, der so steht, zählt als einer.',
  'Each order that left then counts as one.': 'Jeder Auftrag, der dann abging, zählt als einer.',
  'With a target date': 'Mit Zieltermin',
  'Each order with a target date that left then.': 'Jeder Auftrag mit Zieltermin, der dann abging.',
  'Those that left on their target date or before.': 'Die, die am Zieltermin oder vorher abgingen.',
  'Each open order that is due then counts as one.':
    'Jeder offene Auftrag, der dann fällig ist, zählt als einer.',
  'Items still to go': 'Noch abgehende Artikel',
  'What the lines of open orders ask for and has not left.':
    'Was Positionen offener Aufträge verlangen und noch nicht abging.',
  'Each open order due then that is short counts as one.':
    'Jeder dann fällige offene Auftrag, dem etwas fehlt, zählt als einer.',
  'Quantity × price of each line and extra line, less its discount, without tax.':
    'Menge × Preis jeder Position und Zusatzposition, ohne ihren Rabatt und ohne Steuer.',
  'The tax rate of each line, on what it costs without tax.':
    'Der Steuersatz jeder Position auf das, was sie ohne Steuer kostet.',
  'Quantity × price of each line and extra line, less its discount, with its tax.':
    'Menge × Preis jeder Position und Zusatzposition, ohne ihren Rabatt, mit ihrer Steuer.',
  Value: 'Wert',
  'What the open orders that stand so come to, with tax.':
    'Was die offenen Aufträge, die so stehen, zusammen ergeben, mit Steuer.'
};
