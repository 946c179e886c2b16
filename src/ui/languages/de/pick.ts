import type { Catalogue } from '#ui/words/say.ts';

/** German for picking. */
export const pick: Catalogue = {
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
  'Count the shelf': 'Regal zählen',
  'Pick {0}': '{0} kommissionieren',
  'Nothing to pick': 'Nichts zu kommissionieren',
  '{0} wants {1}': '{0} braucht {1}',
  'Which is it?': 'Was ist es?',
  'no location': 'kein Lagerort',
  'Orders that want {0}': 'Aufträge, die {0} brauchen',
  'No other open order wants it. Put it back.':
    'Kein anderer offener Auftrag braucht es. Zurücklegen.',
  '{0} +{1}, allocated and picked.': '{0} +{1}, zugewiesen und entnommen.',
  'The last pick was taken back.': 'Die letzte Entnahme wurde zurückgenommen.',
  'Scan with the camera': 'Mit der Kamera scannen'
};
