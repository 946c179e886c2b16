import type { Catalogue } from '#ui/words/say.ts';

/** German for what is refused of orders. */
export const orderRefusals: Catalogue = {
  'This part is not an assembly, so it can not be built. Receive stock of it instead.':
    'Dieses Teil ist keine Baugruppe, kann also nicht gebaut werden. Stattdessen Bestand einbuchen.',
  'The line is for another part. Open the order again.':
    'Die Position ist für ein anderes Teil. Den Auftrag neu öffnen.',
  'The build that this one is for is closed.':
    'Der Bauauftrag, für den dieser ist, ist geschlossen.',
  'No short line has a part that can be built. Receive stock for the short lines.':
    'Keine Position mit Fehlmenge hat ein Teil, das gebaut werden kann. Für diese Positionen Bestand einbuchen.',
  'This order is {0}. It can not be edited any more.':
    'Dieser Auftrag ist {0}. Er kann nicht mehr bearbeitet werden.',
  'The order is {0} already.': 'Der Auftrag ist schon {0}.',
  'The order is on hold. Resume it first, then it can become {0}.':
    'Der Auftrag ist pausiert. Zuerst fortsetzen, dann kann er {0} werden.',
  'An order that is {0} can not become {1}.': 'Ein Auftrag, der {0} ist, kann nicht {1} werden.',
  '{0} is not a customer. Switch on “Customer” for this company, or choose another one.':
    '{0} ist kein Kunde. „Kunde“ für diese Firma einschalten oder eine andere wählen.',
  '{0} is inactive. Make the customer active again, or choose another one.':
    '{0} ist inaktiv. Den Kunden wieder aktivieren oder einen anderen wählen.',
  'This order has no customer on this tablet, so it can not be duplicated. Create a new order.':
    'Dieser Auftrag hat auf diesem Tablet keinen Kunden, kann also nicht dupliziert werden. Einen neuen anlegen.',
  'The customer can not change while stock is set aside or shipped ({0}). Unallocate all first.':
    'Der Kunde kann sich nicht ändern, solange Bestand belegt oder versandt ist ({0}). Zuerst alle Zuweisungen aufheben.',
  'allocation|allocations': {
    one: '{0} Zuweisung',
    other: '{0} Zuweisungen'
  },
  '{0} in the old currency. Change or remove those prices first.':
    '{0} in der alten Währung. Zuerst diese Preise ändern oder entfernen.',
  'line has a price|lines have a price': {
    one: '{0} Position hat einen Preis',
    other: '{0} Positionen haben einen Preis'
  },
  '{0} is a contact of another company. Choose a contact of this customer.':
    '{0} ist Kontakt einer anderen Firma. Einen Kontakt dieses Kunden wählen.',
  'The address “{0}” belongs to another company. Choose an address of this customer.':
    'Die Adresse „{0}“ gehört zu einer anderen Firma. Eine Adresse dieses Kunden wählen.',
  'The reference {0} is in use already. Choose another one, or leave it empty for the next number.':
    'Die Referenz {0} ist schon vergeben. Eine andere wählen oder leer lassen für die nächste Nummer.',
  'A line of this order has no part on this tablet. Duplicate without the lines that can not be sold.':
    'Eine Position dieses Auftrags hat kein Teil auf diesem Tablet. Ohne die unverkäuflichen Positionen duplizieren.',
  '{0} is not salable. Switch on “Salable” for this part, or choose another one.':
    '{0} ist nicht verkäuflich. „Verkäuflich“ für dieses Teil einschalten oder ein anderes wählen.',
  '{0} is inactive. Make the part active again, or choose another one.':
    '{0} ist inaktiv. Das Teil wieder aktivieren oder ein anderes wählen.',
  'This part': 'Dieses Teil',
  'This order is in {0}. Enter the price in {1}.':
    'Dieser Auftrag ist in {0}. Den Preis in {1} eingeben.',
  'The part can not change: {0} are allocated and {1} shipped. Unallocate first, or add another line.':
    'Das Teil kann sich nicht ändern: {0} sind zugewiesen und {1} versandt. Zuerst Zuweisung aufheben oder eine weitere Position hinzufügen.',
  '{0} are shipped already. The quantity can not be less than that.':
    '{0} sind schon versandt. Die Menge kann nicht kleiner sein.',
  '{0} are allocated and only {1} would still be needed. {2} can be unallocated with it.':
    '{0} sind zugewiesen, und nur {1} wären noch nötig. {2} können dabei freigegeben werden.',
  '{0} of this line are shipped, so it stays on the order. Lower its quantity instead.':
    '{0} dieser Position sind versandt, also bleibt sie im Auftrag. Stattdessen die Menge senken.',
  'That is about {0} of another order. Open the order again.':
    'Das betrifft {0} eines anderen Auftrags. Den Auftrag neu öffnen.',
  'This order is on hold. Resume it first, then ship it.':
    'Dieser Auftrag ist pausiert. Zuerst fortsetzen, dann versenden.',
  '{0} short by {1}. Allocate or build the rest, or ship what is allocated.':
    '{0} mit Fehlmenge {1}. Den Rest zuweisen oder bauen, oder versenden, was zugewiesen ist.',
  'Decide first: {0}': 'Zuerst entscheiden: {0}',
  'Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.':
    'Nichts ist zugewiesen, also gibt es nichts zu versenden. Zuerst Bestand zuweisen oder den Auftrag stornieren.',
  'Shipment {0} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.':
    'Sendung {0} ist noch nicht geprüft, und der Betrieb verlangt es für jede. Zuerst unter „Sendungen“ prüfen.',
  '{0} of a stock item are to leave, but it holds only {1}. Count that stock, or unallocate it and allocate other stock.':
    '{0} eines Lagerartikels sollen abgehen, aber er hat nur {1}. Den Bestand zählen oder die Zuweisung aufheben und anderen zuweisen.',
  'An allocated stock item {0}. Unallocate it and allocate other stock.':
    'Ein zugewiesener Lagerartikel {0}. Die Zuweisung aufheben und anderen Bestand zuweisen.',
  'Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.':
    'Niemand hat gesagt, wer dieses Tablet benutzt. Den Namen in den Einstellungen eingeben, dann die Sendung prüfen.',
  'That stock is held by another order. Open the order again and choose once more.':
    'Dieser Bestand ist durch einen anderen Auftrag belegt. Den Auftrag neu öffnen und noch einmal wählen.',
  'That stock has been shipped already.': 'Dieser Bestand ist schon versandt.',
  'That stock is not held any more. Allocate it again.':
    'Dieser Bestand ist nicht mehr belegt. Neu zuweisen.',
  'There is nothing to allocate: choose stock first. Lines without a part, and virtual parts, need none.':
    'Es gibt nichts zuzuweisen: zuerst Bestand wählen. Positionen ohne Teil und virtuelle Teile brauchen keinen.',
  'That stock is of another part. Choose stock of the part on the line.':
    'Dieser Bestand ist von einem anderen Teil. Bestand des Teils der Position wählen.',
  'That shipment belongs to another order. Choose another one.':
    'Diese Sendung gehört zu einem anderen Auftrag. Eine andere wählen.',
  'That shipment was sent on {0}. Choose one that still waits.':
    'Diese Sendung ging am {0} ab. Eine wählen, die noch wartet.',
  'The line still needs {0}. Take no more than that.':
    'Die Position braucht noch {0}. Nicht mehr als das nehmen.',
  'The same stock item was chosen twice. Choose it once with the whole quantity.':
    'Derselbe Lagerartikel wurde zweimal gewählt. Einmal mit der ganzen Menge wählen.',
  'A chosen stock item is not here any more. Choose another one.':
    'Ein gewählter Lagerartikel ist nicht mehr hier. Einen anderen wählen.',
  'That stock has been shipped with this order. It can only come back with a return.':
    'Dieser Bestand wurde mit diesem Auftrag versandt. Er kann nur mit einer Retoure zurückkommen.',
  'All {0} of it are picked already. Go on with the next.':
    'Alle {0} davon sind schon entnommen. Weiter mit dem Nächsten.',
  'Only {0} of it are left to pick. Take no more than that.':
    'Nur {0} davon sind noch zu entnehmen. Nicht mehr als das nehmen.',
  'Enter serial numbers, for example 101-105, 110.':
    'Seriennummern eingeben, zum Beispiel 101-105, 110.',
  '“{0}” names more than the {1} that are wanted. Name fewer.':
    '„{0}“ nennt mehr als die {1}, die gewünscht sind. Weniger nennen.',
  '{0} named, {1} wanted. Make both the same.': '{0} genannt, {1} gewünscht. Beides angleichen.',
  'Not in stock for this part: {0}. Check the numbers.':
    'Für dieses Teil nicht auf Lager: {0}. Die Nummern prüfen.',
  'Not free: {0}. They are held by others or can not be sold.':
    'Nicht frei: {0}. Sie sind anderweitig belegt oder dürfen nicht verkauft werden.'
};
