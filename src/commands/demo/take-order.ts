import { daysAfter } from '#domain/kernel/day.ts';
import { allocateAll } from '../allocate-all.ts';
import { autoAllocateComponents } from '../auto-allocate-components.ts';
import { cancelOrder } from '../cancel-order.ts';
import { completeOrder } from '../complete-order.ts';
import { completeOutput } from '../complete-output.ts';
import { createBuildsForOrder } from '../create-builds-for-order.ts';
import { createOrder } from '../create-order.ts';
import { holdOrder } from '../hold-order.ts';
import { issueOrder } from '../issue-order.ts';
import { saveExtraLine } from '../save-extra-line.ts';
import { shipOrder } from '../ship-order.ts';
import { parts } from './catalogue.ts';
import type { DemoOrder, Stage } from './orders.ts';
import { known, type Shop } from './shop.ts';
import { sure } from './sure.ts';

const prices = new Map(
  parts.flatMap(({ ipn, price }) => (price === undefined ? [] : [[ipn, price]]))
);

const priceOf = (ipn: string) => {
  const amount = prices.get(ipn);
  return amount === undefined ? null : { amount, currency: 'EUR' };
};

async function create({ device, companies, parts: ids }: Shop, order: DemoOrder): Promise<string> {
  const { customer, taken, due, lines, reference, freight } = order;
  device.on(taken);
  const id = device.newId();
  const targetDate = due === null ? null : daysAfter(device.today(), due - taken);
  await sure(
    createOrder(device, {
      id,
      customer: companies[customer % companies.length] ?? '',
      customerReference: reference,
      targetDate,
      lines: lines.map(([ipn, quantity]) => ({
        part: known(ids, ipn),
        quantity,
        price: priceOf(ipn)
      }))
    })
  );
  if (freight !== undefined) {
    const price = { amount: freight, currency: 'EUR' };
    const line = { id: device.newId(), order: id, description: 'Freight', quantity: 1, price };
    await sure(saveExtraLine(device, line));
  }
  return id;
}

interface Taken {
  readonly shop: Shop;
  readonly id: string;
}

const allocate = async ({ shop: { device }, id }: Taken) => {
  await sure(allocateAll(device, { order: id, seed: device.newId() }));
};

async function allocateFirst({ shop: { device }, id }: Taken): Promise<void> {
  const [first] = await device.db.lines.where('order').equals(id).primaryKeys();
  const lines = first === undefined ? [] : [first];
  await sure(allocateAll(device, { order: id, seed: device.newId(), lines }));
}

/** Orders the builds that the order wants, with their components set aside. */
async function startBuilds({ shop: { device }, id }: Taken): Promise<readonly string[]> {
  const ordered = await createBuildsForOrder(device, { order: id, seed: device.newId() });
  if (!ordered.ok) return [];
  const builds = await device.db.builds.where('salesOrder').equals(id).primaryKeys();
  for (const build of builds)
    await sure(autoAllocateComponents(device, { build, seed: device.newId() }));
  return builds;
}

async function build(taken: Taken): Promise<void> {
  const { device } = taken.shop;
  await allocate(taken);
  for (const each of await startBuilds(taken)) {
    const wanted = (await device.db.builds.get(each))?.quantity ?? 1;
    await sure(completeOutput(device, { build: each, quantity: wanted, acceptUnallocated: true }));
  }
  await allocate(taken);
}

async function ship(taken: Taken): Promise<void> {
  const { shop, id } = taken;
  const sent = { order: id, tracking: `TRK ${id.slice(-6)}` };
  const whole = await shipOrder(shop.device, { ...sent, id: shop.device.newId() });
  if (whole.ok) return;
  const reason = 'The customer does not need the rest';
  const short = { ...sent, id: shop.device.newId(), mode: 'close-short', reason } as const;
  await sure(shipOrder(shop.device, short));
}

type Act = (taken: Taken, order: DemoOrder) => Promise<unknown>;

const later = ({ taken, due }: DemoOrder) => Math.min(0, due === null ? taken + 2 : due - 1);

const shipped: Act = async (taken, order) => {
  await build(taken);
  taken.shop.device.on(later(order));
  await ship(taken);
};

/** What has happened to an order by the stage it is in. */
const acts: Readonly<Record<Stage, Act>> = {
  pending: () => Promise.resolve(),
  issued: ({ shop, id }) => sure(issueOrder(shop.device, { order: id })),
  held: ({ shop, id }) => sure(holdOrder(shop.device, { order: id })),
  'part-allocated': allocateFirst,
  allocated: allocate,
  built: build,
  building: async (taken) => {
    await allocate(taken);
    await startBuilds(taken);
  },
  'part-shipped': async (taken) => {
    await allocateFirst(taken);
    const { device } = taken.shop;
    await sure(shipOrder(device, { id: device.newId(), order: taken.id, mode: 'allocated' }));
  },
  shipped,
  complete: async (taken, order) => {
    await shipped(taken, order);
    taken.shop.device.on(Math.min(0, later(order) + 7));
    await sure(completeOrder(taken.shop.device, { order: taken.id }));
  },
  cancelled: async (taken) => {
    await allocate(taken);
    const { device } = taken.shop;
    await sure(
      cancelOrder(device, { order: taken.id, reason: 'The customer changed their plans' })
    );
  }
};

/** Takes an order of the demo shop and brings it to its stage. */
export async function takeOrder(shop: Shop, order: DemoOrder): Promise<void> {
  const id = await create(shop, order);
  shop.device.on(Math.min(0, order.taken + 1));
  await acts[order.stage]({ shop, id }, order);
}
