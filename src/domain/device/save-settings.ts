import { put, type Change } from '../changes.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { KnownCurrency } from '../kernel/price.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { Settings } from './device.ts';

/** The workshop agrees on something else; only named fields change. */
export const SaveSettings = z.strictObject({
  ...someOf(Settings, [
    'name',
    'orderPattern',
    'buildPattern',
    'allowExpired',
    'allowOverAllocation',
    'outputToLine',
    'shipmentNeedsCheck',
    'stockOrder'
  ]),
  currency: KnownCurrency.optional()
});
export type SaveSettings = z.infer<typeof SaveSettings>;

/** Only what differs is written, so that two devices can change different settings. */
export function decideSaveSettings(
  { settings }: { readonly settings: Settings },
  asked: SaveSettings
): Result<Change[], never> {
  const changed = differing(settings, asked);
  return ok(Object.keys(changed).length === 0 ? [] : [put('settings', 'workshop', changed)]);
}
