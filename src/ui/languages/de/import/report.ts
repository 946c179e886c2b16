import type { Catalogue } from '#ui/words/say.ts';

/** German for what an import took and left. */
export const importReport: Catalogue = {
  'Build orders': 'Bauaufträge',
  Kind: 'Art',
  'In file': 'In der Datei',
  Here: 'Hier',
  'Left out': 'Ausgelassen',
  'Records of the file by kind': 'Datensätze der Datei nach Art',
  '{0} made from what other records say': '{0} aus dem erzeugt, was andere Datensätze sagen',
  '{0} left out: {1}': '{0} ausgelassen: {1}',
  Company: 'Firma',
  'Order line': 'Auftragsposition',
  'Order lines': 'Auftragspositionen',
  'Extra line': 'Zusatzposition',
  Shipment: 'Sendung',
  'Allocation to an order': 'Zuweisung an einen Auftrag',
  'Allocations to orders': 'Zuweisungen an Aufträge',
  'Allocation to a build': 'Zuweisung an einen Bauauftrag',
  'Allocations to builds': 'Zuweisungen an Bauaufträge',
  'BOM line': 'Stücklistenposition',
  'BOM lines': 'Stücklistenpositionen',
  Substitute: 'Ersatz',
  Substitutes: 'Ersatzteile',
  'Price break': 'Staffelpreis',
  'Price breaks': 'Staffelpreise',
  'People, passwords and permissions': 'Personen, Passwörter und Rechte',
  'Only counted. Not one of their fields is read.':
    'Nur gezählt. Keines ihrer Felder wird gelesen.',
  'History of stock': 'Lagerverlauf',
  'The ledger of stock starts with the import. What happened before stays in InvenTree.':
    'Das Lagerbuch beginnt mit dem Import. Was vorher geschah, bleibt in InvenTree.',
  'Worked out here': 'Hier errechnet',
  'Docket works these out from the other records.':
    'Docket errechnet dies aus den anderen Datensätzen.',
  'Without a place here': 'Ohne Platz hier',
  'Docket does not keep these. They stay in InvenTree.':
    'Docket bewahrt dies nicht auf. Es bleibt in InvenTree.',
  'Not known': 'Nicht bekannt',
  'Perhaps from a plugin, or from a newer InvenTree.':
    'Vielleicht von einem Plugin oder aus einem neueren InvenTree.',
  'Twice in the file': 'Doppelt in der Datei',
  'The same record stands before it in the file. The first one counts.':
    'Derselbe Datensatz steht in der Datei davor. Der erste zählt.',
  'Point at something that is not there': 'Verweisen auf etwas, das nicht da ist',
  'They can not be without a record that is missing or was left out.':
    'Sie können nicht ohne einen Datensatz sein, der fehlt oder ausgelassen wurde.',
  'Without sense': 'Ohne Sinn',
  'A field that they can not be without makes no sense.':
    'Ein Feld, ohne das sie nicht sein können, ergibt keinen Sinn.',
  'Used up already': 'Schon verbraucht',
  'Their build is over, and what it held has been used up.':
    'Ihr Bauauftrag ist vorbei, und was er belegte, ist verbraucht.',
  'More is allocated than there is': 'Mehr zugewiesen, als da ist',
  'It is taken as it is. Free some of it before you ship.':
    'Es wird übernommen, wie es ist. Vor dem Versand etwas davon freigeben.',
  '{0} too much': '{0} zu viel',
  'Stock below zero': 'Bestand unter null',
  'It is taken as 0. Count it and put it right.':
    'Er wird als 0 übernommen. Zählen und richtigstellen.',
  'Shipped, but from unknown stock': 'Versandt, aber aus unbekanntem Bestand',
  'The file no longer knows which stock was shipped. An empty stock item stands in for it, so that the line shows what left.':
    'Die Datei weiß nicht mehr, welcher Bestand versandt wurde. Ein leerer Lagerartikel steht dafür, damit die Position zeigt, was abging.',
  'Shipped differs': 'Versandte Menge weicht ab',
  'More was shipped by the allocations than the line says. The allocations count.':
    'Laut Zuweisungen wurde mehr versandt, als die Position sagt. Die Zuweisungen zählen.',
  'the line says {0}': 'die Position sagt {0}',
  'Shipped, but the part is gone': 'Versandt, aber das Teil fehlt',
  'Something left on a line whose part is not in the file. It can not be shown.':
    'Auf einer Position ging etwas ab, deren Teil nicht in der Datei ist. Es kann nicht gezeigt werden.',
  'Builds under way': 'Laufende Bauaufträge',
  'They have used up some of their components already, and the file does not say how much of each. Check their allocations.':
    'Sie haben schon Komponenten verbraucht, und die Datei sagt nicht, wie viel von jeder. Ihre Zuweisungen prüfen.',
  '{0} completed': '{0} fertig',
  'Another total': 'Andere Summe',
  'The file gives another total than its lines add up to. The lines count.':
    'Die Datei nennt eine andere Summe, als die Positionen ergeben. Die Positionen zählen.',
  'the file says {0}': 'die Datei sagt {0}',
  'Prices in several currencies': 'Preise in mehreren Währungen',
  'The order has no total until its prices are in one currency.':
    'Der Auftrag hat keine Summe, bis seine Preise in einer Währung sind.',
  'Status not known': 'Status nicht bekannt',
  'It is kept by its name. An order with it is closed here.':
    'Er bleibt mit seinem Namen erhalten. Ein Auftrag damit ist hier geschlossen.',
  'Status of the shop’s own': 'Eigener Status des Betriebs',
  'The general status behind it is taken.': 'Der allgemeine Status dahinter wird genommen.',
  'The same reference twice': 'Dieselbe Referenz zweimal',
  'Both are taken and keep it.': 'Beide werden übernommen und behalten sie.',
  'The same serial number twice': 'Dieselbe Seriennummer zweimal',
  'A serial number on more than one piece': 'Eine Seriennummer an mehr als einem Stück',
  'It stands in the notes.': 'Sie steht in den Notizen.',
  'Points at something that is not there': 'Verweist auf etwas, das nicht da ist',
  'The field is left empty. A record that can not be without it is left out.':
    'Das Feld bleibt leer. Ein Datensatz, der ohne es nicht sein kann, wird ausgelassen.',
  'Contact or address of another company': 'Kontakt oder Adresse einer anderen Firma',
  'The field is left empty.': 'Das Feld bleibt leer.',
  'Shipment of another order': 'Sendung eines anderen Auftrags',
  'Starts after its target date': 'Beginnt nach dem Zieldatum',
  'The start date is left empty.': 'Das Startdatum bleibt leer.',
  'Would stand inside itself': 'Stünde in sich selbst',
  'A value without sense': 'Ein Wert ohne Sinn',
  'A value out of bounds': 'Ein Wert außerhalb der Grenzen',
  'The nearest possible value is taken.': 'Der nächste mögliche Wert wird genommen.',
  'More decimals than are kept': 'Mehr Nachkommastellen, als aufbewahrt werden',
  'The number is rounded.': 'Die Zahl wird gerundet.',
  'Text too long': 'Text zu lang',
  'It is cut. The whole stands in the notes where there are notes.':
    'Er wird gekürzt. Der ganze steht in den Notizen, wo es Notizen gibt.',
  'A link that is not safe to follow': 'Ein Link, dem zu folgen nicht sicher ist',
  'Extra lines': 'Zusatzpositionen',
  '{0} shipped': '{0} versandt'
};
