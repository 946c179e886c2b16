import type { IconName } from '#ui/kit/icons.ts';
import { say } from '#ui/words/say.ts';

/** What can be done with the order that is open, and where: what follows its address. */
const commands: readonly {
  readonly title: string;
  readonly icon: IconName;
  readonly to: string;
  readonly words: string;
}[] = [
  {
    title: say`Pick this order`,
    icon: 'scan',
    to: '/pick',
    words: say`picking take scan shelf`
  },
  {
    title: say`Add Line Item`,
    icon: 'plus',
    to: '?open=add-line',
    words: say`new line item part order`
  },
  {
    title: say`Allocate this order`,
    icon: 'allocate',
    to: '',
    words: say`allocate all reserve order items line items`
  },
  {
    title: say`Build what is short`,
    icon: 'build',
    to: '?open=build-short',
    words: say`make build short`
  },
  {
    title: say`Ship this order`,
    icon: 'ship',
    to: '?open=ship',
    words: say`send dispatch complete deliver`
  },
  {
    title: say`Edit this order`,
    icon: 'edit',
    to: '?open=edit-order',
    words: say`change details date`
  },
  {
    title: say`Print the packing slip`,
    icon: 'print',
    to: '/print/packing-slip',
    words: say`paper delivery note`
  },
  {
    title: say`Print the pick list`,
    icon: 'print',
    to: '/print/pick-list',
    words: say`paper picking`
  },
  {
    title: say`Print the order confirmation`,
    icon: 'print',
    to: '/print/confirmation',
    words: say`paper confirm`
  },
  {
    title: say`History of this order`,
    icon: 'history',
    to: '/history',
    words: say`activity undo log`
  }
];

const orderPath = /^\/sell\/orders\/(?!new(?:\/|$))[^/]+/;

/** What can be done with the order at an address; nothing where no order is open. */
export function orderCommands(path: string) {
  const [order] = orderPath.exec(path) ?? [];
  if (order === undefined) return [];
  return commands.map(({ to, ...command }) => ({ ...command, href: `${order}${to}` }));
}
