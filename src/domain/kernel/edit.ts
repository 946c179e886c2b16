import { z } from './zod.ts';

type Bare<S extends z.core.SomeType> = S extends z.ZodDefault<infer Inner> ? Inner : S;
type Fields<S extends z.ZodRawShape, K extends keyof S> = {
  -readonly [F in K]: z.ZodOptional<Bare<S[F]>>;
};

const bare = (schema: z.ZodType) =>
  schema instanceof z.ZodDefault ? schema.def.innerType : schema;

/**
 * The fields of a record that an edit may name. A field that is not named stays absent: it does not
 * fall back to its default, so an edit writes only what somebody changed.
 */
export function someOf<S extends z.ZodRawShape, K extends keyof S & string>(
  record: z.ZodObject<S>,
  fields: readonly K[]
): Fields<S, K> {
  const picked = fields.map((field) => [
    field,
    z.optional(bare(record.shape[field] as unknown as z.ZodType))
  ]);
  return Object.fromEntries(picked) as Fields<S, K>;
}

type Named<T> = { [F in keyof T]?: Exclude<T[F], undefined> };

/** The fields that an edit names and that are not so already. */
export function differing<
  R extends object,
  E extends Partial<{ [F in keyof R]: R[F] | undefined }>
>(record: R, edit: E): Named<E> {
  const now = record as Readonly<Record<string, unknown>>;
  const changed = Object.entries(edit).filter(
    ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(now[field])
  );
  return Object.fromEntries(changed) as Named<E>;
}
