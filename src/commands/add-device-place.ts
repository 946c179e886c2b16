import { AddDevicePlace, decideAddDevicePlace } from '#domain/device/add-device-place.ts';
import { addDevicePlaceFacts } from '#store/facts/device.ts';
import { command } from './command.ts';

export const addDevicePlace = command('device.add-place', {
  input: AddDevicePlace,
  facts: addDevicePlaceFacts,
  decide: decideAddDevicePlace
});
