import type { Change } from '#domain/changes.ts';
import { inOrder } from '#journal/fold.ts';
import type { Device } from '#store/device-context.ts';
import { aDevice, heardOf } from './device.ts';
import { twoDevices } from './in-memory-device.ts';

/**
 * A device with a database that has heard what two others did without knowing of each other.
 * @param given what both knew before.
 * @param sides what each of them did then, one action after another.
 */
export async function heardFromTwo(
  given: readonly Change[],
  sides: readonly [readonly (readonly Change[])[], readonly (readonly Change[])[]]
): Promise<Device> {
  const { a, b, meet } = twoDevices(given);
  for (const [device, actions] of [
    [a, sides[0]],
    [b, sides[1]]
  ] as const)
    for (const changes of actions) device.act('test.act', changes);
  meet();
  const device = await aDevice();
  await heardOf(device, inOrder(a.changeSets));
  return device;
}

/** The findings that wait for somebody, by their codes, in the order of their keys. */
export const openIn = async ({ db }: Device) =>
  (await db.findings.toArray()).filter(({ open }) => open === 1).map(({ finding }) => finding);
