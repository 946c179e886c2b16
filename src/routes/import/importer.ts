import workerUrl from './import.worker.ts?worker&url';

/** The policy of this name is the only one that may make the URLs of workers; it may be made once. */
const policy = window.trustedTypes?.createPolicy('docket-worker', {
  createScriptURL: (given) => given
});

/** Starts the importer beside the page, so that the page stays free whatever a file holds. */
export const startImporter = () =>
  // The browser takes the trusted URL; the types know only text.
  new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as unknown as string, {
    type: 'module',
    name: 'import'
  });
