import type { Shelf } from './safety-copies.ts';

const folderName = 'docket-safety-copies';

const folder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });

const isMissing = (error: unknown) =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** The browser's private folder of this app: it outlives a broken database, not a cleared browser. */
export const originShelf: Shelf = {
  names: async () => {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names;
  },
  put: async (name, file) => {
    const handle = await (await folder()).getFileHandle(name, { create: true });
    const writing = await handle.createWritable();
    await file.stream().pipeTo(writing);
  },
  get: async (name) => {
    try {
      return await (await (await folder()).getFileHandle(name)).getFile();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  remove: async (name) => (await folder()).removeEntry(name)
};
