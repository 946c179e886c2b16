import type { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { add, create, type Change, type RecordKind, type RecordOf } from '#domain/changes.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { ChangeSet } from '#journal/change-set.ts';
import { commit } from '#store/commit.ts';
import { databaseNamed } from '#store/database.ts';
import { transact, type Device } from '#store/device-context.ts';
import { workOut, write } from '#store/keep.ts';

let made = 0;

const twelve = (value: number) => value.toString(16).padStart(12, '0');

/** A device with an empty database of its own, on 1 February 2026, used by Kim. */
export async function aDevice(about: Partial<Device> = {}): Promise<Device> {
  made += 1;
  const db = databaseNamed(`test-${String(made)}`);
  await db.open();
  let ids = 0;
  let deviceIds = made * 1_000;
  let clock = Date.UTC(2026, 1, 1, 8);
  return {
    db,
    id: 'a0000001',
    app: '0.1.0',
    person: () => 'Kim',
    now: () => (clock += 1000),
    today: () => '2026-02-01' as Day,
    newDeviceId: () => `z${String((deviceIds += 1)).padStart(7, '0')}`,
    newId: () => `01900000-0000-7000-8000-${twelve((ids += 1) * 65_536)}`,
    ...about
  };
}

/** A record as the shop had it before the test. */
export const had = <K extends RecordKind>(kind: K, record: RecordOf<K>): Change[] => [
  create(kind, record)
];

/** A stock item as the shop had it: its record, and the movement that brought it in. */
export function hadStock({ quantity: held, ...record }: StockItem): Change[] {
  return [
    create('stockItems', record),
    add('movements', `received:${record.id}`, {
      item: record.id,
      kind: 'received',
      quantity: quantity(held)
    })
  ];
}

/** Puts what the shop had into the database. */
export async function given(device: Device, ...changes: readonly (readonly Change[])[]) {
  await transact(device, () => commit(device, { kind: 'test.given' }, changes.flat()));
}

/** Puts what others did into the database; each change-set follows what its author had seen. */
export async function heardOf(device: Device, changeSets: readonly ChangeSet[]) {
  const entries = changeSets.map((changeSet) => ({ changeSet, text: JSON.stringify(changeSet) }));
  await transact(device, async () => write(device.db, await workOut(device.db, entries)));
}
