import type { Catalogue } from '#ui/words/say.ts';

/** German for scanning, picking and paper. */
export const floor: Catalogue = {
  'label|labels': {
    one: '{0} Etikett',
    other: '{0} Etiketten'
  },
  Back: 'Zurück',
  'What stands on these labels is too long for bars of this width, or has letters that bars do not know. They carry a QR code.':
    'Was auf diesen Etiketten steht, ist zu lang für Striche dieser Breite oder hat Zeichen, die Striche nicht kennen. Sie tragen einen QR-Code.',
  '{0} without bars: too long for this width, without a number, or with letters that bars do not know. There stands a QR code.':
    '{0} ohne Striche: zu lang für diese Breite, ohne Nummer oder mit Zeichen, die Striche nicht kennen. Dort steht ein QR-Code.',
  'Nothing to print': 'Nichts zu drucken',
  'Choose Print label on a part, a stock item, a location, an order or a build.':
    '„Etikett drucken“ an einem Teil, Lagerartikel, Lagerort, Auftrag oder Bauauftrag wählen.',
  Stock: 'Lager',
  'Scanned code': 'Gescannter Code',
  '{0} A scanner that types like a keyboard needs no camera: scan on any page.':
    '{0} Ein Scanner, der wie eine Tastatur tippt, braucht keine Kamera: auf jeder Seite scannen.',
  'Or type the code': 'Oder den Code eintippen',
  'What stands below it, an order number or a part number.':
    'Was darunter steht, eine Auftragsnummer oder eine Teilenummer.',
  Find: 'Suchen',
  'Code linked to {0}': 'Code mit {0} verknüpft',
  'Link a code': 'Code verknüpfen',
  'Scan the code on {0}, or type what stands below it.':
    'Den Code auf {0} scannen oder abtippen, was darunter steht.',
  Code: 'Code',
  'Code unlinked': 'Verknüpfung aufgehoben',
  Codes: 'Codes',
  'Link a code that is on it already, a supplier’s bar code for example. Scanning it opens this.':
    'Einen Code verknüpfen, der schon daran ist, zum Beispiel den Barcode eines Lieferanten. Scannen öffnet dann dies hier.',
  'What this code leads to': 'Wohin dieser Code führt',
  'Link this code': 'Diesen Code verknüpfen',
  'Looks like a scan.': 'Sieht nach einem Scan aus.',
  Dismiss: 'Schließen',
  'Choose what this code stands on. From then on scanning it opens that.':
    'Wählen, worauf dieser Code steht. Danach öffnet Scannen das.',
  'What it stands on': 'Worauf er steht',
  'Name or number': 'Name oder Nummer',
  '{0} to link the code to': '{0} zum Verknüpfen',
  'Link to {0}': 'Mit {0} verknüpfen',
  'Nothing here yet': 'Hier ist noch nichts',
  'Nothing matches “{0}”': 'Nichts passt zu „{0}“',
  'Close what is open first, then scan again.':
    'Zuerst schließen, was offen ist, dann noch einmal scannen.',
  'Unlink {0}': 'Verknüpfung von {0} aufheben',
  Unlink: 'Verknüpfung aufheben',
  'Scan a code, or type what stands below it.':
    'Einen Code scannen oder abtippen, was darunter steht.',
  'This code is too long. Scan another one of the same thing.':
    'Dieser Code ist zu lang. Einen anderen von derselben Sache scannen.',
  'The check digit of this code is wrong, so it was not read whole. Scan it again.':
    'Die Prüfziffer dieses Codes ist falsch, er wurde also nicht ganz gelesen. Noch einmal scannen.',
  'Docket printed this code: it leads to what it was printed for already.':
    'Docket hat diesen Code gedruckt: Er führt schon zu dem, wofür er gedruckt wurde.',
  'This code is linked to {0} already. Unlink it there first.':
    'Dieser Code ist schon mit {0} verknüpft. Dort zuerst die Verknüpfung aufheben.',
  'This is the number of {0}. Scanning it opens that.':
    'Das ist die Nummer von {0}. Scannen öffnet das.',
  'Bar code of {0}': 'Barcode von {0}',
  'Serial number or batch': 'Seriennummer oder Charge',
  Take: 'Entnehmen',
  'Nothing is set aside for this build.': 'Für diesen Bauauftrag ist nichts belegt.',
  'Not set aside yet': 'Noch nicht belegt',
  'Goes in uncounted': 'Geht ungezählt ein',
  Date: 'Datum',
  Made: 'Gefertigt',
  Scrapped: 'Als Ausschuss gebucht',
  'Checked by, date': 'Geprüft von, Datum',
  'Code of {0}': 'Code von {0}',
  'QR code, opens the page': 'QR-Code, öffnet die Seite',
  'Bars, Code 128 of the number': 'Striche, Code 128 der Nummer',
  'Print at 100 %, without fitting to the page.': 'Mit 100 % drucken, nicht an die Seite anpassen.',
  'Copies of each': 'Kopien von jedem',
  'First free label of the sheet': 'Erstes freies Etikett des Bogens',
  Item: 'Artikel',
  'To follow': 'Folgt nach',
  'Nothing is in this parcel.': 'In diesem Paket ist nichts.',
  'Packed by': 'Gepackt von',
  'Received by, date': 'Empfangen von, Datum',
  'What to do with this paper': 'Was mit diesem Papier zu tun ist',
  Paper: 'Papier',
  'On this device only.': 'Nur auf diesem Gerät.',
  'For packing slips, pick lists and other papers.':
    'Für Lieferscheine, Kommissionierlisten und andere Papiere.',
  'Paper size': 'Papiergröße',
  'Nothing is allocated, so there is nothing to take.':
    'Nichts ist zugewiesen, also gibt es nichts zu entnehmen.',
  'Picked by': 'Kommissioniert von',
  'The code above opens the page where scans are answered, and nothing else is opened. Without it each code does what stands beside it.':
    'Der Code oben öffnet die Seite, auf der Scans beantwortet werden, und nichts anderes wird geöffnet. Ohne ihn tut jeder Code, was daneben steht.',
  Attention: 'Zu Händen',
  'Your reference': 'Ihre Referenz',
  'Order date': 'Auftragsdatum',
  Sent: 'Gesendet',
  Make: 'Fertigen',
  'Still to make': 'Noch zu fertigen',
  'Bring to': 'Bringen nach',
  'Label printer, {0} × {1} mm': 'Etikettendrucker, {0} × {1} mm',
  'A4 sheet, 24 of 63.5 × 33.9 mm': 'A4-Bogen, 24 zu 63,5 × 33,9 mm',
  'A4 sheet, 21 of 63.5 × 38.1 mm': 'A4-Bogen, 21 zu 63,5 × 38,1 mm',
  'Letter sheet, 30 of 2⅝ × 1 in': 'Letter-Bogen, 30 zu 2⅝ × 1 Zoll',
  'Letter sheet, 10 of 4 × 2 in': 'Letter-Bogen, 10 zu 4 × 2 Zoll',
  'Use by {0}': 'Verwendbar bis {0}',
  A4: 'A4',
  'US Letter': 'US Letter',
  'Pick list': 'Kommissionierliste',
  'Order confirmation': 'Auftragsbestätigung',
  'Back to {0}': 'Zurück zu {0}',
  Picked: 'Entnommen',
  'Find on another order': 'In anderem Auftrag suchen',
  'To take now': 'Jetzt zu entnehmen',
  'Go to': 'Gehe zu',
  '{0} picked here': '{0} hier entnommen',
  'Quantity to take': 'Zu entnehmende Menge',
  'Other quantity': 'Andere Menge',
  'Everything that is allocated is picked.': 'Alles Zugewiesene ist entnommen.',
  'Nothing is allocated to this order. Allocate stock first, or scan a stock item.':
    'Diesem Auftrag ist nichts zugewiesen. Bestand zuweisen oder einen Lagerartikel scannen.',
  'This browser does not keep the screen on. Set a longer time before it goes dark.':
    'Dieser Browser hält den Bildschirm nicht an. Eine längere Zeit bis zum Abschalten einstellen.',
  'What to do now': 'Was jetzt zu tun ist',
  Skip: 'Überspringen',
  'Not all there': 'Nicht alles da',
  'All that is to be taken': 'Alles, was zu entnehmen ist',
  'How much?': 'Wie viel?',
  ': {0} left to take.': ': noch {0} zu entnehmen.',
  'Not all there?': 'Nicht alles da?',
  'Pick short': 'Mit Fehlmenge entnehmen',
  '*{0}*: {1} of {2} picked. The other {3} will be free again, and the line short by them. The stock is not counted.':
    '*{0}*: {1} von {2} entnommen. Die anderen {3} werden wieder frei, und der Position fehlen sie. Der Bestand wird nicht gezählt.',
  'In your own words': 'In eigenen Worten',
  'Take {0}': '{0} nehmen',
  'Serial number {0}': 'Seriennummer {0}',
  '{0}: how much?': '{0}: wie viel?',
  'This code stands on stock in {0}. Which is it?':
    'Dieser Code steht auf Bestand in {0}. Welcher ist es?',
  '{0} is needed, but not allocated. Scan the code of the stock item or its batch, or allocate it first.':
    '{0} wird gebraucht, ist aber nicht zugewiesen. Den Code des Lagerartikels oder der Charge scannen oder zuerst zuweisen.',
  'You are at {0}. Take {1}.': 'Hier ist {0}. {1} nehmen.',
  'its place': 'seinem Platz',
  'Nothing of this order is left at {0}.': 'Von diesem Auftrag ist in {0} nichts mehr.',
  '{0} is picked already.': '{0} ist schon entnommen.',
  'This is the label of {0}.': 'Das ist das Etikett von {0}.',
  'That is {0}. Expected {1}.': 'Das ist {0}. Erwartet: {1}.',
  'That is {0}. Everything is picked.': 'Das ist {0}. Alles ist entnommen.',
  ' Expected {0}.': ' Erwartet: {0}.',
  'Nothing has the code {0}.{1}': 'Nichts hat den Code {0}.{1}',
  'What {0} stands for is not on this tablet.{1}':
    'Wofür {0} steht, ist nicht auf diesem Tablet.{1}',
  'The code was not read whole. Scan it again.{0}':
    'Der Code wurde nicht ganz gelesen. Noch einmal scannen.{0}',
  '{0}: {1} picked, {2} short now.': '{0}: {1} entnommen, {2} fehlen jetzt.',
  '{0}: {1} short now.': '{0}: {1} fehlen jetzt.',
  '{0}: {1} not allocated': '{0}: {1} nicht zugewiesen',
  'Not there': 'Nicht da',
  Damaged: 'Beschädigt',
  'Wrong stock at the place': 'Falscher Bestand am Platz',
  'Too few there': 'Zu wenig da',
  'What the camera sees': 'Was die Kamera sieht',
  'Light off': 'Licht aus',
  'Light on': 'Licht an',
  Camera: 'Kamera',
  Enter: 'Eingabe',
  Tab: 'Tabulator',
  'Nothing: the code ends with a pause': 'Nichts: Der Code endet mit einer Pause',
  'Choose a sign that nobody types in the shop: no letter, no digit, no space.':
    'Ein Zeichen wählen, das im Betrieb niemand tippt: kein Buchstabe, keine Ziffer, kein Leerzeichen.',
  'The scanner works.': 'Der Scanner funktioniert.',
  Scanner: 'Scanner',
  'For a scanner that types like a keyboard. Set it up to type a sign before every code and Enter after it: then a scan is heard on every page, and presses nothing. Its manual calls them prefix and suffix; ~ is 7E and Enter is 0D there.':
    'Für einen Scanner, der wie eine Tastatur tippt. So einstellen, dass er vor jedem Code ein Zeichen und danach Eingabe tippt: Dann wird ein Scan auf jeder Seite erkannt und drückt nichts. In seinem Handbuch heißen sie Präfix und Suffix; ~ ist dort 7E, Eingabe 0D.',
  'Sign before every code': 'Zeichen vor jedem Code',
  'What it types after every code': 'Was er nach jedem Code tippt',
  'Scan any code now to try it.': 'Jetzt zum Ausprobieren einen beliebigen Code scannen.',
  'The scanner works. It read': 'Der Scanner funktioniert. Er las',
  'Sounds and vibration when scanning': 'Töne und Vibration beim Scannen',
  '{0} here have {1}. Choose one.': '{0} haben hier {1}. Eines wählen.',
  'Nothing on this tablet has the code {0}, and nobody has linked it.':
    'Nichts auf diesem Tablet hat den Code {0}, und niemand hat ihn verknüpft.',
  'What {0} led to is not on this tablet: it was deleted, or came to another tablet.':
    'Wohin {0} führte, ist nicht auf diesem Tablet: Es wurde gelöscht oder kam auf ein anderes.',
  'Camera {0}': 'Kamera {0}',
  'This tablet has no camera that the browser can use.':
    'Dieses Tablet hat keine Kamera, die der Browser benutzen kann.',
  'Docket may not use the camera. Allow it in the browser’s settings of this page, then open Scan again.':
    'Docket darf die Kamera nicht benutzen. In den Einstellungen des Browsers für diese Seite erlauben, dann „Scannen“ neu öffnen.',
  'The camera is used by another app. Close that app, then open Scan again.':
    'Die Kamera wird von einer anderen App benutzt. Diese schließen, dann „Scannen“ neu öffnen.',
  'The browser offers no camera here: it does so only for pages opened with https.':
    'Der Browser bietet hier keine Kamera: nur für Seiten, die mit https geöffnet sind.',
  'Count the shelf': 'Regal zählen'
};
