import type { Page } from '@playwright/test';

/**
 * What a hand or an eye would trip over on the page as it stands, in words; nothing when all is
 * well: every target is at least 56 px high and wide, for a mouse 40 px, the next one is 12 px away,
 * for a mouse 8 px, and 24 px from one that destroys; what is brought into view is not covered; nothing
 * runs out at the side, is cut off, or lies on something else; the bars leave room; and what
 * scrolls does not lie in something else that scrolls away under it.
 *
 * A link within a sentence is as high as its line, at least 24 px.
 */
export async function flaws(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMouse = document.documentElement.dataset['size'] === 'compact';
    const least = isMouse ? 40 : 56;
    const floor = 24;
    const apart = isMouse ? 8 : 12;
    const far = 24;
    const found = new Set<string>();

    // What lies under an open dialog or menu can not be reached, and need not be.
    const layer = [...document.querySelectorAll('dialog[open], [popover]:popover-open')].at(-1);
    const top = layer ?? document.body;
    /** Kept for a screen reader in a single pixel. */
    const isForEarsOnly = (element: Element) =>
      element.clientWidth === 1 && getComputedStyle(element).clipPath !== 'none';
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .skip') &&
      !isForEarsOnly(element);
    const shown = (selector: string) => [...top.querySelectorAll(selector)].filter(isShown);

    const px = (...numbers: number[]) => numbers.map((each) => String(Math.round(each))).join('×');
    const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
    const nameOf = (element: Element) => {
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
      return `${element.tagName.toLowerCase()} “${short(name)}”`;
    };

    const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') =>
      /auto|scroll/.test(getComputedStyle(element)[axis]);
    /** What an element moves along with. */
    function carrierOf(element: Element): Element {
      for (let at = element.parentElement; at && at !== top; at = at.parentElement)
        if (scrolls(at, 'overflowY') || /sticky|fixed/.test(getComputedStyle(at).position))
          return at;
      return top;
    }
    /** Rows that are meant to be pushed sideways: filters, tabs, and wide tables. */
    const isPushed = (element: Element) =>
      scrolls(element, 'overflowX') &&
      (element.matches('ul, nav') || element.querySelector(':scope > table') !== null);

    function sideways() {
      const { scrollWidth } = document.documentElement;
      if (scrollWidth > innerWidth) found.add(`the page is ${px(scrollWidth)} px wide`);
      for (const element of [top, ...shown('*')]) {
        const beyond = element.scrollWidth - element.clientWidth;
        const { overflowX, display } = getComputedStyle(element);
        if (beyond <= 1 || overflowX === 'visible' || display === 'inline') continue;
        if (!element.matches('input, select') && !isPushed(element))
          found.add(`${nameOf(element)} hides ${px(beyond)} px at its side`);
      }
    }

    /** Scrolled to its end, a page shows its end, and not what is behind it. */
    function nested() {
      for (const inner of shown('.pane')) {
        const outer = inner.closest('main');
        if (outer && scrolls(outer, 'overflowY') && outer.scrollHeight > outer.clientHeight + 1)
          found.add(
            `the page scrolls ${px(outer.scrollHeight - outer.clientHeight)} px of nothing`
          );
      }
    }

    const isInSentence = (element: Element) =>
      element.matches('a') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
      );

    /** Whether a tap at a point reaches an element, through its label too. */
    function answers(element: Element, x: number, y: number): boolean {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return false;
      if (element.contains(hit) || (hit.contains(element) && hit.matches('label'))) return true;
      const labels = (element as HTMLInputElement).labels ?? [];
      return [...labels].some((label) => label.contains(hit));
    }

    /** How far from its middle an element can be hit, in one direction. */
    function reach(element: Element, [dx, dy]: readonly [number, number]): number {
      const box = element.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      let far = 0;
      while (far < least && answers(element, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
      return far;
    }

    function tooSmall(element: Element) {
      const { width, height } = element.getBoundingClientRect();
      if (width >= least - 0.5 && height >= least - 0.5) return;
      // What can be hit around it is measured away from the edge of the window.
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      const wide = Math.max(width, reach(element, [-1, 0]) + reach(element, [1, 0]) + 1);
      const high = Math.max(height, reach(element, [0, -1]) + reach(element, [0, 1]) + 1);
      const wanted = isInSentence(element) ? floor : least;
      if (high < wanted - 1 || (wide < wanted - 1 && wanted === least))
        found.add(`${nameOf(element)} is ${px(wide, high)}`);
    }

    /** Brought into view, an element is hit where a finger aims: nothing stands over it. */
    function covered(element: HTMLElement) {
      element.focus();
      (element.closest('label') ?? element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const box = element.getBoundingClientRect();
      const inward = Math.min(box.width / 2, least / 2);
      const isFromRight = getComputedStyle(element).direction === 'rtl';
      const x = isFromRight ? box.right - inward : box.left + inward;
      for (const y of [box.top + 2, box.top + box.height / 2, box.bottom - 2])
        if (!answers(element, x, y) && box.height < innerHeight / 2) {
          const over = document.elementFromPoint(x, y);
          found.add(`${nameOf(element)} is covered by ${over ? nameOf(over) : 'the edge'}`);
          return;
        }
    }

    const isFinal = (element: Element) => element.closest('.danger, .destructive') !== null;
    /** Rows of one list, tabs, destinations and the days of a month are large enough to touch. */
    const isRow = (element: Element) => element.matches('li > a, ol a, summary, nav a, [data-day]');
    /** The cross within a search field, and so on. */
    const isWithin = (one: Element, other: Element) =>
      one.contains(other) || other.contains(one) || one.closest('[role=search]')?.contains(other);

    /** Two that may be close: parts of one thing, rows, and words of one sentence. */
    const mayTouch = (one: Element, other: Element) =>
      isWithin(one, other) ||
      (isRow(one) && isRow(other)) ||
      isInSentence(one) ||
      isInSentence(other);

    /** The free room between two boxes; negative when one lies on the other. */
    const between = (one: DOMRect, other: DOMRect) =>
      Math.max(
        other.left - one.right,
        one.left - other.right,
        other.top - one.bottom,
        one.top - other.bottom
      );

    function tooClose(all: readonly Element[]) {
      const placed = all.map((element) => ({
        element,
        carrier: carrierOf(element),
        box: element.getBoundingClientRect()
      }));
      for (const [at, one] of placed.entries())
        for (const other of placed.slice(at + 1)) {
          if (one.carrier !== other.carrier || mayTouch(one.element, other.element)) continue;
          const wanted = isFinal(one.element) !== isFinal(other.element) ? far : apart;
          const room = between(one.box, other.box);
          if (room < wanted - 0.6)
            found.add(`${nameOf(one.element)} is ${px(room)} px from ${nameOf(other.element)}`);
        }
    }

    interface Words {
      readonly text: string;
      readonly parent: Element;
      readonly carrier: Element;
      readonly boxes: readonly DOMRect[];
    }

    function wordsShown(): Words[] {
      const words: Words[] = [];
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = short(node.textContent ?? '');
        if (!parent || !text || !isShown(parent) || parent.matches('option, script, style'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        words.push({
          text,
          parent,
          carrier: carrierOf(parent),
          boxes: [...range.getClientRects()]
        });
      }
      return words;
    }

    /** Text keeps within whatever has an edge. */
    function runsOut({ text, parent, boxes }: Words) {
      const edge = parent.closest('button, a, td, th, li, label, summary, dialog, nav, main');
      if (!edge || getComputedStyle(edge).display === 'inline') return;
      const { left, right, top, bottom } = edge.getBoundingClientRect();
      const isLow = edge.matches('button, td, th');
      if (boxes.some((box) => box.left < left - 1 || box.right > right + 1))
        found.add(`“${text}” runs out of ${nameOf(edge)}`);
      if (isLow && boxes.some((box) => box.top < top - 2 || box.bottom > bottom + 2))
        found.add(`“${text}” is higher than ${nameOf(edge)}`);
    }

    const cuts = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isTooSmall =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 2;
      return isTooSmall && [overflowX, overflowY].some((each) => /hidden|clip/.test(each));
    };

    function cutOff({ text, parent }: Words) {
      for (let at: Element | null = parent; at && at !== top; at = at.parentElement)
        if (cuts(at)) found.add(`“${text}” is cut off`);
    }

    /** What is chosen, and what an empty field asks for. */
    function textOf(field: Element): string {
      if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
      return field instanceof HTMLInputElement && field.value === '' ? field.placeholder : '';
    }

    function cutWithin(field: Element) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d');
      const text = textOf(field);
      if (!pen || text === '') return;
      pen.font = font;
      const arrow = field.matches('select') ? 20 : 0;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
      if (pen.measureText(text).width > room + 1) found.add(`“${text}” does not fit its field`);
    }

    function overlapping(words: readonly Words[]) {
      const flat = words.flatMap(({ boxes, ...rest }) => boxes.map((box) => ({ ...rest, box })));
      for (const [at, one] of flat.entries())
        for (const other of flat.slice(at + 1)) {
          if (one.carrier !== other.carrier || one.parent === other.parent) continue;
          const across =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 2 && down > 6) found.add(`“${one.text}” lies on “${other.text}”`);
        }
    }

    /** In a row that is pushed sideways, the current one is seen whole. */
    function outOfSight() {
      for (const current of shown(
        'ul [aria-current], ul [aria-pressed="true"], nav [aria-current]'
      )) {
        const row = current.closest('ul, nav');
        const frame = row?.getBoundingClientRect();
        const { left, right } = current.getBoundingClientRect();
        if (frame && (left < frame.left - 1 || right > frame.right + 1))
          found.add(`${nameOf(current)} is current and out of sight`);
      }
    }

    function room() {
      const main = document.querySelector('main');
      if (layer || !main) return;
      const bars = shown('main .bar').filter((bar) => getComputedStyle(bar).position === 'sticky');
      const highest = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().height));
      const left = main.clientHeight - highest;
      if (left < innerHeight * 0.4)
        found.add(`the bars leave ${px(left)} of ${px(innerHeight)} px`);
    }

    const targets = shown(
      'a[href], button, input:not([type=file]), select, textarea, summary, [role=menuitem]'
    );
    sideways();
    nested();
    room();
    outOfSight();
    tooClose(targets);
    const words = wordsShown();
    words.forEach(runsOut);
    words.forEach(cutOff);
    overlapping(words);
    // At 400 %, or on a phone at 150 %, a field shows the beginning of a long choice.
    const scale = Number(document.documentElement.dataset['scale'] ?? 100) / 100;
    if (innerWidth / scale >= 360) shown('input, select').forEach(cutWithin);
    for (const target of targets) {
      covered(target as HTMLElement);
      tooSmall(target);
    }
    return [...found];
  });
}
