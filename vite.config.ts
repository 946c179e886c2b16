import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { offlineApp } from './.config/vite/offline-app.ts';
import pkg from './package.json' with { type: 'json' };

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(pkg.version) },
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  worker: { format: 'es' },
  plugins: [sveltekit(), offlineApp()]
});
