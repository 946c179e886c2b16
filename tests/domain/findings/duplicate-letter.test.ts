import { describe, expect, it } from 'vitest';
import { create, put, type Change } from '#domain/changes.ts';
import { DeviceRecord } from '#domain/device/device.ts';
import { duplicateLetter } from '#domain/findings/duplicate-letter.ts';
import { settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const named = (id: string, letter: string, retired = false): Change[] => [
  create('devices', DeviceRecord.parse({ id, name: id, letter, app: '', retired }))
];

function shop(letter: string, retired = false) {
  const both = twoDevices();
  both.a.act('device.name', named('aaaaaaa1', letter));
  both.b.act('device.name', named('bbbbbbb2', letter, retired));
  both.meet();
  return both;
}

describe('a letter that two devices have', () => {
  it.each(['B', ''])('is a finding: “%s”, the first to get it named first', (letter) => {
    const { a } = shop(letter);
    expect(duplicateLetter(a.view, letter)).toMatchObject([
      { severity: 'amber', letter, devices: ['aaaaaaa1', 'bbbbbbb2'] }
    ]);
    expect(a.open.map(({ code }) => code)).toEqual(['duplicate-letter']);
  });

  it('is none between a device and the place that was kept for it', () => {
    const { a } = shop('C');
    const place = { id: 'ddddddd4', name: 'Office', letter: 'D', app: '' };
    const kept = DeviceRecord.parse({ ...place, waiting: true });
    a.act('place.add', [create('devices', kept), ...named('eeeeeee5', 'D')]);
    expect(duplicateLetter(a.view, 'D')).toEqual([]);
  });

  it('is none when one of them is not in use any more', () => {
    expect(shop('B', true).a.open).toEqual([]);
  });

  it('is settled with the first letter that nobody has or had, for the last to come', () => {
    const { a, b, meet } = shop('B');
    a.act('device.name', named('ccccccc3', 'C', true));
    const changes = settledBy(a, a.open);
    expect(changes).toEqual([put('devices', 'bbbbbbb2', { letter: 'D' })]);
    a.act('settle', changes);
    expect(meet()).toEqual([]);
    expect(b.view.record('devices', 'bbbbbbb2')?.letter).toBe('D');
  });

  it('can be left, because one of them will be put away', () => {
    const { a, meet } = shop('B');
    a.act('settle', settledBy(a, a.open, 'leave'));
    expect(meet()).toEqual([]);
  });
});
