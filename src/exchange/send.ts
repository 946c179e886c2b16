import { schemaVersion } from '#journal/schema-version.ts';
import type { Vector } from '#journal/vector.ts';
import { knownTo, reachAt, workshopOf } from '#store/standing.ts';
import { logBetween, type LogBlock } from '#store/log.ts';
import { transact, type Device } from '#store/device-context.ts';
import { heardMatrix, noteHeard, peersOf, type Peer } from '#store/peers.ts';
import { standingOf } from '#store/preferences.ts';
import { ownDevice } from '#store/devices.ts';
import { Header, legend, vectorIn } from './order-file.ts';

/** The oldest schema whose apps show right quantities and statuses from what this app writes. */
const minReader = 1;

/** What somebody wants to send, and to whom. */
export type Wanted =
  /** What the other devices are not known to have; those named, or all of them. */
  | { readonly kind: 'changes'; readonly for?: readonly string[] }
  /** Everything: a backup, or what a tablet begins with in the place kept for it. */
  | { readonly kind: 'full'; readonly place?: string };

/** An order file, ready to be written: its header, and the log it carries. */
export interface Parcel {
  readonly header: Header;
  readonly blocks: AsyncGenerator<LogBlock>;
  /** How many change-sets it carries. */
  readonly changes: number;
}

/** What every one of these knows: for each device the least. */
export function commonTo(vectors: readonly Vector[], most: Vector): Vector {
  const common = Object.entries(most).map(([device, own]) => {
    const least = Math.min(own, ...vectors.map((vector) => vector[device] ?? 0));
    return [device, least] as const;
  });
  return Object.fromEntries(common.filter(([, sequence]) => sequence > 0));
}

/** Whoever joins in a place that is kept knows what the file for it held, until they say more. */
const isReader = ({ retired, waiting, heardAt }: Peer) =>
  !retired && (!waiting || heardAt !== undefined);

/** What the readers have already: nothing is left out that one of them is not known to have. */
async function baseFor({ db, id }: Device, wanted: Wanted, mine: Vector): Promise<Vector> {
  if (wanted.kind === 'full') return {};
  const peers = await peersOf(db, id, mine);
  const readers = wanted.for ?? peers.filter(isReader).map((peer) => peer.id);
  if (readers.length === 0) return {};
  const heard = await heardMatrix(db);
  return commonTo(
    readers.map((reader) => heard[reader] ?? {}),
    mine
  );
}

const sizeBetween = (base: Vector, head: Vector) =>
  Object.entries(head).reduce((sum, [device, s]) => sum + s - (base[device] ?? 0), 0);

async function senderOf({ db, id, app }: Device): Promise<Header['from']> {
  const own = await ownDevice(db, id);
  return { device: id, name: own?.name ?? 'Tablet 1', letter: own?.letter ?? '', app };
}

type Told = Pick<Header, 'kind' | 'schema' | 'base' | 'head' | 'heard'> &
  Partial<Pick<Header, 'for' | 'place'>>;

/** What a file of this device says of itself, beside what it carries. */
export async function headerFor(device: Device, told: Told): Promise<Header> {
  const { workshopName } = await standingOf(device.db, device.id);
  return Header.parse({
    ...told,
    workshop: await workshopOf(device.db),
    workshopName,
    file: device.newId(),
    from: await senderOf(device),
    createdAt: new Date(device.now()).toISOString(),
    legend
  });
}

/** Puts an order file together. Reads the log as it stands now; what is done meanwhile comes next time. */
export async function parcelFor(device: Device, wanted: Wanted): Promise<Parcel> {
  const { db } = device;
  const head = await knownTo(db);
  const base = await baseFor(device, wanted, head);
  const header = await headerFor(device, {
    kind: wanted.kind,
    ...(wanted.kind === 'changes' && wanted.for && { for: [...wanted.for] }),
    ...(wanted.kind === 'full' && wanted.place !== undefined && { place: wanted.place }),
    schema: { written: schemaVersion, minReader },
    base: await reachAt(db, base),
    head: await reachAt(db, head),
    heard: await heardMatrix(db)
  });
  return { header, blocks: logBetween(db, base, head), changes: sizeBetween(base, head) };
}

/** Notes what the tablet that begins with a file will know: changes for it go on from there. */
export const noteHandedTo = (device: Device, { place, head }: Header): Promise<void> =>
  place === undefined
    ? Promise.resolve()
    : transact(device, () => noteHeard(device, { [place]: vectorIn(head) }));
