import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForScans, type Offer } from '#ui/scan/listen.ts';
import { watchKeys } from '#ui/scan/watch.ts';
import { aimIdentifier, startOfText } from '#ui/scan/wedge-keys.ts';
import type { WedgeSetting } from '#ui/scan/wedge.ts';

const onscan = vi.fn<(text: string) => void>();
const onoffer = vi.fn<(offer: Offer) => void>();
const pressed = vi.fn();
const onlost = vi.fn();
let stop = () => {};
let setting: WedgeSetting;

/** Where the focus may be when somebody scans. */
const places = {
  body: '',
  'a quantity field': '<input class="at" inputmode="decimal" value="20">',
  'the search box': '<input class="at" type="search" value="seal">',
  notes: '<textarea class="at">Left of the door</textarea>',
  'the Ship Order button': '<button class="at">Ship Order</button>',
  'the confirmation of a dialog': '<dialog open><button class="at">Ship Order</button></dialog>',
  'a link': '<a class="at" href="#there">Orders</a>',
  'a menu item': '<div role="menu"><button class="at" role="menuitem">Delete</button></div>'
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  setting = { prefix: ['~'], suffix: 'Enter' };
  stop = listenForScans(() => setting, { onscan, onoffer, onlost });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.innerHTML = '';
});

type Typed = HTMLInputElement | HTMLTextAreaElement;
const isTyped = (at: Element): at is Typed => at.matches('input, textarea');

/** One key as a browser would bring it: whoever lets it through gets it into the field, or is pressed. */
function key(at: HTMLElement, name: string) {
  const init = { key: name, code: `Key${name}`, bubbles: true, cancelable: true };
  const isFree = at.dispatchEvent(new KeyboardEvent('keydown', init));
  if (isFree && isTyped(at) && name.length === 1) {
    at.value += name;
    at.dispatchEvent(new InputEvent('input', { bubbles: true, data: name }));
  }
  if (isFree && !isTyped(at) && (name === 'Enter' || name === ' ')) pressed(name);
  at.dispatchEvent(new KeyboardEvent('keyup', init));
}

function focused(html: string): HTMLElement {
  document.body.innerHTML = html;
  const at = document.querySelector<HTMLElement>('.at') ?? document.body;
  at.focus();
  at.addEventListener('keydown', () => {});
  return at;
}

const scan = (at: HTMLElement, keys: readonly string[]) => {
  for (const each of keys) {
    key(at, each);
    vi.advanceTimersByTime(8);
  }
};
const valueOf = (at: HTMLElement) => (isTyped(at) ? at.value : '');

describe.each(Object.entries(places))('with the focus on %s', (_, html) => {
  it.each(['SK-22', 'two words'])('a scan of %s is heard and changes nothing', (code) => {
    const at = focused(html);
    const before = valueOf(at);
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    scan(at, ['~', ...Array.from(code), 'Enter']);
    document.removeEventListener('keydown', seen);
    expect(onscan.mock.calls).toEqual([[code]]);
    expect(valueOf(at)).toBe(before);
    expect(pressed).not.toHaveBeenCalled();
    expect(seen).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(at);
    expect(onoffer).not.toHaveBeenCalled();
  });

  it('a scanner without a prefix presses nothing, and what it typed can be taken out', () => {
    const at = focused(html);
    const before = valueOf(at);
    scan(at, [...Array.from('two words 42'), 'Enter']);
    expect(onscan).not.toHaveBeenCalled();
    expect(pressed).not.toHaveBeenCalled();
    expect(onoffer).toHaveBeenCalledOnce();
    onoffer.mock.calls[0]?.[0].undo?.();
    expect(valueOf(at)).toBe(before);
  });
});

describe.each([
  ['F8', ['F8'], ['F8']],
  ['an AIM identifier', [']', 'E', '0'], aimIdentifier],
  ['a key without a name', ['Unidentified'], [startOfText]]
])('with %s before every code', (_, before, prefix) => {
  it.each(Object.entries(places))('a scan changes nothing with the focus on %s', (_place, html) => {
    setting = { prefix, suffix: 'Enter' };
    const at = focused(html);
    const value = valueOf(at);
    scan(at, [...before, ...Array.from('two words'), 'Enter']);
    expect(onscan.mock.calls.map(([text]) => text.replace(']E0', ''))).toEqual(['two words']);
    expect(valueOf(at)).toBe(value);
    expect(pressed).not.toHaveBeenCalled();
    expect(onlost).not.toHaveBeenCalled();
  });
});

it('a prefix that a person typed comes back into the field', () => {
  const at = focused(places.notes) as HTMLTextAreaElement;
  at.setSelectionRange(4, 4);
  scan(at, ['~', '5']);
  expect(at.value).toBe('Left of the door');
  vi.advanceTimersByTime(1_000);
  expect(at.value).toBe('Left~5 of the door');
});

/** What an on-screen keyboard writes: a key without a name, then the text. */
function write(at: HTMLElement, data: string) {
  const key = { key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true };
  at.dispatchEvent(new KeyboardEvent('keydown', key));
  const isFree = at.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data,
      bubbles: true,
      cancelable: true
    })
  );
  if (isFree && isTyped(at)) at.value += data;
  at.dispatchEvent(new KeyboardEvent('keyup', key));
  vi.advanceTimersByTime(8);
}

describe('a scanner behind an on-screen keyboard', () => {
  it('is heard sign by sign and changes no field', () => {
    const at = focused(places.notes);
    for (const sign of '~SK-22') write(at, sign);
    key(at, 'Enter');
    expect(onscan.mock.calls).toEqual([['SK-22']]);
    expect(valueOf(at)).toBe('Left of the door');
  });

  it('is heard when it writes the whole code at once, with the end of the line', () => {
    const at = focused(places['a quantity field']);
    write(at, '~two words\n');
    expect(onscan.mock.calls).toEqual([['two words']]);
    expect(valueOf(at)).toBe('20');
  });

  it('leaves to the field what stood before the prefix, and words that somebody chose', () => {
    const at = focused(places['the search box']);
    write(at, ' ring');
    expect(valueOf(at)).toBe('seal ring');
    write(at, '!~SK-22\n');
    expect(valueOf(at)).toBe('seal ring!');
    expect(onscan.mock.calls).toEqual([['SK-22']]);
  });

  it('a text that was typed by keys with names is not heard twice', () => {
    const at = focused(places.notes);
    at.addEventListener('keydown', () => {
      at.dispatchEvent(
        new InputEvent('beforeinput', { inputType: 'insertText', data: 'x', bubbles: true })
      );
    });
    scan(at, ['x', 'y']);
    scan(at, ['~', 'A', 'Enter']);
    expect(onscan.mock.calls).toEqual([['A']]);
  });

  it('is told to be set up otherwise where no field has the cursor', () => {
    const at = focused(places['a link']);
    for (const sign of '~SK-22') write(at, sign);
    expect(onlost).toHaveBeenCalledOnce();
    expect(pressed).not.toHaveBeenCalled();
  });
});

/** A word as Japanese, Chinese or a keyboard with suggestions compose it; the page has to get each event. */
function compose(at: HTMLElement, keys: readonly string[], word: string) {
  const kept: string[] = [];
  const send = (event: Event) => {
    if (!at.dispatchEvent(event)) kept.push(event.type);
  };
  const init = { bubbles: true, cancelable: true };
  const whileComposing = { ...init, isComposing: true, keyCode: 229 };
  send(new KeyboardEvent('keydown', { ...init, key: 'Process', keyCode: 229 }));
  send(new CompositionEvent('compositionstart', init));
  for (const key of keys) {
    send(new KeyboardEvent('keydown', { ...whileComposing, key }));
    send(
      new InputEvent('beforeinput', {
        ...init,
        isComposing: true,
        inputType: key === '~' ? 'insertText' : 'insertCompositionText',
        data: key
      })
    );
    send(new KeyboardEvent('keyup', { ...whileComposing, key }));
    vi.advanceTimersByTime(8);
  }
  // Safari says Enter, and that nothing is composed any more; only the number of the key tells.
  send(new KeyboardEvent('keydown', { ...init, key: 'Enter', keyCode: 229 }));
  if (isTyped(at)) at.value += word;
  send(new CompositionEvent('compositionend', { ...init, data: word }));
  return kept;
}

describe('a word that is composed', () => {
  it.each([
    ['the search box', places['the search box']],
    ['notes', places.notes]
  ])('reaches %s whole, however fast it is and whatever is in it', (_, html) => {
    const at = focused(html);
    const before = valueOf(at);
    expect(compose(at, Array.from('~nihongo~go'), '日本語')).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(valueOf(at)).toBe(`${before}日本語`);
    expect([onscan, onoffer, onlost].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('comes after the prefix that was typed before it', () => {
    const at = focused(places['the search box']);
    scan(at, ['~']);
    compose(at, Array.from('ni'), '日');
    vi.advanceTimersByTime(2_000);
    expect(valueOf(at)).toBe('seal~日');
    expect(onscan).not.toHaveBeenCalled();
  });

  it('leaves the next scan whole', () => {
    const at = focused(places['the search box']);
    compose(at, Array.from('ni'), '日');
    scan(at, [...Array.from('~SK-22'), 'Enter']);
    expect(onscan.mock.calls).toEqual([['SK-22']]);
  });
});

it('a suggestion that was chosen is no scan, even where a sign of it may begin one', () => {
  setting = { prefix: aimIdentifier, suffix: 'Enter' };
  const at = focused(places.notes);
  write(at, ' [see] there');
  expect(valueOf(at)).toBe('Left of the door [see] there');
  expect(onscan).not.toHaveBeenCalled();
});

it('whoever watches sees every key, and nobody else does', () => {
  const names: string[] = [];
  const at = focused(places['the search box']);
  const unwatch = watchKeys(({ key }) => names.push(key) > 0);
  scan(at, [...Array.from('~SK'), 'Enter']);
  write(at, '~SK');
  unwatch();
  expect(names).toEqual(['~', 'S', 'K', 'Enter', '~', 'S', 'K']);
  expect(valueOf(at)).toBe('seal');
  expect(onscan).not.toHaveBeenCalled();
});

it('nothing is heard any more after it stopped', () => {
  stop();
  scan(focused(''), ['~', 'A', 'Enter']);
  expect(onscan).not.toHaveBeenCalled();
});
