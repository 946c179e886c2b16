import type { Day } from '#domain/kernel/day.ts';
import type { CompanyId, PartId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { recordOf, recordsOf } from './records.ts';
import { settingsOf } from './settings.ts';

/** What one wants to know of a part before it is put on an order; null when it is not here. */
export async function partForLine(
  db: Database,
  asked: { readonly part: PartId; readonly customer: CompanyId | null; readonly today: Day }
) {
  const { customer, today } = asked;
  const part = recordOf('parts', await db.parts.get(asked.part));
  if (!part) return null;
  const [breaks, prices, stock, settings] = await Promise.all([
    db.priceBreaks.where('part').equals(part.id).toArray(),
    db.customerPrices.where('part').equals(part.id).toArray(),
    stockOfParts(db, [part.id]),
    settingsOf(db)
  ]);
  return {
    part,
    free: freeByPart(stock, { ...settings, today }).get(part.id) ?? none,
    prices: {
      customer: recordsOf('customerPrices', prices).filter(({ company }) => company === customer),
      part: recordsOf('priceBreaks', breaks)
    }
  };
}
