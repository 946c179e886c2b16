import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import type { BuildPageView, ComponentView } from '#ui/build/build-view.ts';
import { goesText, missingToMake } from '#ui/build/need.ts';
import { aBuild, aComponent, anOutput } from '#tests/support/builders.ts';

function row(about: {
  consumed?: number;
  allocated?: number;
  available?: number;
  optional?: boolean;
}): ComponentView {
  const { consumed = 0, allocated = 0, available = 0, optional = false } = about;
  const component = aComponent({ bomLine: { quantity: 2, optional } });
  return {
    component,
    cover: {
      bomLine: component.bomLine.id,
      required: quantity(20),
      consumed: quantity(consumed),
      allocated: quantity(allocated),
      short: quantity(20 - consumed - allocated)
    },
    available: quantity(available),
    fromStock: quantity(Math.min(available, 20 - consumed - allocated)),
    held: [],
    buildable: false,
    toBuild: quantity(1)
  };
}

const missing = (component: ComponentView, pieces: number, made: BuildPageView['made'] = []) =>
  missingToMake(
    { build: aBuild({ quantity: 10 }), made, components: [component] },
    quantity(pieces)
  ).map(({ missing, fromStock }) => [missing, fromStock]);

describe('what is missing to make some pieces', () => {
  it('is nothing when what is set aside is just enough for them', () => {
    expect(missing(row({ allocated: 6 }), 3)).toEqual([]);
  });

  it('is what is not set aside, and what of it free stock covers', () => {
    expect(missing(row({ allocated: 5, available: 100 }), 3)).toEqual([[1, 1]]);
    expect(missing(row({ available: 4 }), 10)).toEqual([[20, 4]]);
  });

  it('counts on from what was made and used up before', () => {
    const output = anOutput({ quantity: 5 });
    const made = [{ output, item: undefined, place: '' }];
    expect(missing(row({ consumed: 10, allocated: 2 }), 5, made)).toEqual([[8, 0]]);
  });

  it('is never an optional component', () => {
    expect(missing(row({ optional: true }), 10)).toEqual([]);
  });
});

describe('where what is made goes', () => {
  const order = { id: 'order-1', reference: 'SO-0042', line: 1, missing: quantity(30) };

  it('is the line that asked for it, and the rest is free stock', () => {
    expect(goesText(order, quantity(30))).toBe('30 go to SO-0042 line 1.');
    expect(goesText(order, quantity(31))).toBe('30 go to SO-0042 line 1, 1 to free stock.');
  });

  it('is free stock when no line misses any', () => {
    const covered = { ...order, missing: quantity(0) };
    expect(goesText(covered, quantity(5))).toBe('All of it goes to free stock.');
    expect(goesText(undefined, quantity(5))).toBe('All of it goes to free stock.');
  });
});
