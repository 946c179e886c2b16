import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

// No code under test here imports SvelteKit's own modules, so the plain Svelte plugin is enough,
// and starts faster than SvelteKit's.
const compile = () => svelte({ configFile: false, compilerOptions: { runes: true } });

// Every test cleans up behind itself, so that files can share what they import: a third of the time.
const isolate = false;

const inBrowser = 'tests/**/*.browser.test.ts';
const asComponent = 'tests/**/*.component.test.ts';

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    projects: [
      {
        root,
        plugins: [compile()],
        test: {
          name: 'rules',
          isolate,
          // A busy machine is no failure: some tests keep hundreds of actions.
          testTimeout: 60_000,
          environment: 'node',
          include: [
            'tests/*.test.ts',
            'tests/{domain,journal,store,exchange,interop,commands}/**/*.test.ts'
          ],
          exclude: [inBrowser, asComponent],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          setupFiles: ['fake-indexeddb/auto']
        }
      },
      {
        root,
        plugins: [compile(), svelteTesting()],
        test: {
          name: 'ui',
          isolate,
          // A busy machine is no failure here either.
          testTimeout: 60_000,
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.ts', asComponent],
          exclude: [inBrowser],
          setupFiles: ['fake-indexeddb/auto', './tests/support/setup-component.ts']
        }
      }
    ]
  }
});
