import { lastOwnAction } from '#store/activity.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../device.ts';
import { undoAction } from './perform.ts';

const startedAt = performance.timeOrigin;

/** Takes back the last thing done here since the app was opened. */
export async function undoLastAction(): Promise<void> {
  const last = await lastOwnAction(device.db, device.id, startedAt);
  if (last) await undoAction(last);
  else toasts.show(say`Nothing to undo since the app was opened. Older actions are in Activity.`);
}
