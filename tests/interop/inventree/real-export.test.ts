import { describe, expect, it } from 'vitest';
import { happened, id, made, planOf, problemsOf, realExport } from '#tests/support/inventree.ts';

interface Raw {
  readonly model: string;
  readonly pk: number;
  readonly fields: Readonly<Record<string, string | number | null>>;
}

/** Why this does not run: said in the report, so that nobody takes silence for a pass. */
const missing = realExport === undefined ? ' (skipped: the file is not at ../shared/data)' : '';

describe.skipIf(realExport === undefined)(`the public demo export of 2022${missing}`, () => {
  const text = realExport ?? '[]';
  const raw = JSON.parse(text) as Raw[];
  const rawOf = (model: string) => raw.filter((each) => each.model === model);
  const plan = planOf(text);

  it('takes or skips every record, model by model', () => {
    const present = new Map<string, number>();
    for (const { model } of raw) present.set(model, (present.get(model) ?? 0) + 1);
    const counted = plan.report.models.map(({ model, taken, skipped }) => [
      model,
      taken + skipped.reduce((sum, { count }) => sum + count, 0)
    ]);
    expect(counted).toEqual([...present]);
    expect(raw).toHaveLength(2_261);
  });

  it('takes everything a shop would miss', () => {
    expect(plan.report.made).toMatchObject({
      companies: 29,
      locations: 8,
      categories: 19,
      parts: 113,
      bomLines: 228,
      substitutes: 3,
      salesOrders: 3,
      lines: 6,
      extraLines: 2,
      shipments: 1,
      allocations: 1,
      builds: 16,
      buildAllocations: 134,
      stockItems: 323
    });
  });

  it('gives its three orders the lines and totals that the bare file adds up to', () => {
    const expected = rawOf('order.salesorder').map(({ pk, fields }) => {
      const lines = rawOf('order.salesorderlineitem').filter((row) => row.fields['order'] === pk);
      const extra = rawOf('order.salesorderextraline').filter((row) => row.fields['order'] === pk);
      const prices = [
        ...lines.map((row) => Number(row.fields['quantity']) * Number(row.fields['sale_price'])),
        ...extra.map((row) => Number(row.fields['quantity']) * Number(row.fields['price']))
      ];
      const total = String(prices.reduce((sum, price) => sum + price, 0));
      return [fields['reference'], lines.length, extra.length, total, 'USD', 'pending'];
    });
    const planned = plan.report.orders.map((order) => [
      ...[order.reference, order.lines, order.extraLines],
      ...[order.total, order.currency, order.status]
    ]);
    expect(planned).toEqual(expected);
    expect(planned.map(([reference, , , total]) => [reference, total])).toEqual([
      ['0001', '150'],
      ['0002', '8375'],
      ['0003', '0']
    ]);
  });

  it('gives every stock item the quantity that the file has', () => {
    const opening = new Map(
      happened(plan, 'movements').map(([, { item, quantity }]) => [String(item), quantity])
    );
    for (const { pk, fields } of rawOf('stock.stockitem'))
      expect([pk, opening.get(id('stock.stockitem', pk))]).toEqual([
        pk,
        Number(fields['quantity'])
      ]);
  });

  it('counts as completed what the file says, build by build', () => {
    for (const { pk, fields } of rawOf('build.build')) {
      const good = happened(plan, 'outputs')
        .filter(([, { build, outcome }]) => build === id('build.build', pk) && outcome === 'good')
        .reduce((sum, [, { quantity }]) => sum + quantity, 0);
      expect([pk, good]).toEqual([pk, fields['completed']]);
    }
  });

  it('sends each build for an order to the one line that asks for its part', () => {
    const linked = made(plan, 'builds').filter(({ line }) => line !== null);
    expect(linked.map(({ reference }) => reference)).toEqual(['0014', '0015', '0016']);
  });

  it('reads of no person and lets no password through', () => {
    expect(text).toContain('pbkdf2');
    expect(JSON.stringify([plan.changes, plan.report])).not.toMatch(/pbkdf2|Ally/);
  });

  it('finds little that is not right', () => {
    expect(problemsOf(plan)).toMatchInlineSnapshot(`
      [
        "build-partly-done build/1 completed 1",
      ]
    `);
  });
});
