/** What can go wrong with the device's storage, told apart by what the person can do about it. */
export type StorageFault =
  'full' | 'broken' | 'lost' | 'closed' | 'downgrade' | 'blocked' | 'hang' | 'bug';

/** The storage failed; nothing of the action was kept unless `fault` is `hang`. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause?: unknown) {
    super(`storage: ${fault}`, { cause });
    this.fault = fault;
  }
}

interface Named {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
}

function textOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, message, inner } = error as Named;
  return `${String(name)} ${String(message)} ${inner && inner !== error ? textOf(inner) : ''}`;
}

/** The shapes that storage errors come in, the more telling first. */
const signs: readonly (readonly [RegExp, StorageFault])[] = [
  [/QuotaExceeded|disk full|NO_SPACE|Failed to write blobs/i, 'full'],
  [/server lost|without an in-progress transaction|Cannot inject key/i, 'lost'],
  [/IO error|backing store|Internal error|UnknownError|NotReadableError/i, 'broken'],
  [/VersionError/i, 'downgrade'],
  [/DatabaseClosed|connection is closing|InvalidState/i, 'closed'],
  [/Blocked/i, 'blocked']
];

/** Which fault an error of the database is; `bug` when it is none of the storage's. */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  const text = textOf(error);
  return signs.find(([sign]) => sign.test(text))?.[1] ?? 'bug';
}

/** How long a write may take before we say that the storage hangs. On a full disk it may never end. */
const patience = 8_000;

/** The promise, or a `hang` when it has not settled in time. */
export async function watched<T>(work: PromiseLike<T>, wait = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError('hang'));
    }, wait);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
