import type { Catalogue } from '#ui/words/say.ts';

/** German for scanning and linked codes. */
export const scan: Catalogue = {
  'A file from another tablet’s screen': 'Eine Datei vom Bildschirm eines anderen Tablets',
  'Keep the camera on the codes until all are read. They come round again.':
    'Die Kamera auf die Codes halten, bis alle gelesen sind. Sie kommen immer wieder.',
  'Codes read': 'Gelesene Codes',
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
  'Code unlinked': 'Verknüpfung aufgehoben',
  Codes: 'Codes',
  'Link a code that is on it already, a supplier’s bar code for example. Scanning it opens this.':
    'Einen Code verknüpfen, der schon daran ist, zum Beispiel den Barcode eines Lieferanten. Scannen öffnet dann dies hier.',
  'What this code leads to': 'Wohin dieser Code führt',
  'Link this code': 'Diesen Code verknüpfen',
  'Looks like a scan.': 'Sieht nach einem Scan aus.',
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
  'What the camera sees': 'Was die Kamera sieht',
  'Light off': 'Licht aus',
  'Light on': 'Licht an',
  Camera: 'Kamera',
  Enter: 'Eingabe',
  Tab: 'Tabulator',
  'Nothing: the code ends with a pause': 'Nichts: Der Code endet mit einer Pause',
  'The scanner works.': 'Der Scanner funktioniert.',
  Scanner: 'Scanner',
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
  Scan: 'Scannen',
  'No picture': 'Kein Bild',
  'This code stands for a button. Open the order first, then scan it there.':
    'Dieser Code steht für eine Taste. Öffnen Sie zuerst den Auftrag und scannen Sie ihn dort.',
  '{0} can not be done here. Open the order first.':
    '{0} geht hier nicht. Öffnen Sie zuerst den Auftrag.',
  'No quantity is asked for here. Scan it where an order is entered.':
    'Hier wird keine Menge verlangt. Scannen Sie sie dort, wo ein Auftrag eingegeben wird.',
  'This scanner writes like an on-screen keyboard. Set it to send keys, or put the cursor into a field before you scan.':
    'Dieser Scanner schreibt wie eine Bildschirmtastatur. Stellen Sie ihn auf Tasten um, oder setzen Sie den Cursor vor dem Scannen in ein Feld.',
  'A sign': 'Ein Zeichen',
  'Before the code: {0}. After it: {1}.': 'Vor dem Code: {0}. Danach: {1}.',
  'ETX, which is Ctrl + C': 'ETX, das ist Strg + C',
  'For a scanner that types like a keyboard. Set it up to type F8, STX or a sign such as ~ before every code and Enter after it: then a scan is heard on every page, and presses nothing. Its manual calls them prefix and suffix; ~ is 7E, STX is 02 and Enter is 0D there.':
    'Für einen Scanner, der wie eine Tastatur tippt. So einstellen, dass er vor jedem Code F8, STX oder ein Zeichen wie ~ und danach Eingabe tippt: Dann wird ein Scan auf jeder Seite erkannt und drückt nichts. In seinem Handbuch heißen sie Präfix und Suffix; ~ ist dort 7E, STX 02, Eingabe 0D.',
  'It is not looked up.': 'Er wird nicht nachgeschlagen.',
  'It is set up so already.': 'So ist es schon eingestellt.',
  'It read {0}.': 'Gelesen wurde {0}.',
  'Keep this': 'Übernehmen',
  'Kept. Scan once more, outside of the box, to try it.':
    'Übernommen. Zum Ausprobieren noch einmal außerhalb des Felds scannen.',
  'Nothing comes before a code, so a scan cannot be told from typing. Set the scanner up to type F8, STX or a sign such as ~ first.':
    'Vor dem Code kommt nichts, also lässt sich ein Scan nicht vom Tippen unterscheiden. Den Scanner so einstellen, dass er zuerst F8, STX oder ein Zeichen wie ~ tippt.',
  'People type this too. Set the scanner up to type F8, STX or a sign such as ~ first: no letter, no digit, no space.':
    'Das tippen auch Menschen. Den Scanner so einstellen, dass er zuerst F8, STX oder ein Zeichen wie ~ tippt: kein Buchstabe, keine Ziffer, kein Leerzeichen.',
  'STX, which is Ctrl + B': 'STX, das ist Strg + B',
  'Scan a code now': 'Jetzt einen Code scannen',
  'Scan this code, or any other, with the cursor in here':
    'Diesen oder einen anderen Code scannen, während der Cursor hier steht',
  'What it types before every code': 'Was er vor jedem Code tippt',
  'What kind of code it is, as AIM writes it: ]C1, ]d2, ]Q3':
    'Die Art des Codes, wie AIM sie schreibt: ]C1, ]d2, ]Q3',
  nothing: 'nichts',
  'the kind of code, as AIM writes it': 'die Art des Codes, wie AIM sie schreibt'
};
