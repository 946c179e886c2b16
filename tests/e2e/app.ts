import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** Where the app under test is served from; a test may bring a server of its own. */
const origins = new Set<string>();

const elsewhere = (url: string) => /^(?:http|ws)s?:/.test(url) && !origins.has(new URL(url).origin);

/** Notes what a person must never meet: console errors, uncaught ones, policy violations, requests elsewhere. */
export async function listenTo(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (elsewhere(request.url())) complaints.push(`request to ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/**
 * Every test fails on a console error or warning, an uncaught error, a policy violation, and on
 * any request to somewhere else.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      if (baseURL) origins.add(baseURL);
      const complaints: string[] = [];
      await listenTo(context, complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** Waits until the service worker is active: from then on the app needs no network. */
export async function readyOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (!active || active.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

/** A server of a test's own, to change or to stop. */
export async function serve(site: string): Promise<{ url: string; server: ChildProcess }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['.config/scripts/serve.mjs'], {
    env: { ...process.env, SITE: site, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()));
  const url = `http://localhost:${port}`;
  origins.add(url);
  return { url, server };
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
