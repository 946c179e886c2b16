/** For each device the highest sequence known: what somebody has seen. */
export type Vector = Readonly<Record<string, number>>;

/** Everything that either has seen. */
export function joined(a: Vector, b: Vector): Vector {
  const both: Record<string, number> = { ...a };
  for (const [device, sequence] of Object.entries(b))
    both[device] = Math.max(both[device] ?? 0, sequence);
  return both;
}

/** Whether `known` has everything that `wanted` asks for. */
export const covers = (known: Vector, wanted: Vector) =>
  Object.entries(wanted).every(([device, sequence]) => (known[device] ?? 0) >= sequence);

export function without(vector: Vector, device: string): Vector {
  return Object.fromEntries(Object.entries(vector).filter(([other]) => other !== device));
}

/** The entries of `now` that `before` does not have or has lower. */
export const newlySeen = (now: Vector, before: Vector): Vector =>
  Object.fromEntries(Object.entries(now).filter(([device, s]) => s > (before[device] ?? 0)));
