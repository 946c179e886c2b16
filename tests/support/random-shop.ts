import { addLine } from '#commands/add-line.ts';
import { adjustStock } from '#commands/adjust-stock.ts';
import { allocateAll } from '#commands/allocate-all.ts';
import { allocateComponent } from '#commands/allocate-component.ts';
import { allocateMany } from '#commands/allocate-many.ts';
import { allocateSerials } from '#commands/allocate-serials.ts';
import { allocateStock } from '#commands/allocate-stock.ts';
import { assignToCustomer } from '#commands/assign-to-customer.ts';
import { autoAllocateComponents } from '#commands/auto-allocate-components.ts';
import { cancelBuild } from '#commands/cancel-build.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { changeStatus } from '#commands/change-status.ts';
import { completeBuild } from '#commands/complete-build.ts';
import { completeOrder } from '#commands/complete-order.ts';
import { completeOutput } from '#commands/complete-output.ts';
import { countStock } from '#commands/count-stock.ts';
import { createBuild } from '#commands/create-build.ts';
import { createBuildsForOrder } from '#commands/create-builds-for-order.ts';
import { createOrder } from '#commands/create-order.ts';
import { createShipment } from '#commands/create-shipment.ts';
import { duplicateOrder } from '#commands/duplicate-order.ts';
import { editAllocation } from '#commands/edit-allocation.ts';
import { editBuild } from '#commands/edit-build.ts';
import { editLine } from '#commands/edit-line.ts';
import { editOrder } from '#commands/edit-order.ts';
import { editShipment } from '#commands/edit-shipment.ts';
import { holdOrder } from '#commands/hold-order.ts';
import { issueOrder } from '#commands/issue-order.ts';
import { mergeStock } from '#commands/merge-stock.ts';
import { moveBuild } from '#commands/move-build.ts';
import { moveLine } from '#commands/move-line.ts';
import { moveStock } from '#commands/move-stock.ts';
import { packShipment } from '#commands/pack-shipment.ts';
import { receiveStock } from '#commands/receive-stock.ts';
import { releaseAllocations } from '#commands/release-allocations.ts';
import { releaseComponents } from '#commands/release-components.ts';
import { removeBuild } from '#commands/remove-build.ts';
import { removeExtraLine } from '#commands/remove-extra-line.ts';
import { removeLine } from '#commands/remove-line.ts';
import { removeShipment } from '#commands/remove-shipment.ts';
import { removeStockItem } from '#commands/remove-stock-item.ts';
import { saveExtraLine } from '#commands/save-extra-line.ts';
import { scrapOutput } from '#commands/scrap-output.ts';
import { serialiseStock } from '#commands/serialise-stock.ts';
import { shipOrder } from '#commands/ship-order.ts';
import { splitStock } from '#commands/split-stock.ts';
import { undo } from '#commands/undo.ts';
import { writeOffStock } from '#commands/write-off-stock.ts';
import { isActive } from '#domain/build/status.ts';
import type { RecordKind, RecordOf } from '#domain/changes.ts';
import type { Result } from '#domain/kernel/result.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import type { Committed } from '#store/commit.ts';
import type { Device } from '#store/device-context.ts';
import { recordsOf } from '#store/records.ts';
import { aBomLine, aCompany, aLocation, aPart, aStockItem } from './builders.ts';
import { aDevice, given, had, hadStock } from './device.ts';

type Wishes = Readonly<Record<string, (shop: RandomShop) => Answer>>;
type Answer = Promise<Result<Committed | undefined, { readonly code: string }>>;

/** A shop that one person works in, and what a test has to know of it. */
export interface RandomShop {
  readonly device: Device;
  /** A number from 0 up to, not including, the one given. */
  readonly choose: (most: number) => number;
  /** What was done, newest last. */
  readonly actions: Committed[];
  /** Items counted below what is held of them, with that accepted, and those merged with one. */
  readonly countedBelow: Set<string>;
}

/** Spanners, saws with serial numbers, and bikes made of wheels and paint. */
export async function aRandomShop(choose: RandomShop['choose'], on?: Device): Promise<RandomShop> {
  const device = on ?? (await aDevice());
  const stock: readonly (readonly [string, string, number])[] = [
    ['spanners-1', 'spanner', 100],
    ['spanners-2', 'spanner', 200],
    ['bikes', 'bike', 5],
    ['wheels-1', 'wheel', 60],
    ['wheels-2', 'wheel', 150],
    ['tin-1', 'paint', 20.5],
    ['tin-2', 'paint', 30],
    ['saws', 'saw', 20]
  ];
  await given(
    device,
    had('companies', aCompany()),
    had('locations', aLocation({ id: 'shelf' })),
    had('locations', aLocation({ id: 'bench', parent: 'shelf' })),
    had('parts', aPart({ id: 'spanner' })),
    had('parts', aPart({ id: 'saw', trackable: true })),
    had('parts', aPart({ id: 'manual', virtual: true })),
    had('parts', aPart({ id: 'bike', assembly: true, defaultLocation: 'shelf' })),
    had('parts', aPart({ id: 'wheel' })),
    had('parts', aPart({ id: 'paint', salable: false })),
    had('bomLines', aBomLine({ id: 'wheels', part: 'bike', subPart: 'wheel', quantity: 2 })),
    had('bomLines', aBomLine({ id: 'coat', part: 'bike', subPart: 'paint', quantity: 0.25 })),
    ...stock.map(([id, part, quantity]) =>
      hadStock(aStockItem({ id, part, quantity, location: 'shelf' }))
    )
  );
  return { device, choose, actions: [], countedBelow: new Set() };
}

/** One of the shop's records of a kind, deleted ones left out; an id that is not here when none is. */
async function one<K extends RecordKind>(
  { device, choose }: RandomShop,
  kind: K,
  wanted: (record: RecordOf<K>) => boolean = () => true
): Promise<string> {
  const rows = recordsOf(kind, await device.db.table(kind).toArray()).filter(wanted);
  // The newest are wanted most: there is more to do with them.
  const recent = choose(3) > 0 ? rows.slice(-12) : rows;
  return (recent[choose(recent.length)] as { id?: string } | undefined)?.id ?? 'nothing';
}

const among = <const T>({ choose }: RandomShop, ...values: readonly [T, ...T[]]): T =>
  values[choose(values.length)] ?? values[0];
const maybe = ({ choose }: RandomShop) => choose(2) === 0;
const pieces = ({ choose }: RandomShop) =>
  choose(6) === 0 ? choose(40) / 4 + 0.25 : 1 + choose(12);
/** Little enough for most lines and builds. */
const few = (shop: RandomShop) => among(shop, 0.5, 1, 1, 2, 3);
const whole = ({ choose }: RandomShop) => 1 + choose(8);
const id = ({ device }: RandomShop) => device.newId();
const sold = ['spanner', 'spanner', 'bike', 'saw', 'wheel', 'manual'] as const;

/** Now and then something that the rules will refuse is wanted too. */
const anyhow = ({ choose }: RandomShop) => choose(8) === 0;

function open(shop: RandomShop) {
  const any = anyhow(shop);
  return one(shop, 'salesOrders', ({ status }) => any || isOpen(status));
}
function running(shop: RandomShop) {
  const any = anyhow(shop);
  return one(shop, 'builds', ({ status }) => any || isActive(status));
}
async function line(shop: RandomShop) {
  const order = await open(shop);
  return one(shop, 'lines', (each) => each.order === order);
}
function item(shop: RandomShop) {
  const any = anyhow(shop);
  return one(shop, 'stockItems', ({ customer }) => any || customer === null);
}

/** Stock that could go to a line, and the line; anything else now and then. */
async function itemFor(shop: RandomShop) {
  const chosen = await line(shop);
  const part = (await shop.device.db.lines.get(chosen))?.part;
  const any = anyhow(shop);
  const fits = await one(
    shop,
    'stockItems',
    (each) => any || (each.part === part && each.customer === null)
  );
  return { line: chosen, item: fits };
}

const orders = {
  createOrder: async (shop) => {
    const lines = Array.from({ length: shop.choose(3) }, () => ({
      part: among(shop, ...sold),
      quantity: pieces(shop)
    }));
    return createOrder(shop.device, { id: id(shop), customer: 'company-1', lines });
  },
  addLine: async (shop) => {
    const asked = { id: id(shop), order: await open(shop), part: among(shop, ...sold) };
    return addLine(shop.device, { ...asked, quantity: pieces(shop) });
  },
  editLine: async (shop) => {
    const asked = { line: await line(shop), quantity: pieces(shop) };
    return editLine(shop.device, { ...asked, freeSurplus: maybe(shop) });
  },
  moveLine: async (shop) => {
    return moveLine(shop.device, { line: await line(shop), after: null });
  },
  removeLine: async (shop) => {
    return removeLine(shop.device, { line: await line(shop) });
  },
  saveExtraLine: async (shop) => {
    const asked = { id: id(shop), order: await open(shop), description: 'Freight' };
    return saveExtraLine(shop.device, { ...asked, quantity: whole(shop) });
  },
  removeExtraLine: async (shop) => {
    return removeExtraLine(shop.device, { extraLine: await one(shop, 'extraLines') });
  },
  editOrder: async (shop) => {
    return editOrder(shop.device, { id: await open(shop), notes: `note ${id(shop)}` });
  },
  duplicateOrder: async (shop) => {
    return duplicateOrder(shop.device, { id: id(shop), order: await open(shop) });
  },
  holdOrder: async (shop) => {
    return holdOrder(shop.device, { order: await open(shop) });
  },
  issueOrder: async (shop) => {
    return issueOrder(shop.device, { order: await open(shop) });
  },
  cancelOrder: async (shop) => {
    return cancelOrder(shop.device, { order: await open(shop) });
  },
  completeOrder: async (shop) => {
    const order = await one(shop, 'salesOrders', ({ status }) => status === 'shipped');
    return completeOrder(shop.device, { order });
  },
  shipOrder: async (shop) => {
    const mode = among(shop, 'all', 'all', 'allocated', 'shipment', 'close-short');
    const order = await open(shop);
    const shipment =
      mode === 'shipment' || shop.choose(5) === 0
        ? await one(shop, 'shipments', (each) => each.order === order || shop.choose(9) === 0)
        : null;
    return shipOrder(shop.device, { id: id(shop), order, mode, shipment, reason: 'Any' });
  }
} satisfies Wishes;

const allocating = {
  allocateStock: async (shop) => {
    const quantity = few(shop);
    return allocateStock(shop.device, { id: id(shop), ...(await itemFor(shop)), quantity });
  },
  allocateMany: async (shop) => {
    const { line: chosen, item: first } = await itemFor(shop);
    const picked = [first, await item(shop)].map((each) => ({ item: each, quantity: few(shop) }));
    return allocateMany(shop.device, { seed: id(shop), line: chosen, chosen: picked });
  },
  allocateAll: async (shop) => {
    return allocateAll(shop.device, { seed: id(shop), order: await open(shop) });
  },
  allocateSerials: async (shop) => {
    const saws = await one(shop, 'lines', ({ part }) => part === 'saw');
    const asked = { seed: id(shop), line: saws, quantity: 1 };
    return allocateSerials(shop.device, { ...asked, serials: String(whole(shop)) });
  },
  editAllocation: async (shop) => {
    const allocation = await one(shop, 'allocations');
    return editAllocation(shop.device, { allocation, quantity: pieces(shop) });
  },
  releaseAllocations: async (shop) => {
    const allocation = await one(shop, 'allocations');
    const order = (await shop.device.db.allocations.get(allocation))?.order ?? 'nothing';
    const allocations = maybe(shop) ? [allocation] : undefined;
    return releaseAllocations(shop.device, { order, ...(allocations && { allocations }) });
  },
  createShipment: async (shop) => {
    return createShipment(shop.device, { id: id(shop), order: await open(shop) });
  },
  packShipment: async (shop) => {
    const allocation = await one(shop, 'allocations');
    const order = (await shop.device.db.allocations.get(allocation))?.order ?? 'nothing';
    const shipment = await one(shop, 'shipments', (each) => each.order === order);
    return packShipment(shop.device, { order, shipment, allocations: [allocation] });
  },
  editShipment: async (shop) => {
    return editShipment(shop.device, { id: await one(shop, 'shipments'), notes: id(shop) });
  },
  removeShipment: async (shop) => {
    return removeShipment(shop.device, { id: await one(shop, 'shipments') });
  }
} satisfies Wishes;

const building = {
  createBuild: async (shop) => {
    const bikes = await one(shop, 'lines', ({ part }) => part === 'bike');
    const asked = { id: id(shop), part: 'bike', quantity: whole(shop) };
    return createBuild(shop.device, { ...asked, line: maybe(shop) ? bikes : null });
  },
  createBuildsForOrder: async (shop) => {
    return createBuildsForOrder(shop.device, { seed: id(shop), order: await open(shop) });
  },
  allocateComponent: async (shop) => {
    const part = among(shop, 'wheel', 'paint');
    const stock = await one(shop, 'stockItems', (each) => each.part === part);
    const bomLine = part === 'wheel' ? 'wheels' : 'coat';
    const asked = { id: id(shop), build: await running(shop), bomLine, item: stock };
    return allocateComponent(shop.device, { ...asked, quantity: few(shop) });
  },
  autoAllocateComponents: async (shop) => {
    return autoAllocateComponents(shop.device, { seed: id(shop), build: await running(shop) });
  },
  releaseComponents: async (shop) => {
    return releaseComponents(shop.device, { build: await running(shop) });
  },
  completeOutput: async (shop) => {
    const asked = { build: await running(shop), quantity: among(shop, 1, 2, 3) };
    return completeOutput(shop.device, { ...asked, acceptUnallocated: shop.choose(4) === 0 });
  },
  scrapOutput: async (shop) => {
    const asked = { build: await running(shop), quantity: 1, reason: 'Bent' };
    return scrapOutput(shop.device, { ...asked, discard: maybe(shop) });
  },
  completeBuild: async (shop) => {
    const asked = { build: await running(shop), acceptIncomplete: true };
    return completeBuild(shop.device, { ...asked, acceptUnallocated: maybe(shop) });
  },
  cancelBuild: async (shop) => {
    const components = among(shop, 'return', 'consume');
    return cancelBuild(shop.device, { build: await running(shop), components });
  },
  moveBuild: async (shop) => {
    const to = among(shop, 'on-hold', 'production');
    return moveBuild(shop.device, { build: await running(shop), to });
  },
  editBuild: async (shop) => {
    return editBuild(shop.device, { build: await running(shop), quantity: whole(shop) });
  },
  removeBuild: async (shop) => {
    return removeBuild(shop.device, { build: await one(shop, 'builds') });
  }
} satisfies Wishes;

const stocking = {
  receiveStock: async (shop) => {
    const part = among(shop, 'spanner', 'wheel', 'paint', 'saw');
    const asked = { id: id(shop), part, quantity: whole(shop), location: 'bench' };
    return receiveStock(shop.device, asked);
  },
  adjustStock: async (shop) => {
    const direction = among(shop, 'add', 'remove');
    const asked = { seed: id(shop), item: await item(shop), direction };
    return adjustStock(shop.device, { ...asked, quantity: pieces(shop) });
  },
  countStock: async (shop) => {
    const counting = await item(shop);
    const acceptBelowHeld = shop.choose(6) === 0;
    const asked = { seed: id(shop), item: counting, counted: shop.choose(60), acceptBelowHeld };
    const answer = await countStock(shop.device, asked);
    if (answer.ok && acceptBelowHeld) shop.countedBelow.add(counting);
    return answer;
  },
  moveStock: async (shop) => {
    const quantity = maybe(shop) ? pieces(shop) : undefined;
    const items = [{ item: await item(shop), ...(quantity !== undefined && { quantity }) }];
    return moveStock(shop.device, { seed: id(shop), items, to: among(shop, 'shelf', 'bench') });
  },
  splitStock: async (shop) => {
    const asked = { id: id(shop), item: await item(shop), quantity: pieces(shop) };
    return splitStock(shop.device, asked);
  },
  mergeStock: async (shop) => {
    const into = await item(shop);
    const part = (await shop.device.db.stockItems.get(into))?.part;
    const other = await one(shop, 'stockItems', (each) => each.part === part && each.id !== into);
    const answer = await mergeStock(shop.device, { seed: id(shop), into, items: [other] });
    if (answer.ok && shop.countedBelow.has(other)) shop.countedBelow.add(into);
    return answer;
  },
  serialiseStock: async (shop) => {
    const saws = await one(
      shop,
      'stockItems',
      ({ part, serial }) => part === 'saw' && serial === null
    );
    const asked = { seed: id(shop), item: saws, quantity: 2, serials: '~ ~' };
    return serialiseStock(shop.device, asked);
  },
  changeStatus: async (shop) => {
    const status = among(shop, 'ok', 'ok', 'damaged', 'quarantined');
    return changeStatus(shop.device, { seed: id(shop), items: [await item(shop)], status });
  },
  assignToCustomer: async (shop) => {
    const asked = { seed: id(shop), item: await item(shop), customer: 'company-1' };
    return assignToCustomer(shop.device, { ...asked, quantity: whole(shop) });
  },
  writeOffStock: async (shop) => {
    const stock = await item(shop);
    return writeOffStock(shop.device, { seed: id(shop), item: stock, reason: 'Rust' });
  },
  removeStockItem: async (shop) => {
    return removeStockItem(shop.device, { item: await item(shop) });
  }
} satisfies Wishes;

const undoing = {
  undo: async (shop) => {
    const back = shop.choose(4) > 0 ? shop.choose(5) : shop.choose(60);
    const action = shop.actions.at(-1 - back);
    return undo(shop.device, action ?? { device: shop.device.id, sequence: 1_000_000 });
  }
} satisfies Wishes;

/** What moves an order on most: wanted more often than the rest. */
const often = {
  createOrder: orders.createOrder,
  allocateAll: allocating.allocateAll,
  shipOrder: orders.shipOrder,
  completeOrder: orders.completeOrder,
  createBuildsForOrder: building.createBuildsForOrder,
  autoAllocateComponents: building.autoAllocateComponents,
  completeOutput: building.completeOutput,
  receiveStock: stocking.receiveStock
};

/** How often each kind of thing is wanted, and what there is of it. */
const kinds = [
  [5, often],
  [3, orders],
  [4, allocating],
  [3, building],
  [3, stocking],
  [1, undoing]
] as const;
const wanted = kinds.flatMap(([times, kind]) => Array.from({ length: times }, () => kind));

/** Something that one may want in the shop is wanted, whether the rules allow it or not. */
export async function anyCommand(shop: RandomShop) {
  const kind: Wishes = wanted[shop.choose(wanted.length)] ?? orders;
  const name = Object.keys(kind)[shop.choose(Object.keys(kind).length)] ?? 'nothing';
  const answer = await kind[name]?.(shop);
  if (answer?.ok && answer.value) shop.actions.push(answer.value);
  return { name, answer };
}
