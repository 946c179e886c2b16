/**
 * Files and texts that another app shared with this one. They are kept beside the database, in the
 * browser's Cache Storage: the service worker must be able to keep one whatever state the data is in.
 * One goes only when it was received or when a person lets it go; until then no crash loses it.
 */

/** Where another app's share arrives: `share_target` of `static/manifest.webmanifest` says so too. */
export const sharePath = '/files/share';

const shelf = 'inbox';

/** The field of the posted form that carries files, as the manifest names it. */
const fileField = 'orders';

/** One thing that was shared and waits. */
export interface Share {
  readonly id: string;
  /** Its name as the other app gave it; empty for a text. */
  readonly name: string;
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** What came of keeping a share; `nothing` when neither a file nor a text was in it. */
export type Shared = 'kept' | 'nothing' | 'full';

const isWritten = (entry: FormDataEntryValue | null) =>
  typeof entry === 'string' && entry.trim() !== '';

/** The files of a share; where there are none, its text. A text beside files is only their caption. */
function contentsOf(form: FormData): readonly File[] {
  const files = form.getAll(fileField).filter((entry) => entry instanceof File);
  const given = files.filter(({ size, name }) => size > 0 || name !== '');
  if (given.length > 0) return given;
  const text = ['text', 'url', 'title'].map((name) => form.get(name)).find(isWritten);
  return typeof text === 'string' ? [new File([text], '', { type: 'text/plain' })] : [];
}

const responseOf = (file: File, at: number) =>
  new Response(file, {
    headers: {
      'Content-Type': file.type || 'application/octet-stream',
      'X-Name': encodeURIComponent(file.name),
      'X-At': String(at)
    }
  });

/** Keeps all that a posted form shares, or nothing of it where the device has no room. */
export async function keepShare(form: FormData, at: number): Promise<Shared> {
  const files = contentsOf(form);
  if (files.length === 0) return 'nothing';
  const cache = await caches.open(shelf);
  const ids = files.map((_file, index) => `${sharePath}/${String(at)}-${String(index)}`);
  try {
    for (const [index, file] of files.entries())
      await cache.put(ids[index] ?? '', responseOf(file, at));
    return 'kept';
  } catch {
    for (const id of ids) await cache.delete(id);
    return 'full';
  }
}

/** What was shared and waits, the oldest first. */
export async function waitingShares(): Promise<readonly Share[]> {
  const cache = await caches.open(shelf);
  const shares: Share[] = [];
  for (const request of await cache.keys()) {
    const found = await cache.match(request);
    const name = decodeURIComponent(found?.headers.get('X-Name') ?? '');
    const at = Number(found?.headers.get('X-At') ?? 0);
    shares.push({ id: new URL(request.url).pathname, name, at });
  }
  return shares;
}

/** The content of a share, while it waits. */
export async function shareOf(id: string): Promise<Blob | undefined> {
  return (await (await caches.open(shelf)).match(id))?.blob();
}

/** Lets a share go: it was received, or nobody wants it. */
export async function letShareGo(id: string): Promise<void> {
  await (await caches.open(shelf)).delete(id);
}
