import type { Catalogue } from '#ui/words/say.ts';

/** German for More, About and the keys. */
export const more: Catalogue = {
  About: 'Über',
  'About Docket': 'Über Docket',
  'Sales orders on a tablet, with no server, no account and no network. Everything stays on this tablet until you take it elsewhere.':
    'Verkaufsaufträge auf dem Tablet, ohne Server, ohne Konto und ohne Netz. Alles bleibt auf diesem Tablet, bis es jemand weitergibt.',
  Version: 'Version',
  'This device': 'Dieses Gerät',
  Keys: 'Tasten',
  'Made with': 'Verwendete Software',
  'More places': 'Weitere Bereiche',
  'Who buys, their contacts, addresses and prices':
    'Wer kauft, mit Kontakten, Adressen und Preisen',
  'Suppliers and makers too': 'Auch Lieferanten und Hersteller',
  'What is sold, made and used': 'Was verkauft, gebaut und verwendet wird',
  'Where stock lies': 'Wo Bestand liegt',
  Reports: 'Berichte',
  'Pipeline, cover, on-time shipping and throughput':
    'Aufträge, Deckung, Termintreue und Durchsatz',
  'What does not fit together, and waits for somebody to decide':
    'Was nicht zusammenpasst und auf eine Entscheidung wartet',
  'Everything that was done, and its undo': 'Alles, was getan wurde, und wie es rückgängig wird',
  'Send changes to other tablets, and receive theirs':
    'Änderungen an andere Tablets senden und deren empfangen',
  'Lists for a spreadsheet, and back from one':
    'Listen für die Tabellenkalkulation, und zurück aus einer',
  'A copy outside this tablet, and the way back from one':
    'Eine Kopie außerhalb dieses Tablets und der Weg zurück aus ihr',
  'Companies, parts, stock, orders and builds from its export':
    'Firmen, Teile, Bestand, Aufträge und Bauaufträge aus dessen Export',
  'This device, the workshop, looks, storage': 'Dieses Gerät, der Betrieb, Aussehen, Speicher',
  'From the order to the parcel, scanning, order files, backups':
    'Vom Auftrag zum Paket, Scannen, Auftragsdateien, Backups',
  'Version, licences, keys': 'Version, Lizenzen, Tasten',
  'Alt + 1 … 5': 'Alt + 1 … 5',
  'Home, Sell, Stock, Build, More': 'Start, Verkauf, Lager, Bauen, Mehr',
  'Ctrl + K': 'Strg + K',
  'Search, or go to a place by its name': 'Suchen oder mit Namen an einen Ort gehen',
  'Ctrl + Enter': 'Strg + Eingabe',
  'Submit the form you are in': 'Das Formular bestätigen, in dem man ist',
  'Ctrl + Z': 'Strg + Z',
  'Undo your last action, outside a text field':
    'Letzte Aktion rückgängig machen, außerhalb eines Textfelds',
  'Ctrl + /': 'Strg + /',
  'This list': 'Diese Liste',
  Esc: 'Esc',
  'Close the top sheet, dialog or menu': 'Oberstes Blatt, Fenster oder Menü schließen'
};
