import type { Catalogue } from '#ui/words/say.ts';

/** German for settings and setting up. */
export const settings: Catalogue = {
  Saved: 'Gespeichert',
  'Set up this tablet': 'Dieses Tablet einrichten',
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
  'Actions in the history': 'Aktionen im Verlauf',
  'None yet': 'Noch keine',
  Storage: 'Speicher',
  'The same on every device of the workshop.': 'Auf jedem Gerät des Betriebs gleich.',
  'Stands at the top of papers.': 'Steht oben auf Papieren.',
  'Stock is proposed in this order': 'Bestand wird in dieser Reihenfolge vorgeschlagen',
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
    'Jemand muss eine Sendung prüfen, bevor sie abgehen kann.'
};
