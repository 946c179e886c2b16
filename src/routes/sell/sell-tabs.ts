import { resolve } from '$app/paths';
import { monthOf } from '#domain/planning/calendar.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';

/** The views of selling: its orders as a list or a calendar, and its customers. */
export function sellTabs(current: 'orders' | 'calendar' | 'customers') {
  const orders = resolve('/sell/orders');
  return [
    { href: orders, label: say`Sales Orders`, current: current === 'orders' },
    {
      href: `${orders}?cal=${monthOf(device.today())}`,
      label: say`Calendar`,
      current: current === 'calendar'
    },
    { href: resolve('/sell/customers'), label: say`Customers`, current: current === 'customers' }
  ];
}
