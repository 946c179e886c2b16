import type { Finding } from '#domain/findings/audit.ts';
import type { Involved } from '#domain/findings/involvement.ts';
import { say } from '#ui/words/say.ts';

/** One thing that somebody did and that a finding follows from. */
export interface DoingView extends Involved {
  readonly person: string;
  /** The name of their device. */
  readonly device: string;
  readonly at: number;
}

/** What things are called, by their ids. */
export type Names = ReadonlyMap<string, { readonly kind: string; readonly name: string }>;

/** One question to a person. */
export interface CardView {
  readonly finding: Finding;
  /** What it is about and what that belongs to, what to open first in front. */
  readonly about: readonly string[];
  /** The earliest first. */
  readonly doings: readonly DoingView[];
  readonly names: Names;
  /** The suggested one first. */
  readonly actions: readonly { readonly id: string; readonly suggested: boolean }[];
  readonly mayBeLeft: boolean;
}

/** What a person answers: one of the ways to settle it, or that it may stay as it is. */
export type Answer =
  | {
      readonly settle: string;
      readonly suggested: boolean;
      /** The number that the person typed; left out, or empty, a free one is given. */
      readonly name?: string;
    }
  | { readonly leave: string };

/** The way to settle it that gives a new number, which may be typed; nothing where none does. */
export const namingAction = ({ finding: { code }, actions }: CardView) =>
  code === 'duplicate-reference' || code === 'duplicate-serial'
    ? actions.find(({ id }) => id === 'rename')
    : undefined;

/** The thing that a finding is mainly about, as people know it. */
export interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What a finding is mainly about; nothing when that is not here any more. */
export function subjectOf({ about, names }: Pick<CardView, 'about' | 'names'>) {
  const id = about.find((each) => names.has(each));
  const thing = id === undefined ? undefined : names.get(id);
  return id !== undefined && thing ? { id, ...thing } : undefined;
}

/** The others of its kind, which can take the same answer. */
export const othersLike = <Card extends CardView>(cards: readonly Card[], card: Card) =>
  cards.filter(
    ({ finding }) => finding.code === card.finding.code && finding.key !== card.finding.key
  );

interface Section<Card> {
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Cards by what they are about, in the order in which they came; sections without cards are left out. */
export function sectionsOf<Card extends CardView>(cards: readonly Card[]): Section<Card>[] {
  const kindOf = (card: Card) => subjectOf(card)?.kind;
  const of = (title: string, wanted: (card: Card) => boolean) => ({
    title,
    cards: cards.filter(wanted)
  });
  return [
    of(say`Sales orders`, (card) => kindOf(card) === 'order'),
    of(say`Stock`, (card) => kindOf(card) === 'item'),
    of(say`Other`, (card) => !['order', 'item'].includes(kindOf(card) ?? ''))
  ].filter((section) => section.cards.length > 0);
}

/** What was done on one device. */
export interface Side {
  readonly device: string;
  readonly doings: readonly DoingView[];
  /** How many older ones are not shown. */
  readonly earlier: number;
}

const mostShown = 12;

/** What was done on each device, so that both histories stand side by side. */
export function sidesOf(doings: readonly DoingView[]): Side[] {
  const devices = [...new Set(doings.map(({ device }) => device))];
  return devices.map((device) => {
    const own = doings.filter((each) => each.device === device);
    return {
      device,
      doings: own.slice(-mostShown),
      earlier: Math.max(0, own.length - mostShown)
    };
  });
}
