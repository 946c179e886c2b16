import { Day } from '#domain/kernel/day.ts';
import { enteredAmount, enteredQuantity, type EnteredRefusal } from '#domain/kernel/entered.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { StockStatus } from '#domain/stock/stock-item.ts';
import type { FieldType } from './fields.ts';

/** Why a cell makes no sense in its column. */
export type CellRefusal =
  | EnteredRefusal
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'not-a-status' }
  | { readonly code: 'not-a-currency' };

/** What a cell says; nothing when it is empty and so says nothing about its field. */
type CellValue = string | number | boolean | null | readonly string[] | undefined;
type Reader = (cell: string) => Result<CellValue, CellRefusal>;

const yes = ['yes', 'y', 'true', '1', 'x', 'on', 'ja', 'wahr', 'oui', 'vrai', 'sí', 'si', 'да'];
const no = ['no', 'n', 'false', '0', '-', 'off', 'nein', 'falsch', 'non', 'faux', 'нет'];

const flag: Reader = (cell) => {
  const word = cell.toLocaleLowerCase('en');
  if (yes.includes(word)) return ok(true);
  return no.includes(word) ? ok(false) : err({ code: 'not-yes-or-no' });
};

const shapes = [
  /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[T ].*)?$/,
  /^(?<y>\d{4})\/(?<m>\d\d?)\/(?<d>\d\d?)$/,
  /^(?<d>\d\d?)\.\s?(?<m>\d\d?)\.\s?(?<y>\d{4})$/
];

/** ISO, or day, month and year with dots. Slashes are not guessed at: half the world reads them otherwise. */
const day: Reader = (cell) => {
  const {
    y = '',
    m = '',
    d = ''
  } = shapes.map((shape) => shape.exec(cell)?.groups).find(Boolean) ?? {};
  const found = Day.safeParse(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return found.success ? ok(found.data) : err({ code: 'not-a-day' });
};

/** InvenTree's numbers for what we have words for. */
const statusNumbers: Readonly<Record<string, StockStatus>> = {
  10: 'ok',
  50: 'attention',
  55: 'damaged',
  60: 'destroyed',
  65: 'rejected',
  70: 'lost',
  75: 'quarantined',
  85: 'returned'
};

const status: Reader = (cell) => {
  const word = cell.toLocaleLowerCase('en').replace(/^attention needed$/, 'attention');
  const found = StockStatus.safeParse(statusNumbers[word] ?? word);
  return found.success ? ok(found.data) : err({ code: 'not-a-status' });
};

const number: Reader = (cell) => enteredQuantity(cell.replace(/\s*%$/, ''));

const readers: Readonly<Record<FieldType, Reader>> = {
  text: ok,
  flag,
  quantity: number,
  whole: number,
  percent: number,
  amount: enteredAmount,
  currency: (cell) =>
    /^[A-Za-z]{3}$/.test(cell) ? ok(cell.toUpperCase()) : err({ code: 'not-a-currency' }),
  day,
  status,
  tags: (cell) =>
    ok(
      cell
        .split(';')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '')
    )
};

/** What an empty cell says: nothing left of a text, a day or a price; of a number or a choice nothing at all. */
const empties: Readonly<Partial<Record<FieldType, CellValue>>> = {
  text: '',
  tags: [],
  amount: null,
  day: null
};

/** What a cell says in a column of this type; spaces around it do not count. */
export function cellValue(type: FieldType, cell: string): Result<CellValue, CellRefusal> {
  const text = type === 'text' ? cell : cell.trim();
  return text.trim() === '' ? ok(empties[type]) : readers[type](text);
}
