import type { EventKind, EventOf, RecordKind, RecordOf } from '../changes.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { AllocationState } from '../sales-order/sales-order.ts';

/** Who wrote something, with which number, when: the journal's stamp. */
export type Stamp = readonly [device: string, sequence: number, time: number];

/** A value of a field that somebody wrote without knowing of the others beside it. */
export type Living = readonly [device: string, sequence: number, time: number, value: unknown];

/** A record as merging left it: the shown fields, and where they come from under `_`. */
export type MergedRecord<K extends RecordKind> = RecordOf<K> & {
  readonly del?: boolean;
  readonly _: {
    /** The stamp of creation; that of every field not named in `f`. */
    readonly c: Stamp;
    readonly f?: Readonly<Record<string, Stamp>>;
    readonly x?: Readonly<Record<string, readonly Living[]>>;
    /** Deletions that crossed an edit. */
    readonly e?: readonly Stamp[];
  };
};

/** One device's account of an event: its stamp, and what its author had seen of other devices. */
export interface Account {
  readonly c: Stamp;
  readonly v?: Readonly<Record<string, number>>;
}

/** An event as merging left it: the first account, the others beside it under `_`. */
export type MergedEvent<K extends EventKind> = EventOf<K> & {
  readonly id: string;
  readonly _: Account & { readonly alts?: readonly (Account & { readonly value: EventOf<K> })[] };
};

/**
 * The merged rows, as the findings look at them. Deleted records are in it: that something was
 * deleted may be the finding.
 */
export interface FindingsView {
  record<K extends RecordKind>(kind: K, id: string): MergedRecord<K> | undefined;
  event<K extends EventKind>(kind: K, key: string): MergedEvent<K> | undefined;
  /** The records of a kind whose shown field has this value. */
  recordsBy<K extends RecordKind>(
    kind: K,
    field: string,
    value: string
  ): readonly MergedRecord<K>[];
  /** The events of a kind whose field has this value. */
  eventsBy<K extends EventKind>(kind: K, field: string, value: string): readonly MergedEvent<K>[];
  /** What the ledger of a stock item adds up to. */
  quantityOf(item: string): Quantity;
  stateOf(allocation: string): AllocationState;
  /** What a build allocation still holds. */
  leftOf(buildAllocation: string): Quantity;
}

/** All accounts of an event with what each says, the first first. */
export const accountsOf = <K extends EventKind>(
  event: MergedEvent<K>
): readonly (Account & { readonly value: EventOf<K> })[] => [
  { ...event._, value: event },
  ...(event._.alts ?? [])
];

/** The stamp of a field's shown value. */
export const stampOf = ({ _ }: MergedRecord<RecordKind>, field: string): Stamp =>
  _.f?.[field] ?? _.c;

/** All living values of a field that has more than one; none otherwise. */
export const livingOf = ({ _ }: MergedRecord<RecordKind>, field: string): readonly Living[] =>
  _.x?.[field] ?? [];

/** The one order of stamps: by time, then device, then number. */
export const compareStamps = (a: Stamp, b: Stamp) =>
  a[2] - b[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]);

/** Whether the author of an event knew of what carries this stamp. */
export const knew = ({ c, v }: Account, [device, sequence]: Stamp) =>
  device === c[0] ? sequence <= c[1] : sequence <= (v?.[device] ?? 0);

export const isLive = ({ del }: MergedRecord<RecordKind>) => del !== true;
