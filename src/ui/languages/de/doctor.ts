import type { Catalogue } from '#ui/words/say.ts';

/** German for the stock doctor. */
export const doctor: Catalogue = {
  Checks: 'Prüfungen',
  OK: 'OK',
  '{0} wrong': '{0} falsch',
  '{0} checked': '{0} geprüft',
  'The log': 'Das Protokoll',
  'Every change of every tablet is there, each once.':
    'Jede Änderung jedes Tablets ist da, jede einmal.',
  'Tables and log': 'Tabellen und Protokoll',
  'Every table is what the log adds up to.': 'Jede Tabelle ist, was das Protokoll ergibt.',
  Quantities: 'Mengen',
  'Every stock item has what its movements come to.':
    'Jeder Lagerartikel hat, was seine Bewegungen ergeben.',
  'Closed orders and builds': 'Geschlossene Aufträge und Bauaufträge',
  'None of them holds stock, and all that was shipped has its movement.':
    'Keiner davon belegt Bestand, und alles Versandte hat seine Bewegung.',
  Links: 'Verweise',
  'Whatever a record points at is there.': 'Worauf ein Datensatz verweist, das ist da.',
  'Below zero': 'Unter null',
  'No stock item has less than nothing.': 'Kein Lagerartikel hat weniger als nichts.',
  'Allocated and on hand': 'Zugewiesen und vorhanden',
  'Orders and builds hold no more of an item than there is.':
    'Aufträge und Bauaufträge belegen von keinem Artikel mehr, als da ist.',
  'Shipped and ordered': 'Versandt und bestellt',
  'No line was shipped more than ordered.': 'Von keiner Position wurde mehr versandt als bestellt.',
  'None is on two pieces of a part.': 'Keine steht auf zwei Stücken eines Teils.',
  'Order and build numbers': 'Auftrags- und Bauauftragsnummern',
  'None is on two of them.': 'Keine steht auf zweien davon.',
  'It can not be read. Take the data from a backup or another tablet.':
    'Das kann nicht gelesen werden. Die Daten aus einem Backup oder von einem anderen Tablet nehmen.',
  '{0} of {1} not as they must be.': '{0} von {1} nicht, wie sie sein müssen.',
  'The log can not be mended here: restore a backup, or take a full order file from another tablet.':
    'Das Protokoll kann hier nicht berichtigt werden: ein Backup wiederherstellen oder eine volle Auftragsdatei von einem anderen Tablet nehmen.',
  'Rebuild from the log puts it right. Nothing that was done is lost.':
    '„Aus dem Protokoll neu aufbauen“ berichtigt es. Nichts Getanes geht verloren.',
  'Nothing is damaged: two things do not go together, and somebody has to decide.':
    'Nichts ist beschädigt: Zwei Dinge passen nicht zusammen, und jemand muss entscheiden.',
  '{0} over {1}': '{0} über {1}',
  'check|checks': {
    one: '{0} Prüfung',
    other: '{0} Prüfungen'
  },
  'Docket stock doctor': 'Lagerdoktor von Docket',
  'Tablet {0}, app {1}, {2}': 'Tablet {0}, App {1}, {2}',
  'Proves that all that is kept here goes together':
    'Beweist, dass alles, was hier aufbewahrt wird, zusammenpasst',
  'Writing the tables anew from the log': 'Die Tabellen werden aus dem Protokoll neu geschrieben',
  Beginning: 'Beginnt',
  'Checking: {0}': 'Prüfung: {0}',
  'The check could not be finished': 'Die Prüfung konnte nicht beendet werden',
  'The data could not be read. Make a backup, close the app and open it again.':
    'Die Daten konnten nicht gelesen werden. Ein Backup machen, die App schließen und wieder öffnen.',
  'Adds up the log of all that was ever done and compares it with every table, every quantity with its movements, and everything that is held with what is there. It changes nothing.':
    'Addiert das Protokoll von allem, was je getan wurde, und vergleicht es mit jeder Tabelle, jede Menge mit ihren Bewegungen und alles Belegte mit dem, was da ist. Es ändert nichts.',
  'Rebuilt from the log: {0} mended.': 'Aus dem Protokoll neu aufgebaut: {0} berichtigt.',
  'All is well': 'Alles in Ordnung',
  'Something is not as it must be': 'Etwas ist nicht, wie es sein muss',
  'Rebuild from the log': 'Aus dem Protokoll neu aufbauen',
  'Valid data that does not go together: a person settles it.':
    'Gültige Daten, die nicht zusammenpassen: Ein Mensch entscheidet.',
  'Check again': 'Erneut prüfen',
  'Check everything': 'Alles prüfen',
  'Save the report': 'Bericht speichern',
  'Every table is written anew as the log says. The log itself, and all that was done, stays as it is.':
    'Jede Tabelle wird neu geschrieben, wie das Protokoll es sagt. Das Protokoll selbst und alles Getane bleibt, wie es ist.',
  'Stopped. Nothing was changed.': 'Angehalten. Nichts wurde geändert.',
  'The stock doctor is done.': 'Der Lagerdoktor ist fertig.'
};
