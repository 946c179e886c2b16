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
    title: 'People, passwords and permissions',
    text: 'Only counted. Not one of their fields is read.'
  },
  'ledger-starts-here': {
    title: 'History of stock',
    text: 'The ledger of stock starts with the import. What happened before stays in InvenTree.'
  },
  'worked-out-here': {
    title: 'Worked out here',
    text: 'Docket works these out from the other records.'
  },
  'not-kept': {
    title: 'Without a place here',
    text: 'Docket does not keep these. They stay in InvenTree.'
  },
  'unknown-model': {
    title: 'Not known',
    text: 'Perhaps from a plugin, or from a newer InvenTree.'
  },
  repeated: {
    title: 'Twice in the file',
    text: 'The same record stands before it in the file. The first one counts.'
  },
  'points-nowhere': {
    title: 'Point at something that is not there',
    text: 'They can not be without a record that is missing or was left out.'
  },
  invalid: {
    title: 'Without sense',
    text: 'A field that they can not be without makes no sense.'
  },
  'used-up-already': {
    title: 'Used up already',
    text: 'Their build is over, and what it held has been used up.'
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
    title: 'More is allocated than there is',
    text: 'It is taken as it is. Free some of it before you ship.',
    value: (value) => `${value} too much`
  },
  'negative-stock': {
    title: 'Stock below zero',
    text: 'It is taken as 0. Count it and put it right.',
    value: (value) => value
  },
  'shipped-without-trace': {
    title: 'Shipped, but from unknown stock',
    text: 'The file no longer knows which stock was shipped. An empty stock item stands in for it, so that the line shows what left.',
    value: (value) => `${value} shipped`
  },
  'shipped-differs': {
    title: 'Shipped differs',
    text: 'More was shipped by the allocations than the line says. The allocations count.',
    value: (value) => `the line says ${value}`
  },
  'shipped-without-part': {
    title: 'Shipped, but the part is gone',
    text: 'Something left on a line whose part is not in the file. It can not be shown.',
    value: (value) => `${value} shipped`
  },
  'build-partly-done': {
    title: 'Builds under way',
    text: 'They have used up some of their components already, and the file does not say how much of each. Check their allocations.',
    value: (value) => `${value} completed`
  },
  'total-differs': {
    title: 'Another total',
    text: 'The file gives another total than its lines add up to. The lines count.',
    value: (value) => `the file says ${value}`
  },
  'mixed-currencies': {
    title: 'Prices in several currencies',
    text: 'The order has no total until its prices are in one currency.'
  },
  'unknown-status': {
    title: 'Status not known',
    text: 'It is kept by its name. An order with it is closed here.',
    value: (value) => value
  },
  'custom-status': {
    title: 'Status of the shop’s own',
    text: 'The general status behind it is taken.',
    value: (value) => value
  },
  'duplicate-reference': {
    title: 'The same reference twice',
    text: 'Both are taken and keep it.',
    value: (value) => value
  },
  'duplicate-serial': {
    title: 'The same serial number twice',
    text: 'Both are taken and keep it.',
    value: (value) => value
  },
  'serial-on-many': {
    title: 'A serial number on more than one piece',
    text: 'It stands in the notes.'
  },
  dangling: {
    title: 'Points at something that is not there',
    text: 'The field is left empty. A record that can not be without it is left out.'
  },
  'not-the-customers': {
    title: 'Contact or address of another company',
    text: 'The field is left empty.'
  },
  'not-the-orders': {
    title: 'Shipment of another order',
    text: 'The field is left empty.'
  },
  'start-after-target': {
    title: 'Starts after its target date',
    text: 'The start date is left empty.'
  },
  circle: { title: 'Would stand inside itself', text: 'The field is left empty.' },
  'bad-value': { title: 'A value without sense', text: 'The field is left empty.' },
  clamped: { title: 'A value out of bounds', text: 'The nearest possible value is taken.' },
  rounded: { title: 'More decimals than are kept', text: 'The number is rounded.' },
  'too-long': {
    title: 'Text too long',
    text: 'It is cut. The whole stands in the notes where there are notes.'
  },
  'unsafe-link': {
    title: 'A link that is not safe to follow',
    text: 'It stands in the notes.'
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
