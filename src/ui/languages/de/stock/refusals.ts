import type { Catalogue } from '#ui/words/say.ts';

/** German for what is refused of stock. */
export const stockRefusals: Catalogue = {
  'bill of materials|bills of materials': {
    one: '{0} Stückliste',
    other: '{0} Stücklisten'
  },
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
  }
};
