import { Currency } from '../kernel/money.ts';
import { DeviceLetter, ReferencePattern } from '../kernel/reference.ts';
import { requiredText, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

/** One installed copy of the app, as the others know it. */
export const DeviceRecord = z.strictObject({
  id: z.string().regex(/^[a-z][0-9a-z]{7}$/),
  name: requiredText(60),
  letter: DeviceLetter,
  app: text(40),
  retired: z.boolean().default(false),
  /** A place kept for a tablet that has not joined yet: its name and letter, under an id of its own. */
  waiting: z.boolean().default(false)
});
export type DeviceRecord = z.infer<typeof DeviceRecord>;

/** In which order stock is proposed. The same stock is then taken with the fewest splits. */
export const StockOrder = z.enum(['expiry-then-oldest', 'oldest', 'newest', 'smallest', 'largest']);
export type StockOrder = z.infer<typeof StockOrder>;

/** What the whole workshop has agreed on; one record, each field its own register. */
export const Settings = z.strictObject({
  id: z.literal('workshop'),
  name: text(100),
  currency: Currency.default('EUR'),
  orderPattern: ReferencePattern.default('SO-{ref:04d}'),
  buildPattern: ReferencePattern.default('BO-{ref:04d}'),
  allowExpired: z.boolean().default(false),
  allowOverAllocation: z.boolean().default(false),
  /** Finished output is allocated at once to the line that asked for it. */
  outputToLine: z.boolean().default(true),
  shipmentNeedsCheck: z.boolean().default(false),
  stockOrder: StockOrder.default('expiry-then-oldest')
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({ id: 'workshop' });

/** Something a person said about a record; never changed, only added. */
export const Comment = z.strictObject({ about: z.string().max(100), text: requiredText(5_000) });
export type Comment = z.infer<typeof Comment>;
