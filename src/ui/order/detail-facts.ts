import { placeInOneLine } from '#domain/company/company.ts';
import type { Day } from '#domain/kernel/day.ts';
import { dayText } from '#ui/words/format.ts';
import type { OrderView } from './order-view.ts';
import { statusWord } from './order-words.ts';

const day = (value: Day | null) => (value === null ? undefined : dayText(value));

/** All that the header of an order says, as names and values. */
export function detailFacts(
  { order, customer, contact, address }: OrderView,
  customerHref: string | undefined
) {
  const contactText =
    contact && [contact.name, contact.phone, contact.email].filter(Boolean).join(' · ');
  const place = address && `${address.title}: ${placeInOneLine(address.place)}`;
  return [
    { label: 'Customer', value: customer?.name, href: customerHref },
    { label: 'Customer reference', value: order.customerReference },
    { label: 'Reference', value: order.reference },
    { label: 'Earlier references', value: order.aliases.join(', ') },
    { label: 'Status', value: order.statusText || statusWord(order.status) },
    { label: 'Description', value: order.description },
    { label: 'Currency', value: order.currency },
    { label: 'Created', value: dayText(order.createdOn) },
    { label: 'Issued', value: day(order.issuedOn) },
    { label: 'Start date', value: day(order.startDate) },
    { label: 'Target date', value: day(order.targetDate) },
    { label: 'Shipped', value: day(order.shippedOn) },
    { label: 'Contact', value: contactText },
    { label: 'Address', value: place },
    { label: 'Responsible', value: order.responsible },
    { label: 'Link', value: order.link, href: order.link || undefined },
    { label: 'Tags', value: order.tags.join(', ') },
    { label: 'Notes', value: order.notes },
    { label: 'Cancelled because', value: order.cancelReason },
    { label: 'Shipped short because', value: order.shortReason }
  ];
}
