import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './scripts/browser.mjs';

/**
 * Tests of what only a real browser has: its own IndexedDB above all. In the mode `figures` it
 * measures there instead (`npm run bench:browser`).
 */
export default defineConfig(({ mode }) => ({
  // Named here, so that finding them late does not reload a test in its middle.
  optimizeDeps: { include: ['dexie', 'zod', 'fast-check'] },
  root: resolve(import.meta.dirname, '..'),
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  test: {
    name: 'browser',
    passWithNoTests: true,
    include: [mode === 'figures' ? 'tests/bench/**/*.browser.ts' : 'tests/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: browserLaunch() }),
      instances: [{ browser: 'chromium' }]
    }
  }
}));
