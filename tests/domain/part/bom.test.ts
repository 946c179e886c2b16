import { describe, expect, it } from 'vitest';
import { PartId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { bomDepth, bomLoop, bomOf, deepestBom, requiredFor } from '#domain/part/bom.ts';
import { aBomLine } from '#tests/support/builders.ts';

const id = (text: string) => PartId.parse(text);
const line = (part: string, subPart: string) =>
  aBomLine({ id: `${part}-${subPart}`, part, subPart });

describe('how much of a component a build needs', () => {
  const needing = (about: Parameters<typeof aBomLine>[0], pieces = 10) =>
    requiredFor(aBomLine(about), quantity(pieces));

  it('is quantity times pieces (scenario 75)', () => {
    expect([5, 3, 2].map((each) => needing({ quantity: each }))).toEqual([50, 30, 20]);
  });

  it('grows by what is lost on the way, then by what setting up takes', () => {
    expect(needing({ quantity: 5, attrition: 10 })).toBe(55);
    expect(needing({ quantity: 5, attrition: 10, setupQuantity: 2 })).toBe(57);
  });

  it('is rounded up to its multiple last, and not when it is one already', () => {
    expect(needing({ quantity: 5, setupQuantity: 1, roundingMultiple: 25 })).toBe(75);
    expect(needing({ quantity: 5, roundingMultiple: 25 })).toBe(50);
    expect(needing({ quantity: 0.25, roundingMultiple: 0.7 }, 3)).toBe(1.4);
  });

  it('is exact where floats are not', () => {
    expect(needing({ quantity: 0.1 }, 3)).toBe(0.3);
    expect(needing({ quantity: 1.1, attrition: 12.5 }, 3)).toBe(3.7125);
  });

  it('is never understated: a sixth decimal is rounded up', () => {
    expect(needing({ quantity: 0.00001, attrition: 0.001 }, 1)).toBe(0.00002);
  });
});

describe('the bill of materials of a part', () => {
  it('is its own lines and the inherited ones of its templates', () => {
    const own = line('bike-red', 'bell');
    const handedDown = aBomLine({ id: 'frame', part: 'bike', subPart: 'frame', inherited: true });
    const kept = aBomLine({ id: 'poster', part: 'bike', subPart: 'poster' });
    const other = aBomLine({ id: 'mast', part: 'boat', subPart: 'mast', inherited: true });
    const red = { id: id('bike-red'), templates: [id('bike')] };
    expect(bomOf(red, [own, handedDown, kept, other])).toEqual([own, handedDown]);
    const template = { id: id('bike'), templates: [] };
    expect(bomOf(template, [own, handedDown, kept, other])).toEqual([handedDown, kept]);
  });
});

describe('a loop in bills of materials', () => {
  const lines = [line('bike', 'wheel'), line('wheel', 'spoke'), line('wheel', 'rim')];
  const adding = (part: string, subPart: string) =>
    bomLoop(lines, { part: id(part), subPart: id(subPart) });

  it('is closed by a part that goes into itself', () => {
    expect(adding('bike', 'bike')).toEqual(['bike']);
  });

  it('is named from the component down to the assembly', () => {
    expect(adding('spoke', 'bike')).toEqual(['bike', 'wheel', 'spoke']);
  });

  it('is not there when a component is used twice', () => {
    expect(adding('bike', 'spoke')).toBeUndefined();
  });

  it('does not trap the search when it is there already', () => {
    const looped = [...lines, line('spoke', 'wheel')];
    expect(bomLoop(looped, { part: id('car'), subPart: id('bike') })).toBeUndefined();
  });
});

describe('how deep a bill of materials goes', () => {
  const chain = Array.from({ length: 30 }, (_, level) => line(`p${level}`, `p${level + 1}`));

  it('is the number of levels below the part', () => {
    expect(bomDepth([], id('p0'))).toBe(0);
    expect(bomDepth(chain.slice(0, 3), id('p0'))).toBe(3);
    expect(bomDepth(chain.slice(0, deepestBom), id('p0'))).toBe(deepestBom);
  });

  it('is counted to one past the deepest allowed, in a loop too', () => {
    expect(bomDepth(chain, id('p0'))).toBe(deepestBom + 1);
    expect(bomDepth([line('a', 'b'), line('b', 'a')], id('a'))).toBe(deepestBom + 1);
  });
});
