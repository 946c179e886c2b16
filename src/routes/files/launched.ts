import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { exchange } from './exchange-run.svelte.ts';

/** What the system opens the app with: files of a double click, or the address of a shortcut. */
interface Launch {
  readonly targetURL?: string;
  readonly files: readonly { readonly getFile: () => Promise<File> }[];
}

interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: Launch) => void) => void;
}

async function take({ files: [handle], targetURL }: Launch): Promise<void> {
  if (handle) {
    await goto(resolve('/files'));
    exchange.look({ file: await handle.getFile() });
    return;
  }
  // A window that is open already is not led to a shortcut's page by the system.
  const target = targetURL === undefined ? undefined : new URL(targetURL);
  const isElsewhere = target?.searchParams.get('source') === 'shortcut';
  if (isElsewhere && target.href !== location.href) location.assign(target.href);
}

/** Opens order files that the system hands to the app, in the window that is there. */
export function takeLaunches(queue: unknown): void {
  (queue as LaunchQueue).setConsumer((launch) => void take(launch));
}
