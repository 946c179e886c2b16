import { changeStatus } from '../change-status.ts';
import { receiveStock } from '../receive-stock.ts';
import { parts, type DemoPart } from './catalogue.ts';
import { known, type Shop, type Step } from './shop.ts';
import { sure } from './sure.ts';

const shelves = ['A-01', 'A-02', 'A-03', 'B-01', 'B-02', 'Goods in'] as const;

/** How much of a part the shop keeps in one place: many small things, few large ones. */
function usual({ ipn, units }: DemoPart): number {
  if (units !== undefined) return 60;
  if (/^(BO|NU)-/.test(ipn)) return 900;
  if (/^OR-/.test(ipn)) return 260;
  if (/^(BR|LS|GK)-/.test(ipn)) return 40;
  return /^(MO|PH|GH|DH|HH)-/.test(ipn) ? 4 : 9;
}

/** Parts that the shop is short of, so that there is something to build and to wait for. */
const scarce = new Set([
  'CP-20',
  'CP-20-S',
  'CP-20-B',
  'CP-40',
  'HP-90',
  'GP-15',
  'DP-02',
  'SK-35'
]);

interface Delivery {
  readonly part: DemoPart;
  readonly at: number;
  readonly number: number;
}

async function receive({ device, parts: ids, locations }: Shop, { part, at, number }: Delivery) {
  const trackable = part.flags.includes('trackable');
  const quantity = trackable ? 3 : Math.max(2, usual(part) - number);
  const shelf = part.flags.includes('assembly') ? 'Finished goods' : shelves[at % shelves.length];
  device.on(-94 + number * 9 + (at % 5));
  await sure(
    receiveStock(device, {
      id: device.newId(),
      part: known(ids, part.ipn),
      quantity,
      location: known(locations, shelf ?? 'Goods in'),
      batch: trackable ? '' : `B-${String(100 + at * 4 + number)}`,
      ...(trackable && { serials: `${String(number * 10 + 1)}-${String(number * 10 + 3)}` }),
      reason: 'Delivery'
    })
  );
}

const stocked = parts.filter(
  ({ flags, ipn }) => !flags.includes('virtual') && !scarce.has(ipn) && ipn !== 'HP-90'
);

/** Two to five deliveries of every part, over the weeks before the first order. */
const deliveries: readonly Delivery[] = stocked.flatMap((part, at) =>
  Array.from(
    { length: part.flags.includes('trackable') ? 2 : 2 + ((at * 7) % 4) },
    (_, number) => ({
      part,
      at,
      number
    })
  )
);

async function quarantine({ device, parts: ids, locations }: Shop): Promise<void> {
  const id = device.newId();
  const part = known(ids, 'PH-20');
  const location = known(locations, 'Quarantine cage');
  const reason = 'Blow holes';
  await sure(receiveStock(device, { id, part, quantity: 2, location, batch: 'B-X1', reason }));
  await sure(
    changeStatus(device, { seed: device.newId(), items: [id], status: 'quarantined', reason })
  );
}

export const stockSteps = (shop: Shop): Step[] => [
  ...deliveries.map((delivery) => () => receive(shop, delivery)),
  () => quarantine(shop)
];
