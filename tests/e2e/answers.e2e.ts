import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'fake-indexeddb/auto';
import { parcelFor } from '#exchange/send.ts';
import { written } from '#exchange/write.ts';
import { aCompany, aSalesOrder } from '#tests/support/builders.ts';
import { had } from '#tests/support/finding-facts.ts';
import { heardFromTwo } from '#tests/support/two-shops.ts';
import { expect, test } from './app.ts';
import { button } from './steps.ts';
import { takes } from './tablets.ts';

const order = (id: string, reference: string) => had('salesOrders', aSalesOrder({ id, reference }));

/** The order file of a workshop in which two tablets gave the same numbers to orders, twice over. */
async function fileOfTwoNumberedAlike(): Promise<Uint8Array> {
  const device = await heardFromTwo(had('companies', aCompany()), [
    [order('one', 'SO-0007'), order('three', 'SO-0008')],
    [order('two', 'SO-0007'), order('four', 'SO-0008')]
  ]);
  await device.db.meta.bulkPut([
    { k: 'device', v: device.id },
    { k: 'workshop', v: '0198d000-0000-7000-8000-00000000ac3e' }
  ]);
  const file = await written(await parcelFor(device, { kind: 'full' }));
  if (!file.ok) throw new Error(file.error.code);
  return new Uint8Array(await file.value.arrayBuffer());
}

test('a question is answered with a number that is typed, several at once alike, and each answer is taken back from its toast', async ({
  page
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  const path = join(folder, 'file.json');
  await writeFile(path, await fileOfTwoNumberedAlike());
  await takes(page, path);
  await rm(folder, { recursive: true });
  await page.goto('/findings');
  const cards = page.getByRole('article');
  const toast = (text: string) => page.locator('.toast', { hasText: text });
  await expect(cards).toHaveCount(2);

  await test.step('a number that is taken is refused on the card; another is given', async () => {
    const card = cards.filter({ hasText: 'SO-0007' });
    await button(card, 'Type another number').click();
    await card.getByLabel('New number').fill('SO-0008');
    await button(card, 'Give it this number').click();
    await expect(card.getByRole('alert')).toContainText('SO-0008 is taken already');
    await card.getByLabel('New number').fill('SO-0050');
    await page.waitForTimeout(500); // a second press on the same place counts only then
    await button(card, 'Give it this number').click();
    await expect(cards).toHaveCount(1);
    await button(toast('Decided'), 'Undo').click();
    await expect(cards).toHaveCount(2);
  });

  await test.step('all of a kind get the same answer, and are asked again after an undo', async () => {
    await cards.first().getByText('Same answer for the other one of this kind').click();
    await button(cards.first(), 'Give the later one a new number').click();
    await expect(page.getByText('Nothing to decide')).toBeVisible();
    await button(toast('Decided: 2 findings'), 'Undo').click();
    await expect(cards).toHaveCount(2);
  });
});
