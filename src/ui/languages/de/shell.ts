import type { Catalogue } from '#ui/words/say.ts';

/** German for the frame, the update, and what went wrong. */
export const shell: Catalogue = {
  Back: 'Zurück',
  'Not found': 'Nicht gefunden',
  'Something went wrong': 'Etwas ist schiefgegangen',
  'There is no such page': 'Diese Seite gibt es nicht',
  'Nothing is at this address': 'Unter dieser Adresse ist nichts',
  'The link may be old, or it was typed wrongly. Your orders are where they were.':
    'Der Link ist vielleicht alt oder falsch getippt. Die Aufträge sind, wo sie waren.',
  'unknown page': 'unbekannte Seite',
  'Something went wrong in the app. Check whether your last step was saved.':
    'In der App ist etwas schiefgegangen. Prüfen, ob der letzte Schritt gespeichert wurde.',
  'Ready to work offline.': 'Bereit für die Arbeit ohne Netz.',
  Reload: 'Neu laden',
  'A safety copy of {0} is still on this tablet.':
    'Eine Sicherheitskopie vom {0} ist noch auf diesem Tablet.',
  'Restore from a copy': 'Aus einer Kopie wiederherstellen',
  'Restore from a file': 'Aus einer Datei wiederherstellen',
  'Import an InvenTree export': 'InvenTree-Export importieren',
  'Start empty': 'Leer beginnen',
  'Try again': 'Erneut versuchen',
  'Begin with an empty tablet?': 'Mit einem leeren Tablet beginnen?',
  'Docket stops looking for the data that was here. What the browser removed cannot come back from its storage; backups and safety copies can be restored afterwards.':
    'Docket sucht nicht weiter nach den Daten, die hier waren. Was der Browser entfernt hat, kommt aus seinem Speicher nicht zurück; Backups und Sicherheitskopien lassen sich danach wiederherstellen.',
  'Begin empty': 'Leer beginnen',
  'Keep looking': 'Weiter suchen',
  'At {0}': 'Bei {0}',
  'Details copied': 'Details kopiert',
  'This is a mistake in the app, not yours': 'Das ist ein Fehler der App',
  'What was saved before is safe. Go back, or reload the app and try again.':
    'Was vorher gespeichert wurde, ist sicher. Zurückgehen oder die App neu laden und erneut versuchen.',
  'Copy details': 'Details kopieren',
  'Saved on this tablet': 'Auf diesem Tablet gespeichert',
  'New version ready.': 'Neue Version bereit.',
  'Restart now': 'Jetzt neu starten',
  Later: 'Später',
  'No backup yet': 'Noch kein Backup',
  'Backup {0}': 'Backup {0}',
  'This window cannot keep anything': 'Dieses Fenster kann nichts aufbewahren',
  'The browser does not let Docket store data here, so every order would be lost when the window closes.':
    'Der Browser lässt Docket hier keine Daten speichern, also ginge jeder Auftrag verloren, wenn das Fenster schließt.',
  'Open Docket in a normal window, not a private one, and allow cookies and site data for this address.':
    'Docket in einem normalen, nicht privaten Fenster öffnen und Cookies und Websitedaten für diese Adresse erlauben.',
  'The browser removed this tablet’s data': 'Der Browser hat die Daten dieses Tablets entfernt',
  'Docket was used on this tablet before, but its data is not here any more. Browsers clear it when space runs out, or when somebody clears the site data.':
    'Docket wurde auf diesem Tablet schon benutzt, aber seine Daten sind nicht mehr hier. Browser löschen sie, wenn der Platz ausgeht oder jemand die Websitedaten löscht.',
  'Restore a backup or a safety copy, import what you have, or start again with nothing.':
    'Ein Backup oder eine Sicherheitskopie wiederherstellen, importieren, was da ist, oder leer neu beginnen.',
  'This is an older version of Docket': 'Das ist eine ältere Version von Docket',
  'A newer version has already opened the data on this tablet, and an older one could damage it.':
    'Eine neuere Version hat die Daten auf diesem Tablet schon geöffnet, und eine ältere könnte sie beschädigen.',
  'Close every window of Docket, connect to the network once and open it again.':
    'Jedes Fenster von Docket schließen, einmal mit dem Netz verbinden und neu öffnen.',
  'This tablet is full': 'Dieses Tablet ist voll',
  'There is not enough room to open the data. Nothing was lost.':
    'Es ist nicht genug Platz, um die Daten zu öffnen. Nichts ging verloren.',
  'Delete something else from the tablet, such as videos or unused apps, then try again.':
    'Etwas anderes vom Tablet löschen, etwa Videos oder unbenutzte Apps, dann erneut versuchen.',
  'The data could not be opened': 'Die Daten konnten nicht geöffnet werden',
  'The browser reported an error in its storage.':
    'Der Browser meldete einen Fehler in seinem Speicher.',
  'Close the browser completely and open Docket again. Restart the tablet if that does not help.':
    'Den Browser ganz schließen und Docket neu öffnen. Das Tablet neu starten, wenn das nicht hilft.',
  'Close the other window to finish updating':
    'Das andere Fenster schließen, um die Aktualisierung abzuschließen',
  'Another window of Docket still works with the older version of the data.':
    'Ein anderes Fenster von Docket arbeitet noch mit der älteren Version der Daten.',
  'This window goes on by itself as soon as the other one is closed.':
    'Dieses Fenster macht von selbst weiter, sobald das andere geschlossen ist.',
  'Docket was updated in another window': 'Docket wurde in einem anderen Fenster aktualisiert',
  'This window is older than the data and stopped, so that it cannot damage it. Everything that was saved is safe.':
    'Dieses Fenster ist älter als die Daten und hat angehalten, damit es sie nicht beschädigt. Alles Gespeicherte ist sicher.',
  'Reload to go on with the new version.': 'Neu laden, um mit der neuen Version weiterzumachen.',
  'The browser closed the storage': 'Der Browser hat den Speicher geschlossen',
  'Docket lost its connection to the data on this tablet. Everything that was saved is still there unless somebody cleared the site data.':
    'Docket hat die Verbindung zu den Daten auf diesem Tablet verloren. Alles Gespeicherte ist noch da, außer jemand hat die Websitedaten gelöscht.',
  'Reload to open it again.': 'Neu laden, um ihn wieder zu öffnen.',
  'Save view': 'Ansicht speichern',
  'Edit view': 'Ansicht bearbeiten',
  'It keeps filter, search and sorting, on this tablet alone.':
    'Sie behält Filter, Suche und Sortierung, nur auf diesem Tablet.',
  'Delete view': 'Ansicht löschen'
};
