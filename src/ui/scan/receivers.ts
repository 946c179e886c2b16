/** Where a code came from. */
type ScanSource = 'scanner' | 'camera' | 'typed';

/** One code, as it was read. */
export interface Scan {
  readonly text: string;
  readonly from: ScanSource;
}

/** Takes a scan and answers true, or leaves it to whoever is behind it. */
export type ScanHandler = (scan: Scan) => boolean | Promise<boolean>;

const stack: ScanHandler[] = [];

/**
 * Lets a page or a form take scans first, before the app opens what was scanned. The one that came last is
 * asked first. Call what it returns when the page goes: `$effect(() => receiveScans(handler))`.
 */
export function receiveScans(handler: ScanHandler): () => void {
  stack.push(handler);
  return () => {
    const at = stack.lastIndexOf(handler);
    if (at !== -1) stack.splice(at, 1);
  };
}

/** Hands a scan to whoever takes it; false when nobody does. */
export async function deliver(scan: Scan): Promise<boolean> {
  for (const handler of [...stack].reverse()) if (await handler(scan)) return true;
  return false;
}
