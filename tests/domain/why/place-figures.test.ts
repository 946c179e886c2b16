import { expect, it } from 'vitest';
import { LocationId, StockItemId } from '#domain/kernel/ids.ts';
import { totalOf } from '#domain/why/explanation.ts';
import { placeFigures, type PlaceFacts } from '#domain/why/place-figures.ts';

const item = (id: string) => StockItemId.parse(id);
const rack = LocationId.parse('rack');
const bin = LocationId.parse('bin');
const empty = LocationId.parse('empty');

const leaf: PlaceFacts = { location: bin, items: 2, named: [item('a'), item('b')], inside: [] };
const above: PlaceFacts = {
  location: rack,
  items: 1,
  named: [item('c')],
  inside: [
    { location: bin, items: 2 },
    { location: empty, items: 0 }
  ]
};

it('counts each stock item as one', () => {
  expect(placeFigures.all(leaf).reasons.map(({ cause }) => cause)).toEqual([
    { kind: 'lying', id: 'a' },
    { kind: 'lying', id: 'b' }
  ]);
});

it('counts what lies inside too, place by place, and leaves out what is empty', () => {
  const { reasons } = placeFigures.all(above);
  expect(reasons.map(({ cause, quantity }) => [cause, quantity])).toEqual([
    [{ kind: 'place', id: 'rack' }, 1],
    [{ kind: 'place', id: 'bin' }, 2]
  ]);
  expect(totalOf(placeFigures.inside(above))).toBe(2);
});

it('names the first of very many, and says how many more there are and where', () => {
  const { reasons } = placeFigures.here({ ...leaf, items: 5_000 });
  expect(reasons.at(-1)).toEqual({
    cause: { kind: 'more-lying', id: 'bin' },
    quantity: 4_998
  });
  expect(totalOf(placeFigures.here({ ...leaf, items: 5_000 }))).toBe(5_000);
});
