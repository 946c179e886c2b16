import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SalesOrder } from '#domain/sales-order/sales-order.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import type { Action } from '#ui/kit/action.ts';
import { say } from '#ui/words/say.ts';
import { exportWithinHref } from '../../../csv/wanted-in.ts';

/** The order as it stands, for another workshop: a file of its own kind, never part of merging. */
async function sendElsewhere({ id }: Pick<SalesOrder, 'id'>): Promise<void> {
  const { exchange } = await import('../../../files/exchange-run.svelte.ts');
  exchange.write({ kind: 'orders', orders: [id] }, { isGzipped: false });
  await goto(resolve('/files'));
}

/** How an order goes out in a file, and how lines come into one that is not closed. */
export function waysOut(order: Pick<SalesOrder, 'id' | 'status'>): Action[] {
  const sent: Action = {
    label: say`Send to another workshop`,
    icon: 'upload',
    onpress: () => void sendElsewhere(order)
  };
  const exported: Action = {
    label: say`Export Lines CSV`,
    icon: 'download',
    href: exportWithinHref('lines', 'order', order.id)
  };
  const imported: Action = {
    label: say`Import Lines CSV`,
    icon: 'upload',
    href: `/csv?order=${order.id}`
  };
  return isLocked(order.status) ? [sent, exported] : [sent, exported, imported];
}
