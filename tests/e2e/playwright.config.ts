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
  // A busy machine is no failure, so there is time; in CI a test that needs its second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  workers: 2,
  expect: { timeout: 20_000 },
  reporter: process.env['CI']
    ? [['list'], ['html', { open: 'never', outputFolder: resolve(root, 'playwright-report') }]]
    : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // A trace of everything takes as long again as half the test: CI keeps a picture of where it failed.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
    screenshot: process.env['CI'] ? 'only-on-failure' : 'off',
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
