import { goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { tick } from 'svelte';
import { actIn, quantityIn } from '#domain/code/act-code.ts';
import { withoutKind } from '#domain/code/gs1.ts';
import { screenIn, type ScreenName } from '#domain/code/screen-code.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import { isFrame } from '#exchange/code-frames.ts';
import { resolveCode, type NamedThing, type Resolution } from '#store/codes.ts';
import { isToPick } from '#store/to-pick.ts';
import { screenWords } from '#ui/help/screen-words.ts';
import { actWords } from '#ui/scan/act-words.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { deliver, type Scan } from '#ui/scan/receivers.ts';
import { answerWords } from '#ui/scan/answer-words.ts';
import { unanswered } from '#ui/scan/unanswered.svelte.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';
import { takeFrame } from '../files/code-reading.svelte.ts';
import { subjectHref } from '../subject-href.ts';
import { undoLastAction } from '../undo-last.ts';
import { screenHref } from './screen-href.ts';

/** A code that stays before the scanner is read again and again; this soon it is the same reading. */
const again = 1_000;

let last = { text: '', at: -Infinity };

function isNew({ text, from }: Scan): boolean {
  const at = performance.now();
  const repeated = from !== 'typed' && text === last.text && at - last.at < again;
  last = { text, at };
  return !repeated;
}

/** Shows what a code leads to above the page, so that Back leads to where one was. */
function show(text: string): void {
  const state = { ...page.state, scanned: text };
  if (page.state.scanned === undefined) pushState('', state);
  else replaceState('', state);
}

/** Whether the page would be left with something open in it that somebody has begun. */
const isBusy = () => page.state.scanned === undefined && document.querySelector('dialog[open]');

const only = (found: Resolution): NamedThing | undefined =>
  found.kind === 'found' && found.things.length === 1 ? found.things[0] : undefined;

/** Where a thing opens: an order of which something is to be picked opens in pick mode. */
const opened = async (thing: NamedThing): Promise<string> =>
  thing.kind === 'order' && (await isToPick(device.db, thing.id as SalesOrderId))
    ? resolve('/sell/orders/[id]/pick', { id: thing.id })
    : subjectHref(thing);

/** What a person reads who scans something that would take away what they have begun. */
const inTheWay = () => say`Close what is open first, then scan again.`;

/** Opens a screen, unless something that somebody has begun would be left for it. */
async function openScreen(screen: ScreenName): Promise<void> {
  if (isBusy()) {
    unanswered.say(inTheWay());
    return;
  }
  feedback.success(screenWords[screen]);
  await goto(screenHref(screen), { replaceState: page.state.scanned !== undefined });
}

/** An act that no page took: only taking back is possible everywhere. */
async function act(text: string): Promise<boolean> {
  const asked = actIn(text);
  if (asked === 'undo') await undoLastAction();
  else if (asked)
    unanswered.say(say`${actWords[asked]} can not be done here. Open the order first.`);
  else if (quantityIn(text) !== undefined)
    unanswered.say(say`No quantity is asked for here. Scan it where an order is entered.`);
  else return false;
  return true;
}

/**
 * Opens what a code leads to, where it leads to one thing and nothing is in the way; else shows what can be
 * done about it. A code that leads nowhere changes nothing.
 */
export async function openCode(text: string): Promise<void> {
  const screen = screenIn(text);
  if (screen) return openScreen(screen);
  if (await act(text)) return;
  const found = await resolveCode(device.db, text);
  const thing = only(found);
  if (found.kind === 'found') feedback.success(answerWords(found));
  else feedback.failure(answerWords(found));
  if (thing && !isBusy())
    await goto(await opened(thing), { replaceState: page.state.scanned !== undefined });
  else show(text);
}

/** The answer to the scan before is no longer in the way of this one. */
async function closeAnswer(): Promise<void> {
  if (page.state.scanned === undefined) return;
  const closed = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.back();
  await closed;
  await tick();
}

async function take(scan: Scan): Promise<void> {
  unanswered.clear();
  await closeAnswer();
  if (!(await deliver(scan))) await openCode(scan.text);
}

let taking: Promise<unknown> = Promise.resolve();

/**
 * Takes a scan, wherever it comes from: whoever waits for one gets it, else it opens what it leads to. One
 * after the other: what is scanned next may build on it.
 */
export async function takeScan({ text, from }: Scan): Promise<void> {
  const scan = { text: from === 'scanner' ? withoutKind(text) : text, from };
  if (isFrame(scan.text)) return takeFrame(scan.text);
  if (!isNew(scan)) return;
  const before = taking;
  const now = before.then(() => take(scan));
  taking = now.catch(() => undefined);
  await now;
}
