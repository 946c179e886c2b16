import { decideNameDevice, NameDevice } from '#domain/device/name-device.ts';
import { nameDeviceFacts } from '#store/facts/device.ts';
import { command } from './command.ts';

export const nameDevice = command('device.name', {
  input: NameDevice,
  facts: nameDeviceFacts,
  decide: decideNameDevice
});
