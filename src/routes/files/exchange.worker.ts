import { Refused } from '#exchange/file-refusal.ts';
import { ordersParcel } from '#exchange/chosen-orders.ts';
import { fileName } from '#exchange/file-name.ts';
import { originShelf } from '#exchange/origin-shelf.ts';
import type { Plan } from '#exchange/receive.ts';
import { replaced } from '#exchange/replace.ts';
import { safeguarded, type Occasion } from '#exchange/safety-copies.ts';
import { noteHandedTo, parcelFor } from '#exchange/send.ts';
import { carriedOut, kept, looked, noted, partedWays } from '#exchange/session.ts';
import { takenOver, type TakeOver } from '#exchange/take-over.ts';
import { written } from '#exchange/write.ts';
import { letShareGo, shareOf } from '#offline/shares.ts';
import { StorageError } from '#store/faults.ts';
import { Stopped } from '#store/keep.ts';
import { databaseRoot, device, openDevice, setPerson } from '../../device.ts';
import type { Asked, Failed, From, Phase, Told, Wrapping } from './messages.ts';

/** What was looked at last, ready to be taken. */
let plan: Plan | undefined;
/** Where it came from. */
let source: From | undefined;
/** What its chosen orders become here, when it has any. */
let takeOver: TakeOver | undefined;

const tell = (told: Told) => {
  self.postMessage(told);
};

const watching = (phase: Phase) => (done: number, total: number) => {
  tell({ tell: 'progress', progress: { phase, done, total } });
};

class Failure extends Error {
  override readonly name = 'Failure';
  readonly failure: Failed;

  constructor(failure: Failed) {
    super(failure.code);
    this.failure = failure;
  }
}

/** A copy of everything before something large. Where the browser gives no room for one, we go on. */
async function safe(before: Occasion): Promise<void> {
  tell({ tell: 'progress', progress: { phase: 'copying' } });
  try {
    await safeguarded(device, originShelf, before);
  } catch (error) {
    console.info('no safety copy', error);
  }
}

/** What goes into a file: its header, its content, and how much that is. */
async function contentsOf(wanted: Extract<Asked, { ask: 'write' }>['wanted']) {
  if (wanted.kind === 'orders')
    return { ...(await ordersParcel(device, wanted.orders)), changes: wanted.orders.length };
  return parcelFor(device, wanted);
}

async function write(wanted: Extract<Asked, { ask: 'write' }>['wanted'], wrapping: Wrapping) {
  const contents = await contentsOf(wanted);
  const { header, changes } = contents;
  const file = await written(contents, { ...wrapping, onprogress: watching('packing') });
  if (!file.ok) throw new Failure(file.error);
  const how =
    wrapping.passphrase !== undefined ? 'encrypted' : wrapping.isGzipped ? 'gzip' : 'plain';
  const name = fileName(header, how);
  await noteHandedTo(device, header);
  const isCopy = wanted.kind === 'full' || (wanted.kind === 'changes' && !wanted.for);
  tell({
    tell: 'written',
    written: { name, file: file.value, kind: wanted.kind, changes, isCopy }
  });
}

async function foundAt(from: From): Promise<Blob | undefined> {
  if ('file' in from) return from.file;
  if ('text' in from) return new Blob([from.text]);
  if ('shared' in from) return shareOf(from.shared);
  if ('inbox' in from) return (await device.db.inbox.get(from.inbox))?.file;
  return originShelf.get(from.safetyCopy);
}

/** What was shared has come where it belongs: it need not wait any longer. */
async function settled(): Promise<void> {
  if (source && 'shared' in source) await letShareGo(source.shared);
}

async function blobOf(from: From): Promise<Blob> {
  const found = await foundAt(from);
  if (!found) throw new Failure({ code: 'gone' });
  return found;
}

async function look(from: From, passphrase: string | undefined): Promise<void> {
  tell({ tell: 'progress', progress: { phase: 'reading' } });
  const reading = {
    onprogress: watching('reading'),
    ...(passphrase !== undefined && { passphrase })
  };
  const found = await looked(device, await blobOf(from), reading);
  if (!found.ok) throw new Failure(found.error);
  plan = found.value.plan;
  source = from;
  takeOver = found.value.takeOver;
  const { verdict } = plan;
  if (verdict.code === 'park') await kept(device, plan);
  if (verdict.code === 'repeat') await noted(device, plan);
  if (verdict.code === 'park' || verdict.code === 'repeat') await settled();
  const chosen = takeOver && {
    orders: takeOver.orders,
    records: takeOver.changes.length,
    known: takeOver.known,
    leftOut: takeOver.leftOut
  };
  tell({ tell: 'looked', verdict, preview: { ...found.value.preview, chosen } });
}

async function take(known: Plan): Promise<Told> {
  await safe('import');
  if (takeOver) {
    const changes = await takenOver(device, takeOver);
    return { tell: 'taken', done: { changes, joined: false, unparked: 0 } };
  }
  if (known.verdict.code === 'repair') {
    const done = await partedWays(device, known);
    return done.ok ? { tell: 'replaced', kept: done.value.kept } : { tell: 'kept' };
  }
  const done = await carriedOut(device, known, { onprogress: watching('writing') });
  return { tell: 'taken', done };
}

async function replace(known: Plan, to: Extract<Asked, { ask: 'replace' }>['to']): Promise<Told> {
  await safe('restore');
  const watch = { onprogress: watching('writing') };
  await replaced(device, known.received, { root: databaseRoot, to, watch });
  return { tell: 'replaced', kept: 0 };
}

async function keep(known: Plan): Promise<Told> {
  await kept(device, known);
  return { tell: 'kept' };
}

async function carryOut(asked: Asked, known: Plan): Promise<Told> {
  if (asked.ask === 'take') return take(known);
  return asked.ask === 'replace' ? replace(known, asked.to) : keep(known);
}

async function answer(asked: Asked): Promise<void> {
  await openDevice();
  setPerson(asked.person);
  if (asked.ask === 'write') return write(asked.wanted, asked.wrapping);
  if (asked.ask === 'look') return look(asked.from, asked.passphrase);
  if (!plan) throw new Failure({ code: 'gone' });
  const told = await carryOut(asked, plan);
  await settled();
  tell(told);
}

function failureOf(error: unknown): Failed {
  if (error instanceof Failure) return error.failure;
  if (error instanceof Refused) return error.refusal;
  if (error instanceof Stopped) return { code: 'cancelled' };
  if (error instanceof StorageError) return { code: 'not-saved', fault: error.fault };
  console.error(error);
  return { code: 'not-saved', fault: 'bug' };
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).catch((error: unknown) => {
    tell({ tell: 'failed', failure: failureOf(error) });
  });
});
