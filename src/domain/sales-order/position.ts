const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const width = 6;
const longest = 100;
const last = base ** width - 1;

/** What stands somewhere on an order. */
interface Placed {
  readonly id: string;
  readonly position: string;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Rows as they stand on the order: by position, then by id. */
export const inPosition = <Row extends Placed>(rows: readonly Row[]) =>
  [...rows].sort((a, b) => byText(a.position, b.position) || byText(a.id, b.id));

/** The whole number in front of a position; nothing when the position came from elsewhere. */
const numberIn = (position: string) =>
  /^[0-9a-z]{6}/.test(position) ? Number.parseInt(position.slice(0, width), base) : undefined;

const written = (number: number) => number.toString(base).padStart(width, '0');

/** Where a row stands that comes after all others: short, however many there are. */
function positionAfter(position: string | undefined): string {
  if (position === undefined) return 'i'.padEnd(width, '0');
  const number = numberIn(position);
  return number === undefined || number === last ? `${position}i` : written(number + 1);
}

const digitAt = (text: string) => Math.max(0, digits.indexOf(text.charAt(0)));

/** Digits that sort between two others; open upwards when there is no `after`. */
function middle(before: string, after: string | undefined): string {
  const low = digitAt(before);
  const high = after === undefined ? base : digitAt(after);
  const isSame = low === high && before + (after ?? '') !== '';
  if (isSame) return digits.charAt(low) + middle(before.slice(1), after?.slice(1));
  if (high - low > 1) return digits.charAt(Math.floor((low + high) / 2));
  return digits.charAt(low) + middle(before.slice(1), undefined);
}

function positionBefore(position: string): string {
  const number = numberIn(position);
  return number === undefined || number === 0 ? middle('', position) : written(number - 1);
}

/**
 * Where a row stands between two others, as text that sorts; the neighbours keep theirs. Nothing
 * when there is no room between them: they have the same position, or one from elsewhere.
 */
export function positionBetween(
  before: string | undefined,
  after: string | undefined
): string | undefined {
  if (after === undefined) return positionAfter(before);
  const found = before === undefined ? positionBefore(after) : middle(before, after);
  const fits = found > (before ?? '') && found < after && found.length <= longest;
  return fits ? found : undefined;
}

/** So many positions in a row, after all of these rows. */
export function positionsAfter(rows: readonly Placed[], many: number): string[] {
  const positions: string[] = [];
  const end = inPosition(rows).at(-1)?.position;
  for (let n = 0; n < many; n += 1) positions.push(positionAfter(positions.at(-1) ?? end));
  return positions;
}

/** The position of a new row after all of these. */
export const positionIn = (rows: readonly Placed[]) =>
  positionAfter(inPosition(rows).at(-1)?.position);
