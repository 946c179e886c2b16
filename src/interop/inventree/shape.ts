/** What the rows of a table or list are, told from their fields. */
export interface Shape {
  /** InvenTree's name of the model. */
  readonly model: string;
  /** Fields without which it is something else. */
  readonly needs: readonly string[];
  /** Fields that only something else has. */
  readonly without?: readonly string[];
  /** The other fields that are looked at. */
  readonly fields?: readonly string[];
  /** Headers of table downloads that are not the name of their field, in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Fields that only repeat what stands in another record. */
  readonly repeats?: readonly string[];
}

/** Names with blanks between them. */
export const names = (text: string) => text.split(' ');

/** The field of a shape that a header stands for; the header itself where it stands for none. */
export function fieldOf({ needs, fields = [], headers = {} }: Shape, header: string): string {
  const plain = header.trim().toLowerCase();
  if (plain === 'id') return 'pk';
  if (plain === 'custom status key') return 'status_custom_key';
  if (Object.hasOwn(headers, plain)) return headers[plain] ?? header;
  const named = plain.replaceAll(' ', '_');
  return (
    ['pk', ...needs, ...fields].find((field) => field.toLowerCase() === named) ?? header.trim()
  );
}

/** Whether rows with these fields are of this shape. */
export function isOf({ needs, without = [] }: Shape, fields: readonly string[]): boolean {
  const has = new Set(fields);
  return (
    has.has('pk') &&
    needs.every((field) => has.has(field)) &&
    !without.some((field) => has.has(field))
  );
}
