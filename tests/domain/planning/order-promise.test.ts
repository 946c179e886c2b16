import { expect, it } from 'vitest';
import { promiseOfOrder } from '#domain/planning/order-promise.ts';
import { planOf } from '#domain/planning/promise.ts';
import { aMaking, aWant, inDays, planFacts, planToday } from '#tests/support/plans.ts';

const two = [aWant({ line: 'a', part: 'stocked' }), aWant({ line: 'b', part: 'made' })];
const promised = (making: readonly ReturnType<typeof aMaking>[]) =>
  promiseOfOrder(
    [...planOf(planFacts({ wants: two, free: { stocked: 10 }, making })).promises.values()],
    planToday
  );

it('is as late as the latest line', () => {
  expect(promised([aMaking({ part: 'made', day: 7 })])).toMatchObject({
    kind: 'expected',
    on: inDays(7),
    late: false
  });
});

it('is short when one line is, by all that is short', () => {
  expect(promised([aMaking({ part: 'made', left: 6 })])).toMatchObject({
    kind: 'short',
    on: null,
    short: { lines: 1, quantity: 4 },
    late: true
  });
});

it('has no day when a build has none', () => {
  expect(promised([aMaking({ part: 'made', day: null })])).toMatchObject({
    kind: 'expected',
    on: null,
    waits: 'date'
  });
});

it('is in stock today when nothing is wanted any more', () => {
  expect(promiseOfOrder([], planToday)).toMatchObject({ kind: 'stock', on: planToday });
});
