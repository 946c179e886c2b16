import type { IconName } from '#ui/kit/icons.ts';

/** What can be done with the order that is open, and where: what follows its address. */
const commands: readonly {
  readonly title: string;
  readonly icon: IconName;
  readonly to: string;
  readonly words: string;
}[] = [
  {
    title: 'Pick this order',
    icon: 'scan',
    to: '/pick',
    words: 'picking take scan shelf'
  },
  { title: 'Add Line Item', icon: 'plus', to: '?open=add-line', words: 'new line item part order' },
  {
    title: 'Allocate this order',
    icon: 'allocate',
    to: '',
    words: 'allocate all reserve order items line items'
  },
  {
    title: 'Build what is short',
    icon: 'build',
    to: '?open=build-short',
    words: 'make build short'
  },
  {
    title: 'Ship this order',
    icon: 'ship',
    to: '?open=ship',
    words: 'send dispatch complete deliver'
  },
  { title: 'Edit this order', icon: 'edit', to: '?open=edit-order', words: 'change details date' },
  {
    title: 'Print the packing slip',
    icon: 'print',
    to: '/print/packing-slip',
    words: 'paper delivery note'
  },
  { title: 'Print the pick list', icon: 'print', to: '/print/pick-list', words: 'paper picking' },
  {
    title: 'Print the order confirmation',
    icon: 'print',
    to: '/print/confirmation',
    words: 'paper confirm'
  },
  { title: 'History of this order', icon: 'history', to: '/history', words: 'activity undo log' }
];

const orderPath = /^\/sell\/orders\/(?!new(?:\/|$))[^/]+/;

/** What can be done with the order at an address; nothing where no order is open. */
export function orderCommands(path: string) {
  const [order] = orderPath.exec(path) ?? [];
  if (order === undefined) return [];
  return commands.map(({ to, ...command }) => ({ ...command, href: `${order}${to}` }));
}
