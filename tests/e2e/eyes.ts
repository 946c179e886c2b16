import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { flaws } from './geometry.ts';

/** A tablet on its side and upright, and a phone. */
const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 }
] as const;

/** What is left of them at 200 % and at 400 %. */
const enlarged = [
  { width: 640, height: 400 },
  { width: 400, height: 640 },
  { width: 320, height: 640 }
] as const;

const usual = sizes[0];

/** The theme in which a page opens for whoever has chosen none, and the others. */
const light = 'light';
const others = ['dark', 'sunlight', 'night'] as const;

/** Every theme and size of every screen; otherwise themes and enlargements take turns from screen to screen. */
const isWhole = process.env['DOCKET_EYES'] === 'all';

async function found(axe: AxeBuilder) {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What a screen reader would trip over on the page as it stands. */
export const axeFinds = (page: Page) => found(new AxeBuilder({ page }));

/** What can not be read against its ground: all that a theme can spoil. */
const paleOn = (page: Page) => found(new AxeBuilder({ page }).withRules(['color-contrast']));

/** Until nothing moves any more. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });

/** The page as it stands, in another theme. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
  await settled(page);
}

let turn = 0;

/**
 * Looks at the page as it stands: with a screen reader's rules once, in other themes for what cannot
 * be read, in other sizes for what a hand trips over. It is loaded once, and worn and bent in place.
 */
export async function lookAt(page: Page, screen: string): Promise<void> {
  turn += 1;
  const at = turn % (others.length + enlarged.length);
  await wear(page, light);
  expect.soft(await axeFinds(page), screen).toEqual([]);
  for (const theme of isWhole ? others : others.slice(at, at + 1)) {
    await wear(page, theme);
    expect.soft(await paleOn(page), `${screen} in the ${theme} theme`).toEqual([]);
  }
  await wear(page, light);
  const further = at - others.length;
  const small = isWhole ? enlarged : enlarged.filter((_, index) => index === further);
  for (const size of [...sizes, ...small]) {
    await page.setViewportSize(size);
    await settled(page);
    const name = `${screen} at ${String(size.width)}×${String(size.height)}`;
    expect.soft(await flaws(page), name).toEqual([]);
  }
  await page.setViewportSize(usual);
}
