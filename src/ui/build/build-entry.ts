import type { Build } from '#domain/build/build.ts';
import { Day } from '#domain/kernel/day.ts';
import { enteredQuantity } from '#domain/kernel/entered.ts';
import { isWhole, none, type Quantity } from '#domain/kernel/quantity.ts';
import { wordsForEntered } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What stands in the form of a build, as somebody typed it. */
export interface BuildTexts {
  readonly quantity: string;
  readonly targetDate: string;
  readonly destination: string;
  readonly title: string;
  readonly takeFrom: string;
  readonly batch: string;
  readonly startDate: string;
  readonly reference: string;
  readonly priority: string;
  readonly responsible: string;
  readonly link: string;
  readonly notes: string;
}

export const emptyBuild: BuildTexts = {
  quantity: '1',
  targetDate: '',
  destination: '',
  title: '',
  takeFrom: '',
  batch: '',
  startDate: '',
  reference: '',
  priority: '0',
  responsible: '',
  link: '',
  notes: ''
};

/** The form of a build that is there. */
export const textsOf = (build: Build): BuildTexts => ({
  quantity: String(build.quantity),
  targetDate: build.targetDate ?? '',
  destination: build.destination ?? '',
  title: build.title,
  takeFrom: build.takeFrom ?? '',
  batch: build.batch,
  startDate: build.startDate ?? '',
  reference: build.reference,
  priority: String(build.priority),
  responsible: build.responsible,
  link: build.link,
  notes: build.notes
});

/** The quantity that was typed, when a build can make so many. */
export function piecesIn(text: string): Quantity | undefined {
  const read = enteredQuantity(text);
  return read.ok && read.value > none && isWhole(read.value) ? read.value : undefined;
}

function quantityError(text: string): string | undefined {
  const read = enteredQuantity(text);
  if (!read.ok) return wordsForEntered(read.error);
  return piecesIn(text) === undefined ? say`Builds make whole pieces: 1 or more.` : undefined;
}

const isPriority = (text: string) => /^\d{1,7}$/.test(text) && Number(text) <= 1_000_000;

const isLate = ({ startDate, targetDate }: BuildTexts) =>
  startDate !== '' && targetDate !== '' && targetDate < startDate;
const isLink = (text: string) => text === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(text);

/** What is wrong, by field. `mayBeEmpty`: a reference that is left empty gets the next number. */
export function buildErrors(
  texts: BuildTexts,
  mayBeEmpty: boolean
): Partial<Record<keyof BuildTexts, string | undefined>> {
  const { quantity, reference, priority, link } = texts;
  return {
    quantity: quantityError(quantity),
    startDate: isLate(texts) ? say`The start date is after the target date.` : undefined,
    reference: !mayBeEmpty && reference.trim() === '' ? say`Enter a reference.` : undefined,
    priority: isPriority(priority.trim()) ? undefined : say`A whole number from 0 to 1000000.`,
    link: isLink(link.trim())
      ? undefined
      : say`A link starts with http://, https://, mailto: or tel:`
  };
}

const orNull = (text: string) => (text === '' ? null : text);
const dayOrNull = (text: string) => (text === '' ? null : Day.parse(text));

/** What the form means; nothing while something in it is wrong. */
export function readBuild(texts: BuildTexts, mayBeEmpty: boolean) {
  const wrong = Object.values(buildErrors(texts, mayBeEmpty)).some((each) => each !== undefined);
  const quantity = piecesIn(texts.quantity);
  if (wrong || quantity === undefined) return undefined;
  return {
    quantity,
    targetDate: dayOrNull(texts.targetDate),
    startDate: dayOrNull(texts.startDate),
    destination: orNull(texts.destination),
    takeFrom: orNull(texts.takeFrom),
    title: texts.title.trim(),
    batch: texts.batch.trim(),
    reference: texts.reference.trim(),
    priority: Number(texts.priority.trim()),
    responsible: texts.responsible.trim(),
    link: texts.link.trim(),
    notes: texts.notes
  };
}
export type BuildEntry = NonNullable<ReturnType<typeof readBuild>>;
