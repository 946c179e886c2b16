import { quantity } from '#domain/kernel/quantity.ts';
import { atLeastNone, decimalOf, moneyIn, numberIn, quantityIn } from './amounts.ts';
import { linkWithin } from './circles.ts';
import { ownId, readings, report, revise, skip, take } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { flagIn, idIn, isEmpty, linkIn, neededIn, notesIn, rawIn, textIn } from './values.ts';

function takeCategory(from: Reading): void {
  take(from, 'categories', {
    id: ownId(from),
    name: textIn(from, 'name', 100),
    description: textIn(from, 'description', 250),
    defaultLocation: idIn(from, 'default_location', 'stock.stocklocation'),
    structural: flagIn(from, 'structural', false)
  });
}

const flagsIn = (from: Reading) => ({
  salable: flagIn(from, 'salable', false),
  assembly: flagIn(from, 'assembly', false),
  component: flagIn(from, 'component', true),
  trackable: flagIn(from, 'trackable', false),
  virtual: flagIn(from, 'virtual', false),
  purchaseable: flagIn(from, 'purchaseable', true),
  consumable: flagIn(from, 'consumable', false),
  isTemplate: flagIn(from, 'is_template', false),
  active: flagIn(from, 'active', true),
  locked: flagIn(from, 'locked', false)
});

const expiry = { least: 0, most: 36_500, places: 0, otherwise: 0 };

function takePart(from: Reading): void {
  const part = take(from, 'parts', {
    id: ownId(from),
    name: textIn(from, 'name', 100),
    description: textIn(from, 'description', 250),
    ipn: textIn(from, 'IPN', 100),
    revision: textIn(from, 'revision', 100),
    keywords: textIn(from, 'keywords', 250),
    category: idIn(from, 'category', 'part.partcategory'),
    link: linkIn(from, 'link'),
    units: textIn(from, 'units', 20),
    ...flagsIn(from),
    defaultLocation: idIn(from, 'default_location', 'stock.stocklocation'),
    defaultExpiry: numberIn(from, 'default_expiry', expiry),
    minimumStock: atLeastNone(from, 'minimum_stock')
  });
  if (part) revise(from.draft, 'parts', { id: part.id, notes: notesIn(from) });
}

const loss = { least: 0, most: 100, places: 3, otherwise: 0 };

/**
 * What a component needs beyond its quantity. Before 0.18 it was one text: `10%` more of everything
 * or `10` more for a build whatever its size.
 */
function surplusIn(from: Reading): { attrition: number; setupQuantity: number } {
  const overage = textIn(from, 'overage', 24).trim();
  const known = {
    attrition: numberIn(from, 'attrition', loss),
    setupQuantity: atLeastNone(from, 'setup_quantity')
  };
  if (overage === '') return known;
  const amount = Number(decimalOf(overage.replace(/\s*%$/, '')) ?? 'none');
  if (Number.isNaN(amount) || amount < 0) {
    report(from, 'bad-value', { field: 'overage', value: overage });
    return known;
  }
  if (!overage.endsWith('%')) return { ...known, setupQuantity: quantity(amount) };
  if (amount > 100) report(from, 'clamped', { field: 'overage', value: overage });
  return { ...known, attrition: Math.min(100, Math.round(amount * 1_000) / 1_000) };
}

function roundingIn(from: Reading): number | null {
  const step = quantityIn(from, 'rounding_multiple') ?? 0;
  return step > 0 ? step : null;
}

function takeBomLine(from: Reading): void {
  const part = neededIn(from, 'part', 'part.part');
  const subPart = part && neededIn(from, 'sub_part', 'part.part');
  if (part === undefined || subPart === undefined) return;
  if (part === subPart) {
    skip(from, 'invalid', 'sub_part');
    return;
  }
  rawIn(from, 'raw_amount');
  take(from, 'bomLines', {
    id: ownId(from),
    part,
    subPart,
    quantity: quantityIn(from, 'quantity') ?? 0,
    optional: flagIn(from, 'optional', false),
    consumable: flagIn(from, 'consumable', false),
    ...surplusIn(from),
    roundingMultiple: roundingIn(from),
    reference: textIn(from, 'reference', 5_000),
    note: textIn(from, 'note', 500),
    inherited: flagIn(from, 'inherited', false),
    allowVariants: flagIn(from, 'allow_variants', false)
  });
}

function takeSubstitute(from: Reading): void {
  const bomLine = neededIn(from, 'bom_item', 'part.bomitem');
  if (bomLine === undefined) return;
  const part = neededIn(from, 'part', 'part.part');
  if (part !== undefined) take(from, 'substitutes', { id: ownId(from), bomLine, part });
}

function takePriceBreak(from: Reading): void {
  const part = neededIn(from, 'part', 'part.part');
  if (part === undefined) return;
  const price = moneyIn(from, 'price', from.draft.options.currency);
  const least = isEmpty(rawIn(from, 'quantity')) ? 1 : (quantityIn(from, 'quantity') ?? 0);
  if (price === null) skip(from, 'invalid', 'price');
  else take(from, 'priceBreaks', { id: ownId(from), part, quantity: least, price });
}

/** Categories, parts, what they are made of and what they cost. */
export function planParts(draft: Draft): void {
  readings(draft, 'part.partcategory').forEach(takeCategory);
  linkWithin(draft, {
    model: 'part.partcategory',
    field: 'parent',
    kind: 'categories',
    as: 'parent'
  });
  readings(draft, 'part.part').forEach(takePart);
  linkWithin(draft, { model: 'part.part', field: 'variant_of', kind: 'parts', as: 'variantOf' });
  readings(draft, 'part.bomitem').forEach(takeBomLine);
  readings(draft, 'part.bomitemsubstitute').forEach(takeSubstitute);
  readings(draft, 'part.partsellpricebreak').forEach(takePriceBreak);
}
