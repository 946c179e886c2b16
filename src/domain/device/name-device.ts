import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { DeviceRecord } from './device.ts';

/** The user names a device, or gives it the letter that stands in its references. */
export const NameDevice = z.strictObject({
  ...someOf(DeviceRecord, ['name', 'letter', 'app', 'retired']),
  id: DeviceRecord.shape.id
});
export type NameDevice = z.infer<typeof NameDevice>;

export interface NameDeviceFacts {
  /** The device as it is known, when it is. */
  readonly before: DeviceRecord | undefined;
  /** All other devices, retired ones too: their letters stand on papers. */
  readonly others: readonly DeviceRecord[];
}

export type NameDeviceRefusal =
  NotUnderstood | { readonly code: 'letter-taken'; readonly letter: string; readonly name: string };

/** No two devices have one letter, so that no two orders get one reference. */
export function decideNameDevice(
  { before, others }: NameDeviceFacts,
  asked: NameDevice
): Result<Change[], NameDeviceRefusal> {
  const device = whole('devices', before, asked);
  if (!device.ok) return device;
  const { letter } = device.value;
  const rival = others.find((other) => other.letter === letter);
  if (rival && letter !== before?.letter)
    return err({ code: 'letter-taken', letter, name: rival.name });
  return ok(save('devices', before, device.value));
}
