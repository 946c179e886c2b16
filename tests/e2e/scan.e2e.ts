import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { browserLaunch } from '../../.config/scripts/browser.mjs';
import { expect, readyOffline, test } from './app.ts';
import { bringInShop, button, heading } from './steps.ts';

const width = 640;
const height = 480;

/** A film of one picture, raw as a camera would give it: a QR code in the middle of a white wall. */
function filmOf(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const dot = 8;
  const left = Math.floor((width - size * dot) / 2);
  const top = Math.floor((height - size * dot) / 2);
  const light = Buffer.alloc(width * height, 235);
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < dot; line++) {
        const from = (top + y * dot + line) * width + left + x * dot;
        light.fill(16, from, from + dot);
      }
    });
  });
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    light,
    Buffer.alloc((width * height) / 2, 128)
  ]);
  const header = Buffer.from(
    `YUV4MPEG2 W${String(width)} H${String(height)} F10:1 Ip A1:1 C420jpeg\n`
  );
  const path = join(mkdtempSync(join(tmpdir(), 'film-')), 'code.y4m');
  writeFileSync(path, Buffer.concat([header, ...Array.from({ length: 4 }, () => frame)]));
  return path;
}

const launch = browserLaunch();
test.use({
  permissions: ['camera'],
  launchOptions: {
    ...launch,
    args: [
      ...launch.args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${filmOf('http://localhost/open?u=part%3ASP-1')}`
    ]
  }
});

/** What a scanner types, as fast as it does. */
async function scan(page: Page, code: string, prefix = '~') {
  await page.keyboard.type(prefix + code, { delay: 1 });
  await page.keyboard.press('Enter');
}

test('a scan opens what it leads to and presses nothing, wherever the focus is', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/parts');
  await button(page, 'Search parts').click();
  const search = page.getByRole('searchbox', { name: 'Search parts' });
  await search.fill('spanner');
  await search.focus();
  await scan(page, 'not known 1');
  const sheet = page.getByRole('dialog', { name: 'Scanned code' });
  await expect(sheet.getByText(/Nothing on this tablet has the code not known 1/)).toBeVisible();
  await expect(search).toHaveValue('spanner');

  await sheet.getByRole('link', { name: 'Link this code' }).click();
  await button(page, /^Link to .*Spanner/)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Spanner/ })).toBeVisible();
  await page.goto('/sell/orders/new');
  await button(page, /ABC Co/).focus();
  await scan(page, 'not known 2', '');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  await expect(button(page, /ABC Co/)).toBeFocused();
  await scan(page, 'not known 1'); // where an order is entered, a part goes on it
  await expect(page.getByRole('list', { name: 'Order items' })).toContainText('Spanner');
  await page.goto('/stock');
  await expect(heading(page, 'Stock')).toBeVisible();
  await scan(page, 'not known 1');
  await expect(page.getByRole('heading', { level: 1, name: /Spanner/ })).toBeVisible();
});

test('the camera reads a printed code without a network and opens what it leads to', async ({
  page,
  context
}) => {
  await bringInShop(page);
  await readyOffline(page);
  await context.setOffline(true);
  await page.goto('/scan');
  await expect(page).toHaveURL(/\/parts\//);
});

/** The square codes in a picture, by the decoder that the app scans with. */
async function codesIn(picture: Buffer): Promise<string[]> {
  const wasmBinary = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer } });
  const found = await readBarcodes(picture, { formats: ['QRCode'] });
  return found.map(({ text }) => text);
}

test('the practice sheet prints codes that scanners read, and practice answers them and stays', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/help/sheet');
  const paper = page.getByRole('article', { name: /^Practice sheet/ });
  await expect(paper.getByRole('img', { name: 'Code of An unknown code' })).toBeVisible();
  for (const size of ['a4', 'letter']) {
    await page.getByLabel('Paper size').selectOption(size);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), size).toHaveLength(1);
  }
  const read = await codesIn(await paper.screenshot());
  expect(read).toHaveLength(await paper.getByRole('img', { name: /^Code of/ }).count());
  const square = (code: string) => read.find((text) => text.includes(code)) ?? code;

  await scan(page, square('open?u=go%3Apractice'));
  await expect(heading(page, 'Practise scanning')).toBeVisible();
  await scan(page, square('open?u=go%3Anew-order'));
  await expect(page.getByText('New Sales Order would be opened.').first()).toBeVisible();
  await scan(page, square('/parts/'));
  await expect(page.getByText(/^Part .* would be opened\.$/).first()).toBeVisible();
  await scan(page, 'PRACTICE-0000');
  await expect(
    page.getByText(/Nothing on this tablet has the code PRACTICE-0000/).first()
  ).toBeVisible();
  await expect(heading(page, 'Practise scanning')).toBeVisible();

  await page.goto('/help');
  await expect(heading(page, 'Help')).toBeVisible();
  await scan(page, 'go:new-order');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
});
