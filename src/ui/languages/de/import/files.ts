import type { Catalogue } from '#ui/words/say.ts';

/** German for an import from InvenTree. */
export const importFiles: Catalogue = {
  'What the file would bring': 'Was die Datei bringen würde',
  'Nothing is written yet. You may leave this page; keep the app open.':
    'Noch ist nichts geschrieben. Diese Seite darf verlassen werden; die App offen lassen.',
  'All of it is written, or nothing. You may leave this page; keep the app open.':
    'Alles davon wird geschrieben oder nichts. Diese Seite darf verlassen werden; die App offen lassen.',
  'Name of that InvenTree': 'Name dieses InvenTree',
  'The same name on two tablets makes the same records, so that they meet without doubles.':
    'Derselbe Name auf zwei Tablets ergibt dieselben Datensätze, sodass sie ohne Doppelte zusammenfinden.',
  'Last time it was called “{0}”. Under another name everything in the file is new, even what is here already.':
    'Beim letzten Mal hieß es „{0}“. Unter einem anderen Namen ist alles in der Datei neu, auch was schon hier ist.',
  'Which files are meant': 'Welche Dateien gemeint sind',
  'The file that *invoke export-records* writes on the server of InvenTree: JSON, of 2021 or later.':
    'Die Datei, die *invoke export-records* auf dem Server von InvenTree schreibt: JSON, ab 2021.',
  'Or what InvenTree’s tables download as CSV or TSV, and the lists of its web interface in JSON. Choose all of them at once: they are joined by their ID.':
    'Oder was die Tabellen von InvenTree als CSV oder TSV herunterladen, und die Listen seiner Weboberfläche in JSON. Alle zugleich wählen: Sie werden über ihre ID verbunden.',
  'Companies, parts, bills of materials, prices, stock, sales orders, shipments and builds are taken.':
    'Firmen, Teile, Stücklisten, Preise, Bestand, Verkaufsaufträge, Sendungen und Bauaufträge werden übernommen.',
  'People and passwords are never read. Everything stays on this tablet.':
    'Personen und Passwörter werden nie gelesen. Alles bleibt auf diesem Tablet.',
  'You see all of it before anything is written. Importing a file again changes nothing.':
    'Alles wird gezeigt, bevor etwas geschrieben wird. Dieselbe Datei noch einmal zu importieren ändert nichts.',
  'Imported {0}': '{0} importiert',
  'They are on this tablet now, and work without a network.':
    'Sie sind jetzt auf diesem Tablet und funktionieren ohne Netz.',
  'Nothing new in this file': 'Nichts Neues in dieser Datei',
  'Everything in it came here meanwhile. Nothing was written.':
    'Alles darin ist inzwischen hier. Nichts wurde geschrieben.',
  'Import another file': 'Weitere Datei importieren',
  'Cancelled. Nothing was written.': 'Abgebrochen. Nichts wurde geschrieben.',
  'Imported {0} from InvenTree.': '{0} aus InvenTree importiert.',
  '{0} not known': '{0} nicht erkannt',
  'file|files': {
    one: '{0} Datei',
    other: '{0} Dateien'
  },
  'Their headers or fields are not those of InvenTree in English. The other files can be imported without them.':
    'Ihre Überschriften oder Felder sind nicht die von InvenTree auf Englisch. Die anderen Dateien können ohne sie importiert werden.',
  'Some rows point at records that are in none of the files':
    'Einige Zeilen verweisen auf Datensätze, die in keiner der Dateien sind',
  'They are listed below, under what is not right. Cancel, and choose all tables and lists at once, to have them joined.':
    'Sie stehen unten bei dem, was nicht richtig ist. Abbrechen und alle Tabellen und Listen zugleich wählen, damit sie verbunden werden.',
  '{0} not whole': '{0} nicht ganz',
  'list|lists': {
    one: '{0} Liste',
    other: '{0} Listen'
  },
  'Only the pages that you chose are read.': 'Nur die gewählten Seiten werden gelesen.',
  Files: 'Dateien',
  'Pasted text': 'Eingefügter Text',
  'Comes from': 'Kommt von',
  'InvenTree version': 'InvenTree-Version',
  'Written on': 'Geschrieben am',
  '{0} to import': '{0} zu importieren',
  'Nothing is written yet. An import is not undone as a whole, so look through this first.':
    'Noch ist nichts geschrieben. Ein Import wird nicht als Ganzes rückgängig gemacht, daher zuerst durchsehen.',
  'Everything that is taken from it is here already. What was changed here since stays as it is.':
    'Alles, was daraus übernommen wird, ist schon hier. Was seitdem hier geändert wurde, bleibt, wie es ist.',
  '{0} would stand twice': '{0} stünden doppelt',
  'order number|order numbers': {
    one: '{0} Auftragsnummer',
    other: '{0} Auftragsnummern'
  },
  '{0}{1}: other orders here have the same. If those came from the same InvenTree, cancel and give it the name it had then.':
    '{0}{1}: Andere Aufträge hier haben dieselbe. Wenn sie aus demselben InvenTree kamen, abbrechen und ihm den damaligen Namen geben.',
  '{0} held back': '{0} zurückgehalten',
  'They are new, but belong to orders, builds or stock that are here already. Those are left as they are, because they may have moved on.':
    'Sie sind neu, gehören aber zu Aufträgen, Bauaufträgen oder Bestand, die schon hier sind. Diese bleiben, wie sie sind, weil sie inzwischen weiter sein können.',
  '{0} may be counted twice': '{0} könnten doppelt zählen',
  'InvenTree split them off from stock that is here with its whole quantity. Count that stock after the import.':
    'InvenTree hat sie von Bestand abgeteilt, der mit seiner ganzen Menge hier ist. Diesen Bestand nach dem Import zählen.',
  'What comes': 'Was kommt',
  '{0} in the file: {1} taken, {2} left out.': '{0} in der Datei: {1} übernommen, {2} ausgelassen.',
  'None in the file.': 'Keine in der Datei.',
  '{0} not right in the file': '{0} in der Datei nicht richtig',
  'The first {0} are listed.': 'Die ersten {0} sind aufgeführt.',
  'Not taken, and why': 'Nicht übernommen, und warum',
  'It stays in InvenTree.': 'Es bleibt in InvenTree.',
  'No records': 'Keine Datensätze',
  'Entries of the file without a model, a number or fields.':
    'Einträge der Datei ohne Modell, Nummer oder Felder.',
  'Fields without a place here': 'Felder ohne Platz hier',
  'Their records are taken without them. Counted are the kinds of records.':
    'Ihre Datensätze werden ohne sie übernommen. Gezählt sind die Arten von Datensätzen.',
  Lines: 'Positionen',
  '{0} and {1} extra': '{0} und {1} zusätzlich',
  'several currencies': 'mehrere Währungen',
  'Orders of the file': 'Aufträge der Datei',
  'No customer in the file': 'Kein Kunde in der Datei',
  'Pages of orders': 'Seiten der Aufträge',
  'Drop the export here, or tables and lists together, or choose them.':
    'Den Export hier ablegen, oder Tabellen und Listen zusammen, oder wählen.',
  'Choose files': 'Dateien wählen',
  'Export file': 'Exportdatei',
  'Paste the text instead': 'Stattdessen den Text einfügen',
  'Text of the export': 'Text des Exports',
  'Paste the text of the export first.': 'Zuerst den Text des Exports einfügen.',
  'Not known, so it is left out: {0}': 'Nicht erkannt, also ausgelassen: {0}',
  'Export: {0}': 'Export: {0}',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1} of {2}. The others are on further pages of the list, which are not among the files.':
    '{0}: {1} von {2}. Die anderen sind auf weiteren Seiten der Liste, die nicht unter den Dateien sind.',
  'Checking the records': 'Die Datensätze werden geprüft',
  'Comparing with what is on this tablet': 'Vergleich mit dem, was auf diesem Tablet ist',
  'Writing {0} records': '{0} Datensätze werden geschrieben',
  'Checking {0} of {1}': '{0} von {1} werden geprüft',
  'In InvenTree, run “invoke export-records” and choose the file that it writes.':
    'In InvenTree „invoke export-records“ ausführen und die Datei wählen, die es schreibt.',
  'The file is too large: {0}, and at most {1} are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'Die Datei ist zu groß: {0}, und höchstens {1} werden gelesen. In einer Kopie dieses InvenTree löschen, was alt ist, die Kopie exportieren, dann erneut versuchen.',
  'In this file more than {0} lists stand inside each other, which no InvenTree export has. {1}':
    'In dieser Datei stehen mehr als {0} Listen ineinander, was kein InvenTree-Export hat. {1}',
  'The file holds too much: at most {0} entries of a kind are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'Die Datei enthält zu viel: Höchstens {0} Einträge einer Art werden gelesen. In einer Kopie dieses InvenTree löschen, was alt ist, die Kopie exportieren, dann erneut versuchen.',
  'A field in this file is called “{0}”, a name that programs keep for themselves, so the file was not taken. Remove that field, then try again.':
    'Ein Feld dieser Datei heißt „{0}“, ein Name, der Programmen vorbehalten ist, also wurde die Datei nicht übernommen. Das Feld entfernen, dann erneut versuchen.',
  'This is not a text file, but perhaps a picture, an archive or a copy of the database. {0} Unpack it first when it is in an archive.':
    'Das ist keine Textdatei, sondern vielleicht ein Bild, ein Archiv oder eine Kopie der Datenbank. {0} Zuerst entpacken, wenn sie in einem Archiv ist.',
  'This is a web page, not an export. Saving a page of InvenTree does not save its records. {0}':
    'Das ist eine Webseite, kein Export. Eine Seite von InvenTree zu speichern, speichert nicht ihre Datensätze. {0}',
  'This is a table whose headers are not those of InvenTree. Set the language there to English, download its tables again as CSV, then choose them all at once.':
    'Das ist eine Tabelle, deren Überschriften nicht die von InvenTree sind. Dort die Sprache auf Englisch stellen, die Tabellen erneut als CSV herunterladen, dann alle zugleich wählen.',
  'This is the file of a spreadsheet program. Download the tables of InvenTree as CSV or TSV, then choose those.':
    'Das ist die Datei einer Tabellenkalkulation. Die Tabellen von InvenTree als CSV oder TSV herunterladen, dann diese wählen.',
  'This is not JSON, or it was changed since it was written. {0}':
    'Das ist kein JSON oder wurde nach dem Schreiben verändert. {0}',
  'The file stops in the middle: the copy was not finished. Copy it again from where it was written, then choose it again.':
    'Die Datei bricht mittendrin ab: Die Kopie wurde nicht fertig. Von dort, wo sie geschrieben wurde, neu kopieren, dann erneut wählen.',
  'This may be a list from InvenTree’s web interface, but it has other fields than those that are known. {0}':
    'Das ist vielleicht eine Liste aus der Weboberfläche von InvenTree, hat aber andere Felder als die bekannten. {0}',
  'This is JSON, but no InvenTree export. {0}': 'Das ist JSON, aber kein InvenTree-Export. {0}',
  'There are no records in this file. {0}': 'In dieser Datei sind keine Datensätze. {0}',
  'The importer did not start, so nothing was written. Reload the page, then choose the file again.':
    'Der Import ist nicht gestartet, also wurde nichts geschrieben. Die Seite neu laden, dann die Datei erneut wählen.',
  'thing|things': {
    one: '{0} Sache',
    other: '{0} Sachen'
  }
};
