import { expect, it } from 'vitest';
import { printsSlip, rememberPrintsSlip } from '#store/preferences.ts';
import { aDevice } from '#tests/support/device.ts';

it('a packing slip is printed with what is shipped as it was the last time, and not at first', async () => {
  const { db } = await aDevice();
  expect(await printsSlip(db)).toBe(false);
  await rememberPrintsSlip(db, true);
  expect(await printsSlip(db)).toBe(true);
});
