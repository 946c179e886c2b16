import type { Catalogue } from '#ui/words/say.ts';

/** German for what is not right in a table. */
export const csvRows: Catalogue = {
  'Import {0}': '{0} importieren',
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
    'Bestand, der irgendwo liegt, wird nicht an keinen Ort verschoben. Einen Lagerort nennen.'
};
