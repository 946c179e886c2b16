import type { Catalogue } from '#ui/words/say.ts';

/** German for help. */
export const help: Catalogue = {
  'The code above opens the page where scans are answered, and nothing else is opened. Without it each code does what stands beside it.':
    'Der Code oben öffnet die Seite, auf der Scans beantwortet werden, und nichts anderes wird geöffnet. Ohne ihn tut jeder Code, was daneben steht.',
  Help: 'Hilfe',
  'From the order to the parcel': 'Vom Auftrag zum Paket',
  '{0} would be opened.': '{0} würde geöffnet.',
  '{0} {1} would be opened.': '{0} {1} würde geöffnet.',
  'Practise scanning': 'Scannen üben',
  'Scans are answered here, and open nothing.': 'Scans werden hier beantwortet und öffnen nichts.',
  'Practice sheet': 'Übungsblatt',
  'Close the camera': 'Kamera schließen',
  'Set up scanner': 'Scanner einrichten',
  'Scan any code now': 'Jetzt einen beliebigen Code scannen',
  'Hold the scanner a hand’s width away, and let its line or dot cross the whole code.':
    'Den Scanner eine Handbreit entfernt halten; seine Linie oder sein Punkt muss über den ganzen Code gehen.',
  'The last scans': 'Die letzten Scans',
  'It read {0}': 'Gelesen: {0}',
  'Opens this sales order.': 'Öffnet diesen Verkaufsauftrag.',
  'Opens this build order.': 'Öffnet diesen Bauauftrag.',
  'Opens this part.': 'Öffnet dieses Teil.',
  'Opens this stock item.': 'Öffnet diesen Lagerartikel.',
  'Opens this location.': 'Öffnet diesen Lagerort.',
  'Opens the home screen.': 'Öffnet die Startseite.',
  'Begins a sales order.': 'Beginnt einen Verkaufsauftrag.',
  'An unknown code': 'Ein unbekannter Code',
  'Is answered with two low tones, and changes nothing.':
    'Wird mit zwei tiefen Tönen beantwortet und ändert nichts.',
  'Create a sales order': 'Einen Verkaufsauftrag anlegen',
  'Choose who buys, then what and how many. Below each line stands what is in stock.':
    'Wählen, wer kauft, dann was und wie viel. Unter jeder Position steht, was auf Lager ist.',
  'Allocate stock': 'Bestand zuweisen',
  'Allocate All keeps stock for every line, so that nobody promises it twice.':
    '„Alles zuweisen“ hält Bestand für jede Position frei, damit niemand ihn doppelt verspricht.',
  'Build what is short': 'Fehlendes bauen',
  'Build Short begins the builds that are missing. Completed, they give what they made to the order.':
    '„Fehlendes bauen“ beginnt die fehlenden Bauaufträge. Abgeschlossen geben sie dem Auftrag, was sie gefertigt haben.',
  'Pick, on the order, leads from shelf to shelf and says what to take. Scanning is enough.':
    '„Kommissionieren“ am Auftrag führt von Regal zu Regal und sagt, was zu nehmen ist. Scannen genügt.',
  Ship: 'Versenden',
  'Ship Order sends what is allocated. Print the packing slip and put it into the parcel.':
    '„Auftrag versenden“ schickt ab, was zugewiesen ist. Den Lieferschein drucken und ins Paket legen.',
  'Shipped orders': 'Versandte Aufträge',
  'Tell the other tablets': 'Es den anderen Tablets sagen',
  'Send what was done here as an order file, and receive theirs. No network is needed.':
    'Was hier getan wurde, als Auftragsdatei senden und die der anderen empfangen. Ein Netz ist nicht nötig.',
  Scanning: 'Scannen',
  'On every page a scan opens what the code leads to: orders, builds, parts, stock items and places, by the codes on papers and labels, by their number, or by a code that was linked to them.':
    'Auf jeder Seite öffnet ein Scan, wohin der Code führt: Aufträge, Bauaufträge, Teile, Lagerartikel und Orte, mit den Codes auf Papieren und Etiketten, mit ihrer Nummer oder mit einem verknüpften Code.',
  'A scanner that types like a keyboard is set up once: it types ~ before every code and Enter after it. Its manual calls them prefix, hex 7E, and suffix, hex 0D.':
    'Ein Scanner, der wie eine Tastatur tippt, wird einmal eingerichtet: Er tippt ~ vor jedem Code und Eingabe danach. In seinem Handbuch heißen sie Präfix, hex 7E, und Suffix, hex 0D.',
  'The camera reads codes too, without a network: press Scan at the top.':
    'Auch die Kamera liest Codes, ohne Netz: oben „Scannen“ drücken.',
  'Tablets and order files': 'Tablets und Auftragsdateien',
  'Every tablet has its own copy of the shop. What was done on one reaches the others in order files: from its screen to their camera, nearby, by cable or on a memory stick.':
    'Jedes Tablet hat seine eigene Kopie des Betriebs. Was auf einem getan wurde, erreicht die anderen in Auftragsdateien: von seinem Bildschirm zu ihrer Kamera, aus der Nähe, per Kabel oder auf einem Stick.',
  'A file may come late, twice or in any order. What two tablets did that does not fit together becomes a finding, and waits until somebody decides.':
    'Eine Datei darf spät, doppelt oder in beliebiger Reihenfolge kommen. Was zwei Tablets taten und nicht zusammenpasst, wird ein Befund und wartet auf eine Entscheidung.',
  Backups: 'Backups',
  'All data is on this tablet and nowhere else. A backup is one file with everything in it: make one every week, and keep it on another device.':
    'Alle Daten sind auf diesem Tablet und nirgends sonst. Ein Backup ist eine Datei mit allem darin: jede Woche eins machen und auf einem anderen Gerät aufbewahren.',
  'Hands in what is being entered.': 'Gibt ab, was gerade eingegeben wird.',
  'Keeps stock for every line of the order, or for the build.':
    'Reserviert Bestand für jede Position des Auftrags oder für den Bauauftrag.',
  'Asks for builds of what is short. Submit creates them.':
    'Schlägt Bauaufträge für Fehlendes vor. Absenden legt sie an.',
  'Asks how many were made. Submit completes them.':
    'Fragt, wie viele gebaut wurden. Absenden schließt sie ab.',
  'Opens pick mode for the order.': 'Öffnet das Kommissionieren des Auftrags.',
  'Asks whether the order leaves. Scanned once more, it ships.':
    'Fragt, ob der Auftrag hinausgeht. Noch einmal gescannt, wird er versandt.',
  'Closes what is open, and saves nothing.': 'Schließt, was offen ist, und speichert nichts.',
  'Takes the last scan or action back.': 'Nimmt den letzten Scan oder die letzte Handlung zurück.',
  'Chooses this customer for the order.': 'Wählt diesen Kunden für den Auftrag.',
  'So many of the part that was scanned last.': 'So viele vom zuletzt gescannten Teil.',
  'Orders by scan': 'Aufträge per Scan',
  'Codes for the scanner': 'Codes für den Scanner',
  'With these codes and those on parts and papers an order is entered, allocated, picked and shipped by scanner alone. Scan the customer, then each part, and how many of it where it is more than one.':
    'Mit diesen Codes und denen auf Teilen und Papieren wird ein Auftrag allein mit dem Scanner eingegeben, reserviert, kommissioniert und versandt. Scannen Sie den Kunden, dann jedes Teil, und wie viele davon, wenn es mehr als eines ist.',
  '{0} would be done, where an order is open.': '{0} würde ausgeführt, wo ein Auftrag offen ist.'
};
