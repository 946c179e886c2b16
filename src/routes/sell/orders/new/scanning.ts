import { soldByCode } from '#store/sold-by-code.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import type { ScanHandler } from '#ui/scan/receivers.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../device.ts';
import type { NewOrder } from './new-order.svelte.ts';

/** Scans while an order is entered: a part or a piece of it goes on the order, a customer is chosen. */
export const scanInto =
  (order: NewOrder): ScanHandler =>
  async ({ text }) => {
    if (!order.ready) return false;
    const found = await soldByCode(device.db, text);
    if (!found) return false;
    if (found.kind === 'part') order.addPiece(found.part.id);
    else if (found.kind === 'customer') order.customer(found.id);
    else toasts.show(say`${found.name} can not be sold. Switch on “Salable” for the part first.`);
    return true;
  };
