import { placeInOneLine } from '#domain/company/company.ts';
import type { Day } from '#domain/kernel/day.ts';
import { dayText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
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
    { label: say`Customer`, value: customer?.name, href: customerHref },
    { label: say`Customer reference`, value: order.customerReference },
    { label: say`Reference`, value: order.reference },
    { label: say`Earlier references`, value: order.aliases.join(', ') },
    { label: say`Status`, value: order.statusText || statusWord(order.status) },
    { label: say`Description`, value: order.description },
    { label: say`Currency`, value: order.currency },
    { label: say`Created`, value: dayText(order.createdOn) },
    { label: say`Issued`, value: day(order.issuedOn) },
    { label: say`Start date`, value: day(order.startDate) },
    { label: say`Target date`, value: day(order.targetDate) },
    { label: say`Shipped`, value: day(order.shippedOn) },
    { label: say`Contact`, value: contactText },
    { label: say`Address`, value: place },
    { label: say`Responsible`, value: order.responsible },
    { label: say`Link`, value: order.link, href: order.link || undefined },
    { label: say`Tags`, value: order.tags.join(', ') },
    { label: say`Notes`, value: order.notes },
    { label: say`Cancelled because`, value: order.cancelReason },
    { label: say`Shipped short because`, value: order.shortReason }
  ];
}
