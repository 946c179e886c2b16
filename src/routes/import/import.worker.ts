import { importInvenTree, previewImport } from '#commands/import-inventree.ts';
import type { ImportWatch } from '#commands/import-inventree.ts';
import { err, type Result } from '#domain/kernel/result.ts';
import type { ImportPlan } from '#interop/inventree/plan.ts';
import { readText } from '#interop/inventree/read-text.ts';
import { limits } from '#interop/inventree/refusals.ts';
import { StorageError } from '#store/faults.ts';
import { device, openDevice, setPerson } from '../../device.ts';
import type { Asked, Refused, Told } from './messages.ts';

/** What the last preview showed, ready to be written. */
let plan: ImportPlan | undefined;

const tell = (told: Told) => {
  self.postMessage(told);
};

const watch: ImportWatch = {
  onprogress: (phase, count) => {
    tell({ tell: 'progress', progress: { phase, ...count } });
  }
};

/** Twice the characters, for a file in two bytes each. More is not even loaded. */
const mostBytes = limits.characters * 2;

async function textOf(from: File | string): Promise<Result<string, Refused>> {
  if (typeof from === 'string') return { ok: true, value: from };
  if (from.size > mostBytes)
    return err({ code: 'too-large', size: from.size, limit: limits.characters });
  try {
    return readText(new Uint8Array(await from.arrayBuffer()));
  } catch {
    return err({ code: 'unreadable' });
  }
}

async function preview({ from, source, person }: Extract<Asked, { ask: 'preview' }>) {
  tell({ tell: 'progress', progress: { phase: 'reading' } });
  await openDevice();
  setPerson(person);
  const text = await textOf(from);
  if (!text.ok) return text;
  const found = await previewImport(device, { text: text.value, source }, watch);
  if (!found.ok) return found;
  const { plan: worked, ...others } = found.value;
  plan = worked;
  tell({ tell: 'previewed', preview: { ...others, report: worked.report } });
  return found;
}

async function write(known: ImportPlan) {
  const done = await importInvenTree(device, known, watch);
  if (done.ok) tell({ tell: 'imported', imported: done.value });
  return done;
}

async function answer(asked: Asked): Promise<void> {
  try {
    const done = asked.ask === 'preview' ? await preview(asked) : plan && (await write(plan));
    if (done && !done.ok) tell({ tell: 'refused', refusal: done.error });
  } catch (error) {
    if (!(error instanceof StorageError)) console.error(error);
    const fault = error instanceof StorageError ? error.fault : 'bug';
    tell({ tell: 'refused', refusal: { code: 'not-saved', fault } });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
