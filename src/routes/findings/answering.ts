import { leaveFinding } from '#commands/leave-finding.ts';
import { settleFinding } from '#commands/settle-finding.ts';
import { isUndoable } from '#commands/undo.ts';
import type { Committed } from '#store/commit.ts';
import type { Answer, CardView } from '#ui/finding/card-view.ts';
import { findingRefusalWords } from '#ui/finding/refusal-words.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';
import { undoAction } from '../perform.ts';

function given({ finding: { key } }: CardView, answer: Answer) {
  if ('leave' in answer) return leaveFinding(device, { finding: key, note: answer.leave });
  const suggested = answer.suggested ? {} : { action: answer.settle };
  const name = answer.name ?? '';
  return settleFinding(device, { id: device.newId(), finding: key, name, ...suggested });
}

/** What each card is answered with: a number that was typed is for the first, the others get free ones. */
const inTurn = (answer: Answer, index: number): Answer =>
  index === 0 || 'leave' in answer ? answer : { ...answer, name: '' };

/** Takes back what was answered, the last answer first. */
async function takeBack(actions: readonly Committed[]): Promise<void> {
  for (const action of [...actions].reverse()) if ((await undoAction(action)) !== undefined) return;
}

async function announce(actions: readonly Committed[], answer: Answer): Promise<void> {
  const verb = 'leave' in answer ? say`Left as it is` : say`Decided`;
  const what = actions.length === 1 ? verb : `${verb}: ${counted(actions.length, 'finding')}`;
  const undoable = await Promise.all(actions.map((action) => isUndoable(device, action)));
  toasts.show(
    what,
    undoable.every(Boolean)
      ? { label: say`Undo`, onpress: () => void takeBack(actions) }
      : undefined
  );
}

/**
 * Answers these cards alike, each as an action of its own, and offers to take it back. What others
 * of its kind do not take stays to be asked. Answers with why the first was not settled: what was
 * settled meanwhile is gone from the page, so that is said where it is seen anyway.
 */
export async function answerCards(
  cards: readonly CardView[],
  answer: Answer
): Promise<string | undefined> {
  const done: Committed[] = [];
  for (const [index, card] of cards.entries()) {
    const result = await given(card, inTurn(answer, index));
    if (result.ok && result.value) done.push(result.value);
    if (result.ok || index > 0) continue;
    const why = findingRefusalWords(result.error);
    if (result.error.code !== 'already-settled') return why;
    toasts.show(why);
  }
  if (done.length > 0) await announce(done, answer);
  return undefined;
}
