import type { Page } from '@playwright/test';

/** The part of axe that is asked here, where it was put into the page. */
interface Axe {
  readonly run: (
    context: { readonly include: readonly Element[] },
    options: object
  ) => Promise<{ readonly violations: readonly { readonly nodes: readonly { html: string }[] }[] }>;
}

/** Every way of writing that was looked at, theme by theme: text, its ground and its size. */
const known = new Map<string, Set<string>>();

/**
 * What cannot be read in a theme on the page as it stands. Text that is written in the same colours and
 * size as text looked at before, there or on an earlier page, is not looked at again: a long list is
 * written in few ways. Axe is in the page already.
 */
export async function paleIn(page: Page, theme: string): Promise<string[]> {
  const seen = known.get(theme) ?? new Set();
  known.set(theme, seen);
  const looked = await page.evaluate(
    async ([chosen, before]) => {
      document.documentElement.dataset['theme'] = chosen;

      const isOpaque = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration) =>
        backgroundColor.startsWith('rgb(') && backgroundImage === 'none';

      /** The colours behind an element, down to the first one that nothing shines through, and what fades it. */
      function groundOf(element: Element): string {
        const layers: string[] = [];
        let isClosed = false;
        for (let at: Element | null = element; at; at = at.parentElement) {
          const style = getComputedStyle(at);
          if (style.opacity !== '1') layers.push(style.opacity);
          if (!isClosed) layers.push(style.backgroundColor, style.backgroundImage);
          isClosed ||= isOpaque(style);
        }
        return layers.join(' ');
      }

      const fields = 'input, select, textarea';
      /** Axe passes over what is switched off, and over what only eyes get. */
      const off = ':disabled, [aria-disabled=true], [aria-hidden=true]';
      function writingOf(element: Element): string {
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        const passed = element.closest(off) ? 'off' : 'on';
        const field = element.matches(fields) ? element.tagName : '';
        return [color, fontSize, fontWeight, textShadow, passed, field, groundOf(element)].join(
          ' '
        );
      }

      const speaks = (element: Element) =>
        element.checkVisibility() &&
        !element.closest('.visually-hidden') &&
        (element.matches(fields) ||
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()
          ));

      /** One may lie where axe cannot see its ground, as under a fold. */
      const enough = 3;
      const known = new Set(before);
      const written = new Map<string, Element[]>();
      for (const element of [...document.querySelectorAll('body *')].filter(speaks)) {
        const writing = writingOf(element);
        const same = written.get(writing) ?? [];
        if (!known.has(writing) && same.length < enough) written.set(writing, [...same, element]);
      }
      if (written.size === 0) return { writings: [], pale: [] };
      const { axe } = window as unknown as { readonly axe: Axe };
      const { violations } = await axe.run(
        { include: [...written.values()].flat() },
        { runOnly: ['color-contrast'], resultTypes: ['violations'] }
      );
      const pale = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      // What was found pale is found again wherever it stands.
      return { writings: pale.length > 0 ? [] : [...written.keys()], pale };
    },
    [theme, [...seen]] as const
  );
  for (const writing of looked.writings) seen.add(writing);
  return looked.pale;
}
