import type { Catalogue } from '#ui/words/say.ts';

/** German for order files, backups and what is to decide. */
export const exchange: Catalogue = {
  'A copy elsewhere is what is left when the tablet breaks.':
    'Eine Kopie woanders ist das, was bleibt, wenn das Tablet kaputtgeht.',
  'Back up now': 'Jetzt sichern',
  'The browser may remove this tablet’s data':
    'Der Browser darf die Daten dieses Tablets entfernen',
  'It has not promised to keep it when the tablet runs out of room. Installing Docket helps.':
    'Er hat nicht zugesagt, sie zu behalten, wenn der Platz knapp wird. Docket zu installieren hilft.',
  'See storage': 'Speicher ansehen',
  '{0} to decide': '{0} zu entscheiden',
  'What was done on several tablets at once does not fit together.':
    'Was auf mehreren Tablets zugleich getan wurde, passt nicht zusammen.',
  Decide: 'Entscheiden',
  'device {0}': 'Gerät {0}',
  Cancel: 'Abbrechen',
  Restore: 'Wiederherstellen',
  Backup: 'Backup',
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
  'Order Files': 'Auftragsdateien',
  'Show its codes to the camera of the other tablet, or bring it there by stick, mail or any app: Docket → Order Files → Receive file.':
    'Die Codes der Kamera des anderen Tablets zeigen oder die Datei mit Stick, E-Mail oder einer App hinbringen: Docket → Auftragsdateien → Datei empfangen.',
  'Order file': 'Auftragsdatei',
  'All of it is done, or nothing. You may leave this page; keep the app open. Cancel leaves everything as it was.':
    'Alles davon geschieht oder nichts. Diese Seite darf verlassen werden; die App offen lassen. Abbrechen lässt alles, wie es war.',
  'Shared text': 'Geteilter Text',
  Send: 'Senden',
  'A file with what the others are not known to have. Docket chooses the content.':
    'Eine Datei mit dem, was die anderen bekanntlich noch nicht haben. Docket wählt den Inhalt.',
  'Send changes': 'Änderungen senden',
  'Choose how': 'Art wählen',
  'Waiting files': 'Wartende Dateien',
  'Other devices': 'Andere Geräte',
  'No other device yet. Add a tablet to work with two.':
    'Noch kein anderes Gerät. Ein Tablet hinzufügen, um zu zweit zu arbeiten.',
  Devices: 'Geräte',
  'Fingerprint of this tablet': 'Fingerabdruck dieses Tablets',
  'Two devices that show the same one have the same data. Compare them aloud.':
    'Zwei Geräte mit demselben Fingerabdruck haben dieselben Daten. Laut vorlesen und vergleichen.',
  Fingerprint: 'Fingerabdruck',
  'Findings to decide': 'Befunde zu entscheiden',
  'Received files': 'Empfangene Dateien',
  '{0} kept.': '{0} behalten.',
  'change made only here was|changes made only here were': {
    one: '{0} Änderung, die nur hier gemacht wurde, ist',
    other: '{0} Änderungen, die nur hier gemacht wurden, sind'
  },
  'The data of the file is in place.': 'Die Daten der Datei sind an ihrem Platz.',
  Imported: 'Importiert',
  'Sales Orders': 'Verkaufsaufträge',
  'Another file': 'Andere Datei',
  'It waits in the inbox': 'Sie wartet im Eingang',
  'Nothing was changed here. The file is found under Order Files until it is taken or let go.':
    'Hier wurde nichts geändert. Die Datei steht unter „Auftragsdateien“, bis sie übernommen oder verworfen wird.',
  'Done: this tablet begins anew': 'Fertig: Dieses Tablet beginnt neu',
  '{0} Docket opens again by itself in a moment.':
    '{0} Docket öffnet sich gleich von selbst wieder.',
  'Open it now': 'Jetzt öffnen',
  Saved: 'Gespeichert',
  'The tablets and computers of this workshop': 'Die Tablets und Computer dieses Betriebs',
  'Add a tablet': 'Tablet hinzufügen',
  'A file of {0} is being looked at': 'Eine Datei von {0} wird gerade angesehen',
  'It is shown under *Order Files*.': 'Sie wird unter *Auftragsdateien* gezeigt.',
  'On the new tablet: open Docket → Order Files → Receive file. One file is for one tablet.':
    'Auf dem neuen Tablet: Docket → Auftragsdateien → Datei empfangen. Eine Datei ist für ein Tablet.',
  'Only this tablet so far': 'Bisher nur dieses Tablet',
  'It is listed here as soon as anything was done on it.':
    'Es steht hier, sobald etwas darauf getan wurde.',
  'Tablet {0}': 'Tablet {0}',
  'Retire {0}?': '{0} ausmustern?',
  'No file is written for it any more, so it can fall behind: what the others do may not reach it. What it did stays, and its letter stays taken. Get its last changes first.':
    'Es wird keine Datei mehr dafür geschrieben, also kann es zurückbleiben: Was die anderen tun, erreicht es vielleicht nicht. Was es getan hat, bleibt, und sein Buchstabe bleibt vergeben. Zuerst seine letzten Änderungen holen.',
  Retire: 'Ausmustern',
  'Cancelled. Nothing was changed.': 'Abgebrochen. Nichts wurde geändert.',
  Findings: 'Befunde',
  '{0} about what was done on several tablets at once':
    '{0} zu dem, was auf mehreren Tablets zugleich getan wurde',
  'question|questions': {
    one: '{0} Frage',
    other: '{0} Fragen'
  },
  'Nothing to decide': 'Nichts zu entscheiden',
  'When two tablets did what does not fit together, the question comes here.':
    'Wenn auf zwei Tablets etwas getan wurde, das nicht zusammenpasst, kommt die Frage hierher.',
  'The findings could not be read. Close the app and open it again.':
    'Die Befunde konnten nicht gelesen werden. Die App schließen und wieder öffnen.',
  'To decide': 'Zu entscheiden',
  'All {0} questions': 'Alle {0} Fragen',
  'Left as it is': 'So gelassen, wie es ist',
  Decided: 'Entschieden',
  'finding|findings': {
    one: '{0} Befund',
    other: '{0} Befunde'
  },
  Undo: 'Rückgängig',
  'The passphrase is not usable yet.': 'Die Passphrase ist noch nicht brauchbar.',
  'Back up': 'Sichern',
  'None yet. One is made before the first import of a day, and before every restore.':
    'Noch keine. Vor dem ersten Import eines Tages und vor jedem Wiederherstellen wird eine gemacht.',
  'Restore from the copy of {0}': 'Aus der Kopie vom {0} wiederherstellen',
  'Restore from it': 'Daraus wiederherstellen',
  'Save the copy of {0} elsewhere': 'Kopie vom {0} woanders speichern',
  'Save it elsewhere': 'Woanders speichern',
  'This tablet': 'Dieses Tablet',
  Retired: 'Ausgemustert',
  'Place kept': 'Platz reserviert',
  'No letter in its order numbers': 'Kein Buchstabe in seinen Auftragsnummern',
  'Letter {0} in its order numbers': 'Buchstabe {0} in seinen Auftragsnummern',
  'Rename {0}': '{0} umbenennen',
  Rename: 'Umbenennen',
  'Write the file for {0}': 'Datei für {0} schreiben',
  'Write its file': 'Datei schreiben',
  'Use {0} again': '{0} wieder verwenden',
  'Use again': 'Wieder verwenden',
  'Retire {0}': '{0} ausmustern',
  'Status afterwards': 'Status danach',
  Written: 'Geschrieben',
  Content: 'Inhalt',
  'Chosen orders': 'Ausgewählte Aufträge',
  Everything: 'Alles',
  Changes: 'Änderungen',
  'change|changes': {
    one: '{0} Änderung',
    other: '{0} Änderungen'
  },
  'Only on this tablet': 'Nur auf diesem Tablet',
  'The clocks disagree': 'Die Uhren gehen auseinander',
  'Something to decide': 'Etwas zu entscheiden',
  'What is in the file': 'Was in der Datei ist',
  'Orders that get another status, or are new':
    'Aufträge, die einen anderen Status bekommen oder neu sind',
  new: 'neu',
  'No file waits. One that comes too early, or that you keep for later, is found here.':
    'Keine Datei wartet. Eine, die zu früh kommt oder für später bleibt, steht hier.',
  'Look at the file of {0}': 'Datei von {0} ansehen',
  Look: 'Ansehen',
  'Let go the file of {0}': 'Datei von {0} verwerfen',
  'Let go': 'Verwerfen',
  Passphrase: 'Passphrase',
  'Leave it empty for a file that anybody can read. Without the passphrase nobody can open the file, and nobody can find it out.':
    'Leer lassen für eine Datei, die jeder lesen kann. Ohne die Passphrase kann niemand die Datei öffnen, und niemand kann sie herausfinden.',
  'The same passphrase again': 'Dieselbe Passphrase noch einmal',
  'Suggest four words': 'Vier Wörter vorschlagen',
  'Write it down now:': 'Jetzt aufschreiben:',
  'This file is encrypted': 'Diese Datei ist verschlüsselt',
  'Enter the passphrase that was chosen when it was written. It is kept nowhere.':
    'Die Passphrase eingeben, die beim Schreiben gewählt wurde. Sie wird nirgends aufbewahrt.',
  'Enter the passphrase.': 'Die Passphrase eingeben.',
  'Open the file': 'Datei öffnen',
  'Something is missing or wrong below.': 'Unten fehlt etwas oder ist falsch.',
  'It gets the next free letter, and a file with everything. On the new tablet: open Docket → Order Files → Receive file.':
    'Es bekommt den nächsten freien Buchstaben und eine Datei mit allem. Auf dem neuen Tablet: Docket → Auftragsdateien → Datei empfangen.',
  'Name of the new tablet': 'Name des neuen Tablets',
  'No file has come in yet.': 'Noch ist keine Datei hereingekommen.',
  '{0} · received {1}': '{0} · empfangen {1}',
  'Ways to use this backup': 'Wege, dieses Backup zu nutzen',
  'All other devices': 'Alle anderen Geräte',
  'Write the file': 'Datei schreiben',
  'Docket puts in what they are not known to have.':
    'Docket nimmt hinein, was sie bekanntlich noch nicht haben.',
  'Smaller file': 'Kleinere Datei',
  'A fifth of the size. Not readable in a text editor.':
    'Ein Fünftel der Größe. In einem Texteditor nicht lesbar.',
  Save: 'Speichern',
  Share: 'Teilen',
  'That was more than one file. Choose them one after the other, the oldest first.':
    'Das war mehr als eine Datei. Eine nach der anderen wählen, die älteste zuerst.',
  'Paste the text of a file instead': 'Stattdessen den Text einer Datei einfügen',
  'Text of the file': 'Text der Datei',
  'Paste the text of the file first.': 'Zuerst den Text der Datei einfügen.',
  'Read the text': 'Text lesen',
  'Drop an order file anywhere on this page, or choose it.':
    'Eine Auftragsdatei irgendwo auf dieser Seite ablegen oder wählen.',
  'Receive file': 'Datei empfangen',
  'Drop a backup anywhere on this page, or choose it. You see what is in it first.':
    'Ein Backup irgendwo auf dieser Seite ablegen oder wählen. Zuerst wird gezeigt, was darin ist.',
  'Choose a backup': 'Backup wählen',
  'Backup file': 'Backup-Datei',
  'There was no file in what the other app shared. Share the order file itself, or copy its text and paste it here.':
    'In dem, was die andere App teilte, war keine Datei. Die Auftragsdatei selbst teilen oder ihren Text kopieren und hier einfügen.',
  'This tablet is full, so the shared file could not be kept here. It is still in the other app: free some space, then share it again.':
    'Dieses Tablet ist voll, also konnte die geteilte Datei hier nicht behalten werden. Sie ist noch in der anderen App: Platz schaffen, dann noch einmal teilen.',
  'The part of Docket that reads and writes files did not start. Reload the window and try again. Nothing was changed here.':
    'Der Teil von Docket, der Dateien liest und schreibt, ist nicht gestartet. Das Fenster neu laden und erneut versuchen. Hier wurde nichts geändert.',
  'That file is not here any more: it was taken or let go meanwhile.':
    'Diese Datei ist nicht mehr hier: Sie wurde inzwischen übernommen oder verworfen.',
  'This tablet is full, so nothing was taken and nothing is lost. Free some space, then try again.':
    'Dieses Tablet ist voll, also wurde nichts übernommen, und nichts ist verloren. Platz schaffen, dann erneut versuchen.',
  'Reading the file: {0} %': 'Die Datei wird gelesen: {0} %',
  'Making a safety copy first': 'Zuerst wird eine Sicherheitskopie gemacht',
  'Writing {0} of {1}': '{0} von {1} werden geschrieben',
  'Putting {0} of {1} into the file': '{0} von {1} kommen in die Datei',
  'Putting the file together': 'Die Datei wird zusammengestellt',
  'This tablet is one of the workshop now. Send changes from here once, so that the others know. ':
    'Dieses Tablet gehört jetzt zum Betrieb. Von hier einmal Änderungen senden, damit die anderen es wissen. ',
  '{0} imported too.': '{0} auch importiert.',
  'file that had waited was|files that had waited were': {
    one: '{0} Datei, die gewartet hatte, wurde',
    other: '{0} Dateien, die gewartet hatten, wurden'
  },
  '{0}{1} came in.{2}': '{0}{1} sind hereingekommen.{2}',
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
  'Cancelled. {0}': 'Abgebrochen. {0}',
  'Saved, and read again to be sure.': 'Gespeichert und zur Sicherheit noch einmal gelesen.',
  'It is among the downloads of this tablet now.':
    'Sie liegt jetzt bei den Downloads dieses Tablets.',
  'Handed to the other app.': 'An die andere App übergeben.',
  'Not saved: you closed the choice. The file is still here.':
    'Nicht gespeichert: Die Auswahl wurde geschlossen. Die Datei ist noch hier.',
  'It could not be written there, or not completely. Choose another place, or make room first. The file is still here.':
    'Sie konnte dort nicht oder nicht ganz geschrieben werden. Einen anderen Ort wählen oder zuerst Platz schaffen. Die Datei ist noch hier.',
  '{0} for another workshop, ready': '{0} für einen anderen Betrieb, bereit',
  'The others have everything: this file only says so':
    'Die anderen haben alles: Diese Datei sagt nur das',
  '{0}, ready{1}': '{0}, bereit{1}',
  'Retired: no file waits for it': 'Ausgemustert: Keine Datei wartet darauf',
  'Its place is kept until a tablet takes it':
    'Sein Platz ist reserviert, bis ein Tablet ihn einnimmt',
  'Never heard': 'Nie gehört',
  'Last heard {0}': 'Zuletzt gehört {0}',
  'has everything': 'hat alles',
  '{0} not confirmed there': '{0} dort nicht bestätigt',
  'From {0}, {1}': 'Von {0}, {1}',
  '{0} and others': '{0} und andere',
  ' by {0}': ' von {0}',
  'hour|hours': {
    one: '{0} Stunde',
    other: '{0} Stunden'
  },
  'minute|minutes': {
    one: '{0} Minute',
    other: '{0} Minuten'
  },
  'The clock of {0} is ahead of this one by {1}. Look at both. Nothing is lost by it.':
    'Die Uhr von {0} geht gegenüber dieser um {1} vor. Beide ansehen. Verloren geht dadurch nichts.',
  '{0} new': '{0} neu',
  '{0} changed': '{0} geändert',
  ' {0} up shipping.': ' {0} den Versand auf.',
  'of them holds|of them hold': {
    one: 'Davon hält {0}',
    other: 'Davon halten {0}'
  },
  '{0} to decide afterwards.{1}': '{0} danach zu entscheiden.{1}',
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
  'Before an update of the app': 'Vor einer Aktualisierung der App',
  'At least 12 characters. Four words are easy to say and to remember.':
    'Mindestens 12 Zeichen. Vier Wörter sind leicht zu sagen und zu merken.',
  'This is not what you typed above.': 'Das ist nicht, was oben eingegeben wurde.',
  'another workshop': 'einem anderen Betrieb',
  'workshop “{0}”': 'dem Betrieb „{0}“',
  'These orders are your own': 'Das sind eigene Aufträge',
  'The file holds chosen orders of this workshop, to be given to another one. {0} Between your own tablets orders travel with the changes: ask for Send changes there.':
    'Die Datei enthält ausgewählte Aufträge dieses Betriebs für einen anderen. {0} Zwischen den eigenen Tablets reisen Aufträge mit den Änderungen: dort um „Änderungen senden“ bitten.',
  'To make this tablet part of that workshop, open the file under More → Backup and choose Recover this tablet.':
    'Um dieses Tablet in jenen Betrieb aufzunehmen, die Datei unter Mehr → Backup öffnen und „Dieses Tablet retten“ wählen.',
  'Ask for a file of your own workshop.': 'Um eine Datei des eigenen Betriebs bitten.',
  'This file belongs to {0}': 'Diese Datei gehört zu {0}',
  'Files of two workshops are never put together. {0} {1}':
    'Dateien zweier Betriebe werden nie zusammengeführt. {0} {1}',
  'A newer Docket wrote this file': 'Ein neueres Docket hat diese Datei geschrieben',
  '{0}. Update the app here: open it once while online. Then look at the file again.':
    '{0}. Die App hier aktualisieren: einmal online öffnen. Dann die Datei erneut ansehen.',
  'An earlier file is missing': 'Eine frühere Datei fehlt',
  'This file builds on changes of {0} that did not arrive here yet. {1} and is imported by itself once they come. If they do not, ask for a file of everything.':
    'Diese Datei baut auf Änderungen von {0} auf, die hier noch nicht angekommen sind. {1} und wird von selbst importiert, sobald sie kommen. Sonst um eine Datei mit allem bitten.',
  '{0} was copied or set back': '{0} wurde kopiert oder zurückgesetzt',
  'Two histories go by its name. {0}. Open Docket on {1}, import a file of everything from this tablet there, then ask for a new file.':
    'Zwei Verläufe tragen seinen Namen. {0}. Docket auf {1} öffnen, dort eine Datei mit allem von diesem Tablet importieren, dann um eine neue Datei bitten.',
  'Orders of {0}': 'Aufträge von {0}',
  'All of them are on this tablet already.': 'Alle sind schon auf diesem Tablet.',
  '{0} with {1}: {2}.': '{0} mit {1}: {2}.',
  'new record|new records': {
    one: '{0} neuem Datensatz',
    other: '{0} neuen Datensätzen'
  },
  '{0} here already, left as they are.': '{0} schon hier, so gelassen, wie es ist.',
  '{0} that this app does not understand, left out.':
    '{0}, die diese App nicht versteht, ausgelassen.',
  '{0} They become orders of your own; the other workshop does not hear of what you do with them.':
    '{0} Sie werden eigene Aufträge; der andere Betrieb erfährt nicht, was damit geschieht.',
  'Nothing is written yet. Import adds them; all of them or none.':
    'Noch ist nichts geschrieben. Importieren fügt sie hinzu, alle oder keinen.',
  'Everything in it is on this tablet already.': 'Alles darin ist schon auf diesem Tablet.',
  'Join {0}': 'Beitreten: {0}',
  'the workshop of {0}': 'dem Betrieb von {0}',
  'This tablet has nothing yet. It becomes one of that workshop, with {0} that the file brings.':
    'Dieses Tablet hat noch nichts. Es gehört dann zu jenem Betrieb, mit {0} aus der Datei.',
  'This tablet was copied or set back': 'Dieses Tablet wurde kopiert oder zurückgesetzt',
  'Another one went on under its name. Import gives this tablet a name of its own in the books, takes what the file tells, and keeps what was done only here. Nothing counts twice and nothing is lost. Docket then opens anew.':
    'Ein anderes machte unter seinem Namen weiter. Importieren gibt diesem Tablet in den Büchern einen eigenen Namen, übernimmt, was die Datei sagt, und behält, was nur hier getan wurde. Nichts zählt doppelt, nichts geht verloren. Docket öffnet sich danach neu.',
  'Kept for later.': 'Für später behalten.',
  'Written by a newer Docket: update the app, then look again.':
    'Von einem neueren Docket geschrieben: App aktualisieren, dann erneut ansehen.',
  'Builds on an earlier file that is missing. Imported by itself once that comes.':
    'Baut auf einer früheren Datei auf, die fehlt. Wird von selbst importiert, sobald sie kommt.',
  'Its tablet was copied or set back: import a file from here there first.':
    'Sein Tablet wurde kopiert oder zurückgesetzt: dort zuerst eine Datei von hier importieren.',
  'Shared by another app. Nothing of it was taken yet.':
    'Von einer anderen App geteilt. Noch wurde nichts davon übernommen.',
  'Decide first': 'Zuerst entscheiden',
  'Who was there': 'Wer beteiligt war',
  'Type another number': 'Andere Nummer eintippen',
  'New number': 'Neue Nummer',
  'For the later one; the earlier one keeps its number.':
    'Für den späteren; der frühere behält seine Nummer.',
  'Give it this number': 'Diese Nummer geben',
  'Type the number that the later one is to have.':
    'Die Nummer eintippen, die der spätere haben soll.',
  Note: 'Notiz',
  'Why, if it matters later': 'Warum, falls es später wichtig ist',
  'Same answer for the other one of this kind': 'Gleiche Antwort für die andere dieser Art',
  'Same answer for the other {0} of this kind': 'Gleiche Antwort für die anderen {0} dieser Art',
  '{0} to decide first': '{0} zuerst zu entscheiden',
  'Why am I asked?': 'Warum diese Frage?',
  'earlier one|earlier ones': {
    one: '{0} früherer',
    other: '{0} frühere'
  },
  'Each did right by what that tablet knew. Put together, it does not fit, so a person decides.':
    'Jeder tat das Richtige nach dem, was jenes Tablet wusste. Zusammen passt es nicht, also entscheidet ein Mensch.',
  'Give the later ones less': 'Den späteren weniger geben',
  'Unallocate the later ones': 'Zuweisung der späteren aufheben',
  'Give the earlier ones less': 'Den früheren weniger geben',
  'Nothing is there: count 0': 'Nichts ist da: 0 zählen',
  'They were there: add them': 'Sie waren da: hinzufügen',
  'The ledger is right': 'Das Lagerbuch stimmt',
  'It left whole: put the rest back': 'Er ging ganz weg: den Rest zurücklegen',
  'The count is right': 'Die Zählung stimmt',
  'Gone when it was counted': 'Beim Zählen schon weg',
  'Still there when it was counted': 'Beim Zählen noch da',
  'Keep as shipped': 'Als versandt behalten',
  'Cancel the rest': 'Den Rest stornieren',
  'It was one parcel': 'Es war ein Paket',
  'There were two parcels': 'Es waren zwei Pakete',
  'Order what was shipped': 'Bestellen, was versandt wurde',
  'Leave the line as it is': 'Die Position lassen, wie sie ist',
  'Unallocate it': 'Zuweisung aufheben',
  'It was shipped': 'Es wurde versandt',
  'One lot was made': 'Ein Los wurde gefertigt',
  'Two lots were made': 'Zwei Lose wurden gefertigt',
  'Drop the changes': 'Die Änderungen verwerfen',
  'Keep them as a note': 'Als Notiz behalten',
  'Keep what is shown': 'Behalten, was gezeigt wird',
  'Keep both texts': 'Beide Texte behalten',
  'Restore it': 'Wiederherstellen',
  'Keep it deleted': 'Gelöscht lassen',
  'Delete it': 'Löschen',
  'Give the later one a new number': 'Dem späteren eine neue Nummer geben',
  'Both keep it': 'Beide behalten sie',
  'Give the later piece a new number': 'Dem späteren Stück eine neue Nummer geben',
  'Give the first piece a new number': 'Dem ersten Stück eine neue Nummer geben',
  'It is one piece': 'Es ist ein Stück',
  'It goes with the next shipment': 'Es geht mit der nächsten Sendung',
  'It was in the parcel': 'Es war im Paket',
  'Keep it as a substitute': 'Als Ersatz behalten',
  'Keep it as it is': 'So behalten, wie es ist',
  'Give the later one a letter of its own': 'Dem späteren einen eigenen Buchstaben geben',
  'They are two': 'Es sind zwei',
  'The first is right': 'Das erste stimmt',
  'Both have left': 'Beide sind abgegangen',
  'Take this value': 'Diesen Wert nehmen',
  'Take the other count': 'Die andere Zählung nehmen',
  'Count {0}': '{0} zählen',
  'As {0} says': 'Wie {0} sagt',
  'the other one': 'der andere',
  'Take {0} out of it': '{0} herausnehmen',
  'this one': 'dieses',
  'Make {0} inactive': '{0} deaktivieren',
  Other: 'Sonstiges',
  empty: 'leer',
  yes: 'ja',
  no: 'nein',
  'Allocated [did]': 'Zugewiesen:',
  'Took or added': 'Entnahm oder fügte hinzu:',
  Ordered: 'Bestellt:',
  'Unallocated [did]': 'Zuweisung aufgehoben:',
  'Built [did]': 'Gebaut:',
  Wrote: 'Geschrieben:',
  Used: 'Verwendet:',
  'Gave the number': 'Nummer vergeben:',
  ' for {0}': ' für {0}',
  Took: 'Entnommen:',
  'It was decided meanwhile.': 'Es wurde inzwischen entschieden.',
  '{0} is taken already. Choose another.': '{0} ist schon vergeben. Etwas anderes wählen.',
  'It does not have the form {0}.': 'Es hat nicht die Form {0}.',
  'This does not fit any more: something changed meanwhile. Look again.':
    'Das passt nicht mehr: Inzwischen hat sich etwas geändert. Neu nachsehen.',
  'This can not stay as it is. Choose one of the answers.':
    'So kann es nicht bleiben. Eine der Antworten wählen.',
  'Code {0} of {1}': 'Code {0} von {1}',
  'For the camera of the other tablet': 'Für die Kamera des anderen Tablets',
  'On the other tablet open Scan and point its camera here until it shows the file. The codes come round again.':
    'Auf dem anderen Tablet Scannen öffnen und die Kamera hierher richten, bis es die Datei zeigt. Die Codes kommen immer wieder.',
  'This tablet may go dark by itself: touch it now and then.':
    'Dieses Tablet wird vielleicht von selbst dunkel: ab und zu berühren.',
  'Show codes': 'Codes zeigen',
  '{0} of {1} read': '{0} von {1} gelesen',
  'This file has {0}: too much to be read from a screen, which carries up to {1}. Save or share it instead.':
    'Diese Datei hat {0}: zu viel, um vom Bildschirm gelesen zu werden, der bis zu {1} trägt. Stattdessen speichern oder teilen.',
  '{0} kB': '{0} kB',
  'From screen to camera': 'Vom Bildschirm zur Kamera',
  'The other tablet shows a file as square codes; this one reads them. No network, cable or stick is needed.':
    'Das andere Tablet zeigt eine Datei als quadratische Codes; dieses liest sie. Es braucht weder Netz noch Kabel noch Stick.',
  'Read codes': 'Codes lesen',
  'Another file is being worked on. Scan again when it is done.':
    'Eine andere Datei wird gerade bearbeitet. Danach noch einmal scannen.',
  'The file was read from the screen.': 'Die Datei wurde vom Bildschirm gelesen.',
  'A file from another tablet’s screen': 'Eine Datei vom Bildschirm eines anderen Tablets',
  'Keep the camera on the codes until all are read. They come round again.':
    'Die Kamera auf die Codes halten, bis alle gelesen sind. Sie kommen immer wieder.',
  'Codes read': 'Gelesene Codes',
  'code|codes': {
    one: '{0} Code',
    other: '{0} Codes'
  },
  'piece {0} of {1}': 'Teil {0} von {1}'
};
