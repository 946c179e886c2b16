// What the app is built on and ships with, by its own word: nothing here can be out of date.
const packages = import.meta.glob<{ name: string; version: string; license: string }>(
  [
    '/node_modules/@noble/hashes/package.json',
    '/node_modules/@sveltejs/kit/package.json',
    '/node_modules/dexie/package.json',
    '/node_modules/papaparse/package.json',
    '/node_modules/svelte/package.json',
    '/node_modules/uqr/package.json',
    '/node_modules/uuid/package.json',
    '/node_modules/workbox-core/package.json',
    '/node_modules/workbox-precaching/package.json',
    '/node_modules/workbox-routing/package.json',
    '/node_modules/workbox-strategies/package.json',
    '/node_modules/workbox-window/package.json',
    '/node_modules/zod/package.json',
    '/node_modules/zxing-wasm/package.json'
  ],
  { eager: true }
);

const texts = import.meta.glob<string>(
  [
    '/node_modules/@noble/hashes/LICENSE*',
    '/node_modules/@sveltejs/kit/LICENSE*',
    '/node_modules/dexie/LICENSE*',
    '/node_modules/papaparse/LICENSE*',
    '/node_modules/svelte/LICENSE*',
    '/node_modules/uqr/LICENSE*',
    '/node_modules/uuid/LICENSE*',
    '/node_modules/workbox-core/LICENSE*',
    '/node_modules/workbox-precaching/LICENSE*',
    '/node_modules/workbox-routing/LICENSE*',
    '/node_modules/workbox-strategies/LICENSE*',
    '/node_modules/workbox-window/LICENSE*',
    '/node_modules/zod/LICENSE*',
    '/node_modules/zxing-wasm/LICENSE*'
  ],
  { query: '?raw', import: 'default' }
);

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The whole text, as its authors wrote it. */
  readonly text: () => Promise<string>;
}

/** What ships with the app, by name. */
export const licences: readonly Licence[] = Object.values(packages).map(
  ({ name, version, license }) => ({
    name,
    version,
    licence: license,
    text: async () => {
      const file = Object.keys(texts).find((path) => path.startsWith(`/node_modules/${name}/`));
      return (file && (await texts[file]?.())) ?? '';
    }
  })
);
