import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepShare, sharePath } from './shares.ts';

/** What the page's types do not know of a service worker's own global scope. */
interface WorkerScope {
  /** Every file of the finished site: `.config/vite/offline-app.ts` puts the list here. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
  readonly skipWaiting: () => Promise<void>;
}

precacheAndRoute([...(self as unknown as WorkerScope).__WB_MANIFEST], {
  ignoreURLParametersMatching: [/^utm_/, /^source$/]
});
cleanupOutdatedCaches();

// Every page is the one page, also offline and at a deep link.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html')));

/** Keeps what another app shares, and shows the page where it is looked at. No other form is taken. */
async function received(request: Request): Promise<Response> {
  const came = await keepShare(await request.formData(), Date.now());
  return Response.redirect(`/files?shared=${came}`, 303);
}

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === sharePath,
  ({ request }) => received(request),
  'POST'
);

// A new version waits until the person asks for it.
self.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string } | null>) => {
  if (data?.type === 'SKIP_WAITING') void (self as unknown as WorkerScope).skipWaiting();
});
