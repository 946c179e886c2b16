import { say } from '#ui/words/say.ts';
import type { LeftOutReason, ProblemCode, ProblemView } from './import-view.ts';
import { modelWord } from './counts.ts';

interface ReasonWords {
  /** For models that are left out as a whole. */
  readonly title: string;
  readonly text: string;
}

/** Why records are left out. */
export const reasonWords: Readonly<Record<LeftOutReason, ReasonWords>> = {
  people: {
    title: say`People, passwords and permissions`,
    text: say`Only counted. Not one of their fields is read.`
  },
  'ledger-starts-here': {
    title: say`History of stock`,
    text: say`The ledger of stock starts with the import. What happened before stays in InvenTree.`
  },
  'worked-out-here': {
    title: say`Worked out here`,
    text: say`Docket works these out from the other records.`
  },
  'not-kept': {
    title: say`Without a place here`,
    text: say`Docket does not keep these. They stay in InvenTree.`
  },
  'unknown-model': {
    title: say`Not known`,
    text: say`Perhaps from a plugin, or from a newer InvenTree.`
  },
  repeated: {
    title: say`Twice in the file`,
    text: say`The same record stands before it in the file. The first one counts.`
  },
  'points-nowhere': {
    title: say`Point at something that is not there`,
    text: say`They can not be without a record that is missing or was left out.`
  },
  invalid: {
    title: say`Without sense`,
    text: say`A field that they can not be without makes no sense.`
  },
  'used-up-already': {
    title: say`Used up already`,
    text: say`Their build is over, and what it held has been used up.`
  }
};

interface ProblemWords {
  readonly title: string;
  /** What becomes of it. */
  readonly text: string;
  /** What stands beside the record; its field and value when this is not given. */
  readonly value?: (value: string) => string;
}

/** What was not right in the file, the more important first. */
export const problemWords: Readonly<Record<ProblemCode, ProblemWords>> = {
  'over-allocated': {
    title: say`More is allocated than there is`,
    text: say`It is taken as it is. Free some of it before you ship.`,
    value: (value) => say`${value} too much`
  },
  'negative-stock': {
    title: say`Stock below zero`,
    text: say`It is taken as 0. Count it and put it right.`,
    value: (value) => value
  },
  'shipped-without-trace': {
    title: say`Shipped, but from unknown stock`,
    text: say`The file no longer knows which stock was shipped. An empty stock item stands in for it, so that the line shows what left.`,
    value: (value) => say`${value} shipped`
  },
  'shipped-differs': {
    title: say`Shipped differs`,
    text: say`More was shipped by the allocations than the line says. The allocations count.`,
    value: (value) => say`the line says ${value}`
  },
  'shipped-without-part': {
    title: say`Shipped, but the part is gone`,
    text: say`Something left on a line whose part is not in the file. It can not be shown.`,
    value: (value) => say`${value} shipped`
  },
  'build-partly-done': {
    title: say`Builds under way`,
    text: say`They have used up some of their components already, and the file does not say how much of each. Check their allocations.`,
    value: (value) => say`${value} completed`
  },
  'total-differs': {
    title: say`Another total`,
    text: say`The file gives another total than its lines add up to. The lines count.`,
    value: (value) => say`the file says ${value}`
  },
  'mixed-currencies': {
    title: say`Prices in several currencies`,
    text: say`The order has no total until its prices are in one currency.`
  },
  'unknown-status': {
    title: say`Status not known`,
    text: say`It is kept by its name. An order with it is closed here.`,
    value: (value) => value
  },
  'custom-status': {
    title: say`Status of the shop’s own`,
    text: say`The general status behind it is taken.`,
    value: (value) => value
  },
  'duplicate-reference': {
    title: say`The same reference twice`,
    text: say`Both are taken and keep it.`,
    value: (value) => value
  },
  'duplicate-serial': {
    title: say`The same serial number twice`,
    text: say`Both are taken and keep it.`,
    value: (value) => value
  },
  'serial-on-many': {
    title: say`A serial number on more than one piece`,
    text: say`It stands in the notes.`
  },
  dangling: {
    title: say`Points at something that is not there`,
    text: say`The field is left empty. A record that can not be without it is left out.`
  },
  'not-the-customers': {
    title: say`Contact or address of another company`,
    text: say`The field is left empty.`
  },
  'not-the-orders': {
    title: say`Shipment of another order`,
    text: say`The field is left empty.`
  },
  'start-after-target': {
    title: say`Starts after its target date`,
    text: say`The start date is left empty.`
  },
  circle: { title: say`Would stand inside itself`, text: say`The field is left empty.` },
  'bad-value': { title: say`A value without sense`, text: say`The field is left empty.` },
  clamped: { title: say`A value out of bounds`, text: say`The nearest possible value is taken.` },
  rounded: { title: say`More decimals than are kept`, text: say`The number is rounded.` },
  'too-long': {
    title: say`Text too long`,
    text: say`It is cut. The whole stands in the notes where there are notes.`
  },
  'unsafe-link': {
    title: say`A link that is not safe to follow`,
    text: say`It stands in the notes.`
  }
};

/** What a problem is about: "Stock item #12: 5 too much". */
export function problemText({ code, model, pk, name, field, value }: ProblemView): string {
  const said = problemWords[code].value;
  const own = said ? said(value) : [field, value].filter((text) => text !== '').join(' ');
  const record = `${modelWord(model)} ${name === '' ? `#${pk}` : name}`;
  return own === '' ? record : `${record}: ${own}`;
}

/** The problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly problems: readonly ProblemView[];
}

/** Problems by what is wrong, the more important first. */
export function problemGroups(problems: readonly ProblemView[]): ProblemGroup[] {
  const codes = Object.keys(problemWords) as ProblemCode[];
  return codes
    .map((code) => ({ code, problems: problems.filter((each) => each.code === code) }))
    .filter((group) => group.problems.length > 0);
}
