import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface Words {
  readonly title: string;
  /** What holds when all is well. */
  readonly good: string;
}

const words: Readonly<Record<string, Words>> = {
  log: { title: say`The log`, good: say`Every change of every tablet is there, each once.` },
  tables: { title: say`Tables and log`, good: say`Every table is what the log adds up to.` },
  ledger: {
    title: say`Quantities`,
    good: say`Every stock item has what its movements come to.`
  },
  states: {
    title: say`Closed orders and builds`,
    good: say`None of them holds stock, and all that was shipped has its movement.`
  },
  pointers: { title: say`Links`, good: say`Whatever a record points at is there.` },
  'below-zero': { title: say`Below zero`, good: say`No stock item has less than nothing.` },
  'over-held': {
    title: say`Allocated and on hand`,
    good: say`Orders and builds hold no more of an item than there is.`
  },
  'over-shipped': {
    title: say`Shipped and ordered`,
    good: say`No line was shipped more than ordered.`
  },
  serials: { title: say`Serial numbers`, good: say`None is on two pieces of a part.` },
  references: { title: say`Order and build numbers`, good: say`None is on two of them.` }
};

export const checkWords = (check: string): Words => words[check] ?? { title: check, good: '' };

interface Checked {
  readonly check: string;
  readonly kind: 'log' | 'damage' | 'decide';
  readonly records: number;
  readonly wrong: number;
  readonly unreadable?: true | undefined;
}

/** What one check came to, in a sentence. */
export function checkedText({ check, records, wrong, unreadable }: Checked): string {
  if (unreadable) return say`It can not be read. Take the data from a backup or another tablet.`;
  if (wrong === 0) return checkWords(check).good;
  return say`${counted(wrong, 'record')} of ${counted(records, 'record')} not as they must be.`;
}

/** What helps against what a check found. */
export function helpText({ kind }: Pick<Checked, 'kind'>): string {
  switch (kind) {
    case 'log':
      return say`The log can not be mended here: restore a backup, or take a full order file from another tablet.`;
    case 'damage':
      return say`Rebuild from the log puts it right. Nothing that was done is lost.`;
    case 'decide':
      return say`Nothing is damaged: two things do not go together, and somebody has to decide.`;
  }
}

/** What was looked at, in all. */
export const sumText = (checked: readonly Checked[]) =>
  say`${counted(checked.length, 'check')} over ${counted(
    checked.reduce((all, { records }) => all + records, 0),
    'record'
  )}`;

interface Report {
  readonly checked: readonly (Checked & {
    readonly faults: readonly { readonly table: string; readonly id: string }[];
  })[];
  /** Where and when, for whoever reads it elsewhere. */
  readonly about: string;
  readonly mended: number;
}

/** The whole report as text, to be kept or sent. */
export function reportText({ checked, about, mended }: Report): string {
  const rows = checked.flatMap((each) => [
    `${each.wrong === 0 ? 'OK' : 'WRONG'}  ${checkWords(each.check).title}: ${checkedText(each)}`,
    ...each.faults.map(({ table, id }) => `       ${table} ${id}`)
  ]);
  const after = mended > 0 ? [say`Rebuilt from the log: ${counted(mended, 'record')} mended.`] : [];
  return [say`Docket stock doctor`, about, sumText(checked), '', ...rows, ...after, ''].join('\n');
}
