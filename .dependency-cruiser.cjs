/**
 * The layers, lowest first. A layer may import itself and the layers named beside it; nothing else.
 * `packages` are the ones it may use.
 */
const layers = {
  domain: { imports: [], packages: ['zod'] },
  journal: { imports: ['domain/kernel'], packages: [] },
  store: { imports: ['domain', 'journal'], packages: ['dexie', 'svelte/src/reactivity'] },
  exchange: { imports: ['domain', 'journal', 'store'], packages: ['@noble/hashes'] },
  interop: { imports: ['domain'], packages: ['@noble/hashes', 'papaparse'] },
  commands: { imports: ['domain', 'store', 'interop'], packages: [] },
  ui: { imports: ['domain'], packages: ['svelte', 'uqr', 'zxing-wasm'] },
  // Runs without the rest: the service worker must go on whatever state the data is in.
  offline: { imports: [], packages: ['workbox-precaching', 'workbox-routing'] },
  routes: {
    imports: [
      'domain',
      'store',
      'exchange',
      'interop',
      'commands',
      'ui',
      'offline/shares.ts',
      'device.ts',
      'app.css'
    ],
    packages: ['svelte', '@sveltejs/kit', 'workbox-window']
  }
};

/** The one place that makes a clock, ids and a database. */
const device = {
  imports: ['domain', 'journal', 'store'],
  packages: ['uuid']
};

const inSource = (place) =>
  `^src/${place.replace('.', '\\.')}${/\.(ts|css)$/.test(place) ? '$' : '/'}`;
const inPackage = (name) => `^node_modules/(@types/)?${name}/`;

const bounds = (from, { imports, packages }) => [
  {
    name: `${from} imports only ${[from, ...imports].join(', ')}`,
    severity: 'error',
    from: { path: inSource(from) },
    to: { path: '^src/', pathNot: [from, ...imports].map(inSource) }
  },
  {
    name: `${from} uses only ${packages.join(', ')}`,
    severity: 'error',
    from: { path: inSource(from) },
    to: { path: 'node_modules/', pathNot: packages.map(inPackage) }
  },
  {
    name: `${from} uses nothing of Node`,
    severity: 'error',
    from: { path: inSource(from) },
    to: { dependencyTypes: ['core'] }
  }
];

module.exports = {
  forbidden: [
    ...Object.entries(layers).flatMap(([layer, allowed]) => bounds(layer, allowed)),
    ...bounds('device.ts', device),
    {
      name: 'only store uses dexie',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^node_modules/dexie/' }
    },
    {
      name: 'only the device makes ids',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/device\\.ts$' },
      to: { path: '^node_modules/uuid/' }
    },
    {
      name: 'only routes open the device',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/routes/' },
      to: { path: '^src/device\\.ts$' }
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '\\.d\\.ts$|\\.worker\\.ts$|^src/(routes/|offline/sw\\.|hooks\\.)'
      },
      to: {}
    },
    {
      name: 'src never imports tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' }
    },
    {
      name: 'every import resolves, so that no rule is blind',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot:
          '^(\\$app/|\\$env/|\\$service-worker|\\./\\$types|svelte/(internal/|elements$)|zxing-wasm/.*\\.wasm\\?url$)'
      }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Not `types`: it would make one file of `svelte` and `svelte/reactivity`.
      conditionNames: ['svelte', 'browser', 'import', 'default']
    }
  }
};
