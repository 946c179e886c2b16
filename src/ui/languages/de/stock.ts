import type { Catalogue } from '#ui/words/say.ts';

/** German for stock and locations. */
export const stock: Catalogue = {
  'No stock item is open': 'Kein Lagerartikel ist geöffnet',
  'Location saved': 'Lagerort gespeichert',
  'Location created': 'Lagerort angelegt',
  'Edit Location': 'Lagerort bearbeiten',
  'New Location': 'Neuer Lagerort',
  'Search locations': 'Lagerorte suchen',
  'No locations yet': 'Noch keine Lagerorte',
  'Name the places where stock lies: a hall, a shelf, a bin.':
    'Die Orte benennen, an denen Bestand liegt: Halle, Regal, Fach.',
  'No location matches “{0}”': 'Kein Lagerort passt zu „{0}“',
  'Stock received': 'Bestand eingebucht',
  'Receive Stock': 'Bestand einbuchen',
  'Search stock': 'Bestand suchen',
  'Part, number, batch or serial': 'Teil, Charge, Nummer, Serie',
  'No stock yet': 'Noch kein Bestand',
  'Receive what is on the shelf, or bring in what you have from InvenTree.':
    'Einbuchen, was im Regal liegt, oder übernehmen, was in InvenTree ist.',
  'No stock under {0}': 'Kein Bestand unter {0}',
  'No stock matches “{0}”': 'Kein Bestand passt zu „{0}“',
  'Show all stock': 'Allen Bestand zeigen',
  Expired: 'Abgelaufen',
  'Parts of this stock item': 'Bereiche dieses Lagerartikels',
  'What to do with this stock item': 'Was mit diesem Lagerartikel zu tun ist',
  'Adjust stock': 'Bestand anpassen',
  'Export Ledger CSV': 'Lagerbuch als CSV exportieren',
  'This stock item is not on this tablet': 'Dieser Lagerartikel ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of stock.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Bestandsliste nachsehen.',
  'The item could not be read. Close the app and open it again.':
    'Der Artikel konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  Location: 'Lagerort',
  Batch: 'Charge',
  'Serial number': 'Seriennummer',
  Status: 'Status',
  Expiry: 'Ablauf',
  'Came in': 'Eingebucht',
  'Made by': 'Gefertigt durch',
  'Split from': 'Abgeteilt von',
  'another stock item': 'einem anderen Lagerartikel',
  Packaging: 'Verpackung',
  'Purchase price of one': 'Einkaufspreis pro Stück',
  'It can not be allocated: it {0}.': 'Kann nicht zugewiesen werden: {0}.',
  'Held by': 'Belegt durch',
  'Build order': 'Bauauftrag',
  'Stock item deleted': 'Lagerartikel gelöscht',
  'Delete stock item?': 'Lagerartikel löschen?',
  'Takes this item of {0} with {1} out of the lists. Its history stays in Activity.':
    'Nimmt diesen Artikel, {0} mit {1}, aus den Listen. Sein Verlauf bleibt unter „Aktivität“.',
  'Keep item': 'Artikel behalten',
  'Stock item saved': 'Lagerartikel gespeichert',
  Actions: 'Aktionen',
  'The count is right: keep it': 'Die Zählung stimmt: so lassen',
  'Takes {0} out of stock for good.': 'Bucht {0} endgültig aus.',
  ' What is held stays: {0}.': ' Was belegt ist, bleibt: {0}.',
  'Say why: it stands in the history.': 'Angeben, warum: Es steht im Verlauf.',
  'Stock written off': 'Bestand ausgebucht',
  'Write off?': 'Ausbuchen?',
  'Write off': 'Ausbuchen',
  'Keep stock': 'Bestand behalten',
  Reason: 'Grund',
  'In stock': 'Im Lager',
  'With customers': 'Bei Kunden',
  Quarantined: 'In Quarantäne',
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
  Counted: 'Gezählt',
  'Choose a location.': 'Einen Lagerort wählen.',
  'Choose a customer.': 'Einen Kunden wählen.',
  'Enter serial numbers, for example 101-105.': 'Seriennummern eingeben, zum Beispiel 101-105.',
  'Choose at least one.': 'Mindestens einen wählen.',
  '{0} here, {1} free.': '{0} hier, {1} frei.',
  'To location': 'Zum Lagerort',
  'No location found.': 'Kein Lagerort gefunden.',
  'No customer found.': 'Kein Kunde gefunden.',
  'Put into this item': 'In diesen Artikel legen',
  'For example 101-105, 110. Write ~ for the next free one.':
    'Zum Beispiel 101-105, 110. ~ für die nächste freie schreiben.',
  'Stands in the history.': 'Steht im Verlauf.',
  'Edit stock item': 'Lagerartikel bearbeiten',
  'Expires on': 'Läuft ab am',
  'Empty: never.': 'Leer: nie.',
  'now {0}': 'jetzt {0}',
  'Movements, the newest first': 'Bewegungen, neueste zuerst',
  'the other item': 'dem anderen Artikel',
  'then {0}': 'dann {0}',
  'Lies in': 'Liegt in',
  'No other location': 'Kein anderer Lagerort',
  'Only holds other locations': 'Enthält nur andere Lagerorte',
  'A hall or a rack: stock lies in what is inside it.':
    'Eine Halle oder ein Gestell: Bestand liegt in dem, was darin ist.',
  'At a supplier or a subcontractor.': 'Bei einem Lieferanten oder Lohnfertiger.',
  'holds locations': 'enthält Lagerorte',
  'No part found.': 'Kein Teil gefunden.',
  'For example 101-105, 110. Write ~ for the next free one. Leave empty to give them later.':
    'Zum Beispiel 101-105, 110. ~ für die nächste freie schreiben. Leer lassen, um sie später zu vergeben.',
  'Left empty: {0} days from today.': 'Leer: {0} Tage ab heute.',
  'For example the number of the delivery note. Stands in the history.':
    'Zum Beispiel die Nummer des Lieferscheins. Steht im Verlauf.',
  'With {0}': 'Bei {0}',
  '{0} free, held by {1}': '{0} frei, belegt durch {1}',
  'It is with a customer. Take it back as a return first.':
    'Er ist bei einem Kunden. Zuerst als Retoure zurücknehmen.',
  'It is installed in something else and can not be changed here.':
    'Er ist in etwas anderes eingebaut und kann hier nicht geändert werden.',
  'It was used up in a build and can not be changed.':
    'Er wurde in einem Bauauftrag verbraucht und kann nicht geändert werden.',
  'allocation to a build|allocations to builds': {
    one: '{0} Zuweisung an einen Bauauftrag',
    other: '{0} Zuweisungen an Bauaufträge'
  },
  'build output|build outputs': {
    one: '{0} Erzeugnis eines Bauauftrags',
    other: '{0} Erzeugnisse von Bauaufträgen'
  },
  'order line|order lines': {
    one: '{0} Auftragsposition',
    other: '{0} Auftragspositionen'
  },
  'build|builds': {
    one: '{0} Bauauftrag',
    other: '{0} Bauaufträge'
  },
  'substitute|substitutes': {
    one: '{0} Ersatz',
    other: '{0} Ersatzteile'
  },
  'A virtual part is never in stock. Choose another part.':
    'Ein virtuelles Teil ist nie im Lager. Ein anderes wählen.',
  'Pieces of this part carry serial numbers, so only whole pieces can be received. Enter a whole number.':
    'Stücke dieses Teils tragen Seriennummern, also können nur ganze eingebucht werden. Eine ganze Zahl eingeben.',
  'Pieces of this part carry no serial numbers. Leave the serial numbers empty, or make the part trackable first.':
    'Stücke dieses Teils tragen keine Seriennummern. Das Feld leer lassen oder das Teil zuerst nachverfolgbar machen.',
  'In use already: {0}. Choose serial numbers that no other piece has.':
    'Schon vergeben: {0}. Seriennummern wählen, die kein anderes Stück hat.',
  'Pieces of this part carry serial numbers, so it is handled whole. Enter a whole number.':
    'Stücke dieses Teils tragen Seriennummern, also geht es nur im Ganzen. Eine ganze Zahl eingeben.',
  'This piece has a serial number: it is one piece, there or not.':
    'Dieses Stück hat eine Seriennummer: Es ist eins, da oder nicht.',
  'There are only {0}. Enter no more than that, or count the item first.':
    'Es sind nur {0}. Nicht mehr eingeben oder den Artikel zuerst zählen.',
  'Only {0} would be free. Held by {1}. Unallocate there first, or enter less.':
    'Nur {0} wären frei. Belegt durch {1}. Dort zuerst die Zuweisung aufheben oder weniger eingeben.',
  'It lies there already. Choose another location.':
    'Er liegt schon dort. Einen anderen Lagerort wählen.',
  'That is all there is, so nothing would stay. Enter less.':
    'Das ist alles, es bliebe nichts übrig. Weniger eingeben.',
  'Only stock of the same part can be put together.':
    'Nur Bestand desselben Teils kann zusammengelegt werden.',
  'Only stock with the same status can be put together. Change the status first.':
    'Nur Bestand mit demselben Status kann zusammengelegt werden. Zuerst den Status ändern.',
  'One of the items is still being built. Finish the build first.':
    'Einer der Artikel ist noch im Bau. Zuerst den Bauauftrag abschließen.',
  'The items were bought in different currencies. Change the purchase price of one first.':
    'Die Artikel wurden in verschiedenen Währungen gekauft. Zuerst einen Einkaufspreis ändern.',
  'A serial number is for one piece, and this item holds {0}. Use Serialise instead.':
    'Eine Seriennummer ist für ein Stück, und dieser Artikel hat {0}. Stattdessen „Seriennummern vergeben“ verwenden.',
  'There is nothing left to write off.': 'Es ist nichts mehr auszubuchen.',
  'There are still {0} of it. Write off or remove them first.':
    'Es sind noch {0} davon da. Zuerst ausbuchen oder entnehmen.',
  'It is needed by {0}. Remove or move those first, or leave it as it is.':
    'Er wird gebraucht von {0}. Das zuerst entfernen oder verschieben, oder ihn so lassen.',
  'That company is not a customer. Switch on “Customer” for it, or choose another one.':
    'Diese Firma ist kein Kunde. „Kunde“ dafür einschalten oder eine andere wählen.',
  'This part is not salable. Switch on “Salable” for the part first.':
    'Dieses Teil ist nicht verkäuflich. Zuerst am Teil „Verkäuflich“ einschalten.',
  'The stock can not be handed over: it {0}. Change that first.':
    'Der Bestand kann nicht übergeben werden: {0}. Das zuerst ändern.',
  'A location can not lie in itself. Choose another place for it.':
    'Ein Lagerort kann nicht in sich selbst liegen. Einen anderen Platz wählen.',
  '{0} here. Move them before the location only holds other locations.':
    'Hier: {0}. Verschieben, bevor der Lagerort nur andere Lagerorte enthält.',
  'stock item lies|stock items lie': {
    one: '{0} Lagerartikel',
    other: '{0} Lagerartikel'
  },
  Count: 'Zählen',
  'Say how many are really there': 'Angeben, wie viele wirklich da sind',
  'Stock counted': 'Bestand gezählt',
  Add: 'Hinzufügen',
  'More came to this item': 'Zu diesem Artikel kam mehr',
  'Stock added': 'Bestand hinzugefügt',
  'Some were taken away': 'Es wurde etwas entnommen',
  'Stock removed': 'Bestand entnommen',
  Move: 'Verschieben',
  'All or a part goes to another location': 'Alles oder ein Teil geht an einen anderen Lagerort',
  'Stock moved': 'Bestand verschoben',
  Split: 'Aufteilen',
  'A part becomes an item of its own': 'Ein Teil wird ein eigener Artikel',
  'Stock split': 'Bestand aufgeteilt',
  Serialise: 'Seriennummern vergeben',
  'Give pieces serial numbers': 'Stücken Seriennummern geben',
  'Serial numbers given': 'Seriennummern vergeben',
  'Put other items of the part into this one': 'Andere Artikel des Teils in diesen legen',
  'Stock merged': 'Bestand zusammengelegt',
  'Change status': 'Status ändern',
  'OK, damaged, quarantined …': 'OK, beschädigt, in Quarantäne …',
  'Status changed': 'Status geändert',
  'Give to a customer': 'An einen Kunden geben',
  'Without a sales order': 'Ohne Verkaufsauftrag',
  'Given to the customer': 'Dem Kunden gegeben',
  'Batch, serial number, expiry, price, notes': 'Charge, Seriennummer, Ablauf, Preis, Notizen',
  'Give up all that nobody holds': 'Alles aufgeben, was niemand belegt',
  'Take an empty item out of the lists': 'Einen leeren Artikel aus den Listen nehmen',
  'A price is not below 0.': 'Ein Preis ist nicht unter 0.',
  Destroyed: 'Zerstört',
  Rejected: 'Zurückgewiesen',
  'Below 0': 'Unter 0',
  Received: 'Eingebucht',
  Added: 'Hinzugefügt',
  Removed: 'Entnommen',
  Moved: 'Verschoben',
  'Split off': 'Abgeteilt',
  'Split from another item': 'Von einem anderen Artikel abgeteilt',
  'Put into another item': 'In einen anderen Artikel gelegt',
  'Another item was put in': 'Ein anderer Artikel kam hinein',
  'Used up in a build': 'In einem Bauauftrag verbraucht',
  Built: 'Gebaut',
  'Written off': 'Ausgebucht',
  'Handed to a customer': 'An Kunden übergeben',
  'Taken back': 'Zurückgenommen',
  'This is about {0}. Submit or close it, then scan another part.':
    'Hier geht es um {0}. Senden Sie es ab oder schließen Sie es, dann scannen Sie ein anderes Teil.',
  '{0} is chosen already. Enter how many.': '{0} ist schon gewählt. Geben Sie ein, wie viele.',
  'This is not asked for here. Submit or close it first.':
    'Danach wird hier nicht gefragt. Senden Sie zuerst ab oder schließen Sie.',
  '{0} only holds other locations. Scan one of them.':
    '{0} enthält nur andere Orte. Scannen Sie einen davon.'
};
