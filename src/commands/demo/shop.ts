import type { DemoDevice } from './demo-device.ts';

/** The demo shop while it is being filled: what stands under which name. */
export interface Shop {
  readonly device: DemoDevice;
  readonly locations: Map<string, string>;
  readonly parts: Map<string, string>;
  readonly companies: string[];
}

/** The id under a name that the script knows. */
export function known(names: ReadonlyMap<string, string>, name: string): string {
  const id = names.get(name);
  if (id === undefined) throw new Error(`the demo shop has no ${name}`);
  return id;
}

export type Step = () => Promise<unknown>;
