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

/**
 * Looks at the page as it stands: with a screen reader's rules once, in every theme for what cannot
 * be read, in every size for what a hand trips over. It is loaded once, and worn and bent in place.
 */
export async function lookAt(page: Page, screen: string): Promise<void> {
  expect.soft(await unheard(page), screen).toEqual([]);
  for (const theme of themes)
    expect.soft(await paleIn(page, theme), `${screen} in the ${theme} theme`).toEqual([]);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    const name = `${screen} at ${String(size.width)}×${String(size.height)}`;
    expect.soft(await flaws(page), name).toEqual([]);
  }
  await page.setViewportSize(sizes[0]);
}
