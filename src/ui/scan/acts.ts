import { actIn, type ActName } from '#domain/code/act-code.ts';
import { say } from '#ui/words/say.ts';
import { receiveScans } from './receivers.ts';
import { unanswered } from './unanswered.svelte.ts';

/** What a page or a dialog does when the code of an act is scanned. */
export type Acts = Readonly<Partial<Record<ActName, () => unknown>>>;

/**
 * Lets the code of an act do what the button of that name does. Where nothing takes an act, the app says so.
 * Call what it returns when the page goes.
 */
export const receiveActs = (acts: Acts) =>
  receiveScans(async ({ text }) => {
    const act = actIn(text);
    const run = act && acts[act];
    await run?.();
    return run !== undefined;
  });

/** As long as a dialog is open no act reaches what lies below it: it is said what is in the way. */
export const holdActs = (acts: Acts) =>
  receiveScans(async ({ text }) => {
    const act = actIn(text);
    if (act === undefined) return false;
    const run = acts[act];
    if (run) await run();
    else unanswered.say(say`Close what is open first, then scan again.`);
    return true;
  });
