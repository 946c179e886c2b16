import { fullName } from '#domain/part/part.ts';
import { say } from '#ui/words/say.ts';
import { code128, modulesOf } from './code128.ts';
import { dayText } from '#ui/words/format.ts';
import type { LabelStock } from './label-stock.ts';
import type { LabelSubject } from './label-subject.ts';

/** What stands on a label. */
export interface LabelView {
  readonly id: string;
  /** What people call it by: a part number, a serial number, a reference. */
  readonly title: string;
  readonly lines: readonly string[];
  /** What bars can say of it: the same as a person reads; empty when it has no number. */
  readonly number: string;
}

const lines = (...texts: readonly string[]) => texts.filter((text) => text !== '');

type Of<Kind extends LabelSubject['kind']> = Extract<LabelSubject, { readonly kind: Kind }>;

/** The name, unless it is the title already. */
const besideTitle = (title: string, name: string) => (title === name ? '' : name);

function partView({ part: { id, ipn, name, description } }: Of<'part'>): LabelView {
  const title = ipn || name;
  return { id, title, lines: lines(besideTitle(title, name), description), number: ipn };
}

const markText = ({ serial, batch }: Of<'item'>['item']) =>
  serial === null ? batch && say`Batch ${batch}` : say`Serial ${serial}`;

function itemView({ item, part }: Of<'item'>): LabelView {
  const title = part.ipn || part.name;
  const expiry = item.expiry === null ? '' : say`Use by ${dayText(item.expiry)}`;
  return {
    id: item.id,
    title,
    lines: lines(besideTitle(title, part.name), markText(item), expiry),
    number: item.serial ?? item.batch
  };
}

const locationView = ({
  location: { id, name, description },
  path
}: Of<'location'>): LabelView => ({
  id,
  title: name,
  lines: lines(besideTitle(name, path), description),
  number: name
});

const orderView = ({ order, customer }: Of<'order'>): LabelView => ({
  id: order.id,
  title: order.reference,
  lines: lines(customer, order.customerReference),
  number: order.reference
});

const buildView = ({ build, part }: Of<'build'>): LabelView => ({
  id: build.id,
  title: build.reference,
  lines: lines(part ? fullName(part) : '', build.batch && say`Batch ${build.batch}`),
  number: build.reference
});

/** What a label says: what people call the thing by first, then what tells it from others. */
export function labelView(subject: LabelSubject): LabelView {
  switch (subject.kind) {
    case 'part':
      return partView(subject);
    case 'item':
      return itemView(subject);
    case 'location':
      return locationView(subject);
    case 'order':
      return orderView(subject);
    case 'build':
      return buildView(subject);
  }
}

/** The room that a label leaves at each side, in millimetres. */
const labelMargin = 2;
/** The narrowest bar that hand scanners and printers of labels manage, in millimetres. */
const narrowest = 0.19;
/** Wider bars are no easier to read. */
const widest = 0.5;

/** The bars of a label and how wide they are drawn, in millimetres. */
export interface LabelBars {
  readonly widths: readonly number[];
  readonly width: number;
}

/**
 * The bars of a number on a label of this stock; nothing when it has no number, has letters that Code 128
 * does not know, or is too long for bars that can be read: then the label carries a QR code.
 */
export function barsFor(number: string, { width }: LabelStock): LabelBars | undefined {
  const widths = code128(number);
  if (!widths) return undefined;
  const room = width - 2 * labelMargin;
  const module = Math.min(room / modulesOf(widths), widest);
  return module < narrowest ? undefined : { widths, width: module * modulesOf(widths) };
}
