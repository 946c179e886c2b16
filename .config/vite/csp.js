/**
 * Written by SvelteKit into a <meta> of the one page, with the hash of its boot script added.
 * A <meta> cannot carry frame-ancestors, report-uri or sandbox: a host that can set headers
 * should add `frame-ancestors 'none'` there.
 *
 * @type {NonNullable<NonNullable<NonNullable<import('@sveltejs/kit').Config['kit']>['csp']>['directives']>}
 */
export const contentSecurityPolicy = {
  'default-src': ['none'],
  // Of WebAssembly only what the app brings itself: the decoder of bar codes.
  'script-src': ['self', 'wasm-unsafe-eval'],
  'style-src': ['self'],
  // The style attribute of SvelteKit's own route announcer (kit/src/core/sync/write_root.js).
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:', 'blob:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'worker-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['none'],
  'object-src': ['none'],
  'require-trusted-types-for': ['script'],
  // Svelte's own; ours for the service worker's URL; ours for the URLs of other workers.
  'trusted-types': ['svelte-trusted-html', 'app-service-worker', 'docket-worker']
};
