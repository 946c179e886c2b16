import { packed } from '#exchange/packing.ts';
import type { WrittenFile } from './messages.ts';

/** What came of saving or sharing a file. */
export type HandedOver =
  /** Written where the person said, and read again: it is the same. */
  | 'saved'
  /** Given to the browser, which puts it among the downloads. */
  | 'downloaded'
  | 'shared'
  /** The person thought better of it. */
  | 'cancelled'
  /** What was written is not what was meant: the stick is full, or was pulled. */
  | 'failed';

interface SaveHandle {
  readonly createWritable: () => Promise<WritableStream<Uint8Array>>;
  readonly getFile: () => Promise<File>;
}

/** Chromium on a computer asks where a file goes; other browsers have downloads. */
type Picker = (options: { readonly suggestedName: string }) => Promise<SaveHandle>;

const pickerIn = (window: object): Picker | undefined =>
  'showSaveFilePicker' in window ? (window.showSaveFilePicker as Picker) : undefined;

const isCancelled = (error: unknown) =>
  error instanceof DOMException && error.name === 'AbortError';

async function isSame(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const digests = await Promise.all(
    [a, b].map(async (each) => crypto.subtle.digest('SHA-256', await each.arrayBuffer()))
  );
  const [first, second] = digests.map((digest) => new Uint8Array(digest).join());
  return first === second;
}

/** How long the browser may take to fetch what is downloaded, in milliseconds. */
const fetching = 60_000;

function download({ file, name }: Pick<WrittenFile, 'file' | 'name'>): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, fetching);
}

/** Saves a file where the person says; what was written is read again. To be called by a tap. */
export async function saved(written: Pick<WrittenFile, 'file' | 'name'>): Promise<HandedOver> {
  const picker = pickerIn(window);
  if (!picker) {
    download(written);
    return 'downloaded';
  }
  try {
    const handle = await picker.call(window, { suggestedName: written.name });
    await written.file.stream().pipeTo(await handle.createWritable());
    return (await isSame(written.file, await handle.getFile())) ? 'saved' : 'failed';
  } catch (error) {
    return isCancelled(error) ? 'cancelled' : 'failed';
  }
}

const mayShare = (file: File) => 'canShare' in navigator && navigator.canShare({ files: [file] });

/** The same file as text, for apps that take no other: plain as it is, everything else packed. */
async function asText({ file, name }: Pick<WrittenFile, 'file' | 'name'>): Promise<File> {
  const isPlain = /^(application\/json|text\/)/.test(file.type);
  const text = isPlain ? file : packed(new Uint8Array(await file.arrayBuffer()));
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}

/**
 * The file as this device can hand it to another app, made before the tap that shares it: nothing
 * may be awaited between the two. Nothing where the device shares no files.
 */
export async function shareable(
  written: Pick<WrittenFile, 'file' | 'name'>
): Promise<File | undefined> {
  const { file, name } = written;
  const whole = new File([file], name, { type: file.type });
  if (mayShare(whole)) return whole;
  if (!('canShare' in navigator)) return undefined;
  const text = await asText(written);
  return mayShare(text) ? text : undefined;
}

/** Hands a file to another app. To be called by a tap. */
export async function shared(file: File): Promise<HandedOver> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return isCancelled(error) ? 'cancelled' : 'failed';
  }
}
