import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { totalOf } from '#domain/why/explanation.ts';
import { partFigures, type PartFacts, type PartFigure } from '#domain/why/part-figures.ts';
import type { Database } from './database.ts';
import { demandFor } from './demand.ts';
import { familiesOf, stockOfParts } from './free-stock.ts';
import { settingsOf } from './settings.ts';

/** What there is of a part and what is wanted of it; its variants' stock counts. */
export type PartFigures = Readonly<Record<PartFigure, Quantity>>;

/** What the figures of these parts are made from, by part. */
export async function partFacts(
  db: Database,
  parts: readonly PartId[],
  today: Day
): Promise<ReadonlyMap<PartId, PartFacts>> {
  const families = await familiesOf(db, parts);
  const kin = [...new Set([...families.values()].flatMap((family) => [...family]))];
  const [stock, settings, { demand, making }] = await Promise.all([
    stockOfParts(db, parts),
    settingsOf(db),
    demandFor(db, kin)
  ]);
  const rules = { allowExpired: settings.allowExpired, today };
  return new Map(
    parts.map((id) => {
      const family = families.get(id) ?? new Set([id]);
      const own = <Row extends { readonly part: PartId }>(rows: readonly Row[]) =>
        rows.filter(({ part }) => family.has(part));
      const facts = {
        items: own(stock.items),
        claims: stock.claims,
        wants: own(demand),
        making: own(making),
        rules
      };
      return [id, facts] as const;
    })
  );
}

/** What there is of these parts and what is wanted of them. */
export async function figuresOf(
  db: Database,
  parts: readonly PartId[],
  today: Day
): Promise<ReadonlyMap<PartId, PartFigures>> {
  const facts = await partFacts(db, parts, today);
  const figure = (name: PartFigure, of: PartFacts) => totalOf(partFigures[name](of));
  return new Map(
    [...facts].map(([id, of]) => [
      id,
      {
        onHand: figure('onHand', of),
        free: figure('free', of),
        allocated: figure('allocated', of),
        atHand: figure('atHand', of),
        wanted: figure('wanted', of),
        building: figure('building', of),
        short: figure('short', of)
      }
    ])
  );
}
