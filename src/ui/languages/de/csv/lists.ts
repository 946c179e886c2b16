import type { Catalogue } from '#ui/words/say.ts';

/** German for tables: which list, and which column is what. */
export const csvLists: Catalogue = {
  New: 'Neu',
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
  }
};
