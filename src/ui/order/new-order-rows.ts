import { enteredQuantity } from '#domain/kernel/entered.ts';
import type { Currency } from '#domain/kernel/money.ts';
import { none, plus, remainder, sum, type Quantity } from '#domain/kernel/quantity.ts';
import { suggestedPrice, type PriceSuggestion } from '#domain/sales-order/price-suggestion.ts';
import { orderTotal, type OrderTotal } from '#domain/sales-order/total.ts';
import { LineId } from '#domain/kernel/ids.ts';
import { coverPreview } from '#ui/order/order-words.ts';
import { amountText, counted, wordsForEntered } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What is known of a part that is being ordered. */
interface OrderedPart {
  readonly name: string;
  readonly units: string;
  readonly virtual: boolean;
  readonly free: Quantity;
  readonly prices: Parameters<typeof suggestedPrice>[0];
}

/** A line as it was typed. */
interface TypedLine {
  readonly key: number;
  readonly part: string;
  readonly quantity: string;
}

/** What is known of the parts on the lines. */
interface Known {
  /** By id; null for one that has gone, nothing for one that is not read yet. */
  readonly parts: { get(id: string): OrderedPart | null | undefined };
  /** What prices are wanted in; without it the lines take none. */
  readonly currency: Currency | undefined;
}

/** A line of an order that is being entered, understood. */
export interface NewRow {
  readonly key: number;
  readonly part: string;
  readonly name: string;
  readonly units: string;
  /** Nothing when it is not a quantity of more than 0. */
  readonly quantity: Quantity | undefined;
  /** Why it is none. */
  readonly error: string | undefined;
  /** What stock covers of it, after the lines above: "12 free in stock · 8 short". */
  readonly cover: string;
  readonly short: Quantity;
  readonly price: PriceSuggestion | undefined;
}

/** More digits than people order of anything: a barcode that landed in the field. */
const mostDigits = 6;
const isLikeABarcode = (text: string) => /\d{7,}/.test(text.replace(/[\s\u00a0\u202f']/g, ''));

function read(text: string): Pick<NewRow, 'quantity' | 'error'> {
  if (isLikeABarcode(text))
    return {
      quantity: undefined,
      error: say`More than ${String(mostDigits)} digits. Was it a barcode? Enter how many.`
    };
  const entered = enteredQuantity(text);
  if (!entered.ok) return { quantity: undefined, error: wordsForEntered(entered.error) };
  if (entered.value === none) return { quantity: undefined, error: say`Enter more than 0.` };
  return { quantity: entered.value, error: undefined };
}

/** Of a part that is not read yet nothing is claimed. */
const unread: OrderedPart = {
  name: '…',
  units: '',
  virtual: true,
  free: none,
  prices: { customer: [], part: [] }
};

const gone = { quantity: undefined, error: say`This part is not here any more. Remove the line.` };

/** What is left of the part's free stock for a line, when the lines above took some of it. */
function coverOf(
  part: OrderedPart,
  wanted: Quantity,
  before: Quantity
): Pick<NewRow, 'cover' | 'short'> {
  if (part.virtual) return { cover: '', short: none };
  const free = remainder(part.free, before);
  return { cover: coverPreview(free, wanted), short: remainder(wanted, free) };
}

const priceOf = (
  { prices }: OrderedPart,
  quantity: Quantity | undefined,
  currency: Currency | undefined
) =>
  quantity === undefined || currency === undefined
    ? undefined
    : suggestedPrice(prices, quantity, currency);

/**
 * Understands the lines of an order that is being entered. Two lines of one part share its stock: the
 * upper one is covered first. Each takes the price that the lists suggest (R-P4).
 */
export function newOrderRows(
  lines: readonly TypedLine[],
  { parts, currency }: Known
): readonly NewRow[] {
  const taken = new Map<string, Quantity>();
  return lines.map((line) => {
    const part = parts.get(line.part);
    const entered = part === null ? gone : read(line.quantity);
    const wanted = entered.quantity ?? none;
    const before = taken.get(line.part) ?? none;
    taken.set(line.part, plus(before, wanted));
    const known = part ?? unread;
    return {
      key: line.key,
      part: line.part,
      ...entered,
      name: known.name,
      units: known.units,
      ...coverOf(known, wanted, before),
      price: priceOf(known, entered.quantity, currency)
    };
  });
}

/** What the lines come to. */
const newOrderTotal = (rows: readonly NewRow[], currency: Currency): OrderTotal =>
  orderTotal(
    { currency },
    rows.map(({ key, quantity, price }) => ({
      id: LineId.parse(String(key)),
      quantity: quantity ?? none,
      price: price?.price ?? null,
      discount: 0,
      tax: null
    }))
  );

/** The order in one line: "2 lines · 30 items · £1,240.00 · 1 line short". */
export function newOrderSummary(rows: readonly NewRow[], currency: Currency | undefined): string {
  const items = sum(rows.map(({ quantity }) => quantity ?? none));
  const short = rows.filter((row) => row.short > none).length;
  const total = currency === undefined ? undefined : newOrderTotal(rows, currency);
  const isPriced = total !== undefined && total.unpriced < rows.length;
  return [
    counted(rows.length, 'line'),
    ...(rows.length === 0 ? [] : [counted(items, 'item')]),
    ...(isPriced ? [amountText(total.gross, total.currency)] : []),
    ...(isPriced && total.unpriced > 0
      ? [say`${counted(total.unpriced, 'line')} without a price`]
      : []),
    ...(short === 0 ? [] : [say`${counted(short, 'line')} short`])
  ].join(' · ');
}
