import { transact, type Device } from '#store/device-context.ts';
import { holdTables } from '#store/held-tables.ts';
import { demoDevice } from './demo-device.ts';
import { furnish } from './furnish.ts';
import { orders } from './orders.ts';
import { takeOrder } from './take-order.ts';
import type { Shop } from './shop.ts';

export interface DemoProgress {
  readonly done: number;
  readonly total: number;
}

/** Thrown to roll everything back when the person stops the loading. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

const isStop = (error: unknown): boolean =>
  error instanceof Stopped ||
  (error instanceof Error && 'inner' in error && error.inner instanceof Stopped);

/** How often the progress is told: each time something is drawn, which takes as long as a small action. */
const timesTold = 50;

/** Slow tablets take their time; what hangs is still noticed in the end. */
const patience = 120_000;

/**
 * Fills the device with a small maker of pumps, through the same commands that people use, so that
 * every screen has something to show. All of it is one transaction: stopped half way, it leaves
 * nothing behind.
 * @returns whether it ran to its end.
 */
export async function loadDemoShop(
  device: Device,
  onprogress: (progress: DemoProgress) => void = () => undefined,
  signal?: AbortSignal
): Promise<boolean> {
  const shop: Shop = {
    device: demoDevice(device),
    locations: new Map(),
    parts: new Map(),
    companies: []
  };
  const steps = [...furnish(shop), ...orders.map((order) => () => takeOrder(shop, order))];
  const often = Math.ceil(steps.length / timesTold);
  const run = async () => {
    holdTables();
    for (const [done, step] of steps.entries()) {
      if (signal?.aborted) throw new Stopped();
      if (done % often === 0) onprogress({ done, total: steps.length });
      await step();
    }
  };
  try {
    await transact(device, run, patience);
    return true;
  } catch (error) {
    if (isStop(error)) return false;
    throw error;
  }
}
