import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import type { ComponentView, HeldView } from '#ui/build/build-view.ts';
import { componentRows, shortComponents, uncounted } from '#ui/paper/build-sheet.ts';
import { aPart } from '#tests/support/builders.ts';

const held = (place: string, left: number) =>
  ({
    allocation: { id: `${place}-${String(left)}`, left: quantity(left) },
    place,
    batch: 'B-7',
    serial: null
  }) as unknown as HeldView;

const component = (about: {
  part?: Parameters<typeof aPart>[0];
  held?: HeldView[];
  short?: number;
}) =>
  ({
    component: {
      part: aPart({ ipn: 'RIV', name: 'Rivet', ...about.part }),
      bomLine: { id: 'bom-line-1', consumable: false }
    },
    cover: { required: quantity(8), short: quantity(about.short ?? 0) },
    held: about.held ?? []
  }) as unknown as ComponentView;

describe('a build sheet', () => {
  it('goes past the shelves in their order and leaves out what is used up', () => {
    const components = [
      component({ held: [held('Rack 10', 3), held('Rack 2', 5), held('Bench', 0)] })
    ];
    expect(componentRows({ components })).toMatchObject([
      { place: 'Rack 2', code: 'RIV', quantity: 5, mark: 'B-7' },
      { place: 'Rack 10', quantity: 3 }
    ]);
  });

  it('says what is not set aside yet', () => {
    const components = [component({ short: 2 }), component({})];
    expect(shortComponents({ components })).toMatchObject([{ name: 'RIV | Rivet', quantity: 2 }]);
  });

  it('names what goes in uncounted apart, and never asks a shelf for it', () => {
    const components = [component({ part: { virtual: true }, short: 8 })];
    expect(shortComponents({ components })).toEqual([]);
    expect(uncounted({ components })).toMatchObject([{ name: 'RIV | Rivet', quantity: 8 }]);
  });
});
