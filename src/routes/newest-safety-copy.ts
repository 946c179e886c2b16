import { originShelf } from '#exchange/origin-shelf.ts';
import { safetyCopies, type SafetyCopy } from '#exchange/safety-copies.ts';

/** The newest safety copy on this device; nothing where there is none, or no room for any. */
export async function newestSafetyCopy(): Promise<SafetyCopy | undefined> {
  try {
    return (await safetyCopies(originShelf))[0];
  } catch {
    return undefined;
  }
}
