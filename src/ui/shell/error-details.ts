/** Quoted texts may be what a person entered, and long numbers an id: neither leaves the tablet. */
const entered = /"[^"]*"|'[^']*'|`[^`]*`|\b[\da-f]{8}-[\da-f-]{27}\b/gi;

/** Where in the program an error happened, without anything that a person entered. */
export function errorDetails(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 12);
  return [`${error.name}: ${error.message}`.replace(entered, '…'), ...stack].join('\n');
}
