import type { ChangeSet } from '#journal/change-set.ts';
import { damaged, within, type Limits } from './file-refusal.ts';
import type { Block, Header } from './order-file.ts';

type Reached = Map<string, readonly [sequence: number, time: number]>;

/** How many change-sets a header promises. */
export const promised = ({ base, head }: Header) =>
  Object.entries(head).reduce((sum, [device, [last]]) => sum + last - (base[device]?.[0] ?? 0), 0);

/** Refuses a header that names more devices or change-sets than are read. */
export function withinLimits(header: Header, limits: Limits): void {
  const named = [header.base, header.head, header.heard, ...Object.values(header.heard)];
  for (const devices of named) within(limits, 'devices', Object.keys(devices).length);
  within(limits, 'devices', header.for?.length ?? 0);
  within(limits, 'changes', promised(header));
}

const follows = (change: ChangeSet, device: string, [s, t]: readonly [number, number]) =>
  change.d === device && change.s === s + 1 && change.t > t;

/** Keeps account of what the blocks of a file add up to, from its base to its head. */
export class Agreement {
  changes = 0;
  blocks = 0;
  readonly #header: Header;
  readonly #reached: Reached;

  constructor(header: Header) {
    this.#header = header;
    this.#reached = new Map(Object.entries(header.base));
  }

  /** Refuses a block that does not go on where its device stands, in number and in time. */
  add({ device, from, changes }: Block): void {
    const start = this.#reached.get(device) ?? [0, -1];
    let reached = start;
    for (const change of changes) {
      if (!follows(change, device, reached)) throw damaged({ part: 'block', device, from });
      reached = [change.s, change.t];
    }
    this.#reached.set(device, reached);
    this.changes += changes.length;
    this.blocks += 1;
  }

  /** Refuses a file whose blocks do not end where its header says. */
  finish(): void {
    const head = Object.entries(this.#header.head);
    const isReached = head.every(([device, [sequence, time]]) => {
      const [last, at] = this.#reached.get(device) ?? [0, 0];
      return last === sequence && at === time;
    });
    if (!isReached || head.length !== this.#reached.size) throw damaged({ part: 'end' });
  }
}
