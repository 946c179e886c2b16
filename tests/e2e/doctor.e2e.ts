import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button, loadDemoShop } from './steps.ts';

/** Another hand in the database, past everything that keeps it whole: the name of one part is another. */
const spoilOnePart = (page: Page) =>
  page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('docket-g1');
      opening.onsuccess = () => {
        const db = opening.result;
        const change = db.transaction('parts', 'readwrite');
        const reading = change.objectStore('parts').openCursor();
        reading.onsuccess = () => {
          const cursor = reading.result;
          cursor?.update({ ...(cursor.value as object), name: 'Written over' });
        };
        change.oncomplete = () => {
          db.close();
          resolve();
        };
        change.onerror = () => reject(new Error('not spoiled'));
      };
    });
  });

test('the stock doctor finds a row that was spoiled, and mends it from the log', async ({
  page
}) => {
  test.slow();
  await loadDemoShop(page);
  await page.goto('/settings/doctor');
  await button(page, 'Check everything').click();
  await expect(page.getByText('All is well', { exact: true })).toBeVisible({ timeout: 30_000 });

  await spoilOnePart(page);
  await button(page, 'Check again').click();
  await expect(page.getByText('Something is not as it must be')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: /Written over/ })).toBeVisible();
  await button(page, 'Rebuild from the log').click();
  const asked = page.getByRole('alertdialog', { name: 'Rebuild from the log?' });
  await page.waitForTimeout(450); // it is armed only after a moment
  await button(asked, 'Rebuild').click();
  await expect(page.getByText('Rebuilt from the log: 1 record mended.')).toBeVisible({
    timeout: 30_000
  });
  await expect(page.getByText('All is well', { exact: true })).toBeVisible();
  await page.goto('/parts');
  await expect(page.getByRole('list').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Written over/ })).toHaveCount(0);
});
