import { expect, it } from 'vitest';
import { CompanyId } from '#domain/kernel/ids.ts';
import { actionsFor } from '#ui/stock/stock-actions.ts';
import { aStockItem } from '#tests/support/builders.ts';

const plain = { trackable: false, mergeable: false };

it('offers for a lot neither serial numbers nor merging when neither can be', () => {
  const offered = actionsFor({ item: aStockItem({}), ...plain });
  expect(offered).toContain('split');
  expect(offered).not.toContain('serialise');
  expect(offered).not.toContain('merge');
});

it('offers for a piece with a serial number nothing that breaks it up', () => {
  const item = aStockItem({ serial: '7' });
  expect(actionsFor({ item, trackable: true, mergeable: true })).toEqual([
    ...(['count', 'move', 'status', 'assign', 'edit', 'write-off', 'delete'] as const)
  ]);
});

it('offers for what a customer has only its words and its deletion', () => {
  const customer = CompanyId.parse('01890000-0000-7000-8000-000000000001');
  expect(actionsFor({ item: aStockItem({ customer }), ...plain })).toEqual(['edit', 'delete']);
});
