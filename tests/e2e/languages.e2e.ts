import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { loadDemoShop } from './steps.ts';

/** A language for this test alone: every word that is looked up comes back between marks. */
const marked = `new Proxy({}, { get: (_, key) => typeof key !== 'string' ? undefined
  : key.includes('|') ? { other: '«{0} ' + key.split('|')[1] + '»' } : '«' + key + '»' })`;

/** The file of the build that has German in it, and the name that it gives it. */
async function germanIn(folder: string): Promise<{ file: string; name: string }> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const name = /([\w$]+) as german\b/.exec(await readFile(join(folder, file), 'utf8'))?.[1];
    if (name !== undefined) return { file, name };
  }
  throw new Error('the build has no German in it');
}

/** Puts the marked language in the place of German. */
async function speakMarked(page: Page) {
  const { file, name } = await germanIn('build/_app/immutable');
  await page.route(`**/_app/immutable/${file}`, async (route) => {
    const body = `const ${name} = ${marked};\nexport { ${name} as german };`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.evaluate(() => {
    localStorage.setItem('docket.language', 'de');
  });
}

/** What stands on the screen without marks, a text at a time. */
const unmarked = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility())
        texts.push((node.textContent ?? '').replace(/«.*»/gs, ''));
    return texts;
  });

/** Every text in the database, as one: what people wrote is theirs, and is not translated. */
const dataOf = (page: Page) =>
  page.evaluate(async () => {
    const asked = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no answer'));
        };
      });
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames)
        all.push(await asked(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(all);
  });

/** Written the same by every language, or by the language itself: numbers of orders, quantities, days, languages. */
const ofItself =
  /^[A-Z]{2}-\d+$|^[\d.,]+\s\w{1,3}$|^\d+\. \p{L}+|^(Docket|English|Deutsch|العربية)$/u;

test('every word on the main screens is said in the language chosen', async ({ page }) => {
  test.setTimeout(120_000);
  // Kept copies would answer in the place of what is put there.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => undefined);
  });
  await loadDemoShop(page);
  const data = await dataOf(page);
  await speakMarked(page);
  for (const path of ['/', '/sell/orders/new', '/stock', '/build', '/settings']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('«');
    const bare = (await unmarked(page))
      .flatMap((text) => text.split(/ \| | · | \/ |[×()]/))
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2}/u.test(text) && !data.includes(text) && !ofItself.test(text));
    expect(bare, `words on ${path} that no language can change`).toEqual([]);
  }
});

test('Arabic is chosen at the welcome, and everything goes from right to left', async ({
  page
}) => {
  await page.goto('/');
  await page.getByLabel(/^Language/).selectOption('ar');
  await expect(page.getByRole('heading', { level: 1, name: 'مرحبًا بك في Docket' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const rail = await page.getByRole('navigation', { name: 'التنقل الرئيسي' }).boundingBox();
  expect(rail?.x).toBeGreaterThan(600);
});
