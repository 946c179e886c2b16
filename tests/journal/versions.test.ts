import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merging } from '#domain/merging.ts';
import type { Model } from '#journal/fold.ts';
import { aHistory, exchanged, lived } from '#tests/support/history.ts';
import { InMemoryDevice } from '#tests/support/in-memory-device.ts';

const numRuns = Number(process.env['DOCKET_RUNS'] ?? 8);

/** An app of before: it knows no completions, no builds on hold and no order that was lost. */
const older: Model = {
  ...merging,
  opOf: (kind) => (kind === 'completions' ? undefined : merging.opOf(kind)),
  read: (op) => {
    const [, kind, , { status }] = op;
    const isNew =
      (kind === 'builds' && status === 'on-hold') ||
      (kind === 'salesOrders' && status === 'shipped');
    return isNew ? undefined : merging.read(op);
  }
};

it('an app of before carries on what it does not understand, and reads it after its update (P13)', () => {
  fc.assert(
    fc.property(aHistory(), (drawn) => {
      const shop = lived(drawn);
      exchanged(shop, drawn.seed);
      const [newest] = shop.devices;
      if (!newest) throw new Error('no device');
      const old = new InMemoryDevice('ooooooo9', () => drawn.seed, older);
      old.receive(newest.fileFrom({}));
      const [company] = old.state.rows.of('companies');
      if (company) old.act('company.edit', [['put', 'companies', company.id, { notes: 'seen' }]]);

      const told = old.fileFrom({});
      expect(newest.receive(told)).toBe(company ? 'applied' : 'repeated');
      const updated = new InMemoryDevice('uuuuuuu9', () => 0);
      updated.receive(told);
      expect(updated.state.unread).toEqual([]);
      expect(updated.canonicalState()).toBe(newest.canonicalState());
    }),
    { numRuns }
  );
}, 300_000);
