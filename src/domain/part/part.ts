import {
  BomLineId,
  CategoryId,
  LocationId,
  PartId,
  PriceBreakId,
  SubstituteId
} from '../kernel/ids.ts';
import { Money } from '../kernel/money.ts';
import { none, PositiveQuantity, Quantity } from '../kernel/quantity.ts';
import { Link, Notes, requiredText, Tags, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

export const Category = z.strictObject({
  id: CategoryId,
  name: requiredText(100),
  description: text(250),
  parent: CategoryId.nullable().default(null),
  defaultLocation: LocationId.nullable().default(null),
  /** A structural category holds other categories, never parts. */
  structural: z.boolean().default(false)
});
export type Category = z.infer<typeof Category>;

export const Part = z.strictObject({
  id: PartId,
  name: requiredText(100),
  description: text(250),
  ipn: text(100),
  revision: text(100),
  keywords: text(250),
  category: CategoryId.nullable().default(null),
  link: Link,
  units: text(20),
  salable: z.boolean().default(false),
  assembly: z.boolean().default(false),
  component: z.boolean().default(true),
  /** Its pieces carry serial numbers. */
  trackable: z.boolean().default(false),
  /** Never in stock and never allocated: software, labour. */
  virtual: z.boolean().default(false),
  purchaseable: z.boolean().default(true),
  /** Used up in builds without being counted out of stock. */
  consumable: z.boolean().default(false),
  /** Others are variants of it. */
  isTemplate: z.boolean().default(false),
  variantOf: PartId.nullable().default(null),
  active: z.boolean().default(true),
  /** Its bill of materials may not change. */
  locked: z.boolean().default(false),
  defaultLocation: LocationId.nullable().default(null),
  /** Days until new stock expires; 0 means never. */
  defaultExpiry: z.number().int().min(0).max(36_500).default(0),
  minimumStock: Quantity.default(none),
  notes: Notes,
  tags: Tags
});
export type Part = z.infer<typeof Part>;

/** A component that goes into an assembly, and how much of it into one. */
export const BomLine = z.strictObject({
  id: BomLineId,
  part: PartId,
  subPart: PartId,
  quantity: PositiveQuantity,
  optional: z.boolean().default(false),
  consumable: z.boolean().default(false),
  /** Needed once for a build whatever its size. */
  setupQuantity: Quantity.default(none),
  /** Percent that is lost on the way, at most three decimals. */
  attrition: z.number().min(0).max(100).default(0),
  roundingMultiple: PositiveQuantity.nullable().default(null),
  reference: text(5_000),
  note: text(500),
  /** Variants of the assembly need it too. */
  inherited: z.boolean().default(false),
  /** A variant of the component will do. */
  allowVariants: z.boolean().default(false)
});
export type BomLine = z.infer<typeof BomLine>;

/** Another part that will do in place of the component. */
export const Substitute = z.strictObject({ id: SubstituteId, bomLine: BomLineId, part: PartId });
export type Substitute = z.infer<typeof Substitute>;

/** The price of one, from a quantity on. */
export const PriceBreak = z.strictObject({
  id: PriceBreakId,
  part: PartId,
  quantity: PositiveQuantity,
  price: Money
});
export type PriceBreak = z.infer<typeof PriceBreak>;

/** What a part is called on screen: number, name, revision (InvenTree's full name). */
export const fullName = (part: Pick<Part, 'ipn' | 'name' | 'revision'>) =>
  [part.ipn, part.name, part.revision].filter((piece) => piece !== '').join(' | ');
