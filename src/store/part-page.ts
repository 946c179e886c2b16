import type { Day } from '#domain/kernel/day.ts';
import type { CategoryId, PartId } from '#domain/kernel/ids.ts';
import { compare } from '#domain/kernel/decimal.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import { buildableParts } from './buildable.ts';
import { componentsOf } from './builds.ts';
import type { Database } from './database.ts';
import { demandFor } from './demand.ts';
import { figuresOf } from './part-figures.ts';
import { partWithVariants } from './parts.ts';
import { placeNames } from './places.ts';
import { recordOf, recordsOf } from './records.ts';
import { settingsOf } from './settings.ts';
import { stockHere } from './stock.ts';

/** What goes into a part, how much of each is free, and what else will do. */
async function bomOf(db: Database, part: Part, today: Day) {
  const components = await componentsOf(db, part);
  const lines = components.map(({ bomLine }) => bomLine.id);
  const [figures, substitutes] = await Promise.all([
    figuresOf(
      db,
      components.map((each) => each.part.id),
      today
    ),
    db.substitutes.where('bomLine').anyOf(lines).toArray()
  ]);
  const others = recordsOf('substitutes', substitutes);
  const parts = recordsOf('parts', await db.parts.bulkGet(others.map((each) => each.part)));
  const nameOf = new Map(parts.map((each) => [each.id, fullName(each)]));
  return components.map(({ bomLine, part: component }) => ({
    line: bomLine,
    part: component,
    free: figures.get(component.id)?.free,
    /** The line is its own, not its template's. */
    own: bomLine.part === part.id,
    substitutes: others
      .filter((each) => each.bomLine === bomLine.id)
      .map((each) => ({ id: each.id, part: each.part, name: nameOf.get(each.part) ?? '' }))
  }));
}

/** The assemblies that the part goes into. */
async function usedIn(db: Database, part: PartId) {
  const lines = recordsOf('bomLines', await db.bomLines.where('subPart').equals(part).toArray());
  const parts = recordsOf('parts', await db.parts.bulkGet(lines.map((line) => line.part)));
  const byId = new Map(parts.map((each) => [each.id, each]));
  return lines.flatMap((line) => {
    const assembly = byId.get(line.part);
    return assembly ? [{ line, part: assembly }] : [];
  });
}

async function pricesOf(db: Database, part: PartId) {
  const breaks = recordsOf(
    'priceBreaks',
    await db.priceBreaks.where('part').equals(part).toArray()
  );
  return breaks.sort((a, b) => a.quantity - b.quantity || compare(a.price.amount, b.price.amount));
}

async function namesFor(db: Database, part: Part) {
  const [category, template, places] = await Promise.all([
    part.category === null ? undefined : db.categories.get(part.category),
    part.variantOf === null ? undefined : db.parts.get(part.variantOf),
    placeNames(db, [part.defaultLocation])
  ]);
  return {
    category: category?.name ?? '',
    template: recordOf('parts', template),
    defaultPlace: part.defaultLocation === null ? '' : (places.get(part.defaultLocation) ?? '')
  };
}

/** A part with everything its page shows; null when it is not on this device. */
export async function partPage(db: Database, id: PartId, today: Day) {
  const part = recordOf('parts', await db.parts.get(id));
  if (!part) return null;
  const family = await partWithVariants(db, id);
  const [figures, { demand }, stock, bom, used, prices, names, settings, buildable] =
    await Promise.all([
      figuresOf(db, [id], today),
      demandFor(db, family),
      stockHere(db, family, today),
      bomOf(db, part, today),
      usedIn(db, id),
      pricesOf(db, id),
      namesFor(db, part),
      settingsOf(db),
      buildableParts(db, [part])
    ]);
  const variants = recordsOf('parts', await db.parts.bulkGet(family.filter((each) => each !== id)));
  const own = figures.get(id);
  if (!own) return null;
  return {
    part,
    figures: own,
    demand,
    stock,
    bom,
    used,
    prices,
    ...names,
    variants,
    currency: settings.currency,
    buildable: buildable.has(id)
  };
}

/** All categories by name, those inside another with what they are in. */
export async function categoryChoices(db: Database) {
  const categories = recordsOf('categories', await db.categories.toArray());
  const byId = new Map(categories.map((each) => [each.id, each]));
  const pathOf = (id: CategoryId): string => {
    const names: string[] = [];
    const seen = new Set<string>();
    let at = byId.get(id);
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      names.unshift(at.name);
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    return names.join(' / ');
  };
  return categories
    .map((category) => ({ category, path: pathOf(category.id) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
