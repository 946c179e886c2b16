import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { flaws } from './geometry.ts';
import { paleIn } from './pale.ts';

/** A tablet on its side and upright, a phone, and what is left of them at 200 % and at 400 %. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 640, height: 400 },
  { width: 400, height: 640 },
  { width: 390, height: 844 },
  { width: 320, height: 640 }
] as const;

/** The theme in which a page opens for whoever has chosen none comes last, and stays. */
const themes = ['dark', 'sunlight', 'night', 'light'] as const;

/** Whether each screen is looked at with every hand and in every language; else these take turns. */
export const thorough = process.env['DOCKET_LOOKS'] === 'all';

/** What else a hand may have chosen. */
const hands = [
  { size: 'gloves', scale: '100' },
  { size: 'compact', scale: '100' },
  { size: 'standard', scale: '150' }
] as const;
const usual = { size: 'standard', scale: '100' };

/** A window for what is looked at once: they take turns, so that over the screens all are seen. */
const once = [sizes[0], sizes[1], sizes[4]] as const;
let turn = 0;
const next = () => once[turn++ % once.length] ?? sizes[0];

let handTurn = 0;
const handsNow = () => {
  const at = handTurn++ % hands.length;
  return thorough ? hands : hands.slice(at, at + 1);
};

/** Axe itself is large: it is put into a page once, and looks for one thing at a time. */
async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).setLegacyMode();
}

async function found(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What a screen reader would trip over on the page as it stands, and what can not be read on it. */
export const axeFinds = async (page: Page) => found(await axeIn(page));

/** The same without the colours. */
const unheard = async (page: Page) =>
  found(
    (await axeIn(page)).options({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false } }
    })
  );

/** Until nothing moves any more. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });

/** Until nothing is added, taken away or changed any more. */
export const quiet = (page: Page) =>
  page.evaluate(async () => {
    const [still, atMost] = [100, 5_000];
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, still);
      const watch = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, still);
      });
      watch.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true
      });
      setTimeout(resolve, atMost);
    });
  });

const wear = (page: Page, hand: { readonly size: string; readonly scale: string }) =>
  page.evaluate((chosen) => {
    Object.assign(document.documentElement.dataset, chosen);
  }, hand);

/** What is done on a page anew in each window. */
type Anew = () => Promise<void>;
const nothing: Anew = () => Promise.resolve();

interface Felt {
  readonly screen: string;
  readonly anew: Anew;
}

async function feel(page: Page, size: (typeof sizes)[number], { screen, anew }: Felt) {
  await page.setViewportSize(size);
  // The look before may have pushed a row aside: it comes back, in a window of the same size too.
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await settled(page);
  await anew();
  await settled(page);
  const name = `${screen} at ${String(size.width)}×${String(size.height)}`;
  expect.soft(await flaws(page), name).toEqual([]);
}

/**
 * Looks at the page as it stands: with a screen reader's rules once, in every theme for what cannot
 * be read, in every size for what a hand trips over, and once with the hand whose turn it is. It is
 * loaded once, and worn and bent in place.
 */
export async function lookAt(page: Page, screen: string, anew = nothing): Promise<void> {
  expect.soft(await unheard(page), screen).toEqual([]);
  for (const theme of themes)
    expect.soft(await paleIn(page, theme), `${screen} in the ${theme} theme`).toEqual([]);
  for (const size of sizes) await feel(page, size, { screen, anew });
  next(); // so that a hand meets another window on the next screen
  for (const hand of handsNow()) {
    await wear(page, hand);
    await feel(page, next(), {
      screen: `${screen}, ${hand.size} ${hand.scale} %,`,
      anew
    });
  }
  await wear(page, usual);
  await page.setViewportSize(sizes[0]);
}

/** Looks at the page in the window whose turn it is. */
export async function lookOnce(page: Page, screen: string, anew = nothing): Promise<void> {
  await feel(page, next(), { screen, anew });
  await page.setViewportSize(sizes[0]);
}
