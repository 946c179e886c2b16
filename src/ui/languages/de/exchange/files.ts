import type { Catalogue } from '#ui/words/say.ts';

/** German for order files that are written and handed over. */
export const exchangeFiles: Catalogue = {
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
  'Other devices': 'Andere Geräte',
  'No other device yet. Add a tablet to work with two.':
    'Noch kein anderes Gerät. Ein Tablet hinzufügen, um zu zweit zu arbeiten.',
  'Fingerprint of this tablet': 'Fingerabdruck dieses Tablets',
  'Two devices that show the same one have the same data. Compare them aloud.':
    'Zwei Geräte mit demselben Fingerabdruck haben dieselben Daten. Laut vorlesen und vergleichen.',
  Fingerprint: 'Fingerabdruck',
  'Findings to decide': 'Befunde zu entscheiden',
  '{0} kept.': '{0} behalten.',
  'change made only here was|changes made only here were': {
    one: '{0} Änderung, die nur hier gemacht wurde, ist',
    other: '{0} Änderungen, die nur hier gemacht wurden, sind'
  },
  'The data of the file is in place.': 'Die Daten der Datei sind an ihrem Platz.',
  'Another file': 'Andere Datei',
  'Nothing was changed here. The file is found under Order Files until it is taken or let go.':
    'Hier wurde nichts geändert. Die Datei steht unter „Auftragsdateien“, bis sie übernommen oder verworfen wird.',
  'Done: this tablet begins anew': 'Fertig: Dieses Tablet beginnt neu',
  '{0} Docket opens again by itself in a moment.':
    '{0} Docket öffnet sich gleich von selbst wieder.',
  'Open it now': 'Jetzt öffnen',
  'Add a tablet': 'Tablet hinzufügen',
  'Cancelled. Nothing was changed.': 'Abgebrochen. Nichts wurde geändert.',
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
  'At least 12 characters. Four words are easy to say and to remember.':
    'Mindestens 12 Zeichen. Vier Wörter sind leicht zu sagen und zu merken.',
  'This is not what you typed above.': 'Das ist nicht, was oben eingegeben wurde.',
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
  'code|codes': {
    one: '{0} Code',
    other: '{0} Codes'
  },
  'piece {0} of {1}': 'Teil {0} von {1}',
  Builds: 'Bauaufträge'
};
