import type { DeviceRecord } from './device.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Every letter there is, in the order that devices take them: B to Z, then AA to ZZ. The first has none. */
export const inTurn = [
  ...letters.slice(1),
  ...letters.flatMap((first) => letters.map((second) => `${first}${second}`))
];

/**
 * The letter for one more device, none for the first of a workshop. Letters of retired devices stay
 * taken: their numbers are on paper.
 * @throws when all 701 are taken.
 */
export function nextLetter(others: readonly Pick<DeviceRecord, 'letter'>[]): string {
  if (others.length === 0) return '';
  const taken = new Set(others.map(({ letter }) => letter));
  const free = inTurn.find((letter) => !taken.has(letter));
  if (free === undefined) throw new Error('every letter belongs to a device');
  return free;
}

/** How a device that nobody knows yet introduces itself: by the place kept for it, or by the next letter. */
export function introduced(
  id: string,
  app: string,
  known: { readonly others: readonly DeviceRecord[]; readonly place: DeviceRecord | undefined }
): DeviceRecord {
  const { others, place } = known;
  const name = place?.name ?? `Tablet ${String(others.length + 1)}`;
  const letter = place?.letter ?? nextLetter(others);
  return { id, name, letter, app, retired: false, waiting: false };
}
