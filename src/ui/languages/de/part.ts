import type { Catalogue } from '#ui/words/say.ts';

/** German for parts. */
export const part: Catalogue = {
  'No part is open': 'Kein Teil ist geöffnet',
  'Part saved': 'Teil gespeichert',
  'Part created': 'Teil angelegt',
  'Edit Part': 'Teil bearbeiten',
  'New Part': 'Neues Teil',
  'Name, number or keyword': 'Name, Nummer oder Stichwort',
  'No parts yet': 'Noch keine Teile',
  'Enter what you sell, make and use, or bring in what you have from InvenTree.':
    'Erfassen, was verkauft, gebaut und verwendet wird, oder übernehmen, was in InvenTree ist.',
  'No parts under {0}': 'Keine Teile unter {0}',
  'No parts match “{0}”': 'Keine Teile passen zu „{0}“',
  'Show all parts': 'Alle Teile zeigen',
  Clear: 'Leeren',
  Demand: 'Bedarf',
  Prices: 'Preise',
  'Receive stock': 'Bestand einbuchen',
  'Export BOM CSV': 'Stückliste als CSV exportieren',
  'Export Prices CSV': 'Preise als CSV exportieren',
  'Parts of this part': 'Bereiche dieses Teils',
  'What to do with this part': 'Was mit diesem Teil zu tun ist',
  'Print label': 'Etikett drucken',
  'This part is not on this tablet': 'Dieses Teil ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of parts.':
    'Es ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Teile nachsehen.',
  'The part could not be read. Close the app and open it again.':
    'Das Teil konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Never in stock': 'Nie im Lager',
  'No stock of this part': 'Kein Bestand dieses Teils',
  'A virtual part needs none.': 'Ein virtuelles Teil braucht keinen.',
  'Receive some, or build it when it is an assembly.':
    'Bestand einbuchen oder bauen, wenn es eine Baugruppe ist.',
  'Substitute added': 'Ersatzteil hinzugefügt',
  'Add substitute': 'Ersatz hinzufügen',
  'Will do in place of {0}.': 'Geht anstelle von {0}.',
  'No component found.': 'Keine Komponente gefunden.',
  'Component saved': 'Komponente gespeichert',
  'Component added': 'Komponente hinzugefügt',
  'Price saved': 'Preis gespeichert',
  '{0} is in use ({1}, {2}, {3}), so it becomes inactive and stays readable.':
    '{0} ist in Gebrauch ({1}, {2}, {3}), wird also inaktiv und bleibt lesbar.',
  'stock item|stock items': {
    one: '{0} Lagerartikel',
    other: '{0} Lagerartikel'
  },
  'demand|demands': {
    one: '{0} Bedarf',
    other: '{0} Bedarfe'
  },
  'bill of materials|bills of materials': {
    one: '{0} Stückliste',
    other: '{0} Stücklisten'
  },
  '{0} is deleted with its components and prices. When something still points at it, it becomes inactive instead.':
    '{0} wird mit Komponenten und Preisen gelöscht. Verweist noch etwas darauf, wird es stattdessen inaktiv.',
  'Remove component?': 'Komponente entfernen?',
  'Builds of {0} that come need it no more.':
    'Künftige Bauaufträge von {0} brauchen sie nicht mehr.',
  'Component removed': 'Komponente entfernt',
  'Remove substitute?': 'Ersatz entfernen?',
  'It is not offered in place of the component of {0} any more.':
    'Er wird nicht mehr anstelle der Komponente von {0} angeboten.',
  'Substitute removed': 'Ersatz entfernt',
  'Remove price?': 'Preis entfernen?',
  'It is not suggested any more. Lines keep the price that they have.':
    'Er wird nicht mehr vorgeschlagen. Positionen behalten den Preis, den sie haben.',
  'Price removed': 'Preis entfernt',
  'Delete part?': 'Teil löschen?',
  'Part deleted': 'Teil gelöscht',
  '{0} free': '{0} frei',
  'from the template': 'von der Vorlage',
  'or {0}': 'oder {0}',
  'Remove substitute {0}': 'Ersatz {0} entfernen',
  'More: {0}': 'Mehr: {0}',
  'No components yet': 'Noch keine Komponenten',
  'Say what goes into one of it. Then it can be built.':
    'Angeben, was in ein Stück hineingehört. Dann kann es gebaut werden.',
  'Add Component': 'Komponente hinzufügen',
  'Not an assembly': 'Keine Baugruppe',
  'Switch on “Assembly” under Edit, then say what goes into it.':
    'Unter „Bearbeiten“ den Schalter „Baugruppe“ einschalten, dann angeben, was hineingehört.',
  'Goes into': 'Gehört in',
  '{0} each': 'je {0}',
  'Nothing wants this part now': 'Niemand braucht dieses Teil gerade',
  'Lines of open sales orders and active builds stand here.':
    'Hier stehen Positionen offener Verkaufsaufträge und laufende Bauaufträge.',
  Name: 'Name',
  'Number (IPN)': 'Nummer (IPN)',
  Revision: 'Revision',
  Description: 'Beschreibung',
  'What it is': 'Was es ist',
  Category: 'Kategorie',
  'Variant of': 'Variante von',
  Unit: 'Einheit',
  'Minimum stock': 'Mindestbestand',
  'Default location': 'Standardlagerort',
  'New stock expires after': 'Neuer Bestand läuft ab nach',
  'day|days': {
    one: '{0} Tag',
    other: '{0} Tage'
  },
  Keywords: 'Stichwörter',
  Variants: 'Varianten',
  'From {0}': 'Ab {0}',
  'for one': 'für eins',
  'Remove the price from {0}': 'Preis ab {0} entfernen',
  'No prices yet': 'Noch keine Preise',
  'A price is suggested when the part is put on an order.':
    'Ein Preis wird vorgeschlagen, wenn das Teil in einen Auftrag kommt.',
  'Prices are for parts that are sold. Switch on “Salable” under Edit first.':
    'Preise gibt es für Teile, die verkauft werden. Zuerst unter „Bearbeiten“ den Schalter „Verkäuflich“ einschalten.',
  Salable: 'Verkäuflich',
  Assemblies: 'Baugruppen',
  Low: 'Knapp',
  'this filter': 'diesem Filter',
  'Choose a part.': 'Ein Teil wählen.',
  'Edit component': 'Komponente bearbeiten',
  'Add component': 'Komponente hinzufügen',
  'Quantity for one': 'Menge pro Stück',
  'For setting up': 'Zum Einrichten',
  'Needed once for a build whatever its size.': 'Einmal je Bauauftrag nötig, gleich wie groß.',
  'Lost on the way': 'Verlust unterwegs',
  'In multiples of': 'In Vielfachen von',
  'Empty: as many as needed.': 'Leer: so viele wie nötig.',
  Optional: 'Optional',
  'A build is fine without it.': 'Ein Bauauftrag geht auch ohne.',
  Consumable: 'Verbrauchsmaterial',
  'Used up without being counted.': 'Wird ungezählt verbraucht.',
  'Variants will do': 'Varianten gehen auch',
  'Variants of the assembly need it too': 'Varianten der Baugruppe brauchen es auch',
  'Enter a whole number of days, 0 for never, at most 36500.':
    'Eine ganze Zahl von Tagen eingeben, 0 für nie, höchstens 36500.',
  'For example pcs, m, kg.': 'Zum Beispiel Stk, m, kg.',
  'No category': 'Keine Kategorie',
  'No template': 'Keine Vorlage',
  'No template found.': 'Keine Vorlage gefunden.',
  '0: never.': '0: nie.',
  'Low: minimum {0}': 'Knapp: mindestens {0}',
  'Virtual: never in stock and never allocated.': 'Virtuell: nie im Lager und nie zugewiesen.',
  '{0} wanted': '{0} gebraucht',
  'On hand: {0}': 'Vorhanden: {0}',
  'Enter a price.': 'Einen Preis eingeben.',
  'Edit price': 'Preis bearbeiten',
  'Add price': 'Preis hinzufügen',
  Day: 'Tag',
  What: 'Was',
  'In or out': 'Zu- oder Abgang',
  'Then left': 'Dann übrig',
  'No date': 'Kein Datum',
  'Stock from today on': 'Bestand ab heute',
  'It can be put on sales orders.': 'Kann in Verkaufsaufträge.',
  Assembly: 'Baugruppe',
  'It is built from other parts.': 'Wird aus anderen Teilen gebaut.',
  'It goes into other parts.': 'Gehört in andere Teile.',
  Purchaseable: 'Einkaufbar',
  'It can be bought.': 'Kann eingekauft werden.',
  Trackable: 'Nachverfolgbar',
  'Its pieces carry serial numbers.': 'Seine Stücke tragen Seriennummern.',
  Virtual: 'Virtuell',
  'Never in stock: software, labour.': 'Nie im Lager: Software, Arbeit.',
  'Used up in builds without being counted.': 'Wird beim Bauen ungezählt verbraucht.',
  Template: 'Vorlage',
  'Other parts are variants of it.': 'Andere Teile sind Varianten davon.',
  'Inactive parts are offered nowhere.': 'Inaktive Teile werden nirgends angeboten.',
  Locked: 'Gesperrt',
  'Its bill of materials may not change.': 'Die Stückliste darf sich nicht ändern.',
  'Free in stock and allocated to what follows': 'Frei auf Lager und dem Folgenden zugewiesen',
  'Build that uses it': 'Bauauftrag, der es verwendet',
  'Build that makes it, day not known': 'Bauauftrag, der es fertigt, Tag unbekannt',
  'Build that makes it': 'Bauauftrag, der es fertigt',
  '{0}, all covered': '{0}, alles gedeckt',
  '{0}, short {1} in the end': '{0}, am Ende fehlen {1}',
  '{0}, short {1} today': '{0}, heute fehlen {1}',
  '{0}, short {1} from {2} on': '{0}, ab {2} fehlen {1}',
  'Another part has this name, number and revision. Change one of them, or use that part.':
    'Ein anderes Teil hat diesen Namen, diese Nummer und Revision. Eins davon ändern oder jenes Teil verwenden.',
  'It can not stand in itself. Choose another one above it.':
    'Sie kann nicht in sich selbst stehen. Eine andere darüber wählen.',
  'Only a template has variants. Choose a part that is a template.':
    'Nur eine Vorlage hat Varianten. Ein Teil wählen, das Vorlage ist.',
  '{0} of it, so it stays a template.': '{0} davon, also bleibt es eine Vorlage.',
  'part is a variant|parts are variants': {
    one: '{0} Teil ist Variante',
    other: '{0} Teile sind Varianten'
  },
  'That category only holds other categories. Choose one that holds parts.':
    'Diese Kategorie enthält nur andere Kategorien. Eine wählen, die Teile aufnimmt.',
  'There is stock of it ({0}), so it can not become virtual. Write the stock off first.':
    'Es gibt Bestand davon ({0}), also kann es nicht virtuell werden. Zuerst den Bestand ausbuchen.',
  '{0} not whole pieces, so they can not get serial numbers. Count them first.':
    '{0} keine ganzen Stücke, kann also keine Seriennummern bekommen. Zuerst zählen.',
  'stock item is|stock items are': {
    one: '{0} Lagerartikel hat',
    other: '{0} Lagerartikel haben'
  },
  'This part is locked: unlock it under Details first.':
    'Dieses Teil ist gesperrt: zuerst unter „Details“ entsperren.',
  'It is used by {0} and inactive already. It stays.':
    'Es wird verwendet von {0} und ist schon inaktiv. Es bleibt.',
  'That line belongs to another part. Open the part again.':
    'Diese Position gehört zu einem anderen Teil. Das Teil neu öffnen.',
  'Only an assembly has components. Switch on “Assembly” under Details first.':
    'Nur eine Baugruppe hat Komponenten. Zuerst unter „Details“ „Baugruppe“ einschalten.',
  'That part is not a component. Switch on “Component” for it, or choose another part.':
    'Dieses Teil ist keine Komponente. „Komponente“ dafür einschalten oder ein anderes wählen.',
  'A part can not go into itself. Choose another component.':
    'Ein Teil kann nicht in sich selbst hinein. Eine andere Komponente wählen.',
  'That would put the part into itself, over {0}. Choose another component.':
    'Das brächte das Teil über {0} in sich selbst. Eine andere Komponente wählen.',
  'step|steps': {
    one: '{0} Stufe',
    other: '{0} Stufen'
  },
  'Builds hold stock for this component: {0}. Unallocate there first.':
    'Bauaufträge belegen Bestand für diese Komponente: {0}. Zuerst dort die Zuweisung aufheben.',
  'Pieces of that component carry serial numbers. Enter a whole number for each assembly.':
    'Stücke dieser Komponente tragen Seriennummern. Eine ganze Zahl für jede Baugruppe eingeben.',
  'That is the component itself. Choose another part.':
    'Das ist die Komponente selbst. Ein anderes Teil wählen.',
  'That part is a substitute already.': 'Dieses Teil ist schon ein Ersatz.',
  'Prices are for parts that are sold. Switch on “Salable” under Details first.':
    'Preise gibt es für Teile, die verkauft werden. Zuerst unter „Details“ „Verkäuflich“ einschalten.',
  'There is a price from {0} on already. Edit that one.':
    'Ab {0} gibt es schon einen Preis. Diesen bearbeiten.',
  '{0} in this category. Move them first.': '{0} in dieser Kategorie. Zuerst verschieben.',
  'part stands|parts stand': {
    one: '{0} Teil steht',
    other: '{0} Teile stehen'
  }
};
