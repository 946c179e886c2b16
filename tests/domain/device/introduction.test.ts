import { describe, expect, it } from 'vitest';
import { DeviceRecord } from '#domain/device/device.ts';
import { introduced, nextLetter } from '#domain/device/introduction.ts';

const device = (letter: string, about: Partial<DeviceRecord> = {}) =>
  DeviceRecord.parse({ id: 'a0000001', name: 'Bench', letter, ...about });

describe('the letter of one more device', () => {
  it('is none for the first', () => {
    expect(nextLetter([])).toBe('');
  });

  it('is the next free one, B after the first', () => {
    expect(nextLetter([device('')])).toBe('B');
    expect(nextLetter([device(''), device('B'), device('D')])).toBe('C');
  });

  it('stays taken when the device is retired', () => {
    expect(nextLetter([device(''), device('B', { retired: true })])).toBe('C');
  });

  it('is two letters after Z', () => {
    const all = Array.from('BCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => device(letter));
    expect(nextLetter([device(''), ...all])).toBe('AA');
  });
});

describe('a device that nobody knows yet', () => {
  it('takes the name and letter of the place kept for it', () => {
    const place = device('C', { id: 'c0000003', name: 'Packing', waiting: true });
    const record = introduced('d0000004', '0.1.0', { others: [device(''), place], place });
    expect(record).toEqual(device('C', { id: 'd0000004', name: 'Packing', app: '0.1.0' }));
  });

  it('counts on from the others when no place was kept', () => {
    const record = introduced('d0000004', '0.1.0', { others: [device('')], place: undefined });
    expect(record).toMatchObject({ name: 'Tablet 2', letter: 'B' });
  });
});
