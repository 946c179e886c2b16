import type { Catalogue } from '#ui/words/say.ts';

/** German for backups and safety copies. */
export const exchangeBackup: Catalogue = {
  'A copy elsewhere is what is left when the tablet breaks.':
    'Eine Kopie woanders ist das, was bleibt, wenn das Tablet kaputtgeht.',
  'Back up now': 'Jetzt sichern',
  'The browser may remove this tablet’s data':
    'Der Browser darf die Daten dieses Tablets entfernen',
  'It has not promised to keep it when the tablet runs out of room. Installing Docket helps.':
    'Er hat nicht zugesagt, sie zu behalten, wenn der Platz knapp wird. Docket zu installieren hilft.',
  'See storage': 'Speicher ansehen',
  'device {0}': 'Gerät {0}',
  Restore: 'Wiederherstellen',
  'This is no backup': 'Das ist kein Backup',
  'It holds only changes. Import it under *Order Files*, or choose a file whose name ends in “full”.':
    'Die Datei enthält nur Änderungen. Unter *Auftragsdateien* importieren oder eine Datei wählen, deren Name auf „full“ endet.',
  'Save it on a stick, a computer or another tablet. It is a backup once it lies somewhere else.':
    'Auf einem Stick, einem Computer oder einem anderen Tablet speichern. Ein Backup ist es erst, wenn es woanders liegt.',
  'Copy outside this tablet': 'Kopie außerhalb dieses Tablets',
  'If the tablet breaks or is lost, what is not in a copy elsewhere is gone.':
    'Wenn das Tablet kaputt oder verloren geht, ist weg, was in keiner Kopie woanders steht.',
  'With a passphrase': 'Mit Passphrase',
  'From a backup, or from any file with everything.':
    'Aus einem Backup oder einer beliebigen Datei mit allem.',
  'Safety copies': 'Sicherheitskopien',
  'They lie on this tablet, and go with it: they are no backup. The newest three are kept.':
    'Sie liegen auf diesem Tablet und gehen mit ihm verloren: Sie sind kein Backup. Die neuesten drei bleiben.',
  'This browser gives no room for safety copies. Back up before something large.':
    'Dieser Browser gibt keinen Platz für Sicherheitskopien. Vor Größerem ein Backup machen.',
  'The passphrase is not usable yet.': 'Die Passphrase ist noch nicht brauchbar.',
  'Back up': 'Sichern',
  'None yet. One is made before the first import of a day, and before every restore.':
    'Noch keine. Vor dem ersten Import eines Tages und vor jedem Wiederherstellen wird eine gemacht.',
  'Restore from the copy of {0}': 'Aus der Kopie vom {0} wiederherstellen',
  'Restore from it': 'Daraus wiederherstellen',
  'Save the copy of {0} elsewhere': 'Kopie vom {0} woanders speichern',
  'Save it elsewhere': 'Woanders speichern',
  'Ways to use this backup': 'Wege, dieses Backup zu nutzen',
  '{0} not in the file and will be gone from it.':
    '{0} nicht in der Datei und werden verloren sein.',
  'change on this tablet is|changes on this tablet are': {
    one: '{0} Änderung auf diesem Tablet ist',
    other: '{0} Änderungen auf diesem Tablet sind'
  },
  'Everything on this tablet is in the file too.': 'Alles auf diesem Tablet ist auch in der Datei.',
  Merge: 'Zusammenführen',
  'Adds what the file knows and this tablet does not. Nothing is taken away.':
    'Fügt hinzu, was die Datei weiß und dieses Tablet nicht. Nichts wird weggenommen.',
  '{0} of the file will be added. What was done since stays as it is.':
    '{0} der Datei werden hinzugefügt. Was seitdem getan wurde, bleibt, wie es ist.',
  'Do not merge': 'Nicht zusammenführen',
  'Recover this tablet': 'Dieses Tablet retten',
  'For a tablet whose data is lost or wrong. It begins again from the file and goes on with the other tablets.':
    'Für ein Tablet, dessen Daten verloren oder falsch sind. Es beginnt neu aus der Datei und arbeitet mit den anderen Tablets weiter.',
  'Everything on this tablet is replaced by the file. {0} What other tablets know of it comes back with their next file. A safety copy is made first, and the tablet gets a new letter.':
    'Alles auf diesem Tablet wird durch die Datei ersetzt. {0} Was andere Tablets davon wissen, kommt mit ihrer nächsten Datei zurück. Zuerst wird eine Sicherheitskopie gemacht, und das Tablet bekommt einen neuen Buchstaben.',
  'Keep what is here': 'Behalten, was hier ist',
  'Go back to this backup': 'Zu diesem Backup zurückkehren',
  'For a workshop that wants to undo what happened since. It becomes a new workshop.':
    'Für einen Betrieb, der zurücknehmen will, was seitdem geschah. Er wird zu einem neuen Betrieb.',
  'Everything on this tablet is replaced by the file. {0} This is a new workshop afterwards: files of the other tablets are refused until they are recovered from a file of this one. A safety copy is made first.':
    'Alles auf diesem Tablet wird durch die Datei ersetzt. {0} Danach ist dies ein neuer Betrieb: Dateien der anderen Tablets werden abgelehnt, bis sie aus einer Datei von diesem gerettet sind. Zuerst wird eine Sicherheitskopie gemacht.',
  'Before an import': 'Vor einem Import',
  'Before a restore': 'Vor einem Wiederherstellen',
  'Before an update of the app': 'Vor einer Aktualisierung der App'
};
