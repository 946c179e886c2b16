import type { Result } from '#domain/kernel/result.ts';

/** A command of the demo shop was refused: its script and the rules have parted. */
class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

/** The value of a command that the script of the demo shop counts on. */
export async function sure<T>(running: Promise<Result<T, { readonly code: string }>>): Promise<T> {
  const result = await running;
  if (!result.ok) throw new DemoRefused(JSON.stringify(result.error));
  return result.value;
}
