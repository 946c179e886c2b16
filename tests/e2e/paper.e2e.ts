import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { bringInOrders, pathOf } from './shop-with-orders.ts';

/** Width of a page without its margins, in CSS pixels. */
const inner = { a4: 688, letter: 710 } as const;
type Paper = keyof typeof inner;

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** What of the paper lies outside it, or outside its own box, as it would be printed. */
async function clipped(page: Page, paper: Paper): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: inner[paper], height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('article').evaluate((article) => {
    const edge = article.getBoundingClientRect();
    const outside = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.right > edge.right + 1 || box.left < edge.left - 1;
    };
    const cut = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    return [...article.querySelectorAll('td, th, dd, p, li, svg')]
      .filter((element) => outside(element) || (!element.closest('svg') && cut(element)))
      .map((element) => element.textContent);
  });
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  return found;
}

/** Every paper of the page that is open, on A4 and on Letter. */
async function eachPaper(
  page: Page,
  names: readonly string[],
  look: (paper: Paper, name: string) => Promise<void>
): Promise<void> {
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('article', { name: new RegExp(`^${name}`) })).toBeVisible();
    for (const paper of ['a4', 'letter'] as const) {
      await page.getByLabel('Paper size').selectOption(paper);
      await look(paper, `${name} on ${paper}`);
    }
  }
}

const papers = ['Packing slip', 'Pick list', 'Order confirmation'];

test('papers are whole on A4 and Letter, with one line and with sixty', async ({ page }) => {
  test.setTimeout(90_000);
  await bringInOrders(page);
  const sixty = await pathOf(page, '/sell/orders?q=SO-0060', 'SO-0060');
  const build = await pathOf(page, '/build', 'BO-0001');
  await page.goto(`${await pathOf(page, '/sell/orders?q=SO-0001', 'SO-0001')}/print/pick-list`);
  await eachPaper(page, papers, async (_paper, name) => {
    expect.soft(pagesOf(await pdfOf(page)), name).toBe(1);
  });

  await page.goto(`${sixty}/print/pick-list`);
  await eachPaper(page, papers, async (paper, name) => {
    const pages = pagesOf(await pdfOf(page));
    expect.soft(pages, `long ${name}`).toBeGreaterThan(1);
    expect.soft(pages, `long ${name}`).toBeLessThan(8);
    expect.soft(await clipped(page, paper), `long ${name}`).toEqual([]);
  });

  await page.goto(`${build}/print/build-sheet`);
  await eachPaper(page, ['Build sheet'], async (paper, name) => {
    expect.soft(pagesOf(await pdfOf(page)), name).toBe(1);
    expect.soft(await clipped(page, paper), name).toEqual([]);
  });
});

test('labels come out on as many sheets as they need, and say so when there are none', async ({
  page
}) => {
  await bringInOrders(page);
  const order = await pathOf(page, '/sell/orders?q=SO-0001', 'SO-0001');
  await page.goto(`/labels?order=${order.split('/').at(-1) ?? ''}`);
  await expect(page.getByRole('img', { name: 'Code of SO-0001' })).toBeVisible();
  expect(pagesOf(await pdfOf(page))).toBe(1);

  // Two copies, of which the first takes the last place of a sheet.
  const more = (name: string) => page.getByRole('button', { name: `More: ${name}` });
  await more('Copies of each').click();
  const start = page.getByRole('textbox', { name: 'First free label of the sheet' });
  await start.fill('99');
  await start.press('Tab');
  await expect(page.getByRole('img', { name: 'Code of SO-0001' })).toHaveCount(2);
  expect(pagesOf(await pdfOf(page))).toBe(2);

  await page.getByRole('combobox', { name: 'Code' }).selectOption('bars');
  await page.getByRole('combobox', { name: 'Labels' }).selectOption('roll-50');
  await expect(page.getByRole('img', { name: 'Bar code of SO-0001' })).toHaveCount(2);
  expect(pagesOf(await pdfOf(page))).toBe(2);

  await page.goto('/labels');
  await expect(page.getByRole('heading', { name: 'Nothing to print' })).toBeVisible();
});
