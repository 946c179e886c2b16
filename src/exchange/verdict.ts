import type { Block, Header } from './order-file.ts';

type Reach = Readonly<Record<string, readonly [sequence: number, time: number]>>;

/** What decides about a file, beside the file. */
export interface Standing {
  /** This device's own id. */
  readonly device: string;
  readonly workshop: string;
  /** The newest schema that this app reads. */
  readonly schema: number;
  /** For each device the newest change-set known here. */
  readonly reach: Reach;
  /** When a change-set that is known here was written, of those that `askedOf` names. */
  readonly timeOf: (device: string, sequence: number) => number | undefined;
}

/** Why a file is not taken at all. Nothing here was touched. */
type Refusal =
  | { readonly code: 'other-workshop'; readonly name: string }
  /** Chosen orders are for other workshops: within one, they come with the changes. */
  | { readonly code: 'own-orders' };

/** Why a file has to wait. It is kept, and tried again after every other. */
export type Parking =
  | { readonly code: 'newer-app'; readonly app: string }
  /** It builds on changes that did not arrive here yet: of these devices. */
  | { readonly code: 'earlier-missing'; readonly devices: readonly string[] }
  /** That device was copied or set back: two histories go by its name. */
  | { readonly code: 'copied-device'; readonly device: string };

export type Verdict =
  | { readonly code: 'apply' }
  /** Everything in it is known here. */
  | { readonly code: 'repeat' }
  /** This device has done nothing yet: it may become part of the file's workshop. */
  | { readonly code: 'join' }
  /** This device is itself the copy: it gets a new id, and its own changes a new author. */
  | { readonly code: 'repair' }
  /** Chosen orders of another workshop. */
  | { readonly code: 'take-over' }
  | { readonly code: 'refuse'; readonly refusal: Refusal }
  | { readonly code: 'park'; readonly parking: Parking };

/** The name of a change-set among those of one file. */
export const stampKey = (device: string, sequence: number) => `${device} ${String(sequence)}`;

/** When each change-set of a file was written, by device and number. */
export function timesIn(blocks: readonly Pick<Block, 'changes'>[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { changes } of blocks) for (const { d, s, t } of changes) times.set(stampKey(d, s), t);
  return times;
}

interface Compared {
  readonly header: Header;
  /** When each change-set of the file was written. */
  readonly times: ReadonlyMap<string, number>;
  readonly standing: Standing;
}

const sequenceIn = (reach: Reach, device: string) => reach[device]?.[0] ?? 0;

/** Where a device's history is known to both sides: the number there, and its time in the file. */
function meetingPoint({ header, times, standing }: Compared, device: string) {
  const [head, headTime] = header.head[device] ?? [0];
  const [base, baseTime] = header.base[device] ?? [0];
  const at = Math.min(sequenceIn(standing.reach, device), head);
  if (at === head) return { at, time: headTime };
  return { at, time: at === base ? baseTime : times.get(stampKey(device, at)) };
}

/** Whether the file tells another history of a device than this device knows (docs/sync.md). */
function isForked(compared: Compared, device: string): boolean {
  const { at, time } = meetingPoint(compared, device);
  return at > 0 && compared.standing.timeOf(device, at) !== time;
}

const knowsOwnFuture = ({ header, standing: { device, reach } }: Compared) =>
  sequenceIn(header.head, device) > sequenceIn(reach, device);

/** Which change-sets must be looked up here before a verdict: of each device one. */
export const askedOf = ({ head }: Header, reach: Reach): Record<string, number> =>
  Object.fromEntries(
    Object.entries(head).map(([device, [last]]) => [
      device,
      Math.min(sequenceIn(reach, device), last)
    ])
  );

function parkingOf(compared: Compared): Parking | undefined {
  const { header, standing } = compared;
  if (header.schema.minReader > standing.schema) return { code: 'newer-app', app: header.from.app };
  const lacking = Object.entries(header.base).filter(
    ([device, [sequence]]) => sequenceIn(standing.reach, device) < sequence
  );
  if (lacking.length > 0)
    return { code: 'earlier-missing', devices: lacking.map(([device]) => device) };
  const forked = Object.keys(header.head).find(
    (device) => device !== standing.device && isForked(compared, device)
  );
  return forked === undefined ? undefined : { code: 'copied-device', device: forked };
}

const bringsNothing = ({ header, standing: { reach } }: Compared) =>
  Object.entries(header.head).every(([device, [last]]) => sequenceIn(reach, device) >= last);

function refusalOf(header: Header, standing: Standing): Refusal | undefined {
  const isOwn = header.workshop === standing.workshop;
  if (header.kind === 'orders') return isOwn ? { code: 'own-orders' } : undefined;
  const isNew = Object.keys(standing.reach).length === 0;
  return isOwn || isNew ? undefined : { code: 'other-workshop', name: header.workshopName };
}

/** The verdict on a file of this workshop, or of one that may be joined. */
function merged(compared: Compared): Verdict {
  const { header, standing } = compared;
  const parking = parkingOf(compared);
  if (parking) return { code: 'park', parking };
  if (header.workshop !== standing.workshop) return { code: 'join' };
  if (isForked(compared, standing.device) || knowsOwnFuture(compared)) return { code: 'repair' };
  return { code: bringsNothing(compared) ? 'repeat' : 'apply' };
}

/**
 * What becomes of a file here: refused, parked, known already, or taken (docs/sync.md). Looks at
 * who wrote it and what it builds on alone; the content was checked when it was read.
 */
export function verdictOn(compared: Compared): Verdict {
  const { header, standing } = compared;
  const refusal = refusalOf(header, standing);
  if (refusal) return { code: 'refuse', refusal };
  return header.kind === 'orders' ? { code: 'take-over' } : merged(compared);
}
