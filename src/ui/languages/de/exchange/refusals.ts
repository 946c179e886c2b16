import type { Catalogue } from '#ui/words/say.ts';

/** German for files that are not taken. */
export const exchangeRefusals: Catalogue = {
  'Nothing was changed here.': 'Hier wurde nichts geändert.',
  'Choose a file that Docket wrote: its name begins with “Docket_”.':
    'Eine Datei wählen, die Docket geschrieben hat: Ihr Name beginnt mit „Docket_“.',
  'Ask for the file again, or copy it again from where it was written.':
    'Die Datei noch einmal erbitten oder von dort, wo sie geschrieben wurde, neu kopieren.',
  'This file is empty: the copy was not finished. {0}':
    'Diese Datei ist leer: Die Kopie wurde nicht fertig. {0}',
  'This is an export from InvenTree, not an order file. Open it under More → Import from InvenTree.':
    'Das ist ein Export aus InvenTree, keine Auftragsdatei. Unter Mehr → Aus InvenTree importieren öffnen.',
  'This file holds data of another program. {0}':
    'Diese Datei enthält Daten eines anderen Programms. {0}',
  'This is a picture. {0}': 'Das ist ein Bild. {0}',
  'This is a PDF. Papers are for people; to bring changes, an order file is needed. {0}':
    'Das ist ein PDF. Papiere sind für Menschen; um Änderungen zu bringen, braucht es eine Auftragsdatei. {0}',
  'This is an archive. Unpack it, then choose the file inside whose name begins with “Docket_”.':
    'Das ist ein Archiv. Entpacken, dann die Datei darin wählen, deren Name mit „Docket_“ beginnt.',
  'This is a web page. {0}': 'Das ist eine Webseite. {0}',
  'This is a table, such as CSV. {0}': 'Das ist eine Tabelle, etwa CSV. {0}',
  'This is a text, not an order file. {0}': 'Das ist ein Text, keine Auftragsdatei. {0}',
  'This is not an order file. {0}': 'Das ist keine Auftragsdatei. {0}',
  'its beginning': 'am Anfang',
  'its end': 'am Ende',
  'line {0}': 'in Zeile {0}',
  'the changes of device {0} from number {1}': 'bei den Änderungen von Gerät {0} ab Nummer {1}',
  'a part that can not be unpacked': 'in einem Teil, der sich nicht entpacken lässt',
  'Ask for a file with the changes since the last one instead of everything.':
    'Statt allem um eine Datei mit den Änderungen seit der letzten bitten.',
  'it is larger than {0}. {1}': 'sie größer als {0} ist. {1}',
  'one entry in it is larger than any that Docket writes. Ask whoever sent it.':
    'ein Eintrag darin größer ist als jeder, den Docket schreibt. Nachfragen, von wem sie kommt.',
  'it holds more than {0} changes. {1}': 'sie mehr als {0} Änderungen enthält. {1}',
  'it holds more than {0} records. Ask for fewer orders in one file.':
    'sie mehr als {0} Datensätze enthält. Weniger Aufträge in einer Datei verlangen.',
  'it names more than {0} devices. Retire those that nobody uses any more, then ask for the file again.':
    'sie mehr als {0} Geräte nennt. Ausmustern, was niemand mehr benutzt, dann die Datei neu verlangen.',
  'a name in it is one that programs keep for themselves':
    'ein Name darin ist Programmen vorbehalten',
  'it is nested deeper than any file of Docket':
    'sie ist tiefer verschachtelt als jede Datei von Docket',
  'unpacked, it would be hundreds of times as large': 'entpackt wäre sie hundertfach so groß',
  'it says things twice or in a way that readers may understand differently':
    'sie sagt Dinge doppelt oder so, dass Leser sie verschieden verstehen können',
  'This file is damaged or was changed after Docket wrote it, in {0}. {1} {2}':
    'Diese Datei ist beschädigt oder wurde geändert, nachdem Docket sie schrieb: {0}. {1} {2}',
  'Another program saved this file anew and changed it. {0} Ask for the original file, and do not open it in an editor before you hand it on.':
    'Ein anderes Programm hat diese Datei neu gespeichert und verändert. {0} Um die Originaldatei bitten und sie vor dem Weitergeben in keinem Editor öffnen.',
  'This file stops in the middle: the copy was not finished. {0} {1}':
    'Diese Datei bricht mittendrin ab: Die Kopie wurde nicht fertig. {0} {1}',
  'This file was written by a newer Docket. {0} Update the app here: open it once while online. Then choose the file again.':
    'Diese Datei wurde von einem neueren Docket geschrieben. {0} Die App hier aktualisieren: einmal online öffnen. Dann die Datei erneut wählen.',
  'This file is encrypted. Enter the passphrase that was chosen when it was written.':
    'Diese Datei ist verschlüsselt. Die Passphrase eingeben, die beim Schreiben gewählt wurde.',
  'The passphrase does not open this file. Look at small and capital letters and try again. If you are sure of it, the file is damaged at its beginning: then ask for it again.':
    'Die Passphrase öffnet diese Datei nicht. Auf Groß- und Kleinschreibung achten und erneut versuchen. Wenn sie sicher stimmt, ist die Datei am Anfang beschädigt: dann noch einmal darum bitten.',
  'This file is not read, because {0} {1}': 'Diese Datei wird nicht gelesen, weil {0} {1}',
  'This file was not written by Docket, and may be meant to do harm: {0}. {1} Ask whoever sent it, and do not pass it on.':
    'Diese Datei wurde nicht von Docket geschrieben und will vielleicht schaden: {0}. {1} Nachfragen, von wem sie kommt, und sie nicht weitergeben.',
  'The file could not be read: it was moved or deleted, or the stick was pulled. Copy it onto the tablet, then choose it again.':
    'Die Datei konnte nicht gelesen werden: Sie wurde verschoben oder gelöscht, oder der Stick wurde abgezogen. Auf das Tablet kopieren, dann erneut wählen.',
  'Cancelled. {0}': 'Abgebrochen. {0}'
};
