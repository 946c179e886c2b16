import type { Catalogue } from '#ui/words/say.ts';

/** German for the frame, Home, settings and help. */
export const shell: Catalogue = {
  'Not found': 'Nicht gefunden',
  'Something went wrong': 'Etwas ist schiefgegangen',
  'There is no such page': 'Diese Seite gibt es nicht',
  Home: 'Start',
  'Nothing is at this address': 'Unter dieser Adresse ist nichts',
  'The link may be old, or it was typed wrongly. Your orders are where they were.':
    'Der Link ist vielleicht alt oder falsch getippt. Die Aufträge sind, wo sie waren.',
  'unknown page': 'unbekannte Seite',
  'Something went wrong in the app. Check whether your last step was saved.':
    'In der App ist etwas schiefgegangen. Prüfen, ob der letzte Schritt gespeichert wurde.',
  'Ready to work offline.': 'Bereit für die Arbeit ohne Netz.',
  Search: 'Suche',
  Scan: 'Scannen',
  'Sales order without a customer yet, {0}': 'Verkaufsauftrag noch ohne Kunden, {0}',
  'line|lines': {
    one: '{0} Position',
    other: '{0} Positionen'
  },
  'Sales order for {0}, {1}': 'Verkaufsauftrag für {0}, {1}',
  'Begun here and not submitted, last touched {0}.':
    'Hier begonnen und nicht bestätigt, zuletzt bearbeitet {0}.',
  'Continue draft': 'Entwurf fortsetzen',
  ' {0} stay, because your own use them.': ' {0} bleiben, weil eigene Daten sie brauchen.',
  'record|records': {
    one: '{0} Datensatz',
    other: '{0} Datensätze'
  },
  '{0} removed.{1}': '{0} entfernt.{1}',
  'demo record|demo records': {
    one: '{0} Demo-Datensatz',
    other: '{0} Demo-Datensätze'
  },
  'Demo data': 'Demodaten',
  'The demo shop is on this tablet. What you add yourself is not part of it.':
    'Der Demobetrieb ist auf diesem Tablet. Was selbst erfasst wird, gehört nicht dazu.',
  'Start clean': 'Sauber beginnen',
  'Remove the demo data?': 'Demodaten entfernen?',
  'All customers, parts, stock, orders and builds of the demo shop go. What you entered yourself stays, and so does whatever of the demo it uses.':
    'Alle Kunden, Teile, Bestände, Aufträge und Bauaufträge des Demobetriebs werden entfernt. Selbst Erfasstes bleibt, ebenso das, was es von den Demodaten braucht.',
  Remove: 'Entfernen',
  'Keep it': 'Behalten',
  'Sales order': 'Verkaufsauftrag',
  Part: 'Teil',
  Customer: 'Kunde',
  'Build [a build order]': 'Bauauftrag',
  'New Sales Order': 'Neuer Auftrag',
  Today: 'Heute',
  'Orders and builds by what they need': 'Aufträge und Bauaufträge nach dem, was sie brauchen',
  Overdue: 'Überfällig',
  'Due today': 'Heute fällig',
  'Ready to ship': 'Versandbereit',
  Short: 'Fehlmenge',
  'Builds to finish': 'Bauaufträge abzuschließen',
  'The orders could not be counted': 'Die Aufträge konnten nicht gezählt werden',
  'Open the list under Sell, or reload.': 'Die Liste unter „Verkauf“ öffnen oder neu laden.',
  Reload: 'Neu laden',
  'Needs you now': 'Jetzt zu tun',
  'Nothing is due': 'Nichts ist fällig',
  Recent: 'Zuletzt',
  'Opened lately': 'Zuletzt geöffnet',
  '{0} · opened {1}': '{0} · geöffnet {1}',
  'What you open appears here.': 'Was geöffnet wird, erscheint hier.',
  'Set up this tablet': 'Dieses Tablet einrichten',
  'Its name, the currency, the size of buttons, and how its data is kept safe.':
    'Sein Name, die Währung, die Größe der Tasten und wie seine Daten sicher bleiben.',
  'Set up': 'Einrichten',
  'Not now': 'Nicht jetzt',
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
  About: 'Über',
  'About Docket': 'Über Docket',
  More: 'Mehr',
  'Sales orders on a tablet, with no server, no account and no network. Everything stays on this tablet until you take it elsewhere.':
    'Verkaufsaufträge auf dem Tablet, ohne Server, ohne Konto und ohne Netz. Alles bleibt auf diesem Tablet, bis es jemand weitergibt.',
  Version: 'Version',
  'This device': 'Dieses Gerät',
  Keys: 'Tasten',
  'Made with': 'Verwendete Software',
  Help: 'Hilfe',
  'From the order to the parcel': 'Vom Auftrag zum Paket',
  '{0} would be opened.': '{0} würde geöffnet.',
  '{0} {1} would be opened.': '{0} {1} würde geöffnet.',
  'Practise scanning': 'Scannen üben',
  'Scans are answered here, and open nothing.': 'Scans werden hier beantwortet und öffnen nichts.',
  'Practice sheet': 'Übungsblatt',
  'Close the camera': 'Kamera schließen',
  'Scan with the camera': 'Mit der Kamera scannen',
  'Set up scanner': 'Scanner einrichten',
  'No picture': 'Kein Bild',
  'Scan any code now': 'Jetzt einen beliebigen Code scannen',
  'Hold the scanner a hand’s width away, and let its line or dot cross the whole code.':
    'Den Scanner eine Handbreit entfernt halten; seine Linie oder sein Punkt muss über den ganzen Code gehen.',
  'The last scans': 'Die letzten Scans',
  'It read {0}': 'Gelesen: {0}',
  'More places': 'Weitere Bereiche',
  'Who buys, their contacts, addresses and prices':
    'Wer kauft, mit Kontakten, Adressen und Preisen',
  'Suppliers and makers too': 'Auch Lieferanten und Hersteller',
  'What is sold, made and used': 'Was verkauft, gebaut und verwendet wird',
  Locations: 'Lagerorte',
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
  Settings: 'Einstellungen',
  'This device, the workshop, looks, storage': 'Dieses Gerät, der Betrieb, Aussehen, Speicher',
  'From the order to the parcel, scanning, order files, backups':
    'Vom Auftrag zum Paket, Scannen, Auftragsdateien, Backups',
  'Version, licences, keys': 'Version, Lizenzen, Tasten',
  Undone: 'Rückgängig gemacht',
  'Everything here can wait, and stands in the settings too.':
    'Alles hier kann warten und steht auch in den Einstellungen.',
  Continue: 'Weiter',
  'Size of buttons and rows': 'Größe von Tasten und Zeilen',
  Size: 'Größe',
  Money: 'Währung',
  'Keep the data safe': 'Daten sicher aufbewahren',
  'Everything is kept on this tablet, in this browser.':
    'Alles wird auf diesem Tablet aufbewahrt, in diesem Browser.',
  'Docket is installed on this device.': 'Docket ist auf diesem Gerät installiert.',
  'Put Docket on the home screen': 'Docket auf den Startbildschirm legen',
  'It then opens like any other app, fills the screen, and the browser keeps its data safer.':
    'Dann öffnet es sich wie jede andere App, füllt den Bildschirm, und der Browser bewahrt die Daten sicherer auf.',
  'Open the menu of the browser and choose *Install* or *Add to Home screen*. A browser that has neither opens Docket from a bookmark, offline too.':
    'Das Menü des Browsers öffnen und *Installieren* oder *Zum Startbildschirm hinzufügen* wählen. Ein Browser ohne beides öffnet Docket aus einem Lesezeichen, auch offline.',
  Language: 'Sprache',
  'On this device only. Numbers and days follow it.':
    'Nur auf diesem Gerät. Zahlen und Tage richten sich danach.',
  'Check the books': 'Bücher prüfen',
  'Every figure follows from the log of what was done. This adds the log up again and compares.':
    'Jede Zahl folgt aus dem Protokoll dessen, was getan wurde. Hier wird es neu addiert und verglichen.',
  'Stock doctor': 'Lagerdoktor',
  'Everything agrees with the log.': 'Alles stimmt mit dem Protokoll überein.',
  '{0} not as the log says': '{0} nicht wie im Protokoll',
  Rebuild: 'Neu aufbauen',
  'Rebuild from the log?': 'Aus dem Protokoll neu aufbauen?',
  'Keep as it is': 'So lassen',
  'Currency of new orders and prices': 'Währung neuer Aufträge und Preise',
  'Who uses it': 'Wer es benutzt',
  'The name stands in the history beside everything done here.':
    'Der Name steht im Verlauf neben allem, was hier getan wird.',
  'Name of this device': 'Name dieses Geräts',
  'Letter in its order numbers': 'Buchstabe in seinen Auftragsnummern',
  'None on the first device; B, C … on others, so that two never give one number.':
    'Keiner auf dem ersten Gerät; B, C … auf anderen, damit nie zwei dieselbe Nummer vergeben.',
  'The browser has promised to keep the data, even when the tablet runs out of room.':
    'Der Browser hat zugesagt, die Daten zu behalten, auch wenn der Platz knapp wird.',
  'The browser has not promised it: it may remove the data when the tablet runs out of room. Install Docket and ask again, and make a backup every week.':
    'Der Browser hat es nicht zugesagt: Er darf die Daten entfernen, wenn der Platz knapp wird. Docket installieren, noch einmal bitten und jede Woche ein Backup machen.',
  'The browser may remove the data when the tablet runs out of room.':
    'Der Browser darf die Daten entfernen, wenn der Platz knapp wird.',
  'Ask it to keep the data': 'Um Aufbewahrung bitten',
  'Stock items': 'Lagerartikel',
  'Actions in the history': 'Aktionen im Verlauf',
  'None yet': 'Noch keine',
  Storage: 'Speicher',
  Workshop: 'Betrieb',
  'The same on every device of the workshop.': 'Auf jedem Gerät des Betriebs gleich.',
  'Stands at the top of papers.': 'Steht oben auf Papieren.',
  'Stock is proposed in this order': 'Bestand wird in dieser Reihenfolge vorgeschlagen',
  'Tablet {0}, app {1}, {2}': 'Tablet {0}, App {1}, {2}',
  'Proves that all that is kept here goes together':
    'Beweist, dass alles, was hier aufbewahrt wird, zusammenpasst',
  'Writing the tables anew from the log': 'Die Tabellen werden aus dem Protokoll neu geschrieben',
  Beginning: 'Beginnt',
  'Checking: {0}': 'Prüfung: {0}',
  'The check could not be finished': 'Die Prüfung konnte nicht beendet werden',
  'The data could not be read. Make a backup, close the app and open it again.':
    'Die Daten konnten nicht gelesen werden. Ein Backup machen, die App schließen und wieder öffnen.',
  'Adds up the log of all that was ever done and compares it with every table, every quantity with its movements, and everything that is held with what is there. It changes nothing.':
    'Addiert das Protokoll von allem, was je getan wurde, und vergleicht es mit jeder Tabelle, jede Menge mit ihren Bewegungen und alles Belegte mit dem, was da ist. Es ändert nichts.',
  'Rebuilt from the log: {0} mended.': 'Aus dem Protokoll neu aufgebaut: {0} berichtigt.',
  'All is well': 'Alles in Ordnung',
  'Something is not as it must be': 'Etwas ist nicht, wie es sein muss',
  'Rebuild from the log': 'Aus dem Protokoll neu aufbauen',
  'thing|things': {
    one: '{0} Sache',
    other: '{0} Sachen'
  },
  'Valid data that does not go together: a person settles it.':
    'Gültige Daten, die nicht zusammenpassen: Ein Mensch entscheidet.',
  'Check again': 'Erneut prüfen',
  'Check everything': 'Alles prüfen',
  'Save the report': 'Bericht speichern',
  'Every table is written anew as the log says. The log itself, and all that was done, stays as it is.':
    'Jede Tabelle wird neu geschrieben, wie das Protokoll es sagt. Das Protokoll selbst und alles Getane bleibt, wie es ist.',
  'Stopped. Nothing was changed.': 'Angehalten. Nichts wurde geändert.',
  'The stock doctor is done.': 'Der Lagerdoktor ist fertig.',
  'Nothing to undo since the app was opened. Older actions are in Activity.':
    'Nichts rückgängig zu machen, seit die App geöffnet wurde. Ältere Aktionen stehen unter „Aktivität“.',
  Welcome: 'Willkommen',
  'Welcome to Docket': 'Willkommen bei Docket',
  'Everything stays on this tablet.': 'Alles bleibt auf diesem Tablet.',
  'Loading the demo data': 'Die Demodaten werden geladen',
  'Loading the demo shop: {0} of {1}': 'Der Demobetrieb wird geladen: {0} von {1}',
  'The demo data could not be loaded. Try again, or start empty.':
    'Die Demodaten konnten nicht geladen werden. Erneut versuchen oder leer beginnen.',
  'Try with demo data': 'Mit Demodaten ausprobieren',
  'A small maker of pumps with customers, parts, stock and orders in every state. Removed in two taps.':
    'Ein kleiner Pumpenhersteller mit Kunden, Teilen, Bestand und Aufträgen in jedem Zustand. Mit zweimal Tippen entfernt.',
  'Enter your first customer, then parts and orders.':
    'Den ersten Kunden erfassen, dann Teile und Aufträge.',
  'Companies, parts, stock, orders and builds from its export. You see all of it before anything is written.':
    'Firmen, Teile, Bestand, Aufträge und Bauaufträge aus dessen Export. Alles wird gezeigt, bevor etwas geschrieben wird.',
  'Restore a backup or order file': 'Backup oder Auftragsdatei wiederherstellen',
  'From another tablet of your workshop, or from one that was lost. Import an order file to become one of its tablets.':
    'Von einem anderen Tablet des Betriebs oder von einem verlorenen. Eine Auftragsdatei importieren, um eines seiner Tablets zu werden.',
  'Ready to work offline ✓': 'Bereit für die Arbeit ohne Netz ✓',
  'Language · Sprache · اللغة': 'Sprache · Language · اللغة',
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
  'What needs you now': 'Was jetzt zu tun ist',
  'Ready to build': 'Baubereit',
  'Not allocated': 'Nicht zugewiesen',
  'Part allocated': 'Teils zugewiesen',
  'Building {0}': '{0} im Bau',
  '{0} d overdue': '{0} T überfällig',
  'More actions': 'Weitere Aktionen',
  'Nothing found.': 'Nichts gefunden.',
  'Search: {0}': 'Suchen: {0}',
  'Change: {0}': 'Ändern: {0}',
  '+1 d': '+1 T',
  '+1 w': '+1 W',
  '+2 w': '+2 W',
  'Usual days': 'Übliche Tage',
  'Delete last digit': 'Letzte Ziffer löschen',
  'Quick amounts': 'Schnelle Mengen',
  Pages: 'Seiten',
  Previous: 'Zurück',
  '{0}–{1} of {2}': '{0}–{1} von {2}',
  'Create…': 'Anlegen…',
  'Search {0}': '{0} suchen',
  '{0} of {1} shown. Search to see the others.':
    '{0} von {1} gezeigt. Suchen, um die anderen zu sehen.',
  Close: 'Schließen',
  'Discard what you entered?': 'Eingaben verwerfen?',
  'It has not been saved.': 'Sie wurden nicht gespeichert.',
  Discard: 'Verwerfen',
  'Keep editing': 'Weiter bearbeiten',
  'Skip to content': 'Zum Inhalt',
  Main: 'Hauptnavigation',
  Less: 'Weniger',
  'More [one more]': 'Mehr',
  'At {0}': 'Bei {0}',
  'Details copied': 'Details kopiert',
  'This is a mistake in the app, not yours': 'Das ist ein Fehler der App',
  'What was saved before is safe. Go back, or reload the app and try again.':
    'Was vorher gespeichert wurde, ist sicher. Zurückgehen oder die App neu laden und erneut versuchen.',
  'Copy details': 'Details kopieren',
  'Tap *Share* in Safari’s bar:': 'In der Leiste von Safari *Teilen* antippen:',
  'a box with an arrow that points up': 'ein Kasten mit einem Pfeil nach oben',
  'Choose *Add to Home Screen*:': '*Zum Home-Bildschirm* wählen:',
  'a box with a plus': 'ein Kasten mit einem Plus',
  'Tap *Add*, then open Docket from the home screen.':
    '*Hinzufügen* antippen, dann Docket vom Startbildschirm öffnen.',
  Install: 'Installieren',
  'Automatic, as the tablet': 'Automatisch, wie das Tablet',
  Theme: 'Farben',
  'Sunlight for bay doors, Night for the dark: both with the strongest contrast.':
    '„Sonne“ fürs Hallentor, „Nacht“ für die Dunkelheit: beide mit dem stärksten Kontrast.',
  'Size of text': 'Größe der Schrift',
  'Side of the destinations': 'Seite der Navigation',
  'On a tablet on its side.': 'Auf einem Tablet im Querformat.',
  Looks: 'Aussehen',
  'Press the circle: {0} of {1}': 'Den Kreis drücken: {0} von {1}',
  'Press the circle with your glove or finger, as you would at work: {0} of {1}':
    'Den Kreis mit Handschuh oder Finger drücken, wie bei der Arbeit: {0} von {1}',
  'The largest buttons fit your hand.': 'Die größten Tasten passen zu dieser Hand.',
  'Buttons of the standard size fit your hand.': 'Tasten in Standardgröße passen zu dieser Hand.',
  'Use the largest': 'Die größten nehmen',
  'Use standard': 'Standard nehmen',
  'Press again': 'Noch einmal drücken',
  'Saved on this tablet': 'Auf diesem Tablet gespeichert',
  'New version ready.': 'Neue Version bereit.',
  'Restart now': 'Jetzt neu starten',
  Later: 'Später',
  'No backup yet': 'Noch kein Backup',
  'Backup {0}': 'Backup {0}',
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
  'Close the top sheet, dialog or menu': 'Oberstes Blatt, Fenster oder Menü schließen',
  'Auto, as the tablet': 'Automatisch, wie das Tablet',
  Light: 'Hell',
  Dark: 'Dunkel',
  'Sunlight: black on white': 'Sonne: Schwarz auf Weiß',
  'Night: white on black': 'Nacht: Weiß auf Schwarz',
  'Gloves: largest': 'Handschuhe: am größten',
  'Standard: fingers': 'Standard: Finger',
  'Compact: mouse': 'Kompakt: Maus',
  Left: 'Links',
  Right: 'Rechts',
  'A workshop has at most {0} devices, retired ones included, because no order file can name more.':
    'Ein Betrieb hat höchstens {0} Geräte, ausgemusterte eingeschlossen, weil keine Auftragsdatei mehr nennen kann.',
  '{0} belongs to {1}. Each device needs its own, so that no two orders get one number.':
    '{0} gehört zu {1}. Jedes Gerät braucht seinen eigenen, damit nie zwei Aufträge dieselbe Nummer bekommen.',
  'No letter at all': 'Gar kein Buchstabe',
  'The letter {0}': 'Der Buchstabe {0}',
  'First to expire, then oldest': 'Zuerst ablaufend, dann ältester',
  'The oldest first': 'Ältester zuerst',
  'The newest first': 'Neuester zuerst',
  'The smallest quantity first': 'Kleinste Menge zuerst',
  'The largest quantity first': 'Größte Menge zuerst',
  'Allow expired stock': 'Abgelaufenen Bestand erlauben',
  'Expired stock may be allocated and shipped.':
    'Abgelaufener Bestand darf zugewiesen und versandt werden.',
  'Allow over-allocation': 'Überzuweisung erlauben',
  'A line may hold more stock than it needs.':
    'Eine Position darf mehr Bestand belegen, als sie braucht.',
  'Output goes to the line that asked for it':
    'Erzeugnis geht an die Position, die es verlangt hat',
  'What a build makes is allocated at once.': 'Was ein Bauauftrag fertigt, wird sofort zugewiesen.',
  'Shipments need a check': 'Sendungen brauchen eine Prüfung',
  'Somebody must check a shipment before it can leave.':
    'Jemand muss eine Sendung prüfen, bevor sie abgehen kann.',
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
  'Save view…': 'Ansicht speichern …',
  'Edit view…': 'Ansicht bearbeiten …',
  'View saved on this tablet': 'Ansicht auf diesem Tablet gespeichert',
  'View deleted': 'Ansicht gelöscht',
  'Save view': 'Ansicht speichern',
  'Edit view': 'Ansicht bearbeiten',
  'It keeps filter, search and sorting, on this tablet alone.':
    'Sie behält Filter, Suche und Sortierung, nur auf diesem Tablet.',
  'Delete view': 'Ansicht löschen',
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
  'This code stands for a button. Open the order first, then scan it there.':
    'Dieser Code steht für eine Taste. Öffnen Sie zuerst den Auftrag und scannen Sie ihn dort.',
  '{0} can not be done here. Open the order first.':
    '{0} geht hier nicht. Öffnen Sie zuerst den Auftrag.',
  'No quantity is asked for here. Scan it where an order is entered.':
    'Hier wird keine Menge verlangt. Scannen Sie sie dort, wo ein Auftrag eingegeben wird.',
  'Codes for the scanner': 'Codes für den Scanner',
  'With these codes and those on parts and papers an order is entered, allocated, picked and shipped by scanner alone. Scan the customer, then each part, and how many of it where it is more than one.':
    'Mit diesen Codes und denen auf Teilen und Papieren wird ein Auftrag allein mit dem Scanner eingegeben, reserviert, kommissioniert und versandt. Scannen Sie den Kunden, dann jedes Teil, und wie viele davon, wenn es mehr als eines ist.',
  '{0} would be done, where an order is open.': '{0} würde ausgeführt, wo ein Auftrag offen ist.',
  'No scan is left to take back.': 'Es gibt keinen Scan mehr, der zurückgenommen werden kann.',
  'Scan a part first, then how many of it.': 'Scannen Sie zuerst ein Teil, dann wie viele davon.',
  'This scanner writes like an on-screen keyboard. Set it to send keys, or put the cursor into a field before you scan.':
    'Dieser Scanner schreibt wie eine Bildschirmtastatur. Stellen Sie ihn auf Tasten um, oder setzen Sie den Cursor vor dem Scannen in ein Feld.'
};
