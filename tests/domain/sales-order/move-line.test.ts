import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideMoveLine, MoveLine } from '#domain/sales-order/move-line.ts';
import { aLine, aSalesOrder } from '#tests/support/builders.ts';

const [a, b, c] = [
  aLine({ id: 'a', position: 'i00000' }),
  aLine({ id: 'b', position: 'i00001' }),
  aLine({ id: 'c', position: 'i00002' })
];
const three = [c, a, b];

const moving = (line: typeof a, after: string | null, lines = three) =>
  decideMoveLine({ order: aSalesOrder(), line, lines }, MoveLine.parse({ line: line.id, after }));

const done = (...value: unknown[]) => ({ ok: true, value });

describe('moving a line', () => {
  it('gives it a place between its new neighbours', () => {
    expect(moving(c, null)).toEqual(done(put('lines', c.id, { position: 'hzzzzz' })));
    expect(moving(c, 'a')).toEqual(done(put('lines', c.id, { position: 'i00000i' })));
    expect(moving(a, 'c')).toEqual(done(put('lines', a.id, { position: 'i00003' })));
    expect(moving(a, 'b')).toEqual(done(put('lines', a.id, { position: 'i00001i' })));
  });

  it('changes nothing when the line stands there already', () => {
    expect(moving(a, null)).toEqual(done());
    expect(moving(b, 'a')).toEqual(done());
    expect(moving(b, 'b')).toEqual(done());
  });

  it('gives all lines new places when there is no room', () => {
    const tied = [aLine({ id: 'a' }), aLine({ id: 'b' }), aLine({ id: 'c' })];
    expect(moving(c, 'a', tied)).toEqual(
      done(
        put('lines', a.id, { position: 'i00000' }),
        put('lines', c.id, { position: 'i00001' }),
        put('lines', b.id, { position: 'i00002' })
      )
    );
  });

  it('is refused behind a line of another order', () => {
    expect(moving(a, 'x')).toEqual({ ok: false, error: { code: 'line-of-another-order' } });
  });

  it('is refused when the order is closed (scenario 67)', () => {
    const facts = { order: aSalesOrder({ status: 'complete' }), line: c, lines: three };
    expect(decideMoveLine(facts, { line: c.id, after: null })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'complete' }
    });
  });
});
