import type { Device } from '#store/device-context.ts';
import { parcelFor } from './send.ts';
import { written } from './write.ts';

/** A place of this device beside its database, where a few files lie. */
export interface Shelf {
  readonly names: () => Promise<readonly string[]>;
  readonly put: (name: string, file: Blob) => Promise<void>;
  readonly get: (name: string) => Promise<Blob | undefined>;
  readonly remove: (name: string) => Promise<void>;
}

/** What a safety copy was made before. */
export type Occasion = 'import' | 'restore' | 'update';

/** A copy of everything, made by itself before something large. */
export interface SafetyCopy {
  readonly name: string;
  /** When it was made, in milliseconds. */
  readonly at: number;
  readonly before: Occasion;
}

const mostKept = 3;
const pattern = /^(\d{13})_before-(import|restore|update)\.json\.gz$/;

/** The copies there are, the newest first. */
export async function safetyCopies(shelf: Shelf): Promise<readonly SafetyCopy[]> {
  const found = (await shelf.names()).flatMap((name): SafetyCopy[] => {
    const [, at, before] = pattern.exec(name) ?? [];
    return at === undefined ? [] : [{ name, at: Number(at), before: before as Occasion }];
  });
  return found.sort((a, b) => b.at - a.at);
}

const dayOf = (at: number) => new Date(at).toDateString();

/** Before an import one a day is enough; before a restore and an update there is one each time. */
const isDue = (copies: readonly SafetyCopy[], before: Occasion, now: number) =>
  before !== 'import' ||
  !copies.some((copy) => copy.before === 'import' && dayOf(copy.at) === dayOf(now));

/**
 * Makes a copy of everything before something large happens, and keeps the newest three. An empty
 * device has nothing to copy.
 */
export async function safeguarded(device: Device, shelf: Shelf, before: Occasion): Promise<void> {
  const copies = await safetyCopies(shelf);
  const now = device.now();
  if (!isDue(copies, before, now)) return;
  const { header, blocks, changes } = await parcelFor(device, { kind: 'full' });
  if (changes === 0) return;
  const file = await written({ header, blocks }, { isGzipped: true });
  if (!file.ok) return;
  await shelf.put(`${String(now)}_before-${before}.json.gz`, file.value);
  for (const { name } of (await safetyCopies(shelf)).slice(mostKept)) await shelf.remove(name);
}
