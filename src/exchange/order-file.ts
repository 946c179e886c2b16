import { z } from '#domain/kernel/zod.ts';
import { ChangeSet, Count, DeviceId, Fields, Name, Time } from '#journal/change-set.ts';

/** What stands first in every order file. */
export const format = 'docket-order-file';
/** The container's version. It rises when the framing changes; every version stays readable. */
export const version = 1;
/** How many change-sets stand in one block at most. */
export const blockSize = 512;

/** Explains the short keys to a person who opens the file. */
export const legend =
  'd device, s its number there, t clock in ms, w wall clock, k what the person did, u who, sv schema, p newly seen of others, a arguments, o effects: put = set fields, add = record an event once';

/** Up to which change-set of each device, and when that one was written. */
const Reach = z.record(DeviceId, z.tuple([Count.min(1), Time]));

/** For each device how far something reaches, without the times. */
export const vectorIn = (reach: z.infer<typeof Reach>): Record<string, number> =>
  Object.fromEntries(Object.entries(reach).map(([device, [sequence]]) => [device, sequence]));

const Sender = z
  .object({
    device: DeviceId,
    name: z.string().max(100),
    /** What stands before the numbers of that device. */
    letter: z.string().max(10),
    /** The version of the app. */
    app: z.string().max(50)
  })
  .catchall(z.json());

const Shape = z
  .object({
    workshop: Name,
    workshopName: z.string().max(200),
    /**
     * `full`: all that the sender knows. `changes`: what came after `base`. `orders`: chosen orders
     * as they stand, for another workshop.
     */
    kind: z.enum(['full', 'changes', 'orders']),
    /** The id of this file. */
    file: Name,
    /** The place kept for the tablet that begins with this file: the id of its record. */
    place: DeviceId.optional(),
    from: Sender,
    /** The devices it was made for; everyone when absent. */
    for: z.array(DeviceId).optional(),
    createdAt: z.iso.datetime(),
    /** The schema it was written with, and the oldest one whose apps may read it. */
    schema: z
      .object({ written: z.number().int().min(1), minReader: z.number().int().min(1) })
      .catchall(z.json()),
    /** What a reader must have already. */
    base: Reach,
    /** What a reader has afterwards. */
    head: Reach,
    /** What the sender has heard that other devices know. */
    heard: z.record(DeviceId, z.record(DeviceId, Count)),
    legend: z.string().max(1_000)
  })
  .catchall(z.json());

const isEmpty = (record: object) => Object.keys(record).length === 0;

const beginsWhereItsKindDoes = ({ kind, base, head, heard }: z.infer<typeof Shape>) =>
  (kind === 'changes' || isEmpty(base)) && (kind !== 'orders' || (isEmpty(head) && isEmpty(heard)));

const endsAfterItBegins = ({ base, head }: z.infer<typeof Shape>) =>
  Object.entries(base).every(([device, [sequence, time]]) => {
    const [last, at] = head[device] ?? [0, 0];
    return last === sequence ? at === time : last > sequence && at > time;
  });

/** What an order file says of itself. Fields of a later version are kept as they are. */
export const Header = Shape.refine(
  beginsWhereItsKindDoes,
  'a base that its kind does not have'
).refine(endsAfterItBegins, 'a head before its base');
export type Header = z.infer<typeof Header>;

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** How a block opens: whose change-sets it holds, from which number to which. */
export const BlockFrame = z.strictObject({
  device: DeviceId,
  from: Count.min(1),
  to: Count.min(1),
  /** SHA-256 of the texts of the change-sets, joined by line feeds, in hex. */
  sha256: Digest
});
export type BlockFrame = z.infer<typeof BlockFrame>;

/** The last line of a file with blocks; the digest is that of all bytes before it. */
const BlocksEnd = z.strictObject({ blocks: Count, changes: Count, sha256: Digest });
/** The last line of a file with records. */
const RecordsEnd = z.strictObject({ records: Count, sha256: Digest });

/** One record of a file of kind `orders`: its kind, its id, its fields. */
export const OrderRecord = z.tuple([Name, Name, Fields]);
export type OrderRecord = z.infer<typeof OrderRecord>;

const head = { format: z.literal(format), version: z.literal(version), header: Shape };

/** A whole order file as one JSON document, for its published schema. */
export const OrderFileDocument = z.union([
  z.strictObject({
    ...head,
    blocks: z.array(BlockFrame.extend({ changes: z.array(ChangeSet).min(1).max(blockSize) })),
    end: BlocksEnd
  }),
  z.strictObject({ ...head, records: z.array(OrderRecord), end: RecordsEnd })
]);

/** Change-sets of one device in a row, each as the text that its author wrote. */
export interface BlockOfTexts {
  readonly device: string;
  /** The number of the first one. */
  readonly from: number;
  readonly texts: readonly string[];
}

/** The same as read from a file: checked, and understood. */
export interface Block extends BlockOfTexts {
  readonly to: number;
  readonly sha256: string;
  readonly changes: readonly ChangeSet[];
}
