import fc from 'fast-check';
import { Build, Output } from '#domain/build/build.ts';
import { isActive } from '#domain/build/status.ts';
import {
  add,
  create,
  keys,
  put,
  putNamed,
  records,
  remove,
  type Change,
  type RecordKind,
  type RecordOf
} from '#domain/changes.ts';
import { Company } from '#domain/company/company.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { hasLeft } from '#domain/findings/has-left.ts';
import { acknowledged } from '#domain/findings/offer.ts';
import { actionsFor, settlementOf } from '#domain/findings/settlement.ts';
import type { MergedRecord } from '#domain/findings/view.ts';
import { nth, StockItemId } from '#domain/kernel/ids.ts';
import {
  larger,
  negative,
  quantity as decimal,
  remainder,
  smaller,
  sum,
  type Quantity
} from '#domain/kernel/quantity.ts';
import { BomLine, Part } from '#domain/part/part.ts';
import { AllocationRecord, Dispatch, Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import { frozen } from '#domain/sales-order/frozen.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { Location, Movement, StockItemRecord } from '#domain/stock/stock-item.ts';
import type { ChangeSet, Op } from '#journal/change-set.ts';
import { compensation } from '#journal/compensate.ts';
import type { Model } from '#journal/fold.ts';
import { covers, type Vector } from '#journal/vector.ts';
import { InMemoryDevice, type HandedFile } from '#tests/support/in-memory-device.ts';

/** Device ids for tests: A, B, C … in the order that ties are broken in. */
const deviceIds = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3', 'ddddddd4', 'eeeeeee5'] as const;

/** A valid change-set; a test names only what it is about. */
export const aChangeSet = (about: Partial<ChangeSet> = {}): ChangeSet => ({
  d: deviceIds[0],
  s: 1,
  t: 1_000,
  k: 'thing.edit',
  u: 'Mia',
  sv: 1,
  o: [],
  ...about
});

export const aPut = (fields: Record<string, unknown>, id = 'x', kind = 'things'): Op => [
  'put',
  kind,
  id,
  fields as Extract<Op, readonly ['put', ...unknown[]]>[3]
];

export const anAdd = (value: Record<string, unknown>, id = 'x', kind = 'happenings'): Op => [
  'add',
  kind,
  id,
  value as Op[3]
];

/** A product of one kind of record and one kind of event: enough to see how the journal merges. */
export const smallModel: Model = {
  opOf: (kind) => (kind === 'things' ? 'put' : kind === 'happenings' ? 'add' : undefined),
  rank: (_kind, field, value) =>
    field === 'del' ? (value === true ? 0 : 1) : field === 'rank' ? Number(value) : 0
};

/** Numbers out of a seed, the same on every machine: for choices made after a history is drawn. */
export function choices(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** The change-sets in another order that is possible too: nobody's come before what they had seen. */
export function inAnotherOrder(
  changeSets: readonly ChangeSet[],
  choose: (most: number) => number
): ChangeSet[] {
  const waiting = new Map<string, ChangeSet[]>();
  for (const each of [...changeSets].sort((a, b) => a.s - b.s))
    waiting.set(each.d, [...(waiting.get(each.d) ?? []), each]);
  const known = new Map<string, number>();
  const order: ChangeSet[] = [];
  const isReady = (next: ChangeSet | undefined) =>
    next !== undefined &&
    next.s === (known.get(next.d) ?? 0) + 1 &&
    Object.entries(next.p ?? {}).every(([device, s]) => (known.get(device) ?? 0) >= s);
  for (;;) {
    const ready = [...waiting.values()].filter((queue) => isReady(queue[0]));
    const next = ready[choose(ready.length)]?.shift();
    if (!next) return order;
    known.set(next.d, next.s);
    order.push(next);
  }
}

/** One thing that somebody may want; what of it is possible is looked up when it is done. */
interface Wish {
  readonly what: keyof typeof wishes;
  readonly a: number;
  readonly b: number;
  readonly n: number;
}

/** What happens in a shop with several devices, in the order of real time. */
export type Step =
  | { readonly step: 'wish'; readonly on: number; readonly wish: Wish }
  | {
      readonly step: 'send';
      readonly on: number;
      readonly base: 'full' | 'last' | 'peer' | 'stale';
      readonly n: number;
    }
  | { readonly step: 'receive'; readonly on: number; readonly n: number; readonly twice: boolean }
  | { readonly step: 'clock'; readonly on: number; readonly off: number };

type Want = (device: InMemoryDevice, wish: Wish) => readonly Change[] | undefined;

const rowsOf = <K extends RecordKind>(device: InMemoryDevice, kind: K) =>
  device.state.rows.of(kind) as unknown as MergedRecord<K>[];

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

const live = <K extends RecordKind>(device: InMemoryDevice, kind: K) =>
  rowsOf(device, kind).filter(({ del }) => del !== true);

const made = (device: InMemoryDevice, kind: RecordKind, about: Record<string, unknown>) =>
  create(kind, records[kind].parse({ id: device.newId(), ...about }) as RecordOf<RecordKind>);

const moved = (key: string, about: Record<string, unknown>) =>
  add('movements', key, Movement.parse(about));

const openOrder = (device: InMemoryDevice, n: number) =>
  pick(
    live(device, 'salesOrders').filter(({ status }) => isOpen(status)),
    n
  );

const shippableOrder = (device: InMemoryDevice, n: number) => {
  const order = openOrder(device, n);
  return order?.status === 'on-hold' ? undefined : order;
};

const inStock = (device: InMemoryDevice, part?: string | null) =>
  live(device, 'stockItems').filter(
    (item) =>
      (part === undefined || item.part === part) &&
      !hasLeft(item) &&
      device.view.quantityOf(item.id) > 0
  );

function freeOf({ view }: InMemoryDevice, item: string): Quantity {
  const held = [
    ...view
      .recordsBy('allocations', 'item', item)
      .filter(({ id }) => view.stateOf(id) === 'open')
      .map(({ quantity }) => quantity),
    ...view.recordsBy('buildAllocations', 'item', item).map(({ id }) => view.leftOf(id))
  ];
  return remainder(view.quantityOf(item), sum(held));
}

const openAllocations = (device: InMemoryDevice, order: string) =>
  device.view
    .recordsBy('allocations', 'order', order)
    .filter(({ id }) => device.view.stateOf(id) === 'open');

const shippedOf = (device: InMemoryDevice, line: string) =>
  sum(
    device.view
      .recordsBy('allocations', 'line', line)
      .filter(({ id }) => device.view.stateOf(id) === 'shipped')
      .map(({ quantity }) => quantity)
  );

const receive: Want = (device, { a, b, n }) => {
  const serial = b % 3 === 0 ? `S${String(n % 2)}` : null;
  const part = pick(live(device, 'parts'), serial === null ? a : 0);
  if (!part) return undefined;
  const item = device.newId();
  return [
    create('stockItems', StockItemRecord.parse({ id: item, part: part.id, serial })),
    moved(device.newId(), { item, kind: 'received', quantity: serial === null ? n + 1 : 1 })
  ];
};

const onItem =
  (
    want: (device: InMemoryDevice, item: MergedRecord<'stockItems'>, wish: Wish) => Change[]
  ): Want =>
  (device, wish) => {
    const item = pick(inStock(device), wish.a);
    return item && want(device, item, wish);
  };

const split = onItem((device, item, { n }) => {
  const quantity = smaller(device.view.quantityOf(item.id), decimal(1 + n / 2));
  const piece = device.newId();
  const { _: _origin, del: _deleted, ...record } = item;
  return [
    create('stockItems', {
      ...record,
      id: StockItemId.parse(piece),
      serial: null,
      parent: item.id
    }),
    moved(device.newId(), {
      item: item.id,
      kind: 'split-off',
      quantity: negative(quantity),
      other: piece
    }),
    moved(device.newId(), { item: piece, kind: 'split-from', quantity, other: item.id })
  ];
});

/** The first or the second shipment of an order; another one when it is known that it has left. */
function shipmentFor(device: InMemoryDevice, order: string, n: 1 | 2): string {
  const shipment = `${order}.${String(n)}`;
  const isSent = device.view.event('dispatches', keys.dispatched(shipment)) !== undefined;
  return isSent ? `${order}.${device.newId()}` : shipment;
}

/** Ships what an order holds: an item goes whole when nobody else holds some of it, else a piece. */
const ship: Want = (device, { a, b }) => {
  const order = shippableOrder(device, a);
  if (!order) return undefined;
  const all = openAllocations(device, order.id);
  const leaving = b % 3 === 0 ? all.slice(0, 1) : all;
  if (leaving.length === 0) return undefined;
  const shipment = shipmentFor(device, order.id, leaving.length === all.length ? 1 : 2);
  const stock = leaving.flatMap(({ id, item, line, quantity }): Change[] => {
    const about = { kind: 'shipped', order: order.id, line, allocation: id, shipment };
    const gone = { customer: order.customer, salesOrder: order.id, location: null };
    const isAlone = device.view.quantityOf(item) === quantity && freeOf(device, item) === 0;
    const sharesItem = all.filter((each) => each.item === item).length > 1;
    if (isAlone && !sharesItem && b % 2 === 0)
      return [
        put('stockItems', item, gone),
        moved(keys.shipped(id), { ...about, item, quantity: 0 })
      ];
    const record = device.view.record('stockItems', item);
    if (!record) return [];
    const { _: _origin, del: _deleted, ...kept } = record;
    const piece = nth(StockItemId, id, 1);
    return [
      create('stockItems', { ...kept, ...gone, id: piece, parent: item, serial: null }),
      moved(keys.shipped(id), { ...about, item, quantity: negative(quantity), other: piece }),
      moved(keys.arrived(id), { ...about, kind: 'split-from', item: piece, quantity, other: item })
    ];
  });
  const lines = device.view.recordsBy('lines', 'order', order.id).filter(({ del }) => del !== true);
  const dispatch = Dispatch.parse({
    order: order.id,
    shipment,
    on: '2026-02-01',
    header: {
      reference: order.reference,
      customer: order.customer ?? '',
      customerReference: '',
      shipTo: '',
      shipmentReference: '1'
    },
    lines: lines.map(({ id, part, quantity, price, discount }) => {
      const from = leaving
        .filter(({ line }) => line === id)
        .map((each) => ({ item: each.item, quantity: each.quantity, batch: '', serial: null }));
      return { line: id, part, ipn: '', name: '', quantity, price, discount, from };
    })
  });
  const closes = leaving.length === all.length;
  return [
    ...stock,
    add('dispatches', keys.dispatched(shipment), {
      ...dispatch,
      ...(closes && { frozen: frozen({ order, lines, extraLines: [] }) })
    }),
    put('salesOrders', order.id, { status: closes ? 'shipped' : 'in-progress' })
  ];
};

const cancel: Want = (device, { a }) => {
  const order = openOrder(device, a);
  return (
    order && [
      ...openAllocations(device, order.id).map(({ id }) => remove('allocations', id)),
      put('salesOrders', order.id, { status: 'cancelled' })
    ]
  );
};

const allocate: Want = (device, { a, b, n }) => {
  const lines = live(device, 'lines').filter(({ order }) => {
    const status = device.view.record('salesOrders', order)?.status;
    return status !== undefined && isOpen(status);
  });
  const line = pick(lines, a);
  if (!line) return undefined;
  const items = inStock(device, line.part).filter(({ id }) => freeOf(device, id) > 0);
  const item = pick(items, b);
  if (!item) return undefined;
  const quantity = smaller(freeOf(device, item.id), decimal(1 + n / 4));
  return [
    made(device, 'allocations', { order: line.order, line: line.id, item: item.id, quantity })
  ];
};

const onLine =
  (
    want: (line: MergedRecord<'lines'>, shipped: Quantity, wish: Wish) => Change[] | undefined
  ): Want =>
  (device, wish) => {
    const line = pick(live(device, 'lines'), wish.a);
    const order = line && device.view.record('salesOrders', line.order);
    if (!line || !order || !isOpen(order.status)) return undefined;
    return want(line, shippedOf(device, line.id), wish);
  };

const build: Want = (device, { a, n }) => {
  const part = pick(live(device, 'parts'), a);
  return (
    part && [
      made(device, 'builds', {
        part: part.id,
        quantity: 1 + n,
        reference: `BO-${String(n % 3)}`,
        createdOn: '2026-02-01'
      })
    ]
  );
};

const activeBuild = (device: InMemoryDevice, n: number) =>
  pick(
    live(device, 'builds').filter(({ status }) => isActive(status)),
    n
  );

const buildAllocate: Want = (device, { a, b, n }) => {
  const order = activeBuild(device, a);
  const line = device.view.record('bomLines', 'bom');
  const item = pick(
    inStock(device, line?.subPart).filter(({ id }) => freeOf(device, id) > 0),
    b
  );
  if (!order || !item || line?.del === true) return undefined;
  const quantity = smaller(freeOf(device, item.id), decimal(1 + n / 4));
  return [
    made(device, 'buildAllocations', { build: order.id, bomLine: 'bom', item: item.id, quantity })
  ];
};

const output: Want = (device, { a, n }) => {
  const order = activeBuild(device, a);
  if (!order) return undefined;
  const number = device.view.eventsBy('outputs', 'build', order.id).length + 1;
  const item = nth(StockItemId, order.id, number);
  const used = device.view
    .recordsBy('buildAllocations', 'build', order.id)
    .filter(({ id }) => device.view.leftOf(id) > 0)
    .map((each) =>
      moved(keys.consumed(each.id, number), {
        item: each.item,
        kind: 'consumed',
        quantity: negative(device.view.leftOf(each.id)),
        build: order.id,
        buildAllocation: each.id
      })
    );
  const about = { build: order.id, item, quantity: 1 + (n % 3) };
  return [
    create('stockItems', StockItemRecord.parse({ id: item, part: order.part, build: order.id })),
    moved(keys.built(order.id, number), { ...about, kind: 'built' }),
    add(
      'outputs',
      keys.output(order.id, number),
      Output.parse({ ...about, number, outcome: 'good', on: '2026-02-01' })
    ),
    put('builds', order.id, { status: n % 2 === 0 ? 'complete' : 'production' }),
    ...used
  ];
};

/** Takes back the last thing done here, as far as nobody has written over it. */
const undo: Want = (device) => {
  const target = device.changeSets.filter(({ d }) => d === device.id).at(-1);
  if (!target) return undefined;
  const { ops } = compensation({
    target,
    history: device.changeSets,
    rowOf: (kind, id) => device.state.rows.get(kind, id),
    reversed: () => undefined
  });
  return ops.length === 0 ? undefined : (ops as unknown as Change[]);
};

const decide =
  (how: (device: InMemoryDevice, finding: Finding, n: number) => readonly Change[]): Want =>
  (device, { a, b }) => {
    const finding = pick(device.open, a);
    return finding && how(device, finding, b);
  };

/** One of the ways to settle a finding, the suggested one first, as a device with its own ids writes it. */
export function settling(device: InMemoryDevice, finding: Finding, n = 0): Change[] {
  const action = pick(actionsFor(device.view, finding), n);
  const fresh = { seed: device.newId(), name: `N-${device.newId()}` };
  return settlementOf(device.view, finding, fresh, action?.id);
}

/** An edit of any live record of a kind, whoever looks after it: fields by the wish’s numbers. */
const editing =
  (kind: RecordKind, fields: (wish: Wish) => Record<string, unknown>): Want =>
  (device, wish) => {
    const row = pick(live(device, kind), wish.a);
    return row && [putNamed(kind, row.id, fields(wish))];
  };

const deleting =
  (kind: RecordKind): Want =>
  (device, { a }) => {
    const row = pick(live(device, kind), a);
    return row && [putNamed(kind, row.id, { del: true })];
  };

const onOrder =
  (want: (order: MergedRecord<'salesOrders'>, wish: Wish) => Change[] | undefined): Want =>
  (device, wish) => {
    const order = openOrder(device, wish.a);
    return order && want(order, wish);
  };

/** Whether a place lies in another one, as far as the device knows. */
function liesIn(device: InMemoryDevice, place: string, other: string): boolean {
  const seen = new Set<string>();
  let at: string | null = place;
  while (at !== null && !seen.has(at)) {
    if (at === other) return true;
    seen.add(at);
    at = device.view.record('locations', at)?.parent ?? null;
  }
  return false;
}

const putPlace: Want = (device, { a, b }) => {
  const [place, into] = [`place-${String(a % 3)}`, `place-${String(b % 4)}`];
  const parent = b % 4 === 3 ? null : into;
  if (parent !== null && liesIn(device, parent, place)) return undefined;
  return [putNamed('locations', place, { parent })];
};

const nameDevice: Want = (device, { b }) => {
  const letter = ['', 'B', 'C', 'D'][b % 4] ?? '';
  const known = rowsOf(device, 'devices');
  if (known.some((each) => each.letter === letter && each.id !== device.id)) return undefined;
  return [putNamed('devices', device.id, { name: device.id, letter, app: '', retired: false })];
};

const makeCompany: Want = (device, { n }) => {
  const name = `Customer ${String(3 + (n % 2))}`;
  const isKnown = live(device, 'companies').some((each) => each.name === name);
  return isKnown ? undefined : [made(device, 'companies', { name })];
};

const editBom: Want = (device, { n }) => {
  const held = device.view
    .recordsBy('buildAllocations', 'bomLine', 'bom')
    .some(({ id }) => device.view.leftOf(id) > 0);
  return held
    ? undefined
    : [putNamed('bomLines', 'bom', { subPart: `part-${String(1 + (n % 2))}` })];
};

const onHeld =
  (want: (allocation: MergedRecord<'allocations'>, wish: Wish) => Change[]): Want =>
  (device, wish) => {
    const held = live(device, 'allocations').filter(({ id }) => device.view.stateOf(id) === 'open');
    const allocation = pick(held, wish.a);
    return allocation && want(allocation, wish);
  };

const packIt: Want = (device, wish) =>
  onHeld(({ id, order }) => {
    const shipment = shipmentFor(device, order, 2);
    return [putNamed('allocations', id, { shipment })];
  })(device, wish);

const wishes = {
  'part.create': (device, { n }) => [made(device, 'parts', { name: `Part ${String(n)}` })],
  'part.edit': editing('parts', ({ b, n }) =>
    b % 2 ? { name: `Name ${String(n)}` } : { description: `Text ${String(n)}` }
  ),
  'part.delete': deleting('parts'),
  'company.create': makeCompany,
  'company.edit': editing('companies', ({ n }) => ({ phone: String(n) })),
  'location.move': putPlace,
  'device.name': nameDevice,
  'bom.edit': editBom,
  'stock.receive': receive,
  'stock.count': onItem((device, item, { n }) => [
    moved(device.newId(), { item: item.id, kind: 'counted', quantity: 0, counted: n })
  ]),
  'stock.take': onItem((device, item, { n }) => [
    moved(device.newId(), {
      item: item.id,
      kind: 'removed',
      quantity: negative(smaller(device.view.quantityOf(item.id), decimal((1 + n) / 4)))
    })
  ]),
  'stock.move': editing('stockItems', ({ n }) => ({ location: `place-${String(n % 3)}` })),
  'stock.edit': editing('stockItems', ({ b, n }) =>
    b % 2 ? { serial: `S${String(n % 2)}` } : { notes: String(n) }
  ),
  'stock.delete': deleting('stockItems'),
  'stock.split': split,
  'order.create': (device, { a, b }) => [
    made(device, 'salesOrders', {
      reference: `SO-000${String(b % 6)}`,
      customer: `company-${String(1 + (a % 2))}`,
      currency: 'EUR',
      createdOn: '2026-02-01'
    })
  ],
  'order.rename': onOrder(({ id }, { b }) => [
    put('salesOrders', id, { reference: `SO-000${String(b % 6)}` })
  ]),
  'order.edit': onOrder(({ id }, { b, n }) => [
    putNamed(
      'salesOrders',
      id,
      b % 2 ? { notes: String(n) } : { targetDate: `2026-03-0${String(1 + n)}` }
    )
  ]),
  'order.issue': onOrder(({ id, status }) =>
    status === 'pending' ? [put('salesOrders', id, { status: 'in-progress' })] : undefined
  ),
  'order.hold': onOrder(({ id }) => [put('salesOrders', id, { status: 'on-hold' })]),
  'order.resume': (device, { a }) => {
    const held = live(device, 'salesOrders').filter(({ status }) => status === 'on-hold');
    const order = pick(held, a);
    return order && [put('salesOrders', order.id, { status: 'in-progress' })];
  },
  'order.cancel': cancel,
  'order.delete': onOrder(({ id, status }, { b }) =>
    status === 'pending' && b % 3 === 0 ? [remove('salesOrders', id)] : undefined
  ),
  'order.ship': ship,
  'order.complete': (device, { a }) => {
    const order = pick(
      live(device, 'salesOrders').filter(({ status }) => status === 'shipped'),
      a
    );
    return order && [put('salesOrders', order.id, { status: 'complete' })];
  },
  'line.add': (device, { a, b, n }) => {
    const order = openOrder(device, a);
    const part = pick(live(device, 'parts'), b);
    if (!order || !part) return undefined;
    return [made(device, 'lines', { order: order.id, part: part.id, quantity: 1 + n })];
  },
  'line.edit': onLine(({ id }, shipped, { b, n }) =>
    b % 3 === 0
      ? [putNamed('lines', id, { price: { amount: String(n), currency: 'EUR' } })]
      : [put('lines', id, { quantity: larger(shipped, decimal(1 + n)) })]
  ),
  'line.delete': onLine(({ id }, shipped) => (shipped > 0 ? undefined : [remove('lines', id)])),
  'stock.allocate': allocate,
  'stock.release': (device, { a }) => {
    const held = live(device, 'allocations').filter(({ id }) => device.view.stateOf(id) === 'open');
    const allocation = pick(held, a);
    return allocation && [remove('allocations', allocation.id)];
  },
  'allocation.edit': onHeld(({ id, quantity }, { n }) => [
    put('allocations', id, { quantity: smaller(quantity, decimal(1 + n / 4)) })
  ]),
  'shipment.pack': packIt,
  'build.create': build,
  'build.allocate': buildAllocate,
  'build.output': output,
  'build.cancel': (device, { a }) => {
    const order = activeBuild(device, a);
    return order && [put('builds', order.id, { status: 'cancelled' })];
  },
  'comment.add': (device, { n }) => [
    add('comments', device.newId(), { about: 'company-1', text: `Said ${String(n)}` })
  ],
  'change.undo': undo,
  'finding.settle': decide(settling),
  'finding.acknowledge': decide((_device, finding) => acknowledged(finding))
} satisfies Record<string, Want>;

const often: Readonly<Record<string, number>> = {
  'stock.allocate': 8,
  'order.ship': 9,
  'order.cancel': 2,
  'order.resume': 3,
  'line.edit': 2,
  'stock.receive': 4,
  'stock.count': 3,
  'stock.take': 4,
  'build.output': 2,
  'build.allocate': 2,
  'company.create': 4,
  'location.move': 3,
  'device.name': 2,
  'bom.edit': 2,
  'shipment.pack': 3
};

const names = Object.keys(wishes) as (keyof typeof wishes)[];

const all = names.flatMap((name) => Array<typeof name>(often[name] ?? 1).fill(name));

/** What people do to the same few orders and stock items when they do not know of each other. */
const contested: readonly (typeof names)[number][] = [
  ...Array<'order.ship'>(4).fill('order.ship'),
  'stock.allocate',
  'stock.allocate',
  'stock.release',
  'stock.take',
  'stock.take',
  'stock.count',
  'stock.delete',
  'stock.receive',
  'line.edit',
  'allocation.edit',
  'shipment.pack',
  'location.move',
  'order.cancel',
  'order.rename',
  'build.allocate',
  'build.output'
];

const aWish = (
  among: readonly (typeof names)[number][],
  reach: { readonly a: number; readonly b: number }
): fc.Arbitrary<Wish> =>
  fc.record({
    what: fc.constantFrom(...among),
    a: fc.nat(reach.a),
    b: fc.nat(reach.b),
    n: fc.nat(8)
  });

const wishing = (wish: fc.Arbitrary<Wish>): fc.Arbitrary<Step> =>
  fc.record({ step: fc.constant('wish' as const), on: fc.nat(4), wish });

const tenYears = 10 * 365 * 86_400_000;

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: wishing(aWish(all, { a: 6, b: 11 }))
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant('send' as const),
      on: fc.nat(4),
      base: fc.constantFrom('full' as const, 'last' as const, 'peer' as const, 'stale' as const),
      n: fc.nat(50)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant('receive' as const),
      on: fc.nat(4),
      n: fc.nat(200),
      twice: fc.boolean()
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('clock' as const),
      on: fc.nat(4),
      off: fc.integer({ min: -tenYears, max: tenYears })
    })
  }
);

/** What is drawn: how many devices, how wrong their clocks are, what happens, and a seed for choices. */
export interface Drawn {
  readonly devices: number;
  readonly clocks: readonly number[];
  readonly steps: readonly Step[];
  readonly seed: number;
}

export const aHistory = (length = 90): fc.Arbitrary<Drawn> =>
  fc.record({
    devices: fc.integer({ min: 2, max: 5 }),
    clocks: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -tenYears, max: tenYears })), {
      minLength: 5,
      maxLength: 5
    }),
    steps: fc.array(aStep, { minLength: Math.floor(length / 2), maxLength: length, size: 'max' }),
    seed: fc.nat()
  });

/** Two or three devices that do the same things to the same few records and hear little of each other. */
export const aContest: fc.Arbitrary<Drawn> = fc.record({
  devices: fc.integer({ min: 2, max: 3 }),
  clocks: fc.constant([0, 0, 0]),
  steps: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: wishing(aWish(contested, { a: 2, b: 3 })) },
      { weight: 1, arbitrary: aStep }
    ),
    { minLength: 6, maxLength: 24, size: 'max' }
  ),
  seed: fc.nat()
});

/** A shop with its devices, the files that lie around, and everything that was ever written. */
export interface Shop {
  readonly devices: readonly InMemoryDevice[];
  readonly files: HandedFile[];
  readonly written: ChangeSet[];
}

/** What every device knows at the start: customers, parts, stock and open orders. */
function opening(device: InMemoryDevice): Change[] {
  // Single pieces too: whoever ships one takes the whole item.
  const stock = [0, 1, 2, 0, 1, 0, 1, 2].flatMap((part, index) => {
    const item = `item-${String(index)}`;
    return [
      create('stockItems', StockItemRecord.parse({ id: item, part: `part-${String(part)}` })),
      moved(device.newId(), { item, kind: 'received', quantity: index < 5 ? 6 : 1 })
    ];
  });
  const orders = [0, 1, 2, 3, 4, 5].flatMap((n) => [
    create(
      'salesOrders',
      SalesOrder.parse({
        id: `order-${String(n)}`,
        reference: `SO-000${String(n)}`,
        customer: `company-${String(1 + (n % 2))}`,
        status: n < 4 ? 'in-progress' : 'pending',
        currency: 'EUR',
        createdOn: '2026-01-01'
      })
    ),
    ...[0, 1].map((part) =>
      create(
        'lines',
        Line.parse({
          id: `line-${String(n)}-${String(part)}`,
          order: `order-${String(n)}`,
          part: `part-${String((n + part) % 3)}`,
          quantity: 4
        })
      )
    )
  ]);
  const allocations = [0, 1, 2].map((n) =>
    create(
      'allocations',
      AllocationRecord.parse({
        id: `allocation-${String(n)}`,
        order: `order-${String(n)}`,
        line: `line-${String(n)}-0`,
        item: `item-${String(n)}`,
        quantity: n === 0 ? 6 : 3
      })
    )
  );
  // Of these two orders one allocation can leave before the other.
  const more = [
    { order: 'order-0', line: 'line-0-1', item: 'item-4', quantity: 2 },
    { order: 'order-1', line: 'line-1-1', item: 'item-7', quantity: 1 }
  ].map((about, n) =>
    create('allocations', AllocationRecord.parse({ id: `allocation-${String(3 + n)}`, ...about }))
  );
  return [
    ...[1, 2].map((n) =>
      create(
        'companies',
        Company.parse({ id: `company-${String(n)}`, name: `Customer ${String(n)}` })
      )
    ),
    ...[0, 1, 2].map((n) =>
      create('parts', Part.parse({ id: `part-${String(n)}`, name: `Part ${String(n)}` }))
    ),
    ...[0, 1, 2].map((n) => {
      const id = `place-${String(n)}`;
      return create('locations', Location.parse({ id, name: id }));
    }),
    create(
      'bomLines',
      BomLine.parse({ id: 'bom', part: 'part-0', subPart: 'part-1', quantity: 1 })
    ),
    ...stock,
    ...orders,
    ...allocations,
    ...more,
    create(
      'builds',
      Build.parse({
        id: 'build-0',
        part: 'part-0',
        quantity: 5,
        reference: 'BO-9',
        createdOn: '2026-01-01'
      })
    )
  ];
}

/** What the reader of a new file must already have. */
const bases: Readonly<
  Record<'full' | 'last' | 'peer' | 'stale', (shop: Shop, own: Vector, n: number) => Vector>
> = {
  full: () => ({}),
  last: ({ files }, own) => files.findLast(({ head }) => covers(own, head))?.head ?? {},
  peer: ({ devices }, _own, n) => pick(devices, n)?.vector ?? {},
  stale: ({ files }, _own, n) => pick(files, n)?.head ?? {}
};

function send(shop: Shop, device: InMemoryDevice, { base, n }: Step & { step: 'send' }): void {
  const wanted = bases[base](shop, device.vector, n);
  shop.files.push(device.fileFrom(covers(device.vector, wanted) ? wanted : {}));
}

function wishFor({ written }: Shop, device: InMemoryDevice, { wish }: Step & { step: 'wish' }) {
  const want: Want = wishes[wish.what];
  const changes = want(device, wish) ?? [];
  if (changes.length > 0) written.push(device.act(wish.what, changes));
}

function receiveOne({ files }: Shop, device: InMemoryDevice, step: Step & { step: 'receive' }) {
  const file = pick(files, step.n);
  if (!file) return;
  device.receive(file);
  if (step.twice) device.receive(file);
}

function happen(shop: Shop, device: InMemoryDevice, step: Exclude<Step, { step: 'clock' }>): void {
  if (step.step === 'send') send(shop, device, step);
  else if (step.step === 'receive') receiveOne(shop, device, step);
  else wishFor(shop, device, step);
}

/** Lives through what was drawn. */
export function lived(
  { devices: count, clocks, steps }: Drawn,
  watch?: (shop: Shop) => void
): Shop {
  let real = Date.UTC(2026, 1, 1);
  const off = [...clocks];
  const clockOf = (index: number) => () => (real += 3) + (off[index] ?? 0);
  const ids = deviceIds.slice(0, count);
  const devices = ids.map((id, index) => new InMemoryDevice(id, clockOf(index)));
  const shop: Shop = { devices, files: [], written: [] };
  const [first, ...others] = devices;
  if (!first) throw new Error('a shop without a device');
  shop.written.push(first.act('shop.open', opening(first)));
  for (const device of others) device.receive(first.fileFrom({}));
  for (const step of steps) {
    const device = pick(devices, step.on) ?? first;
    if (step.step === 'clock') off[step.on % count] = step.off;
    else happen(shop, device, step);
    watch?.(shop);
  }
  return shop;
}

/** Everybody hears of everything, in an order that the seed chooses. */
export function exchanged({ devices }: Shop, seed: number): void {
  const choose = choices(seed);
  const pairs = devices.flatMap((from) => devices.map((to) => [from, to] as const));
  const drawn = Array.from({ length: 2 * devices.length }, () => pairs[choose(pairs.length)]);
  for (const [round, pair] of drawn.entries())
    pair?.[1].receive(pair[0].fileFrom(round % 2 ? {} : pair[1].vector));
  for (const [from, to] of [...pairs, ...pairs]) to.receive(from.fileFrom(to.vector));
}
