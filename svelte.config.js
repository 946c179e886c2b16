import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { contentSecurityPolicy } from './.config/vite/csp.js';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // A form begins with what it was given and keeps what is typed into it, whatever comes after.
    warningFilter: ({ code }) => code !== 'state_referenced_locally'
  },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', fallback: 'index.html', strict: true }),
    // Never the time: two builds of one source must be the same bytes.
    version: { name: version },
    paths: { relative: false },
    serviceWorker: { register: false },
    csp: { mode: 'hash', directives: contentSecurityPolicy }
  }
};
