import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideEditBuild, EditBuild, type EditBuildFacts } from '#domain/build/edit-build.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { aBuild, aLine, anOutput, aSalesOrder } from '#tests/support/builders.ts';

const editing = (fields: Partial<typeof EditBuild._zod.input>) =>
  EditBuild.parse({ build: 'build-1', ...fields });

const plain: EditBuildFacts = {
  build: aBuild({ quantity: 10, status: 'production' }),
  outputs: [anOutput({ quantity: 4 })],
  order: undefined,
  line: undefined,
  lineParts: [],
  destination: undefined,
  reference: { pattern: 'BO-{ref:04d}', letter: '', highest: 1, taken: false }
};
const { id } = plain.build;

const deciding = (
  fields: Partial<typeof EditBuild._zod.input>,
  about: Partial<EditBuildFacts> = {}
) => decideEditBuild({ ...plain, ...about }, editing(fields));
const refused = (error: unknown) => ({ ok: false, error });

describe('editing a build', () => {
  it('writes only what differs', () => {
    expect(deciding({ quantity: 10, title: 'Rush', batch: '' })).toEqual({
      ok: true,
      value: [put('builds', id, { title: 'Rush' })]
    });
    expect(deciding({ quantity: 10 })).toEqual({ ok: true, value: [] });
  });

  it('does not know the part: it never changes (R-B4)', () => {
    expect(EditBuild.safeParse({ build: 'build-1', part: 'part-2' }).success).toBe(false);
  });

  it('may lower the quantity to what is made, not below', () => {
    expect(deciding({ quantity: 4 }).ok).toBe(true);
    expect(deciding({ quantity: 3 })).toEqual(refused({ code: 'below-completed', completed: 4 }));
  });

  it.each(['complete', 'cancelled', 'other'] as const)('is refused when it is %s', (status) => {
    expect(deciding({ title: 'x' }, { build: aBuild({ status }) })).toEqual(
      refused({ code: 'build-not-active', status })
    );
  });

  it('looks at the order and the line only when they change', () => {
    const links = {
      order: aSalesOrder({ status: 'shipped' }),
      line: aLine(),
      lineParts: [PartId.parse('part-2')]
    };
    expect(deciding({ title: 'x' }, links).ok).toBe(true);
    expect(deciding({ line: 'line-1' }, links)).toEqual(
      refused({ code: 'order-closed', status: 'shipped' })
    );
    expect(deciding({ line: 'line-1' }, { ...links, order: aSalesOrder() })).toEqual(
      refused({ code: 'line-of-another-part' })
    );
  });

  it('keeps dates in order, also when only one is given', () => {
    const build = aBuild({ startDate: '2026-02-10' });
    expect(deciding({ targetDate: '2026-02-09' }, { build, outputs: [] })).toEqual(
      refused({
        code: 'target-before-start',
        startDate: '2026-02-10',
        targetDate: '2026-02-09'
      })
    );
  });

  it('checks a reference that is not the one it has', () => {
    const taken = { reference: { ...plain.reference, taken: true } };
    expect(deciding({ reference: 'BO-0001' }, taken)).toEqual({ ok: true, value: [] });
    expect(deciding({ reference: 'BO-0002' }, taken)).toEqual(
      refused({ code: 'reference-taken', reference: 'BO-0002' })
    );
  });
});
