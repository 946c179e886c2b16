import { resolve } from '$app/paths';
import { labelledKinds, type LabelledKind } from '#store/labels.ts';

type Ids = Partial<Record<LabelledKind, readonly string[]>>;

/** What an address asks labels for: `?part=a,b&item=c`. */
export const askedIn = (query: URLSearchParams): Ids =>
  Object.fromEntries(
    labelledKinds.map((kind) => [kind, (query.get(kind) ?? '').split(',').filter(Boolean)])
  );

const pages = {
  part: '/parts/[id]',
  item: '/stock/[id]',
  location: '/stock/locations/[id]',
  order: '/sell/orders/[id]',
  build: '/build/[id]'
} as const satisfies Readonly<Record<LabelledKind, string>>;

/** The page of a thing: where its code leads. */
export const pageOf = (kind: LabelledKind, id: string) => resolve(pages[kind], { id });
