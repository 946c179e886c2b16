import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { put } from '#domain/changes.ts';
import { acknowledged } from '#domain/findings/offer.ts';
import { actionsFor } from '#domain/findings/settlement.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { hasLeft } from '#domain/findings/has-left.ts';
import type { Dispatch, Frozen } from '#domain/sales-order/sales-order.ts';
import { valueText } from '#domain/sales-order/frozen.ts';
import { CompanyId, StockItemId } from '#domain/kernel/ids.ts';
import { sum, type Quantity } from '#domain/kernel/quantity.ts';
import { merging } from '#domain/merging.ts';
import { seenBy } from '#journal/author.ts';
import { ChangeSet } from '#journal/change-set.ts';
import { versions } from '#journal/event.ts';
import { apply, emptyState, fold, inOrder } from '#journal/fold.ts';
import { fieldStamp, siblings } from '#journal/record.ts';
import { fieldsOf, type EventRow, type RecordRow } from '#journal/row.ts';
import { covers, joined, type Vector } from '#journal/vector.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, had } from '#tests/support/finding-facts.ts';
import {
  aContest,
  aHistory,
  choices,
  exchanged,
  inAnotherOrder,
  lived,
  settling,
  type Drawn,
  type Shop
} from '#tests/support/history.ts';
import {
  allFindings,
  canonical,
  canonicalRows,
  InMemoryDevice,
  settledRows,
  twoDevices
} from '#tests/support/in-memory-device.ts';

// A failure prints its seed and path; DOCKET_SEED lives through it again, DOCKET_RUNS through more.
const numRuns = Number(process.env['DOCKET_RUNS'] ?? 8);
const seed = process.env['DOCKET_SEED'];

// A slow machine must not look like a failure.
vi.setConfig({ testTimeout: 120_000 + numRuns * 20_000 });

function forAll(histories: fc.Arbitrary<Drawn>, runs: number, check: (drawn: Drawn) => void): void {
  fc.assert(fc.property(histories, check), {
    numRuns: runs,
    endOnFailure: process.env['DOCKET_RAW'] !== undefined,
    ...(seed !== undefined && { seed: Number(seed) })
  });
}

const forAnyShop = (check: (drawn: Drawn) => void) => forAll(aHistory(), numRuns, check);
/** Contests are short, and what goes wrong in them is rare elsewhere: there are more of them. */
const forAnyContest = (check: (drawn: Drawn) => void) =>
  forAll(aContest, Math.min(10 * numRuns, Math.max(400, numRuns)), check);

const first = ({ devices: [device] }: Shop): InMemoryDevice => {
  if (!device) throw new Error('a shop without a device');
  return device;
};

/** Lived through and exchanged: everybody knows everything. */
function settledShop(drawn: Drawn): Shop {
  const shop = lived(drawn);
  exchanged(shop, drawn.seed);
  return shop;
}

const stampText = (stamp: readonly [string, number, ...unknown[]]) =>
  `${stamp[0]}.${String(stamp[1])}`;

/** What the author of each change-set had seen, by device and number. */
function knowledge(changeSets: readonly ChangeSet[]): ReadonlyMap<string, Vector> {
  const { authors } = emptyState();
  const seen = new Map<string, Vector>();
  for (const each of inOrder(changeSets)) {
    const vector = seenBy(authors, each);
    seen.set(stampText([each.d, each.s]), { ...vector, [each.d]: each.s });
    const { [each.d]: _own, ...others } = vector;
    authors.set(each.d, { d: each.d, s: each.s, t: each.t, seen: others });
  }
  return seen;
}

interface Written {
  readonly at: string;
  readonly d: string;
  readonly s: number;
  readonly value: unknown;
}

interface Register {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  /** Everything that was ever written into it, one value for each action, the oldest first. */
  readonly all: readonly Written[];
}

function registers(changeSets: readonly ChangeSet[]): Register[] {
  const found = new Map<string, Register>();
  for (const { d, s, o } of inOrder(changeSets))
    for (const [, kind, id, fields] of o.filter(([op]) => op === 'put'))
      for (const [field, value] of Object.entries(fields)) {
        const name = JSON.stringify([kind, id, field]);
        const at = stampText([d, s]);
        const before = (found.get(name)?.all ?? []).filter((each) => each.at !== at);
        found.set(name, { kind, id, field, all: [...before, { at, d, s, value }] });
      }
  return [...found.values()];
}

const recordsOf = (device: InMemoryDevice, kind: string) =>
  device.state.rows.of(kind) as RecordRow[];

const twiceOf = (device: InMemoryDevice, kind: string) =>
  (device.state.rows.of(kind) as EventRow[]).filter(({ _ }) => _.alts);

const asState = (device: InMemoryDevice) => device.canonicalState();

describe('devices that have heard of everything', () => {
  it('hold the same tables, derived figures and findings (P1)', () => {
    forAnyShop((drawn) => {
      const { devices } = settledShop(drawn);
      const [expected, ...others] = devices.map(asState);
      for (const each of others) expect(each).toBe(expected);
      for (const { parked } of devices) expect(parked).toEqual([]);
    });
  });

  it('hold what their log gives in any order it could have come in (P2)', () => {
    forAnyShop((drawn) => {
      const device = first(settledShop(drawn));
      const rows = canonicalRows(device.state.rows);
      const choose = choices(drawn.seed);
      expect(canonicalRows(fold(merging, device.changeSets).rows)).toBe(rows);
      for (let time = 0; time < 3; time += 1) {
        const order = inAnotherOrder(device.changeSets, choose);
        expect(order).toHaveLength(device.changeSets.length);
        const state = emptyState();
        for (const each of order) apply(merging, state, each);
        expect(canonicalRows(state.rows)).toBe(rows);
        expect(canonicalRows(settledRows(state.rows))).toBe(
          canonicalRows(settledRows(device.state.rows))
        );
      }
    });
  });

  it('hold every change-set that was ever written, as it was written (P4)', () => {
    forAnyShop((drawn) => {
      const { devices, written } = settledShop(drawn);
      const expected = written.map((each) => JSON.stringify(each)).sort();
      for (const device of devices)
        expect([...device.log.values()].flat().sort()).toEqual(expected);
    });
  });

  it('show or keep beside it every value but those whose successor knew of them (P5)', () => {
    forAnyShop((drawn) => {
      const device = first(settledShop(drawn));
      const seen = knowledge(device.changeSets);
      const isOver = (one: Written, other: Written) =>
        other.at !== one.at && (seen.get(other.at)?.[one.d] ?? 0) >= one.s;
      for (const { kind, id, field, all } of registers(device.changeSets)) {
        const row = device.state.rows.get(kind, id) as RecordRow;
        const expected = all.filter((one) => !all.some((other) => isOver(one, other)));
        const living = siblings(row, field);
        expect(living.map((each) => [stampText(each), each[3]])).toEqual(
          expected.map(({ at, value }) => [at, value])
        );
        expect(living.map((each) => stampText(each))).toContain(stampText(fieldStamp(row, field)));
      }
    });
  });
});

describe('receiving a file', () => {
  it('twice is the same as once, and an old one changes nothing (P3)', () => {
    forAnyShop((drawn) => {
      const { devices, files } = lived(drawn);
      for (const device of devices)
        for (const file of files.slice(-3)) {
          device.receive(file);
          const once = device.canonicalState();
          const parked = device.parked.length;
          device.receive(file);
          expect(device.canonicalState()).toBe(once);
          device.parked.length = parked;
        }
    });
  });

  it('gives the same whichever of two comes first, or both as one (P3)', () => {
    forAnyShop((drawn) => {
      const { devices } = lived(drawn);
      const [a, b] = [devices[0], devices[1]].map((each) => each?.fileFrom({}));
      if (!a || !b) throw new Error('a shop without two devices');
      const together = {
        base: {},
        head: joined(a.head, b.head),
        changeSets: [...new Set([...b.changeSets, ...a.changeSets])]
      };
      const states = [[a, b], [b, a], [together]].map((files) => {
        const reader = new InMemoryDevice('zzzzzzz9', () => 0);
        for (const file of files) reader.receive(file);
        return reader.canonicalState();
      });
      expect(states[1]).toBe(states[0]);
      expect(states[2]).toBe(states[0]);
    });
  });

  it('parks what it cannot read yet, and reads it once the missing came', () => {
    forAnyShop((drawn) => {
      const device = first(lived(drawn));
      const whole = device.fileFrom({});
      const parts = whole.changeSets.map((text) => ChangeSet.parse(JSON.parse(text)));
      const half = Math.floor(parts.length / 2);
      const earlier = inOrder(parts).slice(0, half);
      const base: Record<string, number> = {};
      for (const { d, s } of earlier) base[d] = Math.max(base[d] ?? 0, s);
      const reader = new InMemoryDevice('zzzzzzz9', () => 0);
      expect(reader.receive(device.fileFrom(base))).toBe(half === 0 ? 'applied' : 'parked');
      expect(half === 0 || Object.keys(reader.vector).length === 0).toBe(true);
      reader.receive({
        base: {},
        head: base,
        changeSets: earlier.map((each) => JSON.stringify(each))
      });
      expect(reader.canonicalState()).toBe(device.canonicalState());
      expect(reader.parked).toEqual([]);
    });
  });
});

describe('what was written', () => {
  it('can be read by every other device', () => {
    forAnyShop((drawn) => {
      for (const each of lived(drawn).written) expect(ChangeSet.parse(each)).toEqual(each);
    });
  });

  it('has a time above all that its author knew, whatever the clocks say (P14)', () => {
    forAnyShop((drawn) => {
      const { written } = lived(drawn);
      const times = new Map(written.map(({ d, s, t }) => [stampText([d, s]), t]));
      for (const [at, seen] of knowledge(written)) {
        const [device = '', own = ''] = at.split('.');
        for (const [other, s] of Object.entries(seen)) {
          const last = other === device ? Number(own) - 1 : s;
          expect(times.get(stampText([other, last])) ?? 0).toBeLessThan(times.get(at) ?? 0);
        }
      }
    });
  });

  it('says what the wall clock said, whenever that is more than a second off', () => {
    forAnyShop((drawn) => {
      const shop = lived(drawn);
      for (const { t, w } of shop.written)
        if (w !== undefined) expect(Math.abs(t - w)).toBeGreaterThan(1_000);
    });
  });

  it('names what was newly seen, once', () => {
    forAnyShop((drawn) => {
      const told = new Map<string, Vector>();
      for (const { d, p = {} } of inOrder(lived(drawn).written)) {
        const before = told.get(d) ?? {};
        for (const [other, s] of Object.entries(p)) expect(s).toBeGreaterThan(before[other] ?? 0);
        expect(p).not.toHaveProperty(d);
        told.set(d, joined(before, p));
      }
    });
  });
});

describe('what happened', () => {
  it('takes the stock of an allocation off at most once (P7)', () => {
    forAnyShop((drawn) => {
      for (const { state } of settledShop(drawn).devices) {
        const shipped = state.rows.of('movements').filter((row) => row['kind'] === 'shipped');
        const allocations = shipped.map((row) => row['allocation']);
        expect(new Set(allocations).size).toBe(allocations.length);
        const consumed = state.rows.of('movements').filter((row) => row['kind'] === 'consumed');
        expect(new Set(consumed.map(({ id }) => id)).size).toBe(consumed.length);
      }
    });
  });

  it('is on paper as it was recorded, whatever came later (P8)', () => {
    forAnyShop((drawn) => {
      const recorded = new Map<string, string>();
      const shop = settledShop(drawn);
      for (const { d, s, o } of shop.written)
        for (const [op, kind, key, value] of o)
          if (op === 'add' && kind === 'dispatches')
            recorded.set(`${key}@${stampText([d, s])}`, canonical(value));
      for (const { state } of shop.devices) {
        const kept = (state.rows.of('dispatches') as EventRow[]).flatMap((row) =>
          versions(row).map(
            ({ c, value }) => [`${row.id}@${stampText(c)}`, canonical(value)] as const
          )
        );
        expect(new Map(kept.sort())).toEqual(new Map([...recorded].sort()));
        for (const row of state.rows.of('dispatches') as EventRow[]) {
          const [earliest] = [...versions(row)].sort((a, b) => a.c[2] - b.c[2]);
          expect(earliest?.c[2]).toBe(row._.c[2]);
          expect(fieldsOf(row).map((name) => row[name])).toEqual(
            fieldsOf(row).map((name) => earliest?.value[name])
          );
        }
      }
    });
  });
});

/** Whether two actions, each named by its stamp, were done without knowing of each other. */
const crossing =
  (seen: ReadonlyMap<string, Vector>): Crossed =>
  (a, b) => {
    const misses = (one: string, other: string) => {
      const [device = '', s = ''] = other.split('.');
      return (seen.get(one)?.[device] ?? 0) < Number(s);
    };
    return misses(a, b) && misses(b, a);
  };

/** What is wrong by a look at the rows and the log alone, each as the finding that must say it. */
function wrongs(device: InMemoryDevice): string[] {
  const seen = knowledge(device.changeSets);
  const crossed = crossing(seen);
  const released = recordsOf(device, 'allocations').filter(
    (row) => row['del'] === true && device.view.event('movements', `ship:${row.id}`) !== undefined
  );
  return [
    ...stockWrongs(device, crossed),
    ...orderWrongs(device, crossed, seen),
    ...nameWrongs(device),
    ...released.map(({ id }) => `released-but-shipped ${id}`),
    ...partsWrongs(device),
    ...twiceOf(device, 'outputs').map((row) => `built-twice ${String(row['build'])}`),
    ...twiceOf(device, 'dispatches').map((row) => `shipped-twice ${String(row['order'])}`),
    ...fieldWrongs(device),
    ...lateWrongs(device)
  ];
}

type Crossed = (a: string, b: string) => boolean;

function stockWrongs({ view, state }: InMemoryDevice, crossed: Crossed): string[] {
  return state.rows.of('stockItems').flatMap((row) => {
    const item = view.record('stockItems', row.id);
    if (!item) return [];
    const quantity = view.quantityOf(row.id);
    const promised = sum([
      ...view
        .recordsBy('allocations', 'item', row.id)
        .filter(({ id }) => view.stateOf(id) === 'open')
        .map((each) => each.quantity),
      ...view.recordsBy('buildAllocations', 'item', row.id).map(({ id }) => view.leftOf(id))
    ]);
    const here = (hasLeft(item) ? 0 : Math.max(0, quantity)) as Quantity;
    const ledger = view.eventsBy('movements', 'item', row.id);
    const outward = ledger.filter((each) => each.kind === 'shipped' || each.quantity < 0);
    const whole = outward.filter((each) => each.kind === 'shipped' && each.quantity === 0);
    const isTwice = whole.some((one) =>
      outward.some((other) => crossed(stampText(one._.c), stampText(other._.c)))
    );
    const counts = [...ledger]
      .filter((each) => each.counted !== undefined)
      .sort((a, b) => a._.c[2] - b._.c[2] || (a._.c[0] < b._.c[0] ? -1 : 1));
    const last = counts.at(-1);
    const isCrossed =
      last &&
      ledger.some(
        (each) =>
          each.counted === undefined &&
          each.quantity !== 0 &&
          crossed(stampText(each._.c), stampText(last._.c))
      );
    return [
      ...(quantity < 0 ? [`negative-stock ${row.id}`] : []),
      ...(promised > here ? [`over-allocated ${row.id}`] : []),
      ...(isTwice ? [`taken-twice ${row.id}`] : []),
      ...(isCrossed ? [`count-crossed-movement ${row.id}`] : [])
    ];
  });
}

function orderWrongs(
  { view, state, changeSets }: InMemoryDevice,
  crossed: Crossed,
  seen: ReadonlyMap<string, Vector>
): string[] {
  const statusWrites = changeSets.flatMap(({ d, s, o }) =>
    o
      .filter(
        ([op, kind, , fields]) => op === 'put' && kind === 'salesOrders' && 'status' in fields
      )
      .map(([, , id, fields]) => ({ id, at: stampText([d, s]), status: fields['status'] }))
  );
  return state.rows.of('salesOrders').flatMap((row) => {
    const writes = statusWrites.filter(({ id }) => id === row.id);
    const dispatches = (state.rows.of('dispatches') as EventRow[]).filter(
      (each) => each['order'] === row.id
    );
    const knows = (author: string, other: string) =>
      author !== other && covers(seen.get(author) ?? {}, seen.get(other) ?? {});
    const isTakenBack = (cancel: string) =>
      writes.some(({ at, status }) => status !== 'cancelled' && knows(at, cancel));
    const isBoth = writes
      .filter(({ at, status }) => status === 'cancelled' && !isTakenBack(at))
      .some(({ at }) =>
        dispatches.some(({ _: { c } }) => {
          const both = joined(seen.get(at) ?? {}, seen.get(stampText(c)) ?? {});
          const isDecided = writes.some(
            (write) => write.at !== at && covers(seen.get(write.at) ?? {}, both)
          );
          return crossed(at, stampText(c)) && !isDecided;
        })
      );
    const isClosed = !['pending', 'in-progress', 'on-hold'].includes(String(row['status']));
    const isLeft = view
      .recordsBy('allocations', 'order', row.id)
      .some((each) => each.del !== true && !view.event('movements', `ship:${each.id}`));
    return [
      ...(isBoth ? [`cancelled-and-shipped ${row.id}`] : []),
      ...(isClosed && isLeft ? [`allocation-on-closed-order ${row.id}`] : [])
    ];
  });
}

/** What is wrong with how parcels, bills of materials and places fit together. */
function partsWrongs(device: InMemoryDevice): string[] {
  const { view, state } = device;
  const moved = (state.rows.of('movements') as EventRow[]).filter(
    (row) => row['kind'] === 'shipped'
  );
  const contested = moved.filter((row) => {
    const taken = versions(row).map(({ value }) => value);
    const quantities = taken.map((value) => value['quantity']).filter((quantity) => quantity !== 0);
    return new Set(taken.map((value) => value['item'])).size > 1 || new Set(quantities).size > 1;
  });
  const late = recordsOf(device, 'allocations').filter(
    (row) =>
      view.stateOf(row.id) === 'open' &&
      state.rows.get('dispatches', `dispatch:${String(row['shipment'])}`)
  );
  const bom = view.record('bomLines', 'bom');
  const misfits = recordsOf(device, 'buildAllocations').filter((row) => {
    const build = view.record('builds', String(row['build']));
    const item = view.record('stockItems', String(row['item']));
    const isSubstitute = view
      .recordsBy('substitutes', 'bomLine', 'bom')
      .some((each) => each.part === item?.part);
    return (
      view.leftOf(row.id) > 0 && build?.del !== true && item?.part !== bom?.subPart && !isSubstitute
    );
  });
  const circles = state.rows.of('locations').filter(({ id }) => {
    let at = view.record('locations', id)?.parent ?? null;
    for (let steps = 0; at !== null && steps < 9; steps += 1) {
      if (at === id) return true;
      at = view.record('locations', at)?.parent ?? null;
    }
    return false;
  });
  return [
    ...contested.map((row) => `shipped-from-two-places ${String(row['order'])}`),
    ...late.map((row) => `added-to-sent-shipment ${String(row['order'])}`),
    ...misfits.map((row) => `bom-mismatch ${String(row['build'])}`),
    ...circles.map(({ id }) => `loop ${id}`)
  ];
}

function nameWrongs({ state, view }: InMemoryDevice): string[] {
  const repeated = (names: readonly (readonly [name: string, id: string])[], code: string) =>
    names
      .filter(([name], index) => names.some(([other], at) => other === name && at !== index))
      .map(([, id]) => `${code} ${id}`);
  const live = (kind: string) =>
    (state.rows.of(kind) as RecordRow[]).filter((row) => row['del'] !== true);
  const serials = live('stockItems').filter((row) => {
    const item = view.record('stockItems', row.id);
    return row['serial'] && item && !hasLeft(item) && view.quantityOf(row.id) > 0;
  });
  const companies = live('companies').filter((row) => row['active'] !== false);
  const twins = companies.filter((row) =>
    companies.some((other) => other['name'] === row['name'] && other._.c[0] !== row._.c[0])
  );
  return [
    ...['salesOrders', 'builds'].flatMap((kind) =>
      repeated(
        live(kind).map((row) => [String(row['reference']), row.id]),
        'duplicate-reference'
      )
    ),
    ...repeated(
      live('devices').map((row) => [String(row['letter']), row.id]),
      'duplicate-letter'
    ),
    ...twins.map(({ id }) => `probably-the-same ${id}`),
    ...repeated(
      serials.map((row) => [`${String(row['part'])} ${String(row['serial'])}`, row.id]),
      'duplicate-serial'
    )
  ];
}

/** What each order was when its last parcel left, by the first account of it in the log. */
function closingsOf({ changeSets }: InMemoryDevice): ReadonlyMap<string, Frozen> {
  const found = new Map<string, Frozen>();
  for (const { o } of inOrder(changeSets))
    for (const [, kind, , value] of o) {
      const { order, frozen } = value as unknown as Dispatch;
      if (kind === 'dispatches' && frozen && !found.has(order)) found.set(order, frozen);
    }
  return found;
}

/** Lines and headers of closed orders that are not as they were. */
function lateWrongs(device: InMemoryDevice): string[] {
  const sent = new Set(
    device.changeSets.flatMap(({ o }) =>
      o.flatMap(([, kind, , value]) =>
        kind === 'dispatches' ? (value['lines'] as { line: string }[]).map(({ line }) => line) : []
      )
    )
  );
  return [...closingsOf(device)].flatMap(([id, { order, lines }]) => {
    const row = device.view.record('salesOrders', id);
    const own = device.view.recordsBy('lines', 'order', id);
    if (row?.del === true) return [];
    const isLate = own.some((line) => {
      const was = lines.find((each) => each.id === line.id);
      if (!was) return line.del !== true && !sent.has(line.id);
      const isOther = line.quantity !== was['quantity'];
      return (
        isOther || valueText(line.price) !== valueText(was['price'] ?? null) || line.del === true
      );
    });
    const isHeader = ['notes', 'targetDate'].some(
      (field) => (row?.[field as 'notes'] || null) !== (order[field] ?? null)
    );
    return isLate || isHeader ? [`edited-after-shipping ${id}`] : [];
  });
}

function fieldWrongs(device: InMemoryDevice): string[] {
  const { state } = device;
  const closings = closingsOf(device);
  return [...state.rows.kinds].flatMap(([kind, rows]) =>
    ([...rows.values()] as RecordRow[]).flatMap((row) => {
      const marked =
        row._.e && row._.e.length > 0 && kind !== 'lines' ? [`deleted-but-used ${row.id}`] : [];
      if (row['del'] === true) return marked;
      const fields = Object.keys(row._.x ?? {}).filter((field) => {
        const values = new Set(siblings(row, field).map(([, , , value]) => valueText(value)));
        const isElsewhere = kind === 'salesOrders' && field === 'status';
        const isClosed = closings.has(kind === 'salesOrders' ? row.id : String(row['order']));
        return field !== 'del' && !isElsewhere && !isClosed && values.size > 1;
      });
      return [...marked, ...fields.map((field) => `field-changed-twice ${row.id} ${field}`)];
    })
  );
}

const saidBy = (finding: Finding): string[] =>
  finding.code === 'field-changed-twice'
    ? [`${finding.code} ${finding.id} ${finding.field}`]
    : finding.about.map((id) => `${finding.code} ${id}`);

const promisable = [
  ...had('salesOrders', aSalesOrder()),
  ...had('lines', aLine()),
  ...hadStock(aStockItem({ quantity: 5 }))
];

describe('findings', () => {
  it('say everything that is wrong, on every device and at every time (P6)', () => {
    const check = (drawn: Drawn) => {
      for (const device of [...lived(drawn).devices, first(settledShop(drawn))]) {
        const said = new Set([...device.findings.values()].flat().flatMap(saidBy));
        expect(wrongs(device).filter((wrong) => !said.has(wrong))).toEqual([]);
      }
    };
    forAnyShop(check);
    forAnyContest(check);
  });

  it('say what is wrong with stock that left whole while another device promised it', () => {
    const { a, b, meet } = twoDevices(promisable);
    const customer = CompanyId.parse('company-1');
    a.act('ship', [put('stockItems', StockItemId.parse('stock-1'), { customer })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 2 })]);
    meet();
    for (const device of [a, b]) {
      const said = new Set(device.open.flatMap(saidBy));
      expect(wrongs(device)).toContain('over-allocated stock-1');
      expect(wrongs(device).filter((wrong) => !said.has(wrong))).toEqual([]);
    }
  });

  it('that were left as they are are asked about again once anything about them changes', () => {
    const { a, b, meet } = twoDevices(promisable);
    a.act('allocate', [aHeld({ id: 'first', quantity: 5 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
    meet();
    for (const finding of a.open) a.act('finding.leave', acknowledged(finding));
    expect(meet()).toEqual([]);
    b.act('allocate', [aHeld({ id: 'third', quantity: 1 })]);
    meet();
    for (const device of [a, b]) expect(device.open).toMatchObject([{ code: 'over-allocated' }]);
  });

  it('are the same one by one as all at once (P12)', () => {
    const keysOf = (findings: Iterable<Finding>) =>
      [...findings].map((finding) => canonical(finding)).sort();
    const check = ({ devices }: Shop) => {
      for (const { findings, state } of devices)
        expect(keysOf([...findings.values()].flat())).toEqual(keysOf(allFindings(state.rows)));
    };
    const checkOften = (drawn: Drawn) => {
      let steps = 0;
      const shop = lived(drawn, (now) => {
        steps += 1;
        if (steps % 15 === 0) check(now);
      });
      exchanged(shop, drawn.seed);
      check(shop);
    };
    forAnyShop(checkOften);
    forAnyContest(checkOften);
  });

  it('have each a key of its own, short enough to be decided', () => {
    forAnyShop((drawn) => {
      const { open } = first(settledShop(drawn));
      expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
      const decided = open.flatMap((finding) => acknowledged(finding));
      for (const [, , key] of decided) expect(key.length).toBeLessThanOrEqual(200);
    });
  });

  it('can all be settled on one device, and then nobody has any (P9)', () => {
    const settled = (drawn: Drawn, choose: (most: number) => number) => {
      const shop = settledShop(drawn);
      const decider = shop.devices.at(-1) ?? first(shop);
      for (let left = 400; left > 0 && decider.open[0]; left -= 1)
        decider.act('finding.settle', settling(decider, decider.open[0], choose(1_000)));
      expect(decider.open).toEqual([]);
      exchanged(shop, drawn.seed + 1);
      for (const { open } of shop.devices) expect(open).toEqual([]);
      const states = shop.devices.map(asState);
      for (const each of states) expect(each).toBe(states[0]);
    };
    const asSuggested = (drawn: Drawn) => {
      settled(drawn, () => 0);
    };
    const anyhow = (drawn: Drawn) => {
      settled(drawn, choices(drawn.seed));
    };
    for (const check of [asSuggested, anyhow]) {
      forAnyShop(check);
      forAnyContest(check);
    }
  });

  it('have each one way to settle them that is suggested, and none that is called like another', () => {
    forAnyShop((drawn) => {
      const { open, view } = first(settledShop(drawn));
      for (const finding of open) {
        const actions = actionsFor(view, finding);
        expect(actions.filter(({ suggested }) => suggested)).toHaveLength(1);
        expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
      }
    });
  });

  it('can all be left as they are, and then nobody is asked again (P9)', () => {
    forAnyShop((drawn) => {
      const shop = settledShop(drawn);
      const decider = first(shop);
      for (const finding of decider.open) decider.act('finding.leave', acknowledged(finding));
      expect(decider.open).toEqual([]);
      exchanged(shop, drawn.seed + 1);
      for (const { open } of shop.devices) expect(open).toEqual([]);
    });
  });

  it('that two devices settle unknowing come to an end too (P9)', () => {
    forAnyShop((drawn) => {
      const shop = settledShop(drawn);
      const choose = choices(drawn.seed);
      for (let round = 0; round < 12; round += 1) {
        for (const device of shop.devices.slice(0, round < 2 ? 2 : 1))
          for (let left = 20; left > 0 && device.open[0]; left -= 1)
            device.act('finding.settle', settling(device, device.open[0], choose(1_000)));
        exchanged(shop, drawn.seed + round);
      }
      for (const { open } of shop.devices) expect(open).toEqual([]);
    });
  });
});
