import type { Catalogue } from '#ui/words/say.ts';

/** German for places. */
export const stockLocations: Catalogue = {
  'Location saved': 'Lagerort gespeichert',
  'Location created': 'Lagerort angelegt',
  'Edit Location': 'Lagerort bearbeiten',
  'New Location': 'Neuer Lagerort',
  'Search locations': 'Lagerorte suchen',
  'No locations yet': 'Noch keine Lagerorte',
  'Name the places where stock lies: a hall, a shelf, a bin.':
    'Die Orte benennen, an denen Bestand liegt: Halle, Regal, Fach.',
  'No location matches “{0}”': 'Kein Lagerort passt zu „{0}“',
  'No location is open': 'Kein Lagerort ist geöffnet',
  'Location deleted': 'Lagerort gelöscht',
  'Outside the shop': 'Außerhalb des Betriebs',
  'What lies here': 'Was hier liegt',
  'Holds other locations': 'Enthält andere Lagerorte',
  'Nothing lies here': 'Hier liegt nichts',
  'Stock lies in the locations inside it.': 'Bestand liegt in den Lagerorten darin.',
  'Move stock here, or receive some.': 'Bestand hierher verschieben oder einbuchen.',
  'What to do with this location': 'Was mit diesem Lagerort zu tun ist',
  'New inside': 'Neu darin',
  'Delete location?': 'Lagerort löschen?',
  'Deletes {0}. A location that something lies in stays.':
    'Löscht {0}. Ein Lagerort, in dem etwas liegt, bleibt.',
  'Keep location': 'Lagerort behalten',
  'This location is not on this tablet': 'Dieser Lagerort ist nicht auf diesem Tablet',
  'Look at the list of locations.': 'In der Liste der Lagerorte nachsehen.',
  'Lies in': 'Liegt in',
  'No other location': 'Kein anderer Lagerort',
  'Only holds other locations': 'Enthält nur andere Lagerorte',
  'A hall or a rack: stock lies in what is inside it.':
    'Eine Halle oder ein Gestell: Bestand liegt in dem, was darin ist.',
  'At a supplier or a subcontractor.': 'Bei einem Lieferanten oder Lohnfertiger.',
  'In it': 'Direkt hier',
  Inside: 'Darin',
  'Locations inside': 'Lagerorte darin'
};
