import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import { AddDevicePlace, decideAddDevicePlace } from '#domain/device/add-device-place.ts';
import { DeviceRecord } from '#domain/device/device.ts';

const device = (n: number, about: Partial<typeof DeviceRecord._zod.input> = {}) =>
  DeviceRecord.parse({
    id: `a${String(n).padStart(7, '0')}`,
    name: `Tablet ${String(n)}`,
    letter: '',
    app: '1',
    ...about
  });

const asked = AddDevicePlace.parse({ id: 'p0000001', name: 'Packing' });

const letterFor = (devices: readonly DeviceRecord[]) => {
  const decided = decideAddDevicePlace({ devices }, asked);
  const [change] = decided.ok ? decided.value : [];
  return (change?.[3] as Partial<DeviceRecord> | undefined)?.letter;
};

describe('keeping a place for a tablet', () => {
  it('writes its name and the next letter, waiting for the tablet', () => {
    expect(decideAddDevicePlace({ devices: [device(1)] }, asked)).toEqual({
      ok: true,
      value: [
        create('devices', {
          id: 'p0000001',
          name: 'Packing',
          letter: 'B',
          app: '',
          retired: false,
          waiting: true
        })
      ]
    });
  });

  it('leaves "no letter" to the first device, which may have done nothing yet', () => {
    expect(letterFor([])).toBe('B');
  });

  it('passes over the letters of retired devices and of other places', () => {
    const devices = [
      device(1),
      device(2, { letter: 'B', retired: true }),
      device(3, { letter: 'C', waiting: true })
    ];
    expect(letterFor(devices)).toBe('D');
  });

  it('is refused when order files could not name one more device', () => {
    const letters = Array.from('ABCDEFGH');
    const pairs = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    const devices = pairs.map((letter, n) => device(n, { letter }));
    expect(decideAddDevicePlace({ devices }, asked)).toEqual({
      ok: false,
      error: { code: 'too-many-devices', most: 64 }
    });
    expect(decideAddDevicePlace({ devices: devices.slice(1) }, asked).ok).toBe(true);
  });
});
