import type { Change } from '#domain/changes.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { refusedUndo, reversedEvent, type UndoRefusal } from '#domain/undo.ts';
import { commit, type Committed } from '#store/commit.ts';
import { contextOf, transact, type Device } from '#store/device-context.ts';
import { StorageError } from '#store/faults.ts';
import { compensationFor, standingOf, undoingOf, undoIntent } from '#store/undo.ts';
import { undoneFacts } from '#store/undone.ts';
import type { CommandRefusal } from './command.ts';

/** Thrown to roll the transaction back: what the undo would lead to is not allowed. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: UndoRefusal;

  constructor(refusal: UndoRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Thrown to roll the transaction back: it was only tried. */
class Tried extends Error {
  override readonly name = 'Tried';
}

const refusalIn = (error: unknown): UndoRefusal | undefined => {
  if (error instanceof Refused) return error.refusal;
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner instanceof Refused ? inner.refusal : undefined;
};

async function takeBack(
  device: Device,
  action: Committed,
  { isTrial = false } = {}
): Promise<Committed | undefined> {
  const { db } = device;
  const undoing = await undoingOf(db, action);
  if (!undoing) return undefined;
  return transact(device, async () => {
    const back = await compensationFor(db, undoing, reversedEvent);
    const { settings } = await contextOf(device);
    const standing = await standingOf(db, undoing.target);
    if (standing.alreadyUndone) throw new Refused({ code: 'already-undone' });
    const intent = { kind: undoIntent, args: { of: [action.device, action.sequence] } };
    const kept =
      back.ops.length > 0
        ? await commit(device, intent, back.ops as unknown as Change[])
        : undefined;
    const after = await undoneFacts(db, undoing.target, {
      ...back,
      allowOverAllocation: settings.allowOverAllocation
    });
    const refusal = refusedUndo({ ...standing, ...after });
    if (refusal) throw new Refused(refusal);
    if (isTrial) throw new Tried();
    return kept;
  });
}

/**
 * Takes an action back, as a new action: written first, then judged by how things stood and where it
 * leads, and rolled back when a rule says no. All of it or nothing.
 */
export async function undo(
  device: Device,
  action: Committed
): Promise<Result<Committed, UndoRefusal | CommandRefusal>> {
  try {
    const kept = await takeBack(device, action);
    return kept ? ok(kept) : err({ code: 'gone' });
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) return err(refusal);
    if (error instanceof StorageError) return err({ code: 'not-saved', fault: error.fault });
    throw error;
  }
}

const isTried = (error: unknown) =>
  error instanceof Tried ||
  (error instanceof Error && 'inner' in error && error.inner instanceof Tried);

/**
 * Whether an action could be taken back now, so that only what works is offered: it is tried, and
 * rolled back whatever comes of it.
 */
export async function isUndoable(device: Device, action: Committed): Promise<boolean> {
  try {
    await takeBack(device, action, { isTrial: true });
    return false;
  } catch (error) {
    if (isTried(error)) return true;
    if (refusalIn(error) ?? error instanceof StorageError) return false;
    throw error;
  }
}
