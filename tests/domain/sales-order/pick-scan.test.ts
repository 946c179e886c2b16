import { describe, expect, it } from 'vitest';
import { AllocationId, LineId, PartId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  pickMeaning,
  type NeedyLine,
  type PickStop,
  type ScannedThing
} from '#domain/sales-order/pick-scan.ts';

const stop = (
  n: number,
  about: { left?: number; place?: string; units?: string } = {}
): PickStop => ({
  id: AllocationId.parse(`held-${String(n)}`),
  line: LineId.parse(`line-${String(n)}`),
  item: StockItemId.parse(`stock-${String(n)}`),
  part: PartId.parse(`part-${String(n)}`),
  place: about.place ?? `Hall / Shelf ${String(n)}`,
  units: about.units ?? '',
  left: quantity(about.left ?? 8)
});
const item = (n: number, free = 0): ScannedThing => ({
  kind: 'item',
  id: `stock-${String(n)}`,
  name: `Item ${String(n)}`,
  part: PartId.parse(`part-${String(n)}`),
  free: quantity(free)
});
const part = (n: number): ScannedThing => ({
  kind: 'part',
  id: `part-${String(n)}`,
  name: `Part ${String(n)}`,
  part: PartId.parse(`part-${String(n)}`)
});
const location = (name: string): ScannedThing => ({ kind: 'location', id: name, name });
const needs = (n: number, missing: number): NeedyLine => ({
  line: LineId.parse(`line-${String(n)}`),
  parts: [PartId.parse(`part-${String(n)}`)],
  missing: quantity(missing)
});

const one = stop(1);
const two = stop(2);

const scanned = (
  things: readonly ScannedThing[],
  about: { stops?: PickStop[]; current?: PickStop; needy?: NeedyLine[] } = {}
) => pickMeaning({ stops: [one, two], current: one, needy: [], things, ...about });

describe('the code of a stock item', () => {
  it('takes all that is left of it', () => {
    expect(scanned([item(1)])).toEqual({ kind: 'take', stop: one, quantity: 8 });
  });

  it('takes it also when another line is shown', () => {
    expect(scanned([item(2)])).toEqual({ kind: 'take', stop: two, quantity: 8 });
  });

  it('takes the shown one when a batch lies in several places, else asks which', () => {
    expect(scanned([item(1), item(2)])).toMatchObject({ kind: 'take', stop: one });
    const three = stop(3);
    const elsewhere = { stops: [one, two, three], current: three };
    expect(scanned([item(1), item(2)], elsewhere)).toEqual({
      kind: 'ask-place',
      stops: [one, two]
    });
  });

  it('stops the one who picks when it belongs to nothing of the order', () => {
    expect(scanned([item(9, 50)])).toEqual({ kind: 'wrong', things: [item(9, 50)] });
  });

  it('says that it was picked when nothing of it is left', () => {
    const done = stop(1, { left: 0 });
    expect(scanned([item(1)], { stops: [done, two], current: two })).toEqual({
      kind: 'picked',
      stop: done
    });
  });

  it('allocates and picks free stock of a line that needs some, no more than is free', () => {
    const needy = [needs(7, 6)];
    expect(scanned([item(7, 50)], { needy })).toMatchObject({ kind: 'add', quantity: 6 });
    expect(scanned([item(7, 2)], { needy })).toMatchObject({ kind: 'add', quantity: 2 });
  });

  it('stops when it would fit and others hold all of it', () => {
    expect(scanned([item(7, 0)], { needy: [needs(7, 6)] })).toMatchObject({ kind: 'wrong' });
  });
});

describe('the code of a part', () => {
  it('takes one piece, and less than one where less is left', () => {
    expect(scanned([part(1)])).toEqual({ kind: 'take', stop: one, quantity: 1 });
    const rest = stop(1, { left: 0.5 });
    expect(scanned([part(1)], { stops: [rest], current: rest })).toMatchObject({ quantity: 0.5 });
  });

  it('asks how much of what is measured', () => {
    const wire = stop(1, { units: 'm' });
    expect(scanned([part(1)], { stops: [wire], current: wire })).toEqual({
      kind: 'ask-quantity',
      stop: wire
    });
  });

  it('asks for the code of the stock when nothing of the part is set aside', () => {
    expect(scanned([part(7)], { needy: [needs(7, 6)] })).toEqual({
      kind: 'ask-stock',
      thing: part(7)
    });
  });
});

describe('the code of a location', () => {
  it('leads to what is to be taken there, or from a place inside it', () => {
    expect(scanned([location('Hall / Shelf 2')])).toEqual({ kind: 'here', stop: two });
    expect(scanned([location('Hall')])).toEqual({ kind: 'here', stop: one });
  });

  it('says that nothing is to be taken there; a name that only begins alike is another place', () => {
    expect(scanned([location('Hall / Shelf')])).toMatchObject({ kind: 'nothing-here' });
  });
});

it('the code of another order is told as what it is', () => {
  const order: ScannedThing = { kind: 'order', id: 'order-2', name: 'SO-0002' };
  expect(scanned([order])).toEqual({ kind: 'order', thing: order });
});
