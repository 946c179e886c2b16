import { resolve } from '$app/paths';

/** Where a thing is shown that an action or a finding is about. */
export function subjectHref({ kind, id }: { readonly kind: string; readonly id: string }): string {
  switch (kind) {
    case 'order':
      return resolve('/sell/orders/[id]', { id });
    case 'build':
      return resolve('/build/[id]', { id });
    case 'part':
      return resolve('/parts/[id]', { id });
    case 'location':
      return resolve('/stock/locations/[id]', { id });
    case 'item':
      return resolve('/stock/[id]', { id });
    default:
      return resolve('/sell/customers/[id]', { id });
  }
}
