import { Day } from '#domain/kernel/day.ts';
import { Money } from '#domain/kernel/money.ts';
import { none } from '#domain/kernel/quantity.ts';
import { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { statusWord } from '#ui/order/order-words.ts';
import { fieldWord } from '#ui/words/field-words.ts';
import { dayText, priceText, quantityText } from '#ui/words/format.ts';
import { say, sayAs } from '#ui/words/say.ts';
import type { DoingView, Names } from './card-view.ts';

/** What a value of a field is, in words: a name for what it points at. */
export function valueWords(field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return say`empty`;
  if (typeof value === 'boolean') return value ? say`yes` : say`no`;
  if (typeof value === 'number') return quantityText(value);
  const money = Money.safeParse(value);
  if (money.success) return priceText(money.data);
  if (typeof value !== 'string') return JSON.stringify(value);
  const status = field === 'status' ? SalesOrderStatus.safeParse(value) : undefined;
  if (status?.success) return statusWord(status.data);
  const day = Day.safeParse(value);
  return day.success ? dayText(day.data) : (names.get(value)?.name ?? value);
}

const verbs: Readonly<Record<DoingView['did'], string>> = {
  promised: sayAs('did')`Allocated`,
  moved: say`Took or added`,
  counted: sayAs('did')`Counted`,
  ordered: say`Ordered`,
  shipped: sayAs('did')`Shipped`,
  released: sayAs('did')`Unallocated`,
  built: sayAs('did')`Built`,
  wrote: say`Wrote`,
  deleted: say`Deleted`,
  used: say`Used`,
  named: say`Gave the number`
};

/** What was done: "Allocated 5 for SO-0042", "Wrote quantity: 8". */
export function doingWords(doing: DoingView, names: Names): string {
  const { did, quantity, of, field, value } = doing;
  if (field !== undefined)
    return `${verbs[did]} ${fieldWord(field)}: ${valueWords(field, value, names)}`;
  const many = quantity === undefined ? '' : ` ${quantityText(Math.abs(quantity))}`;
  const forWhat = of === undefined ? undefined : names.get(of)?.name;
  return `${verbFor(doing)}${many}${forWhat === undefined ? '' : say` for ${forWhat}`}`;
}

const verbFor = ({ did, quantity = none }: DoingView) => {
  if (did !== 'moved') return verbs[did];
  return quantity < none ? say`Took` : sayAs('did')`Added`;
};
