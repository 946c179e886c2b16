import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { DeviceRecord } from '#domain/device/device.ts';
import { decideNameDevice, NameDevice, type NameDeviceFacts } from '#domain/device/name-device.ts';

const device = (about: Partial<typeof DeviceRecord._zod.input> = {}) =>
  DeviceRecord.parse({ id: 'a0000001', name: 'Bench', letter: '', ...about });

const deciding = (about: Partial<NameDeviceFacts>, asked: Partial<typeof NameDevice._zod.input>) =>
  decideNameDevice(
    { before: undefined, others: [], ...about },
    NameDevice.parse({ id: 'a0000001', ...asked })
  );

describe('naming a device', () => {
  it('makes it known, and writes only what differs later', () => {
    expect(deciding({}, { name: 'Bench', letter: '' })).toEqual({
      ok: true,
      value: [create('devices', device())]
    });
    expect(deciding({ before: device() }, { name: 'Office', letter: '' })).toEqual({
      ok: true,
      value: [put('devices', 'a0000001', { name: 'Office' })]
    });
  });

  it.each(['', 'B'])('is refused the letter %j of another, a retired one too', (letter) => {
    const others = [device({ id: 'b0000002', name: 'Office', letter, retired: true })];
    expect(deciding({ others }, { name: 'Bench', letter })).toEqual({
      ok: false,
      error: { code: 'letter-taken', letter, name: 'Office' }
    });
    expect(deciding({ others }, { name: 'Bench', letter: 'C' }).ok).toBe(true);
  });

  it('can be renamed when two devices came to have one letter', () => {
    const others = [device({ id: 'b0000002' })];
    expect(deciding({ before: device(), others }, { name: 'Office' }).ok).toBe(true);
  });

  it('wants a name and a letter for a new one', () => {
    const decided = deciding({}, {});
    expect(!decided.ok && decided.error.code === 'not-understood' && decided.error.fields).toEqual({
      name: expect.any(String) as string,
      letter: expect.any(String) as string
    });
  });
});
