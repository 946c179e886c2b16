import type { Catalogue } from '#ui/words/say.ts';

/** German for imports and CSV. */
export const imports: Catalogue = {
  'Back to the list': 'Zurück zur Liste',
  'Back to the columns': 'Zurück zu den Spalten',
  'Choose another file': 'Andere Datei wählen',
  Table: 'Tabelle',
  'All of it is on this tablet now. It can be undone under Activity.':
    'Alles davon ist jetzt auf diesem Tablet. Unter „Aktivität“ kann es rückgängig gemacht werden.',
  'Another table': 'Andere Tabelle',
  'Any spreadsheet opens it. Numbers have a dot before their decimals. A text that a spreadsheet would run as a formula is led by an apostrophe; Docket takes it away again when it reads the file.':
    'Jede Tabellenkalkulation öffnet sie. Zahlen haben einen Punkt vor den Nachkommastellen. Vor einem Text, den eine Tabellenkalkulation als Formel ausführen würde, steht ein Apostroph; Docket nimmt ihn beim Lesen wieder weg.',
  'Template for {0}: one row of headers': 'Vorlage für {0}: eine Zeile mit Überschriften',
  Import: 'Importieren',
  'Parts, companies, stock and order lines from a spreadsheet. You see what each row would do before anything is written; the same file a second time changes nothing.':
    'Teile, Firmen, Bestand und Auftragspositionen aus einer Tabellenkalkulation. Was jede Zeile bewirkt, wird gezeigt, bevor etwas geschrieben wird; dieselbe Datei ein zweites Mal ändert nichts.',
  Templates: 'Vorlagen',
  'A table with the headers that Docket knows, to be filled in.':
    'Eine Tabelle mit den Überschriften, die Docket kennt, zum Ausfüllen.',
  Export: 'Exportieren',
  'The whole list. For a part of it, set the filter in the list and choose Export CSV there.':
    'Die ganze Liste. Für einen Teil davon in der Liste den Filter setzen und dort „CSV exportieren“ wählen.',
  'For InvenTree': 'Für InvenTree',
  'Tables that InvenTree’s import wizard takes without a mapping. Import them there in this order. Open orders and what is in stock go along: the wizard makes every order anew.':
    'Tabellen, die der Importassistent von InvenTree ohne Zuordnung nimmt. Dort in dieser Reihenfolge importieren. Offene Aufträge und der Bestand gehen mit: Der Assistent legt jeden Auftrag neu an.',
  'Export CSV': 'CSV exportieren',
  'Import CSV': 'CSV importieren',
  'More: the list': 'Mehr: die Liste',
  'No column says this yet: {0}.': 'Noch sagt keine Spalte: {0}.',
  'More than one column says this: {0}.': 'Mehr als eine Spalte sagt: {0}.',
  'Check the rows': 'Zeilen prüfen',
  'A row says how much there is: stock that is here already with its part, place and batch is counted, the rest is received.':
    'Eine Zeile sagt, wie viel da ist: Bestand, der mit Teil, Ort und Charge schon hier ist, wird gezählt, der Rest eingebucht.',
  'What is here already is changed only where the table says otherwise. The import can be undone under Activity.':
    'Was schon hier ist, ändert sich nur dort, wo die Tabelle anderes sagt. Der Import kann unter „Aktivität“ rückgängig gemacht werden.',
  'What is wrong': 'Was falsch ist',
  'Rows that were not taken, with the reasons': 'Nicht übernommene Zeilen mit den Gründen',
  'Row {0}: {1}': 'Zeile {0}: {1}',
  'What the file would bring': 'Was die Datei bringen würde',
  'Import {0}': '{0} importieren',
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
  'No row can be taken': 'Keine Zeile kann übernommen werden',
  'Nothing new in this table': 'Nichts Neues in dieser Tabelle',
  'See below what is wrong with each.': 'Unten steht, was an jeder falsch ist.',
  'Everything that it says is so already.': 'Alles, was sie sagt, ist schon so.',
  'Nothing is written yet': 'Noch ist nichts geschrieben',
  'The same': 'Gleich',
  'Not taken': 'Nicht übernommen',
  '{0} not taken': '{0} nicht übernommen',
  'The others can be imported. Save these rows with the reason, put them right and import them then.':
    'Die anderen können importiert werden. Diese Zeilen mit dem Grund speichern, berichtigen und dann importieren.',
  'and {0} more': 'und {0} weitere',
  'Save these rows': 'Diese Zeilen speichern',
  'What changes': 'Was sich ändert',
  'Row {0}, {1}: {2}': 'Zeile {0}, {1}: {2}',
  'Made with them': 'Mit ihnen angelegt',
  'Categories and locations that rows name and that are not here yet.':
    'Kategorien und Lagerorte, die Zeilen nennen und die noch nicht hier sind.',
  'The table is a list of': 'Die Tabelle ist eine Liste von',
  Columns: 'Spalten',
  'What each column says. What Docket did not know from the header is not taken, unless you say so.':
    'Was jede Spalte sagt. Was Docket an der Überschrift nicht erkannte, wird nicht übernommen, wenn nichts anderes gewählt wird.',
  'Column {0}': 'Spalte {0}',
  'First row: {0}': 'Erste Zeile: {0}',
  'Drop a CSV file here, or choose it.': 'Eine CSV-Datei hier ablegen oder wählen.',
  'Choose a file': 'Datei wählen',
  'CSV file': 'CSV-Datei',
  'That was more than one file. Choose them one after the other.':
    'Das war mehr als eine Datei. Eine nach der anderen wählen.',
  'Paste the table instead': 'Stattdessen die Tabelle einfügen',
  'Rows of the table, with their headers': 'Zeilen der Tabelle mit ihren Überschriften',
  'Paste the rows of a table first.': 'Zuerst die Zeilen einer Tabelle einfügen.',
  'Read the table': 'Tabelle lesen',
  'The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.':
    'Der Teil von Docket, der Tabellen liest und schreibt, ist nicht gestartet. Die Seite neu laden und erneut versuchen. Hier wurde nichts geändert.',
  'The file is too large: {0}, and at most {1} are read. Cut it into several files.':
    'Die Datei ist zu groß: {0}, und höchstens {1} werden gelesen. In mehrere Dateien teilen.',
  'The table has more than {0} rows. Cut it into several files.':
    'Die Tabelle hat mehr als {0} Zeilen. In mehrere Dateien teilen.',
  'The table has more than {0} columns. Keep those that are needed.':
    'Die Tabelle hat mehr als {0} Spalten. Die nötigen behalten.',
  'Row {0} begins a quote that never ends: the file was cut off, or a quotation mark stands alone. Put it right, then choose the file again.':
    'Zeile {0} beginnt ein Anführungszeichen, das nie endet: Die Datei wurde abgeschnitten, oder ein Anführungszeichen steht allein. Berichtigen, dann die Datei erneut wählen.',
  'This is the file of a spreadsheet program itself. Save it there as CSV, then choose that file.':
    'Das ist die Datei einer Tabellenkalkulation selbst. Dort als CSV speichern, dann diese Datei wählen.',
  'This file is no text, so it is no table. Save the table as CSV, then choose that file.':
    'Diese Datei ist kein Text, also keine Tabelle. Die Tabelle als CSV speichern, dann diese Datei wählen.',
  'This is a web page, not a table. Download the table as CSV, then choose that file.':
    'Das ist eine Webseite, keine Tabelle. Die Tabelle als CSV herunterladen, dann diese Datei wählen.',
  'This is JSON, not a table. An export of InvenTree is read under More → Import from InvenTree.':
    'Das ist JSON, keine Tabelle. Ein Export von InvenTree wird unter Mehr → Aus InvenTree importieren gelesen.',
  'There is nothing in this table. Choose another file.':
    'In dieser Tabelle ist nichts. Eine andere Datei wählen.',
  'The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.':
    'Die Datei konnte nicht gelesen werden: Sie wurde verschoben oder liegt, wo dieses Tablet nicht hinkommt. Auf das Tablet kopieren, dann erneut wählen.',
  'Something that the table is about was changed meanwhile, so nothing was written. Look at the preview again.':
    'Etwas, worum es in der Tabelle geht, wurde inzwischen geändert, also wurde nichts geschrieben. Die Vorschau noch einmal ansehen.',
  '{0} of {1} rows': '{0} von {1} Zeilen',
  'Writing {0}': '{0} werden geschrieben',
  'Writing the table': 'Die Tabelle wird geschrieben',
  'Reading the file': 'Die Datei wird gelesen',
  'Checking {0}': '{0} werden geprüft',
  Writing: 'Wird geschrieben',
  '{0}, ready': '{0}, bereit',
  'Imported: {0} new, {1} changed': 'Importiert: {0} neu, {1} geändert',
  'Order Lines': 'Auftragspositionen',
  'Extra Lines': 'Zusatzpositionen',
  'Customer Prices': 'Kundenpreise',
  Categories: 'Kategorien',
  'Bills of Materials': 'Stücklisten',
  'Price Breaks': 'Staffelpreise',
  'Stock Ledger': 'Lagerbuch',
  'extra line|extra lines': {
    one: '{0} Zusatzposition',
    other: '{0} Zusatzpositionen'
  },
  'company|companies': {
    one: '{0} Firma',
    other: '{0} Firmen'
  },
  'part|parts': {
    one: '{0} Teil',
    other: '{0} Teile'
  },
  'category|categories': {
    one: '{0} Kategorie',
    other: '{0} Kategorien'
  },
  'BOM line|BOM lines': {
    one: '{0} Stücklistenposition',
    other: '{0} Stücklistenpositionen'
  },
  'price break|price breaks': {
    one: '{0} Staffelpreis',
    other: '{0} Staffelpreise'
  },
  'location|locations': {
    one: '{0} Lagerort',
    other: '{0} Lagerorte'
  },
  'entry|entries': {
    one: '{0} Eintrag',
    other: '{0} Einträge'
  },
  'build order|build orders': {
    one: '{0} Bauauftrag',
    other: '{0} Bauaufträge'
  },
  'Write yes or no.': 'yes oder no schreiben.',
  'Write the day as 2026-08-31 or 31.08.2026.': 'Den Tag als 2026-08-31 oder 31.08.2026 schreiben.',
  'Write OK, attention, damaged, destroyed, rejected, lost, quarantined or returned.':
    'OK, attention, damaged, destroyed, rejected, lost, quarantined oder returned schreiben.',
  'Write the three letters of a currency, such as EUR.':
    'Die drei Buchstaben einer Währung schreiben, etwa EUR.',
  'There is no part “{0}” here. Import the parts first, or correct the name.':
    'Hier gibt es kein Teil „{0}“. Zuerst die Teile importieren oder den Namen berichtigen.',
  'Several parts are called “{0}”. Name this one by its IPN or its Part ID.':
    'Mehrere Teile heißen „{0}“. Dieses mit seiner IPN oder Part ID nennen.',
  'There is no sales order “{0}” here. Lines come into orders that are here.':
    'Hier gibt es keinen Verkaufsauftrag „{0}“. Positionen kommen in Aufträge, die hier sind.',
  'Several sales orders are called “{0}”. Name this one by its Order ID.':
    'Mehrere Verkaufsaufträge heißen „{0}“. Diesen mit seiner Order ID nennen.',
  'Row {0} is about the same. Keep one of them.':
    'In Zeile {0} geht es um dasselbe. Eine davon behalten.',
  'Several here go by this name. Name this one by its Docket ID.':
    'Mehrere hier tragen diesen Namen. Dieses mit seiner Docket ID nennen.',
  'It was deleted here. Take the Docket ID out to make it anew.':
    'Das wurde hier gelöscht. Die Docket ID herausnehmen, um es neu anzulegen.',
  'Stock that is with a customer gets there by shipping, not by a table.':
    'Bestand bei einem Kunden kommt durch Versand dorthin, nicht durch eine Tabelle.',
  'It has no name, number or order to be known by.':
    'Es fehlt ein Name, eine Nummer oder ein Auftrag, um es zu erkennen.',
  'Say how many there are.': 'Angeben, wie viele da sind.',
  'Stock that lies somewhere is not moved to no place. Name a location.':
    'Bestand, der irgendwo liegt, wird nicht an keinen Ort verschoben. Einen Lagerort nennen.',
  Kind: 'Art',
  'In file': 'In der Datei',
  Here: 'Hier',
  'Left out': 'Ausgelassen',
  'Records of the file by kind': 'Datensätze der Datei nach Art',
  '{0} made from what other records say': '{0} aus dem erzeugt, was andere Datensätze sagen',
  '{0} left out: {1}': '{0} ausgelassen: {1}',
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
  Company: 'Firma',
  'Order line': 'Auftragsposition',
  'Order lines': 'Auftragspositionen',
  'Extra line': 'Zusatzposition',
  Shipment: 'Sendung',
  'Allocation to an order': 'Zuweisung an einen Auftrag',
  'Allocations to orders': 'Zuweisungen an Aufträge',
  'Allocation to a build': 'Zuweisung an einen Bauauftrag',
  'Allocations to builds': 'Zuweisungen an Bauaufträge',
  'Stock item': 'Lagerartikel',
  'BOM line': 'Stücklistenposition',
  'BOM lines': 'Stücklistenpositionen',
  Substitute: 'Ersatz',
  Substitutes: 'Ersatzteile',
  'Price break': 'Staffelpreis',
  'Price breaks': 'Staffelpreise',
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
  'A link that is not safe to follow': 'Ein Link, dem zu folgen nicht sicher ist'
};
