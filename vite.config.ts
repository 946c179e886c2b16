import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { offlineApp } from './.config/vite/offline-app.ts';

export default defineConfig({
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  worker: { format: 'es' },
  plugins: [sveltekit(), offlineApp()]
});
