import { chromium, type BrowserContext } from '@playwright/test';
import { browserLaunch } from '../../.config/scripts/browser.mjs';
import { listenTo } from './app.ts';

/** A browser on a profile of its own that stays when it dies. */
export async function launch(profile: string, complaints: string[]) {
  const context = await chromium.launchPersistentContext(profile, browserLaunch());
  context.setDefaultTimeout(20_000);
  await listenTo(context, complaints);
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Ends every process of the browser at once, as a system does that wants the memory. */
export async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const found = await session?.send('SystemInfo.getProcessInfo');
  const browser = found?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('the process of the browser was not found');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(-browser.id, 'SIGKILL');
  await closed;
}
