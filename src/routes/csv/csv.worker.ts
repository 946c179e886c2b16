import { exportedCsv, type Exported } from '#commands/export-csv.ts';
import { exportedForInventree } from '#commands/export-inventree.ts';
import {
  importCsv,
  previewCsv,
  type CsvAsked,
  type CsvPreview
} from '#commands/import-csv/import-csv.ts';
import { err, type Result } from '#domain/kernel/result.ts';
import { tableFileName } from '#interop/csv/file-names.ts';
import { guessedKind } from '#interop/csv/mapping.ts';
import { readTable, tableLimits, tableText, type Table } from '#interop/csv/read-table.ts';
import { StorageError } from '#store/faults.ts';
import { device, openDevice, setPerson } from '../../device.ts';
import type { Asked, Failed, Progress, Told } from './messages.ts';

/** The table that was read last, and what its last preview showed. */
let table: Table | undefined;
let previewed: { readonly asked: CsvAsked; readonly preview: CsvPreview } | undefined;

const tell = (told: Told) => {
  self.postMessage(told);
};

const working = (phase: Progress['phase'], done = 0, total = 0) => {
  tell({ tell: 'progress', progress: { phase, done, total } });
};

const fail = (failed: Failed) => {
  tell({ tell: 'failed', failed });
};

async function write(pages: AsyncIterable<Exported>, name: string): Promise<void> {
  const texts: string[] = [];
  let rows = 0;
  for await (const page of pages) {
    texts.push(page.text);
    rows += page.rows;
    working('writing-file', page.done, page.total);
  }
  const file = new Blob(texts, { type: 'text/csv' });
  tell({ tell: 'written', written: { file, name, rows } });
}

async function textOf(from: File | string): Promise<Result<string, Failed>> {
  if (typeof from === 'string') return { ok: true, value: from };
  const limit = tableLimits.bytes;
  if (from.size > limit) return err({ code: 'too-large', size: from.size, limit });
  try {
    return tableText(new Uint8Array(await from.arrayBuffer()));
  } catch {
    return err({ code: 'unreadable' });
  }
}

async function read(from: File | string): Promise<void> {
  working('reading');
  const text = await textOf(from);
  const found = text.ok ? readTable(text.value) : text;
  if (!found.ok) {
    fail(found.error);
    return;
  }
  table = found.value;
  const { headers, rows } = table;
  const example = rows[0]?.cells ?? [];
  tell({ tell: 'read', read: { headers, example, rows: rows.length, kind: guessedKind(headers) } });
}

async function preview(asked: CsvAsked): Promise<void> {
  working('checking', 0, asked.table.rows.length);
  const found = await previewCsv(device, asked, (done, total) => {
    working('checking', done, total);
  });
  previewed = { asked, preview: found };
  tell({ tell: 'previewed', preview: found });
}

async function take({ asked, preview: expected }: NonNullable<typeof previewed>): Promise<void> {
  working('writing', 0, 1);
  const done = await importCsv(device, asked, expected);
  if (done.ok) tell({ tell: 'imported', imported: done.value });
  else fail(done.error);
}

async function doAsked(asked: Asked): Promise<void> {
  await openDevice();
  if (asked.ask === 'export')
    await write(
      exportedCsv(device, asked.wanted),
      tableFileName('Docket', asked.wanted.kind, device.today())
    );
  else if (asked.ask === 'export-inventree')
    await write(
      exportedForInventree(device, asked.kind),
      tableFileName('for-InvenTree', asked.kind, device.today())
    );
  else if (asked.ask === 'read') await read(asked.from);
  else if (asked.ask === 'preview') {
    setPerson(asked.person);
    const { kind, mapping, order } = asked;
    if (table) await preview({ kind, mapping, order, table });
  } else if (previewed) await take(previewed);
}

async function answer(asked: Asked): Promise<void> {
  try {
    await doAsked(asked);
  } catch (error) {
    if (!(error instanceof StorageError)) console.error(error);
    fail({ code: 'not-saved', fault: error instanceof StorageError ? error.fault : 'bug' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
