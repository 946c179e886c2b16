import { allocateAll } from '#commands/allocate-all.ts';
import { AllocateAll } from '#domain/sales-order/allocate-all.ts';
import type { Proposed } from '#domain/sales-order/propose-allocation.ts';
import { fullName } from '#domain/part/part.ts';
import { allocationProposal } from '#store/allocation-proposal.ts';
import type { Committed } from '#store/commit.ts';
import { contextOf } from '#store/device-context.ts';
import { placeNames } from '#store/places.ts';
import type { AllocatedLine } from '#ui/order/AllocatedSheet.svelte';
import type { OrderView } from '#ui/order/order-view.ts';
import { orderWords } from '#ui/order/refusal-words.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../device.ts';
import { perform, undoAction } from '../../../perform.ts';

/** What was proposed, line by line, in words that stand without the records. */
async function shown(
  proposals: readonly Proposed[],
  { lines }: OrderView
): Promise<AllocatedLine[]> {
  const items = proposals.flatMap(({ choices }) => choices.map(({ item }) => item));
  const places = await placeNames(
    device.db,
    items.map(({ location }) => location)
  );
  const partOf = new Map(lines.map(({ line, part }) => [line.id, part]));
  return proposals.map(({ line, choices, missing, reason }) => {
    const part = partOf.get(line);
    return {
      id: line,
      name: part ? fullName(part) : say`Line without part`,
      missing,
      reason,
      taken: choices.map(({ item, quantity, why }) => ({
        place: item.location === null ? '' : (places.get(item.location) ?? ''),
        mark: item.serial === null ? item.batch : say`serial ${item.serial}`,
        quantity,
        why
      }))
    };
  });
}

/** Allocate All: under way, done, or refused. */
class Allocation {
  busy = $state(false);
  lines = $state.raw<readonly AllocatedLine[]>();
  refusal = $state<string>();
  #action: Committed | undefined;

  async run(view: OrderView): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.#allocate(view);
    } finally {
      this.busy = false;
    }
  }

  async #allocate(view: OrderView): Promise<void> {
    const raw = { order: view.order.id, seed: device.newId() };
    const asked = AllocateAll.parse(raw);
    const proposals = await allocationProposal(device.db, asked, await contextOf(device));
    const took = proposals?.some(({ choices }) => choices.length > 0) ?? false;
    const performed = await perform(allocateAll(device, raw), {
      ...(took && { done: say`Stock allocated` }),
      words: orderWords
    });
    this.refusal = performed.ok ? undefined : performed.refusal;
    this.#action = performed.ok ? performed.action : undefined;
    this.lines = performed.ok ? await shown(proposals ?? [], view) : [];
  }

  async undo(): Promise<void> {
    if (!this.#action) return;
    this.refusal = await undoAction(this.#action);
    if (this.refusal === undefined) this.close();
  }

  close(): void {
    this.lines = undefined;
    this.refusal = undefined;
    this.#action = undefined;
  }
}

export const allocation = new Allocation();
