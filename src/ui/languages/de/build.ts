import type { Catalogue } from '#ui/words/say.ts';

/** German for builds. */
export const build: Catalogue = {
  'On hold': 'Pausiert',
  'Build resumed': 'Bauauftrag fortgesetzt',
  'Build issued': 'Bauauftrag gestartet',
  'Allocate All': 'Alles zuweisen',
  'Components allocated': 'Komponenten zugewiesen',
  Resume: 'Fortsetzen',
  'Issue Build': 'Bauauftrag starten',
  Hold: 'Pausieren',
  'Build Orders': 'Bauaufträge',
  'New Build Order': 'Neuer Bauauftrag',
  'Search build orders': 'Bauaufträge suchen',
  'Number, part or sales order': 'Nummer, Teil oder Verkaufsauftrag',
  Filter: 'Filter',
  'Build orders': 'Bauaufträge',
  'Nothing to build': 'Nichts zu bauen',
  'Build on a line of a sales order makes a build order, or start one for stock.':
    '„Bauen“ an einer Position eines Verkaufsauftrags legt einen Bauauftrag an; oder einen fürs Lager beginnen.',
  'No build orders under {0}': 'Keine Bauaufträge unter {0}',
  'No build orders match “{0}”': 'Keine Bauaufträge passen zu „{0}“',
  'Show all open': 'Alle offenen zeigen',
  Components: 'Komponenten',
  Outputs: 'Erzeugnisse',
  Details: 'Details',
  History: 'Verlauf',
  'Parts of this build': 'Bereiche dieses Bauauftrags',
  'This build is not on this tablet': 'Dieser Bauauftrag ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of builds.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Bauaufträge nachsehen.',
  'The build could not be read. Close the app and open it again.':
    'Der Bauauftrag konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  '{0} unallocated': 'Zuweisung aufgehoben: {0}',
  'Components unallocated': 'Zuweisung der Komponenten aufgehoben',
  'Unallocate all': 'Alle Zuweisungen aufheben',
  'No components': 'Keine Komponenten',
  'The part has no bill of materials. Say on the part what goes into it.':
    'Das Teil hat keine Stückliste. Am Teil angeben, was hineingehört.',
  'Open the part': 'Teil öffnen',
  'Builds of components': 'Bauaufträge für Komponenten',
  'Component allocated': 'Komponente zugewiesen',
  Unallocated: 'Zuweisung aufgehoben',
  'Complete Build': 'Bauauftrag abschließen',
  'Complete some': 'Einige fertigstellen',
  'Build is on hold': 'Bauauftrag ist pausiert',
  'Print build sheet': 'Bauzettel drucken',
  Scrap: 'Ausschuss',
  'Finish early': 'Vorzeitig beenden',
  'Cancel Build': 'Bauauftrag stornieren',
  'Delete Build': 'Bauauftrag löschen',
  'What to do with this build': 'Was mit diesem Bauauftrag zu tun ist',
  'Cancels {0}. {1} are made and stay in stock; {2} will not be made.':
    'Storniert {0}. {1} sind gefertigt und bleiben im Lager; {2} werden nicht gefertigt.',
  'Cancels {0}. Nothing was made; {1} will not be made.':
    'Storniert {0}. Nichts wurde gefertigt; {1} werden nicht gefertigt.',
  'No components are allocated.': 'Keine Komponenten sind zugewiesen.',
  'Used up: {0}.': 'Verbraucht: {0}.',
  'Free again: {0}.': 'Wieder frei: {0}.',
  'A cancelled build can not be resumed.':
    'Ein stornierter Bauauftrag kann nicht fortgesetzt werden.',
  '{0} cancelled': '{0} storniert',
  'Cancel Build?': 'Bauauftrag stornieren?',
  'Keep build': 'Bauauftrag behalten',
  'Components are used up': 'Komponenten sind verbraucht',
  'Off: they stay on the shelf and become free.': 'Aus: Sie bleiben im Regal und werden frei.',
  'A component': 'Eine Komponente',
  '{0} made': '{0} gefertigt',
  '{0} deleted': '{0} gelöscht',
  'Delete Build?': 'Bauauftrag löschen?',
  'Build changed': 'Bauauftrag geändert',
  '{0} finished': '{0} beendet',
  'Finish early?': 'Vorzeitig beenden?',
  'Keep building': 'Weiter bauen',
  'Finish although components are short': 'Beenden, obwohl Komponenten fehlen',
  'Only what is allocated of them is used up.': 'Nur was davon zugewiesen ist, wird verbraucht.',
  '{0} scrapped': '{0} als Ausschuss',
  Edit: 'Bearbeiten',
  'Nothing was made yet': 'Noch wurde nichts gefertigt',
  'Each output becomes stock at once, and its components are used up.':
    'Jedes Erzeugnis wird sofort Bestand, und seine Komponenten werden verbraucht.',
  'Build sheet': 'Bauzettel',
  Labels: 'Etiketten',
  'Labels for outputs': 'Etiketten für Erzeugnisse',
  'Build sheet {0}': 'Bauzettel {0}',
  Build: 'Bauen',
  'Ready to start': 'Startbereit',
  'All open': 'Alle offenen',
  'In production': 'In Fertigung',
  Done: 'Fertig',
  Cancelled: 'Storniert',
  'Choose the part to build first.': 'Zuerst das Teil wählen, das gebaut wird.',
  '{0} created': '{0} angelegt',
  'Create Build Order': 'Bauauftrag anlegen',
  Submit: 'Bestätigen',
  Change: 'Ändern',
  Parts: 'Teile',
  'Search parts': 'Teile suchen',
  'No part with a bill of materials matches. Say on the part that it is an assembly and what goes into it.':
    'Kein Teil mit Stückliste passt. Am Teil angeben, dass es eine Baugruppe ist und was hineingehört.',
  'How many, by when': 'Wie viele, bis wann',
  Quantity: 'Menge',
  'Target date': 'Zieldatum',
  Destination: 'Ziellagerort',
  'No location': 'Kein Lagerort',
  'More: title, batch, reference, notes': 'Mehr: Titel, Charge, Referenz, Notizen',
  ' line {0}': ' Position {0}',
  'for {0}{1}': 'für {0}{1}',
  'for build {0}': 'für Bauauftrag {0}',
  'batch {0}': 'Charge {0}',
  'Allocate · {0}': 'Zuweisen · {0}',
  'Required {0} ·': 'Benötigt {0} ·',
  '{0} of {1} chosen': '{0} von {1} gewählt',
  '({0} to go)': '(noch {0})',
  'Stock, what would be taken first on top': 'Bestand, oben was zuerst genommen würde',
  'No free stock of this component': 'Kein freier Bestand dieser Komponente',
  '{0} are missing.': 'Es fehlen {0}.',
  Allocated: 'Zugewiesen',
  'What the build holds': 'Was der Bauauftrag belegt',
  'Unallocate {0}, {1}': 'Zuweisung aufheben: {0}, {1}',
  'Submit{0}': 'Bestätigen{0}',
  'no target date': 'kein Zieldatum',
  'due {0}': 'fällig {0}',
  'Part is not on this tablet': 'Teil ist nicht auf diesem Tablet',
  for: 'für',
  'for stock': 'fürs Lager',
  '{0} of {1} completed': '{0} von {1} fertig',
  'Components of {0}': 'Komponenten von {0}',
  'Complete Build: {0}': 'Bauauftrag abschließen: {0}',
  'See what is missing: {0}': 'Ansehen, was fehlt: {0}',
  'See what is missing': 'Ansehen, was fehlt',
  'Open {0}': '{0} öffnen',
  Open: 'Öffnen',
  'More for {0}': 'Mehr zu {0}',
  Title: 'Titel',
  'Components from': 'Komponenten aus',
  Anywhere: 'Von überall',
  'Of what is made, unless another is entered then':
    'Für Gefertigtes, wenn dann kein anderer eingegeben wird',
  'Start date': 'Startdatum',
  Priority: 'Priorität',
  '0 to 1000000': '0 bis 1000000',
  Responsible: 'Verantwortlich',
  'Completed {0}': 'Abgeschlossen {0}',
  'No target date': 'Kein Zieldatum',
  'Due {0}{1}': 'Fällig {0}{1}',
  Completed: 'Abgeschlossen',
  For: 'Für',
  'For stock': 'Fürs Lager',
  'For build': 'Für Bauauftrag',
  '{0} of {1} made · {2} to go': '{0} von {1} gefertigt · noch {2}',
  'Complete anyway': 'Trotzdem abschließen',
  'Serial numbers': 'Seriennummern',
  'One for each piece, for example 101-105, 110. ~+ takes the next free ones.':
    'Eine für jedes Stück, zum Beispiel 101-105, 110. ~+ nimmt die nächsten freien.',
  Expires: 'Läuft ab',
  'Empty: {0} days from today': 'Leer: {0} Tage ab heute',
  'Set aside from stock and used up: {0}': 'Aus dem Lager belegt und verbraucht: {0}',
  Component: 'Komponente',
  Required: 'Benötigt',
  'Used up': 'Verbraucht',
  Free: 'Frei',
  Next: 'Weiter',
  Unallocate: 'Zuweisung aufheben',
  optional: 'optional',
  'is not counted out of stock': 'wird nicht aus dem Lager gezählt',
  '{0} allocated and {1} used up of {2} required':
    '{0} zugewiesen und {1} verbraucht von {2} benötigten',
  '{0} in stock': '{0} auf Lager',
  'Short {0}': 'Fehlen {0}',
  'Allocate: {0}': 'Zuweisen: {0}',
  'Build {0}: {1}': '{0} bauen: {1}',
  'Free: {0}': 'Frei: {0}',
  'Required {0} · used up {1}{2}': 'Benötigt {0} · verbraucht {1}{2}',
  ' · free {0}': ' · frei {0}',
  'Edit Build Order': 'Bauauftrag bearbeiten',
  '{0} short. The build can be created and waits for them.':
    '{0} knapp. Der Bauauftrag kann angelegt werden und wartet darauf.',
  'component is|components are': {
    one: '{0} Komponente ist',
    other: '{0} Komponenten sind'
  },
  'Components for this build': 'Komponenten für diesen Bauauftrag',
  'Required {0} · free {1}': 'Benötigt {0} · frei {1}',
  '{0} left': 'noch {0}',
  'piece|pieces': {
    one: '{0} Stück',
    other: '{0} Stück'
  },
  'Serial {0}': 'Seriennummer {0}',
  Good: 'Gut',
  'Scrap does not count as made: {0} still remain to be made. It is kept as a rejected stock item.':
    'Ausschuss zählt nicht als gefertigt: {0} sind noch zu fertigen. Er bleibt als zurückgewiesener Lagerartikel.',
  'Say why.': 'Angeben, warum.',
  'Components are lost too': 'Komponenten sind auch verloren',
  'Off: they go back on the shelf and none of them is used up.':
    'Aus: Sie gehen zurück ins Regal, und keine wird verbraucht.',
  '{0}: {1} missing': '{0}: {1} fehlen',
  'Components are short': 'Komponenten fehlen',
  'Builds make whole pieces: 1 or more.': 'Gebaut werden ganze Stücke: 1 oder mehr.',
  'The start date is after the target date.': 'Das Startdatum liegt nach dem Zieldatum.',
  'Enter a reference.': 'Eine Referenz eingeben.',
  'A whole number from 0 to 1000000.': 'Eine ganze Zahl von 0 bis 1000000.',
  'A link starts with http://, https://, mailto: or tel:':
    'Ein Link beginnt mit http://, https://, mailto: oder tel:',
  Pending: 'Ausstehend',
  Complete: 'Abgeschlossen',
  Closed: 'Geschlossen',
  'In production {0} of {1}': 'In Fertigung {0} von {1}',
  Ready: 'Bereit',
  'Short parts': 'Teile fehlen',
  Created: 'Angelegt',
  'All of it goes to free stock.': 'Alles geht in freien Bestand.',
  ', {0} to free stock': ', {0} in freien Bestand',
  '{0} go to {1} line {2}{3}.': '{0} gehen an {1} Position {2}{3}.',
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
  'That location only holds other locations. Choose one that holds stock.':
    'Dieser Lagerort enthält nur andere Lagerorte. Einen wählen, der Bestand aufnimmt.',
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
    'Nicht voll belegt: {0}. Zuweisen oder trotzdem abschließen: dann wird nur verbraucht, was davon da ist.',
  '{0}/{1} short': '{0}/{1} fehlt'
};
