import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';
import { kill, launch } from './killing.ts';
import { mouse } from './hand.ts';
import {
  addLine,
  allocateAll,
  bringInShop,
  button,
  confirmed,
  destination,
  heading,
  rowOf
} from './steps.ts';

// How often the browser is killed. More of it: DOCKET_KILLS=20
const kills = Number(process.env['DOCKET_KILLS'] ?? 3);

/** The small shop has 300 spanners, and every order takes ten. */
const ordersOfAShop = 25;

/** About as long as one step takes, so that a kill falls anywhere in the one that runs. */
const aStep = 500;

/** One thing that a person does in an order. */
interface Step {
  /** Does it, and comes back when the screen says that it is done. */
  readonly act: (page: Page, reference: string) => Promise<void>;
  /** How the order stands then: of each line, how many are allocated of how many. */
  readonly then: string;
}

const lineOf = (page: Page, many: number) =>
  rowOf(page, 'Spanner').filter({ hasText: new RegExp(`\\d/${String(many)}(?!\\d)`) });

const add = (many: number, then: string): Step => ({
  then,
  act: async (page) => {
    await addLine(mouse(page), /Spanner/, String(many));
    await expect(lineOf(page, many)).toBeVisible();
  }
});

const allocate = (then: string): Step => ({
  then,
  act: async (page) => {
    await allocateAll(mouse(page));
    for (const line of then.split(' ')) await expect(page.getByText(line)).toBeVisible();
  }
});

/** Begins an order, or goes on with the draft of one that was cut off when its customer was chosen already. */
async function begin(page: Page, reference: string): Promise<void> {
  await destination(page, 'Sell').click();
  await page.getByRole('link', { name: 'New Sales Order' }).first().click();
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  const customers = page.getByRole('list', { name: 'Customers' });
  const chosen = page.getByRole('button', { name: 'Discard draft' });
  await expect(customers.or(chosen).first()).toBeVisible();
  await customers
    .getByRole('button', { name: /ABC Co/ })
    .click({ timeout: 3_000 })
    .catch(() => undefined); // the draft has its customer
  await button(page, 'Submit').click();
  await expect(heading(page, reference)).toBeVisible();
}

const steps: readonly Step[] = [
  { then: '', act: begin },
  add(1, '0/1'),
  add(2, '0/1 0/2'),
  allocate('1/1 2/2'),
  add(3, '1/1 2/2 0/3'),
  allocate('1/1 2/2 3/3'),
  add(4, '1/1 2/2 3/3 0/4'),
  allocate('1/1 2/2 3/3 4/4')
];

/** What the person saw done when the browser died. */
interface Cut {
  readonly reference: string;
  /** How many of the steps were confirmed; the one after them was under way. */
  readonly done: number;
}

/** What became of all the kills. */
const figures = { kills: 0, confirmed: 0, cutOff: 0, cutOffAndKept: 0, wiped: 0 };

/** Works on an order until a step chosen by chance, and has the browser killed in the one after. */
async function workUntilKilled(context: BrowserContext, page: Page, reference: string) {
  const done = randomInt(steps.length + 1);
  for (const step of steps.slice(0, done)) await step.act(page, reference);
  const running = steps[done]?.act(page, reference).catch(() => undefined);
  await page.waitForTimeout(randomInt(aStep));
  await kill(context);
  await running;
  figures.kills += 1;
  figures.confirmed += done;
  return { reference, done };
}

const isWiped = (page: Page) =>
  page
    .getByText('The browser removed this tablet’s data')
    .isVisible()
    .catch(() => false);

/** How the order stands on the screen; nothing when it is not in the list. */
async function standing(page: Page, at: string, { reference, done }: Cut) {
  const link = page.getByRole('link', { name: new RegExp(reference) });
  await page.goto(`${at}/sell/orders`);
  await expect(heading(page, 'Sales Orders')).toBeVisible();
  if (done > 0) await expect(link.first()).toBeVisible();
  else await page.waitForTimeout(1_000); // an order that is not there never comes
  if ((await link.count()) === 0) return undefined;
  await link.first().click();
  await expect(heading(page, reference)).toBeVisible();
  const lines = await rowOf(page, 'Spanner').allInnerTexts();
  return lines.map((text) => /\d+\/\d+/.exec(text)?.[0] ?? text).join(' ');
}

/** All that was confirmed is there; what was cut off is there as a whole or not at all. */
async function lookAfter(page: Page, at: string, cut: Cut): Promise<number> {
  const found = await standing(page, at, cut);
  const before = cut.done === 0 ? undefined : steps[cut.done - 1]?.then;
  const running = steps[cut.done];
  const allowed = running ? [before, running.then] : [before];
  expect(allowed, `after ${String(cut.done)} steps of ${cut.reference}`).toContain(found);
  const isKept = running !== undefined && found === running.then;
  if (running) figures.cutOff += 1;
  if (isKept) figures.cutOffAndKept += 1;
  return cut.done + (isKept ? 1 : 0);
}

async function checkTheBooks(page: Page, at: string): Promise<void> {
  await page.goto(`${at}/settings`);
  await button(page, 'Check the books').click();
  await expect(page.getByText('Everything agrees with the log.')).toBeVisible();
}

/** The shop goes on: the rest of the order is done, and it leaves. */
async function finish(
  page: Page,
  at: string,
  { reference, done }: { reference: string; done: number }
) {
  if (done > 0) expect(await standing(page, at, { reference, done })).toBe(steps[done - 1]?.then);
  for (const step of steps.slice(done)) await step.act(page, reference);
  await confirmed(mouse(page), 'Ship Order');
  await expect(page.getByText(/It can not be edited any more/)).toBeVisible();
}

/** A shop in a profile of its own on disk; from then on the server is gone. */
async function aShop(complaints: string[]) {
  const profile = await mkdtemp(join(tmpdir(), 'docket-kill-'));
  const { url, server } = await serve('build');
  const { context, page } = await launch(profile, complaints);
  await page.goto(url);
  await readyOffline(page);
  await stop(server);
  await bringInShop(page, url);
  return { profile, url, context, page };
}

/** One shop through so many kills, until the browser itself has thrown its data away. */
async function soak(complaints: string[], many: number): Promise<void> {
  const { profile, url, ...first } = await aShop(complaints);
  let { context, page } = first;
  try {
    for (let n = 1; n <= many; n += 1) {
      const cut = await workUntilKilled(context, page, `SO-${String(n).padStart(4, '0')}`);
      ({ context, page } = await launch(profile, complaints));
      await page.goto(url);
      await expect(page.locator('h1').first()).toBeVisible();
      if (await isWiped(page)) {
        figures.wiped += 1;
        return;
      }
      const done = await lookAfter(page, url, cut);
      await checkTheBooks(page, url);
      await finish(page, url, { reference: cut.reference, done });
    }
    await page.goto(`${url}/sell/orders?status=shipped`);
    await expect(page.getByRole('link', { name: /SO-\d+/ })).toHaveCount(many);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

test('what was confirmed survives a browser that is killed in mid-work', async ({ complaints }) => {
  test.setTimeout(120_000 + kills * 60_000);
  while (figures.kills < kills)
    await soak(complaints, Math.min(ordersOfAShop, kills - figures.kills));
  console.info(JSON.stringify(figures));
});
