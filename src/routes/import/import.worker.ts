import { importInvenTree, previewImport } from '#commands/import-inventree.ts';
import type { ImportWatch } from '#commands/import-inventree.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { ImportPlan } from '#interop/inventree/plan.ts';
import type { GivenFile } from '#interop/inventree/read-files.ts';
import { readFileText } from '#interop/inventree/read-text.ts';
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

async function textOf(file: File): Promise<Result<string, Refused>> {
  try {
    return readFileText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ code: 'unreadable' });
  }
}

/** The texts of all that was given; or why one of several has none. */
async function textsOf(from: readonly File[] | string): Promise<Result<GivenFile[], Refused>> {
  if (typeof from === 'string') return ok([{ name: '', text: from }]);
  const size = from.reduce((sum, file) => sum + file.size, 0);
  if (size > mostBytes) return err({ code: 'too-large', size, limit: limits.characters });
  const files: GivenFile[] = [];
  for (const file of from) {
    const text = await textOf(file);
    if (!text.ok) return from.length > 1 ? err({ ...text.error, file: file.name }) : text;
    files.push({ name: file.name, text: text.value });
  }
  return ok(files);
}

async function preview({ from, source, person }: Extract<Asked, { ask: 'preview' }>) {
  tell({ tell: 'progress', progress: { phase: 'reading' } });
  await openDevice();
  setPerson(person);
  const files = await textsOf(from);
  if (!files.ok) return files;
  const found = await previewImport(device, { files: files.value, source }, watch);
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
