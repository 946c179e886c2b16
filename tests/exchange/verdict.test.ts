import { describe, expect, it } from 'vitest';
import { Header } from '#exchange/order-file.ts';
import { askedOf, verdictOn, type Standing } from '#exchange/verdict.ts';

const [me, them, third] = ['mmmmmmm1', 'ttttttt2', 'ccccccc3'];

const header = (about: Partial<Header> = {}): Header =>
  Header.parse({
    workshop: 'north',
    workshopName: 'North',
    kind: 'changes',
    file: 'file-1',
    from: { device: them, name: 'Bench', letter: 'B', app: '1.4.0' },
    createdAt: '2026-08-03T07:40:02.511Z',
    schema: { written: 1, minReader: 1 },
    base: { [them]: [2, 20] },
    head: { [them]: [4, 40] },
    heard: {},
    legend: '',
    ...about
  });

const standing = (about: Partial<Standing> = {}): Standing => {
  const reach = about.reach ?? { [me]: [5, 50], [them]: [2, 20] };
  return {
    device: me,
    workshop: 'north',
    schema: 1,
    reach,
    timeOf: (device, sequence) => {
      const [last, time] = reach[device] ?? [];
      return last === sequence ? time : undefined;
    },
    ...about
  };
};

const times = new Map([
  [`${them} 3`, 30],
  [`${them} 4`, 40]
]);
const verdict = (on: Header, from = standing()) => verdictOn({ header: on, times, standing: from });

describe('a file is', () => {
  it('taken when it begins exactly where this device’s knowledge ends', () => {
    expect(verdict(header())).toEqual({ code: 'apply' });
  });

  it('taken when it begins before that', () => {
    const reach: Standing['reach'] = { [them]: [3, 30] };
    expect(verdict(header(), standing({ reach }))).toEqual({ code: 'apply' });
  });

  it('parked when one change before it is missing', () => {
    const reach: Standing['reach'] = { [me]: [5, 50], [them]: [1, 10] };
    expect(verdict(header(), standing({ reach }))).toEqual({
      code: 'park',
      parking: { code: 'earlier-missing', devices: [them] }
    });
  });

  it('a repeat when all of it is known, and more', () => {
    for (const last of [4, 9]) {
      const reach: Standing['reach'] = { [them]: [last, last * 10] };
      const timeOf: Standing['timeOf'] = (_, sequence) => sequence * 10;
      expect(verdict(header(), standing({ reach, timeOf }))).toEqual({ code: 'repeat' });
    }
  });

  it('parked until the update when only newer apps read it', () => {
    const newer = header({ schema: { written: 3, minReader: 2 } });
    expect(verdict(newer)).toEqual({ code: 'park', parking: { code: 'newer-app', app: '1.4.0' } });
    expect(verdict(newer, standing({ schema: 2 }))).toEqual({ code: 'apply' });
  });

  it('taken from a newer app that older ones may read', () => {
    expect(verdict(header({ schema: { written: 3, minReader: 1 } }))).toEqual({ code: 'apply' });
  });

  it('refused by the name of its workshop when that is another', () => {
    expect(verdict(header({ workshop: 'south', workshopName: 'South' }))).toEqual({
      code: 'refuse',
      refusal: { code: 'other-workshop', name: 'South' }
    });
  });

  it('a way to join its workshop for a device that has done nothing', () => {
    const full = header({ workshop: 'south', kind: 'full', base: {} });
    expect(verdict(full, standing({ reach: {} }))).toEqual({ code: 'join' });
    expect(verdict(header({ workshop: 'south' }), standing({ reach: {} }))).toMatchObject({
      code: 'park'
    });
  });
});

describe('a device that was copied', () => {
  it('is found when another tells a different time for what this one knows of it', () => {
    const reach: Standing['reach'] = { [them]: [3, 31] };
    expect(verdict(header(), standing({ reach }))).toEqual({
      code: 'park',
      parking: { code: 'copied-device', device: them }
    });
  });

  it('is found where the file begins, and where it ends', () => {
    const atBase: Standing['reach'] = { [them]: [2, 21] };
    const atHead: Standing['reach'] = { [them]: [4, 41] };
    for (const reach of [atBase, atHead])
      expect(verdict(header(), standing({ reach }))).toMatchObject({ code: 'park' });
  });

  it('is this one when others know more of it than it does', () => {
    const more = header({ head: { [them]: [4, 40], [me]: [6, 60] }, base: { [them]: [2, 20] } });
    const known = new Map([...times, [`${me} 5`, 50]]);
    expect(verdictOn({ header: more, times: known, standing: standing() })).toEqual({
      code: 'repair'
    });
  });

  it('is this one when others know something else of it', () => {
    const other = header({ head: { [them]: [4, 40], [me]: [5, 51] } });
    expect(verdict(other)).toEqual({ code: 'repair' });
  });

  it('of which nothing is known here is no matter', () => {
    const head: Header['head'] = { [them]: [4, 40], [third]: [7, 70] };
    expect(verdict(header({ head }))).toEqual({ code: 'apply' });
  });
});

describe('what must be looked up before a verdict', () => {
  it('is of each device the newest change that both know', () => {
    const reach: Standing['reach'] = { [me]: [5, 50], [them]: [9, 90] };
    expect(askedOf(header({ head: { [me]: [7, 70], [them]: [4, 40] } }), reach)).toEqual({
      [me]: 5,
      [them]: 4
    });
  });
});
