import type { Company } from '#domain/company/company.ts';
import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What the shop trades with a company as. */
export const rolesOf = ({ isCustomer, isSupplier, isManufacturer }: Company): readonly string[] =>
  [
    isCustomer ? say`Customer` : '',
    isSupplier ? say`Supplier` : '',
    isManufacturer ? say`Manufacturer` : ''
  ].filter(Boolean);

/** What becomes of a company that somebody wants gone. */
export function removalText(
  { name, active }: Pick<Company, 'name' | 'active'>,
  own: { readonly contacts: number; readonly addresses: number; readonly prices: number },
  uses: { readonly orders: number; readonly items: number }
): string {
  const used = [
    uses.orders > 0 ? counted(uses.orders, 'sales order') : '',
    uses.items > 0 ? counted(uses.items, 'stock item') : ''
  ].filter(Boolean);
  if (used.length > 0)
    return active
      ? say`${used.join(' and ')} name ${name}, so it is not deleted: it becomes inactive and is offered no more.`
      : say`${used.join(' and ')} name ${name}. It is inactive already and stays on record.`;
  const goes = [
    counted(own.contacts, 'contact'),
    counted(own.addresses, 'address', 'addresses'),
    counted(own.prices, 'price')
  ];
  return say`${name} is deleted with ${goes.join(', ')}.`;
}
