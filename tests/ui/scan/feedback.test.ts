import { beforeEach, expect, it, vi } from 'vitest';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { scanner } from '#ui/scan/scanner.svelte.ts';

/** What was heard: the pitch in hertz, and the length in seconds. */
const heard: { hertz: number; lasts: number }[] = [];
const vibrate = vi.fn();

class Oscillator {
  frequency = { value: 0 };
  #from = 0;
  connect = (to: unknown) => to;
  start(at: number) {
    this.#from = at;
  }
  stop(at: number) {
    heard.push({ hertz: this.frequency.value, lasts: Math.round((at - this.#from) * 1_000) });
  }
}
class Sound {
  currentTime = 1;
  destination = {};
  resume = () => Promise.resolve();
  createOscillator = () => new Oscillator();
  createGain = () => ({ gain: { value: 1 }, connect: (to: unknown) => to });
}

beforeEach(() => {
  vi.stubGlobal('AudioContext', Sound);
  Object.defineProperty(navigator, 'userActivation', {
    value: { hasBeenActive: true },
    configurable: true
  });
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
  heard.length = 0;
  vibrate.mockClear();
  scanner.change({ sounds: true });
});

it('a scan that was understood sounds high once', () => {
  feedback.success('Seal kit');
  expect(heard).toEqual([{ hertz: 880, lasts: 80 }]);
  expect(vibrate).toHaveBeenCalledOnce();
  expect(announcer.said.polite.text).toBe('Seal kit');
});

it('one that was not sounds low twice, and interrupts a screen reader', () => {
  feedback.failure('That is SK-23');
  expect(heard).toEqual([
    { hertz: 220, lasts: 120 },
    { hertz: 220, lasts: 120 }
  ]);
  expect(announcer.said.assertive.text).toBe('That is SK-23');
});

it('says it without a sound where sounds are off', () => {
  scanner.change({ sounds: false });
  feedback.success('Seal kit again');
  expect(heard).toEqual([]);
  expect(vibrate).not.toHaveBeenCalled();
  expect(announcer.said.polite.text).toBe('Seal kit again');
});
