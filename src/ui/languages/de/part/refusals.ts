import type { Catalogue } from '#ui/words/say.ts';

/** German for what is refused of parts. */
export const partRefusals: Catalogue = {
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
