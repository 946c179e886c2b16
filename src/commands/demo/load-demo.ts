import type { Device } from '#store/device-context.ts';
import { demoDevice } from './demo-device.ts';
import { furnish } from './furnish.ts';
import { orders } from './orders.ts';
import { removeDemoShop } from './remove-demo.ts';
import { takeOrder } from './take-order.ts';
import type { Shop } from './shop.ts';

export interface DemoProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Fills the device with a small maker of pumps, through the same commands that people use, so that
 * every screen has something to show. Stopped half way, it takes away again what it had made.
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
  try {
    for (const [done, step] of steps.entries()) {
      if (signal?.aborted) break;
      onprogress({ done, total: steps.length });
      await step();
    }
  } catch (error) {
    await removeDemoShop(device);
    throw error;
  }
  if (!signal?.aborted) return true;
  await removeDemoShop(device);
  return false;
}
