import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './app.ts';
import { lookAt, lookOnce, quiet, thorough } from './eyes.ts';
import { foundIn } from './found.ts';
import { empty, making, others, selling, type Screens } from './screens.ts';
import { heading, loadDemoShop } from './steps.ts';

/** Goes there as a tap on a link would: the app is loaded once for all that is looked at in it. */
async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForURL(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await quiet(page);
}

/** Goes to each screen in turn, does there what it asks for, and looks. */
async function visit(
  page: Page,
  screens: Screens,
  look: (page: Page, screen: string, anew: () => Promise<void>) => Promise<void>
): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const [screen, it] of Object.entries(screens))
    await test.step(screen, async () => {
      const { at, then, anew } =
        typeof it === 'string' ? { at: it, then: undefined, anew: false } : it;
      await openScreen(page, at);
      if (then) {
        await then(page);
        await quiet(page);
      }
      await look(page, screen, async () => (anew ? then?.(page) : undefined));
      if (then) await page.keyboard.press('Escape');
    });
}

async function lookThrough(page: Page, screens: Screens): Promise<void> {
  // What is told once, as that the app works offline now, has been told.
  await readyOffline(page);
  await visit(page, screens, lookAt);
  for (const [at, language] of ['de', 'ar'].entries()) {
    await page.evaluate((chosen) => {
      localStorage.setItem('docket.language', chosen);
    }, language);
    const own = Object.entries(screens).filter((_, n) => thorough || n % 4 === at);
    await visit(page, Object.fromEntries(own), (_, screen, anew) =>
      lookOnce(page, `${screen} (${language})`, anew)
    );
  }
  await page.evaluate(() => {
    localStorage.removeItem('docket.language');
  });
}

/** A shop is loaded once for all that is looked at in it. */
const untilDone = 400_000;

test('what is sold in the demo shop trips no hand, no eye and no screen reader', async ({
  page
}) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await lookThrough(page, await foundIn(page, selling));
});

test('what is stored and made there trips nobody', async ({ page }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await lookThrough(page, await foundIn(page, making));
});

test('the rest of the demo shop trips nobody, and it is gone in two taps', async ({ page }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await expect(page.getByRole('link', { name: /Overdue/ })).toHaveText(/[1-9]/);
  await lookThrough(page, others);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start clean' }).click();
  await page.waitForTimeout(500); // a confirmation is armed after 400 ms
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(heading(page, 'Welcome to Docket')).toBeVisible({ timeout: 30_000 });
});

test('a shop with nothing in it trips nobody either', async ({ page, complaints }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  // Kept, before the page is left.
  await expect(page.getByRole('link', { name: /No backup yet/ })).toBeVisible();
  await lookThrough(page, empty);
  // The server says of the last one that it is not there.
  complaints.splice(0, Infinity, ...complaints.filter((each) => !each.includes('404')));
});

/** What the browser's storage may answer, by the name of its error. */
const faults = {
  'a storage that is shut': 'SecurityError',
  'a storage that is full': 'QuotaExceededError',
  'a storage that is broken': 'UnknownError'
};

test('what stands in the way of the data is said so that it trips nobody', async ({
  page,
  complaints
}) => {
  await page.addInitScript(() => {
    const name = new URLSearchParams(location.search).get('fault') ?? '';
    indexedDB.open = () => {
      throw new DOMException('refused for this test', name);
    };
  });
  for (const [screen, fault] of Object.entries(faults)) {
    await page.goto(`/?fault=${fault}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Today');
    await quiet(page);
    await lookAt(page, screen);
  }
  // The storage's own words, for whoever looks for the cause.
  complaints.splice(0, Infinity, ...complaints.filter((each) => !/Dexie|storage/i.test(each)));
});
