import { announcer } from '#ui/kit/announcer.svelte.ts';
import { scanner } from './scanner.svelte.ts';

interface Tone {
  readonly hertz: number;
  /** How long, and how long after the one before it began, in seconds. */
  readonly lasts: number;
  readonly after: number;
}

const high: readonly Tone[] = [{ hertz: 880, lasts: 0.08, after: 0 }];
const lowTwice: readonly Tone[] = [
  { hertz: 220, lasts: 0.12, after: 0 },
  { hertz: 220, lasts: 0.12, after: 0.2 }
];

let sound: AudioContext | undefined;

function play(tones: readonly Tone[]): void {
  sound ??= new AudioContext();
  void sound.resume();
  for (const { hertz, lasts, after } of tones) {
    const from = sound.currentTime + after;
    const tone = sound.createOscillator();
    const loudness = sound.createGain();
    tone.frequency.value = hertz;
    loudness.gain.value = 0.25;
    tone.connect(loudness).connect(sound.destination);
    tone.start(from);
    tone.stop(from + lasts);
  }
}

function sense(tones: readonly Tone[], buzz: number[]): void {
  // A page that nobody has touched yet may not sound.
  if (!scanner.setting.sounds || !navigator.userActivation.hasBeenActive) return;
  // Safari has no vibration.
  if ('vibrate' in navigator) navigator.vibrate(buzz);
  if ('AudioContext' in window) play(tones);
}

/** What a hand, an ear and a screen reader are told beside what is seen. */
export const feedback = {
  /** It was understood: one high tone of 80 ms, one short buzz. */
  success(text: string) {
    sense(high, [60]);
    announcer.say(text);
  },
  /** It was not, and nothing was changed: two low tones of 120 ms, two long buzzes. */
  failure(text: string) {
    sense(lowTwice, [120, 80, 120]);
    announcer.say(text, 'assertive');
  }
};
