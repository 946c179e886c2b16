import { exportedCsv, type ListWanted } from '#commands/export-csv.ts';
import { tableFileName } from '#interop/csv/file-names.ts';
import { StorageError } from '#store/faults.ts';
import { device, openDevice } from '../../device.ts';
import type { Asked, Told } from './messages.ts';

const tell = (told: Told) => {
  self.postMessage(told);
};

async function write(wanted: ListWanted): Promise<void> {
  const texts: string[] = [];
  let rows = 0;
  for await (const page of exportedCsv(device, wanted)) {
    texts.push(page.text);
    rows += page.rows;
    const { done, total } = page;
    tell({ tell: 'progress', progress: { phase: 'writing-file', done, total } });
  }
  const file = new Blob(texts, { type: 'text/csv' });
  const name = tableFileName(wanted.kind, device.today());
  tell({ tell: 'written', written: { file, name, rows } });
}

async function answer(asked: Asked): Promise<void> {
  try {
    await openDevice();
    await write(asked.wanted);
  } catch (error) {
    if (!(error instanceof StorageError)) console.error(error);
    const fault = error instanceof StorageError ? error.fault : 'bug';
    tell({ tell: 'failed', failed: { code: 'not-saved', fault } });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
