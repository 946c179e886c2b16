/** The policy of this name is the only one that may make the URLs of workers; it may be made once. */
const policy = window.trustedTypes?.createPolicy('docket-worker', {
  createScriptURL: (given) => given
});

/** Starts a program of ours beside the page, so that the page stays free whatever it works on. */
export const startWorker = (url: string, name: string) =>
  // The browser takes the trusted URL; the types know only text.
  new Worker((policy?.createScriptURL(url) ?? url) as unknown as string, { type: 'module', name });
