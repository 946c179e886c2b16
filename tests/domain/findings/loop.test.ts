import { describe, expect, it } from 'vitest';
import { put, putNamed, type RecordKind } from '#domain/changes.ts';
import { loop } from '#domain/findings/loop.ts';
import { LocationId } from '#domain/kernel/ids.ts';
import { aBomLine, aCategory, aLocation, aPart } from '#tests/support/builders.ts';
import { had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const place = (id: string, parent: string | null = null) =>
  had('locations', aLocation({ id, name: id, parent }));
const into = (id: string, parent: string | null) => [
  put('locations', LocationId.parse(id), {
    parent: parent === null ? null : LocationId.parse(parent)
  })
];

/** Two racks, each put into the other by a person who did not know. */
function shop() {
  const both = twoDevices(place('rack-a'), place('rack-b'));
  both.a.act('location.save', into('rack-a', 'rack-b'));
  both.b.act('location.save', into('rack-b', 'rack-a'));
  both.meet();
  return both;
}

describe('places that stand in each other', () => {
  it('are a finding, told once, where the newest move closes the circle', () => {
    const { a } = shop();
    expect(a.open).toMatchObject([
      { code: 'loop', severity: 'amber', newest: 'rack-b', ids: ['rack-b', 'rack-a'] }
    ]);
  });

  it.each([
    ['cut:rack-b', 'rack-b', null],
    ['cut:rack-a', null, 'rack-a']
  ])('are settled by “%s”', (action, placeOfA, placeOfB) => {
    const { a, b, meet } = shop();
    a.act('settle', settledBy(a, a.open, action));
    expect(meet()).toEqual([]);
    expect(b.view.record('locations', 'rack-a')?.parent).toBe(placeOfA);
    expect(b.view.record('locations', 'rack-b')?.parent).toBe(placeOfB);
  });

  it('are none any more when a person moves one elsewhere, whichever it is', () => {
    for (const id of ['rack-a', 'rack-b']) {
      const { a, meet } = shop();
      a.act('location.save', into(id, null));
      expect(meet()).toEqual([]);
    }
  });

  it('are found in a circle of three, and gone with any of its steps', () => {
    for (const id of ['one', 'two', 'three']) {
      const both = twoDevices(place('one', 'two'), place('two'), place('three'));
      both.a.act('location.save', into('two', 'three'));
      both.b.act('location.save', into('three', 'one'));
      both.meet();
      expect(loop(both.a.view, 'locations', 'three')).toMatchObject([
        { ids: ['three', 'one', 'two'] }
      ]);
      both.a.act('location.save', into(id, null));
      expect(both.a.open).toEqual([]);
    }
  });

  it('are none when the circle does not go through the place itself', () => {
    const { a } = shop();
    a.act('location.save', place('box', 'rack-a'));
    expect(loop(a.view, 'locations', 'box')).toEqual([]);
    expect(a.open).toHaveLength(1);
  });
});

describe('other things that stand in each other', () => {
  it.each<readonly [RecordKind, string]>([
    ['categories', 'parent'],
    ['parts', 'variantOf']
  ])('are found among %s', (kind, field) => {
    const two = ['one', 'two'].flatMap((id) =>
      kind === 'parts' ? had('parts', aPart({ id })) : had('categories', aCategory({ id }))
    );
    const { a, b, meet } = twoDevices(two);
    a.act('save', [putNamed(kind, 'one', { [field]: 'two' })]);
    b.act('save', [putNamed(kind, 'two', { [field]: 'one' })]);
    expect(meet()).toMatchObject([{ code: 'loop', kind, ids: ['two', 'one'] }]);
    a.act('settle', settledBy(a, a.open));
    expect(meet()).toEqual([]);
  });

  it('are found among components, however deep', () => {
    const step = (id: string, part: string, subPart: string) =>
      had('bomLines', aBomLine({ id, part, subPart }));
    const { a, b, meet } = twoDevices(step('l1', 'bike', 'wheel'));
    a.act('bom.save', step('l2', 'wheel', 'hub'));
    b.act('bom.save', step('l3', 'hub', 'bike'));
    expect(meet()).toMatchObject([{ code: 'loop', kind: 'bomLines', ids: ['l3', 'l1', 'l2'] }]);
    a.act('settle', settledBy(a, a.open));
    expect(meet()).toEqual([]);
    expect(b.view.record('bomLines', 'l3')?.del).toBe(true);
  });
});
