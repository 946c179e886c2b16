import { describe, expect, it } from 'vitest';
import { Output } from '#domain/build/build.ts';
import { add, keys } from '#domain/changes.ts';
import { acknowledged } from '#domain/findings/offer.ts';
import { aBuild } from '#tests/support/builders.ts';
import { had } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const output = (number: number, about: { imported?: true } = {}) => [
  add(
    'outputs',
    keys.output('build-1', number),
    Output.parse({
      build: 'build-1',
      number,
      item: null,
      quantity: 2,
      outcome: 'good',
      on: '2026-02-01',
      ...about
    })
  )
];
const shop = () => twoDevices(had('builds', aBuild()));

describe('an output that two devices recorded', () => {
  it('is one finding for the build, and counts once', () => {
    const { a, b, meet } = shop();
    a.act('build.output', [...output(2), ...output(1)]);
    b.act('build.output', [...output(1), ...output(2)]);
    expect(meet()).toMatchObject([
      { code: 'built-twice', severity: 'red', about: ['build-1'], outputs: [1, 2] }
    ]);
    expect(a.view.eventsBy('outputs', 'build', 'build-1')).toHaveLength(2);
  });

  it('is none when one knew of the other and made the next', () => {
    const { a, b, meet } = shop();
    a.act('build.output', output(1));
    meet();
    b.act('build.output', output(2));
    expect(meet()).toEqual([]);
  });

  it('is none when two devices read of it in the same file', () => {
    const { a, b, meet } = shop();
    a.act('import', output(1, { imported: true }));
    b.act('import', output(1, { imported: true }));
    expect(meet()).toEqual([]);
  });

  it('is closed by saying that it was one lot', () => {
    const { a, b, meet } = shop();
    a.act('build.output', output(1));
    b.act('build.output', output(1));
    a.act('leave', meet().flatMap(acknowledged));
    expect(meet()).toEqual([]);
  });
});
