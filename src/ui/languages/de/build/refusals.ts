import type { Catalogue } from '#ui/words/say.ts';

/** German for what is refused of builds. */
export const buildRefusals: Catalogue = {
  ' and {0}': ' und {0}',
  'other|others': {
    one: '{0} weiterer',
    other: '{0} weitere'
  },
  ' The rest is held by {0}{1}.': ' Der Rest ist belegt durch {0}{1}.',
  '{0}: {1} of {2}': '{0}: {1} von {2}',
  'This build is on hold. Resume it first.': 'Dieser Bauauftrag ist pausiert. Zuerst fortsetzen.',
  'This build is {0}. Nothing can be made or set aside for it any more.':
    'Dieser Bauauftrag ist {0}. Dafür kann nichts mehr gefertigt oder belegt werden.',
  'Only {0} remain to be made. Enter at most {1}, or raise the quantity of the build first.':
    'Nur noch {0} sind zu fertigen. Höchstens {1} eingeben oder zuerst die Menge des Bauauftrags erhöhen.',
  'This part has no serial numbers. Leave them empty, or switch on “Trackable” for the part.':
    'Dieses Teil hat keine Seriennummern. Leer lassen oder am Teil „Nachverfolgbar“ einschalten.',
  'Pieces with serial numbers are whole. Enter a whole number.':
    'Stücke mit Seriennummern sind ganz. Eine ganze Zahl eingeben.',
  'Every piece needs a serial number. Enter them, for example 101-105, 110.':
    'Jedes Stück braucht eine Seriennummer. Zum Beispiel 101-105, 110 eingeben.',
  'At most {0} serial numbers at once.': 'Höchstens {0} Seriennummern auf einmal.',
  'Serial number {0} is named twice. Name it once.':
    'Seriennummer {0} ist zweimal genannt. Nur einmal nennen.',
  '“{0}” is not a range of serial numbers. Write the first and the last, for example 101-105.':
    '„{0}“ ist kein Bereich von Seriennummern. Die erste und die letzte angeben, zum Beispiel 101-105.',
  '“{0}” names more than the {1} that are made. Name fewer.':
    '„{0}“ nennt mehr als die {1}, die gefertigt werden. Weniger nennen.',
  '{0} named for {1}. Make both the same.': '{0} genannt für {1}. Beides angleichen.',
  'serial number|serial numbers': {
    one: '{0} Seriennummer',
    other: '{0} Seriennummern'
  },
  'In use already: {0}{1}. Choose others.': 'Schon vergeben: {0}{1}. Andere wählen.',
  '{0} not set aside in full. Allocate them, or complete anyway.':
    '{0} nicht voll belegt. Zuweisen oder trotzdem abschließen.',
  'This build is {0}. Only a build in production can be finished early: issue it first.':
    'Dieser Bauauftrag ist {0}. Nur einer in Fertigung kann vorzeitig beendet werden: zuerst starten.',
  '{0} are made and {1} are not. Confirm that the rest will not be made.':
    '{0} sind gefertigt und {1} nicht. Bestätigen, dass der Rest nicht gefertigt wird.',
  'This part is not an assembly, so it can not be built. Switch on “Assembly” for the part, or receive stock of it.':
    'Dieses Teil ist keine Baugruppe, kann also nicht gebaut werden. Am Teil „Baugruppe“ einschalten oder Bestand einbuchen.',
  'A virtual part needs no stock and is never built.':
    'Ein virtuelles Teil braucht keinen Bestand und wird nie gebaut.',
  'This part is inactive. Make it active again, or choose another one.':
    'Dieses Teil ist inaktiv. Wieder aktivieren oder ein anderes wählen.',
  'This part has no bill of materials yet. Say what goes into it on the part, then build.':
    'Dieses Teil hat noch keine Stückliste. Am Teil angeben, was hineingehört, dann bauen.',
  'The sales order is {0}. Choose an open order, or build for stock.':
    'Der Verkaufsauftrag ist {0}. Einen offenen wählen oder fürs Lager bauen.',
  'That line belongs to another order. Open the order again.':
    'Diese Position gehört zu einem anderen Auftrag. Den Auftrag neu öffnen.',
  'That line is for another part. Build the part of the line.':
    'Diese Position ist für ein anderes Teil. Das Teil der Position bauen.',
  'The target date {0} is before the start date {1}. Choose a later target date.':
    'Das Zieldatum {0} liegt vor dem Startdatum {1}. Ein späteres Zieldatum wählen.',
  'The reference does not follow the pattern {0}. Leave it empty for the next number.':
    'Die Referenz folgt nicht dem Muster {0}. Leer lassen für die nächste Nummer.',
  'The reference {0} is in use already. Choose another one.':
    'Die Referenz {0} ist schon vergeben. Eine andere wählen.',
  'The build that this one is for is {0}. Build for stock instead.':
    'Der Bauauftrag, für den dieser ist, ist {0}. Stattdessen fürs Lager bauen.',
  'The build that this one is for does not use this part.':
    'Der Bauauftrag, für den dieser ist, verwendet dieses Teil nicht.',
  '{0} are made already. Enter at least {1}.': '{0} sind schon gefertigt. Mindestens {1} eingeben.',
  'The build is {0} already.': 'Der Bauauftrag ist schon {0}.',
  'A build that is {0} can not become {1}.': 'Ein Bauauftrag, der {0} ist, kann nicht {1} werden.',
  'The build is {0}. Only a cancelled build can be deleted: cancel it first.':
    'Der Bauauftrag ist {0}. Nur ein stornierter kann gelöscht werden: zuerst stornieren.',
  'output|outputs': {
    one: '{0} Erzeugnis',
    other: '{0} Erzeugnisse'
  },
  'used-up component|used-up components': {
    one: '{0} verbrauchte Komponente',
    other: '{0} verbrauchte Komponenten'
  },
  'child build|child builds': {
    one: '{0} untergeordneter Bauauftrag',
    other: '{0} untergeordnete Bauaufträge'
  },
  'The build can not be deleted: it left {0}. It stays on record as cancelled.':
    'Der Bauauftrag kann nicht gelöscht werden, denn er hinterließ {0}. Er bleibt als storniert erhalten.',
  'The bill of materials does not have this component any more. Close this and look again.':
    'Die Stückliste hat diese Komponente nicht mehr. Schließen und neu nachsehen.',
  'Virtual parts and consumables are not counted out of stock: there is nothing to allocate.':
    'Virtuelle Teile und Verbrauchsmaterial werden nicht aus dem Lager gezählt: Es gibt nichts zuzuweisen.',
  'That stock is of another part. Choose stock of the component.':
    'Dieser Bestand ist von einem anderen Teil. Bestand der Komponente wählen.',
  'A stock item can not be taken: it {0}. Choose another one.':
    'Ein Lagerartikel kann nicht genommen werden: {0}. Einen anderen wählen.',
  'An item with a serial number is one piece. Take 1 of it.':
    'Ein Artikel mit Seriennummer ist ein Stück. 1 davon nehmen.',
  'Only {0} of that stock item are free now.{1} Take less, or choose another item.':
    'Nur {0} dieses Lagerartikels sind jetzt frei.{1} Weniger nehmen oder einen anderen wählen.',
  'The build still needs {0} of it. Take no more than that.':
    'Der Bauauftrag braucht davon noch {0}. Nicht mehr als das nehmen.',
  'Not set aside in full: {0}. Allocate them, or complete anyway: then only what there is of them is used up.':
    'Nicht voll belegt: {0}. Zuweisen oder trotzdem abschließen: dann wird nur verbraucht, was davon da ist.'
};
