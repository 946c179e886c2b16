import { expect, it } from 'vitest';
import { forgetView, saveView, viewsOf } from '#store/saved-views.ts';
import { aDevice } from '#tests/support/device.ts';

const aView = (id: string, name: string, list = 'orders') => ({ id, list, name, query: 'q=abc' });

it('keeps views of a list by name on this device, renames and forgets them', async () => {
  const { db } = await aDevice();
  await saveView(db, aView('1', 'Rush'));
  await saveView(db, aView('2', 'Acme'));
  await saveView(db, aView('3', 'Low', 'parts'));
  expect((await viewsOf(db, 'orders')).map(({ name }) => name)).toEqual(['Acme', 'Rush']);
  await saveView(db, aView('1', 'A rush'));
  await forgetView(db, '2');
  expect((await viewsOf(db, 'orders')).map(({ name }) => name)).toEqual(['A rush']);
  expect(await db.tail.count()).toBe(0);
});
