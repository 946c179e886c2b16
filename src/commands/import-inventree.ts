import { err, ok, type Result } from '#domain/kernel/result.ts';
import { freshIn, type Fresh } from '#interop/inventree/fresh.ts';
import { planImport, type ImportPlan } from '#interop/inventree/plan.ts';
import type { Export } from '#interop/inventree/read-export.ts';
import { readFiles, type FilesRefusal, type GivenFile } from '#interop/inventree/read-files.ts';
import { sourceIn } from '#interop/inventree/settings.ts';
import { commitMany } from '#store/commit.ts';
import { contextOf, transact, type Device } from '#store/device-context.ts';
import {
  knownAmong,
  lastSource,
  rememberSource,
  takenReferences
} from '#store/facts/import-inventree.ts';
import { StorageError } from '#store/faults.ts';
import type { CommandRefusal } from './command.ts';

/** What an import is busy with. */
export type ImportPhase = 'reading' | 'planning' | 'comparing' | 'writing' | 'done';

/** Who watches an import, and may stop it until it writes. */
export interface ImportWatch {
  /** Told at each step; `done` of `total` records where they are counted. */
  readonly onprogress?: (phase: ImportPhase, count?: { done: number; total: number }) => void;
  readonly signal?: AbortSignal;
}

type Stopped = { readonly code: 'cancelled' } | Extract<CommandRefusal, { code: 'not-saved' }>;

/** What an import would do here. Plain data: it may come from a worker. */
export interface ImportPreview {
  readonly plan: ImportPlan;
  /** What of it is new on this device. */
  readonly fresh: Omit<Fresh, 'changes'>;
  /** Order references of the file that other orders here bear already. Both keep theirs. */
  readonly takenReferences: readonly string[];
}

/** What an import did. */
export interface Imported {
  readonly fresh: Omit<Fresh, 'changes'>;
  /** How many change-sets it was written as; 0 when there was nothing new. */
  readonly changeSets: number;
}

/** Says what comes next, and lets a cancel in before it does. */
async function next(watch: ImportWatch, phase: ImportPhase): Promise<boolean> {
  watch.onprogress?.(phase);
  await new Promise((resume) => setTimeout(resume));
  return watch.signal?.aborted !== true;
}

async function orStopped<T, E>(
  work: () => Promise<Result<T, E | Stopped>>
): Promise<Result<T, E | Stopped>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageError) return err({ code: 'not-saved', fault: error.fault });
    throw error;
  }
}

const cancelled = err({ code: 'cancelled' } as const);

/** The InvenTree's name: as asked, as last time, as the file says. */
async function sourceFor(device: Device, file: Export, asked: string | undefined) {
  const names = [asked?.trim(), await lastSource(device.db), sourceIn(file)];
  return names.find((name) => name !== undefined && name !== '') ?? 'InvenTree';
}

const withoutChanges = ({ changes: _changes, ...counts }: Fresh) => counts;

/** What of the plan is new here, and which of its references are taken. */
const compared = (device: Device, plan: ImportPlan) =>
  transact(device, async (): Promise<ImportPreview> => {
    const known = await knownAmong(device.db, plan.changes);
    const { orders } = plan.report;
    const taken = await takenReferences(device.db, orders);
    return { plan, fresh: withoutChanges(freshIn(plan, known)), takenReferences: taken };
  });

/**
 * Reads an InvenTree export, or its tables and lists, and says what importing them would do; writes
 * nothing. `source` names the InvenTree they are from: the same name gives the same records. Refused
 * is what is nothing of InvenTree.
 */
export async function previewImport(
  device: Device,
  { files, source }: { readonly files: readonly GivenFile[]; readonly source?: string },
  watch: ImportWatch = {}
): Promise<Result<ImportPreview, FilesRefusal | Stopped>> {
  return orStopped(async () => {
    if (!(await next(watch, 'reading'))) return cancelled;
    const file = readFiles(files);
    if (!file.ok) return file;
    if (!(await next(watch, 'planning'))) return cancelled;
    const { settings, today } = await contextOf(device);
    const options = {
      source: await sourceFor(device, file.value, source),
      today,
      currency: settings.currency
    };
    const plan = planImport(file.value, options, (done, total) =>
      watch.onprogress?.('planning', { done, total })
    );
    if (!(await next(watch, 'comparing'))) return cancelled;
    const preview = await compared(device, plan);
    watch.onprogress?.('done');
    return ok(preview);
  });
}

/** Writing a whole shop takes longer than any single action. */
const patience = 180_000;

const wordsOf = ({ source }: ImportPlan, { made }: Fresh) => {
  const { salesOrders = 0, parts = 0, stockItems = 0 } = made;
  return { source, orders: salesOrders, parts, items: stockItems };
};

/**
 * Writes what of a plan is new here, all of it in one transaction or nothing. What is here already
 * is left alone, also when somebody edited or deleted it: the same file a second time changes
 * nothing and leaves no trace in the history. It can be cancelled until it starts to write.
 */
export async function importInvenTree(
  device: Device,
  plan: ImportPlan,
  watch: ImportWatch = {}
): Promise<Result<Imported, Stopped>> {
  return orStopped(async () => {
    if (!(await next(watch, 'writing'))) return cancelled;
    const write = async (): Promise<Imported> => {
      const fresh = freshIn(plan, await knownAmong(device.db, plan.changes));
      const intent = { kind: 'inventree.import', args: wordsOf(plan, fresh) };
      const changeSets = await commitMany(device, intent, fresh.changes);
      await rememberSource(device.db, plan.source, device.now());
      return { fresh: withoutChanges(fresh), changeSets };
    };
    const imported = await transact(device, write, patience);
    watch.onprogress?.('done');
    return ok(imported);
  });
}
