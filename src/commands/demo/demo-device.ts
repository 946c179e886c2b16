import { daysAfter } from '#domain/kernel/day.ts';
import type { Device } from '#store/device-context.ts';

/** What every id of the demo shop begins with: no clock and no hash makes it by chance. */
export const demoPrefix = '0de30000-0de3-7';

export const isDemoId = (id: string) => id.startsWith(demoPrefix);

const aDay = 86_400_000;

/** This device, acting as if it were some days ago, and marking everything it makes as demo. */
export interface DemoDevice extends Device {
  /** Acts on another day from now on: 0 is today, less is earlier. */
  on(days: number): void;
}

export function demoDevice(device: Device): DemoDevice {
  // Another load makes other ids: what was removed stays removed.
  const run = device.newId().replaceAll('-', '').slice(-6);
  const middle = `${run.slice(0, 3)}-8${run.slice(3)}`;
  let made = 0;
  let ago = 0;
  return {
    db: device.db,
    id: device.id,
    app: device.app,
    person: () => 'Demo',
    now: () => device.now() + ago * aDay,
    today: () => daysAfter(device.today(), ago),
    newDeviceId: () => device.newDeviceId(),
    newId: () => {
      made += 1;
      // Room between two ids for those that a command counts on from one.
      return `${demoPrefix}${middle}-${(made * 4_096).toString(16).padStart(12, '0')}`;
    },
    on: (days) => {
      ago = days;
    }
  };
}
