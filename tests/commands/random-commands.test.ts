import { expect, it } from 'vitest';
import { sum } from '#domain/kernel/quantity.ts';
import { coveredOf, shippedOf } from '#domain/sales-order/quantities.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import { claimsOn } from '#store/claims.ts';
import type { Database } from '#store/database.ts';
import { differences } from '#store/rebuild.ts';
import { allocationsOf, recordsOf, stockItemsOf } from '#store/records.ts';
import { choices } from '#tests/support/history.ts';
import { anyCommand, aRandomShop, type RandomShop } from '#tests/support/random-shop.ts';

// More of them, or others: DOCKET_COMMANDS=2000 DOCKET_SEED=7
const many = Number(process.env['DOCKET_COMMANDS'] ?? 300);
const seed = Number(process.env['DOCKET_SEED'] ?? 1);

const logOf = async ({ tail, actions }: Database) => [await tail.count(), await actions.count()];

/** All that a locked order holds, but for its status, which may move on. */
async function contentsOf({ device: { db } }: RandomShop, order: string) {
  const of = (table: string) => db.table(table).where('order').equals(order).toArray();
  const own = recordsOf('salesOrders', await db.salesOrders.where('id').equals(order).toArray());
  const allocations = allocationsOf(await of('allocations'));
  return {
    order: own.map(({ status: _status, cancelReason: _reason, ...header }) => header),
    lines: recordsOf('lines', await of('lines')),
    extraLines: recordsOf('extraLines', await of('extraLines')),
    shipments: recordsOf('shipments', await of('shipments')),
    shipped: allocations.filter(({ state }) => state === 'shipped'),
    held: allocations.filter(({ state }) => state === 'open')
  };
}
type Contents = Awaited<ReturnType<typeof contentsOf>>;

/** Every order as it was when it was locked. */
class Locks {
  readonly #known = new Map<string, Contents>();

  /** Compares all locked orders with what they were: none opens again, and none holds stock. */
  async watch(shop: RandomShop, about: string) {
    for (const { id, status } of await shop.device.db.salesOrders.toArray()) {
      if (!this.#known.has(id) && !isLocked(status)) continue;
      this.#compare({ id, status, contents: await contentsOf(shop, id) }, about);
    }
  }

  #compare(
    { id, status, contents }: { id: string; status: SalesOrderStatus; contents: Contents },
    about: string
  ) {
    const before = this.#known.get(id);
    expect(isLocked(status), about).toBe(true);
    if (before) expect(contents, about).toEqual(before);
    expect(contents.held, about).toEqual([]);
    this.#known.set(id, contents);
  }
}

/** Stock items that are not what the ledger and the claims allow. */
async function wrongStock({ device: { db }, countedBelow }: RandomShop) {
  const items = stockItemsOf(await db.stockItems.toArray());
  const claims = await claimsOn(
    db,
    items.map(({ id }) => id)
  );
  return items
    .map(({ id, quantity }) => ({
      id,
      quantity,
      held: sum((claims.get(id) ?? []).map((claim) => claim.quantity))
    }))
    .filter(({ id, quantity, held }) => quantity < 0 || (held > quantity && !countedBelow.has(id)));
}

/** Lines that have more than was ordered, or from which more was sent. */
async function wrongLines({ device: { db } }: RandomShop) {
  const allocations = allocationsOf(await db.allocations.toArray());
  return recordsOf('lines', await db.lines.toArray())
    .map((line) => ({
      ...line,
      shipped: shippedOf(line, allocations),
      covered: coveredOf(line, allocations)
    }))
    .filter(({ quantity, shipped, covered }) => shipped > quantity || covered > quantity);
}

/** One command and all that must hold after it; the name of the command when it changed something. */
async function next(shop: RandomShop, locks: Locks, n: number): Promise<string | undefined> {
  const before = await logOf(shop.device.db);
  const { name, answer } = await anyCommand(shop);
  const about = `command ${String(n)}: ${name} ${JSON.stringify(answer)}`;
  if (!answer?.ok) expect(answer?.error.code, about).not.toBe('not-understood');
  if (!answer?.ok || !answer.value) {
    expect(await logOf(shop.device.db), about).toEqual(before);
    return undefined;
  }
  expect(await wrongStock(shop), about).toEqual([]);
  expect(await wrongLines(shop), about).toEqual([]);
  await locks.watch(shop, about);
  return name;
}

it(
  `keeps every promise through ${String(many)} random commands (seed ${String(seed)})`,
  { timeout: 600_000 },
  async () => {
    const shop = await aRandomShop(choices(seed));
    const locks = new Locks();
    const happened = new Set<string>();
    for (let n = 0; n < many; n += 1) {
      const name = await next(shop, locks, n);
      if (name !== undefined) happened.add(name);
    }
    expect([...happened]).toEqual(expect.arrayContaining(['shipOrder', 'cancelOrder', 'undo']));
    expect(await differences(shop.device.db)).toEqual([]);
  }
);
