import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import {
  CreateBuild,
  decideCreateBuild,
  type CreateBuildFacts
} from '#domain/build/create-build.ts';
import type { Day } from '#domain/kernel/day.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { aBuild, aLine, aLocation, aPart, aSalesOrder } from '#tests/support/builders.ts';

const today = '2026-02-01' as Day;
const asking = (about: Partial<typeof CreateBuild._zod.input> = {}) =>
  CreateBuild.parse({ id: 'build-1', part: 'part-1', quantity: 30, ...about });

const plain: CreateBuildFacts = {
  order: aSalesOrder(),
  line: aLine(),
  lineParts: [PartId.parse('part-1')],
  destination: undefined,
  part: aPart({ assembly: true }),
  hasBom: true,
  parent: undefined,
  reference: { pattern: 'BO-{ref:04d}', letter: '', highest: 6, taken: false },
  today
};

const deciding = (about: Partial<CreateBuildFacts>, asked = asking({ line: 'line-1' })) =>
  decideCreateBuild({ ...plain, ...about }, asked);
const refused = (error: unknown) => ({ ok: false, error });

describe('creating a build', () => {
  it('makes a pending build with the next reference, for the order of its line (scenario 17)', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [
        create(
          'builds',
          aBuild({
            reference: 'BO-0007',
            quantity: 30,
            salesOrder: 'order-1',
            line: 'line-1',
            createdOn: today
          })
        )
      ]
    });
  });

  it('needs neither order nor line', () => {
    expect(deciding({ order: undefined, line: undefined }, asking()).ok).toBe(true);
  });

  it.each([0, -1, 1.5, NaN])('does not understand %d pieces', (quantity) => {
    const asked = { id: 'build-1', part: 'part-1', quantity };
    expect(CreateBuild.safeParse(asked).success).toBe(false);
  });

  it.each([
    ['not-an-assembly', { part: aPart() }],
    ['virtual-part', { part: aPart({ assembly: true, virtual: true }) }],
    ['part-inactive', { part: aPart({ assembly: true, active: false }) }],
    ['no-bom', { hasBom: false }]
  ] as const)('is refused when the part cannot be built: %s (scenario 87)', (code, about) => {
    expect(deciding(about)).toEqual(refused({ code }));
  });

  it('is refused for an order that is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'shipped' }) })).toEqual(
      refused({ code: 'order-closed', status: 'shipped' })
    );
  });

  it('is refused for a line of another order or another part', () => {
    expect(deciding({}, asking({ line: 'line-1', salesOrder: 'order-2' }))).toEqual(
      refused({ code: 'line-of-another-order' })
    );
    expect(deciding({ lineParts: [PartId.parse('part-2')] })).toEqual(
      refused({ code: 'line-of-another-part' })
    );
  });

  it('may make a variant of what the line asks for', () => {
    const lineParts = [PartId.parse('template'), PartId.parse('part-1')];
    expect(deciding({ line: aLine({ part: 'template' }), lineParts }).ok).toBe(true);
  });

  it('is refused into a structural location', () => {
    const destination = aLocation({ structural: true });
    expect(deciding({ destination })).toEqual(
      refused({ code: 'structural-location', location: 'location-1' })
    );
  });

  it('may start on its target date, not after it', () => {
    const dated = (startDate: string) => asking({ startDate, targetDate: '2026-03-01' });
    expect(deciding({}, dated('2026-03-01')).ok).toBe(true);
    expect(deciding({}, dated('2026-03-02'))).toEqual(
      refused({
        code: 'target-before-start',
        startDate: '2026-03-02',
        targetDate: '2026-03-01'
      })
    );
  });

  it('keeps a reference that fits and is unused', () => {
    const asked = asking({ reference: 'BO-0100' });
    const result = deciding({}, asked);
    expect(result.ok && result.value[0]?.[3]).toMatchObject({ reference: 'BO-0100' });
    expect(deciding({ reference: { ...plain.reference, taken: true } }, asked)).toEqual(
      refused({ code: 'reference-taken', reference: 'BO-0100' })
    );
    expect(deciding({}, asking({ reference: 'X-1' }))).toEqual(
      refused({ code: 'reference-does-not-match', pattern: 'BO-{ref:04d}' })
    );
  });

  it('makes a component for an active build that uses it', () => {
    const parent = { build: aBuild({ id: 'parent' }), parts: [PartId.parse('part-1')] };
    expect(deciding({ parent }).ok).toBe(true);
    expect(deciding({ parent: { ...parent, parts: [] } })).toEqual(
      refused({ code: 'not-a-component-of-parent' })
    );
    const closed = { ...parent, build: aBuild({ status: 'complete' }) };
    expect(deciding({ parent: closed })).toEqual(
      refused({ code: 'parent-not-active', status: 'complete' })
    );
  });
});
