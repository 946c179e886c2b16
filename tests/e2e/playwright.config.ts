import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from '../../.config/scripts/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: resolve(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // A busy machine can delay what a test waits for; one that needs its second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  // Two browsers on two cores: what comes within ten seconds has come.
  expect: { timeout: 10_000 },
  reporter: process.env['CI']
    ? [['list'], ['html', { open: 'never', outputFolder: resolve(root, 'playwright-report') }]]
    : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // A trace of everything takes as long again as half the test: in CI only a second try is recorded.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: browserLaunch()
  },
  webServer: {
    command: 'node .config/scripts/serve.mjs',
    cwd: root,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false
  }
});
