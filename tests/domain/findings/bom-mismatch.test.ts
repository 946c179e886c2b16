import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { bomMismatch } from '#domain/findings/bom-mismatch.ts';
import { BomLineId, BuildId, PartId } from '#domain/kernel/ids.ts';
import { aBomLine, aBuild, aPart, aStockItem, aSubstitute } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeldByBuild, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const line = BomLineId.parse('bom-1');
const held = [aHeldByBuild({ id: 'held', quantity: 4 })];

/** A build whose BOM asks for the part that is in stock. */
const shop = () =>
  twoDevices(
    had('parts', aPart()),
    had('builds', aBuild({ status: 'production' })),
    had('bomLines', aBomLine({ id: line, part: 'part-9', subPart: 'part-1' })),
    hadStock(aStockItem({ quantity: 10 }))
  );

/** One device sets the component aside while the other writes into the BOM. */
function crossed(change: ReturnType<typeof remove>) {
  const both = shop();
  both.a.act('build.allocate', held);
  both.b.act('bom.save', [change]);
  both.meet();
  return both;
}

const gone = remove('bomLines', line);
const other = put('bomLines', line, { subPart: PartId.parse('part-2') });

describe('a component that was set aside while it was taken off the BOM', () => {
  it.each([
    ['deleted', gone],
    ['for another part', other]
  ])('is a finding when its line is %s', (_how, change) => {
    expect(bomMismatch(crossed(change).a.view, 'build-1')).toMatchObject([
      { severity: 'amber', bomLine: 'bom-1', part: 'part-1', quantity: 4, allocations: ['held'] }
    ]);
  });

  it('is none while its line takes it: as component, substitute or variant', () => {
    const both = shop();
    both.a.act('build.allocate', held);
    expect(both.a.open).toEqual([]);
    const substituted = crossed(other);
    const instead = aSubstitute({ bomLine: line, part: 'part-1' });
    substituted.a.act('substitute.add', had('substitutes', instead));
    expect(substituted.a.open).toEqual([]);
    const varied = crossed(put('bomLines', line, { allowVariants: true }));
    expect(bomMismatch(varied.a.view, 'build-1')).toEqual([]);
  });

  it('is none in a build that is closed', () => {
    const both = crossed(gone);
    both.a.act('build.cancel', [put('builds', BuildId.parse('build-1'), { status: 'cancelled' })]);
    expect(bomMismatch(both.a.view, 'build-1')).toEqual([]);
  });

  it.each([
    ['release', 0],
    ['substitute', 4],
    ['keep', 4]
  ])('is settled by “%s”', (action, left) => {
    const { a, b, meet } = crossed(other);
    a.act('settle', settledBy(a, a.open, action));
    expect(meet()).toEqual([]);
    expect(b.view.leftOf('held')).toBe(left);
  });
});
