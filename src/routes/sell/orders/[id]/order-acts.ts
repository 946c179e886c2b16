import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isLocked } from '#domain/sales-order/status.ts';
import { isPickable } from '#ui/order/next-step.ts';
import { lockText } from '#ui/order/order-words.ts';
import type { OrderView } from '#ui/order/order-view.ts';
import type { Acts } from '#ui/scan/acts.ts';
import { unanswered } from '#ui/scan/unanswered.svelte.ts';
import { say } from '#ui/words/say.ts';
import { allocation } from './allocation.svelte.ts';
import { openSheet } from './sheets.ts';

/** What the codes of acts do on the page of an order; what is final asks first, as after a tap. */
export function orderActs(here: () => OrderView): Acts {
  const unlessLocked = (run: (view: OrderView) => unknown) => () => {
    const view = here();
    if (isLocked(view.order.status)) unanswered.say(lockText(view.order));
    else return run(view);
    return undefined;
  };
  return {
    'allocate-all': unlessLocked((view) => allocation.run(view)),
    'build-short': unlessLocked(() => openSheet('build-short')),
    ship: unlessLocked(() => openSheet('ship')),
    pick: unlessLocked((view) => {
      if (isPickable(view)) return goto(resolve('/sell/orders/[id]/pick', { id: view.order.id }));
      unanswered.say(say`Nothing to pick`);
      return undefined;
    })
  };
}
