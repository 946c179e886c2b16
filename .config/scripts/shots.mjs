// Loads the demo shop into a browser and takes the pictures of the README and the manifest. Run after a
// build; the PNGs are committed.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser.mjs';

const port = process.env['PORT'] ?? '4189';
const at = `http://localhost:${port}`;
const wide = { width: 1280, height: 800 };
const tall = { width: 800, height: 1280 };

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
async function loadDemoShop(page) {
  await page.goto(at);
  await page.evaluate(() => localStorage.setItem('docket.set-up', 'done'));
  await page.getByRole('button', { name: /Try with demo data/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor({ timeout: 120_000 });
}

/** The address of the first order that a list shows. @param {Page} page @param {string} query */
async function orderIn(page, query) {
  await page.goto(`${at}/sell/orders?${query}`);
  const row = page.getByRole('list', { name: 'Sales orders' }).getByRole('link').first();
  const href = await row.getAttribute('href');
  return at + (href?.split('?')[0] ?? '');
}

/**
 * @param {Page} page
 * @param {{ file: string, size: typeof wide, address: string }} shot
 */
async function take(page, { file, size, address }) {
  await page.setViewportSize(size);
  await page.goto(address);
  await page.getByRole('heading').first().waitFor();
  await page.waitForTimeout(1_500); // what is counted comes in
  await page.screenshot({ path: `static/shots/${file}` });
  console.log(`static/shots/${file}`);
}

const server = spawn(process.execPath, ['.config/scripts/serve.mjs'], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit']
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch(browserLaunch());
try {
  await mkdir('static/shots', { recursive: true });
  const page = await browser.newPage({ viewport: wide, locale: 'en-GB' });
  await loadDemoShop(page);
  const ready = await orderIn(page, 'cover=ready');
  const shots = [
    { file: 'home-wide.png', size: wide, address: at },
    { file: 'order-wide.png', size: wide, address: ready },
    { file: 'pick-narrow.png', size: tall, address: `${ready}/pick` }
  ];
  for (const shot of shots) await take(page, shot);
} finally {
  await browser.close();
  server.kill();
}
