import { z } from './zod.ts';

const id = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z:.-]{0,99}$/, 'not an id');

export const CompanyId = id.brand<'CompanyId'>();
export type CompanyId = z.infer<typeof CompanyId>;
export const ContactId = id.brand<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;
export const AddressId = id.brand<'AddressId'>();
export type AddressId = z.infer<typeof AddressId>;
export const CategoryId = id.brand<'CategoryId'>();
export type CategoryId = z.infer<typeof CategoryId>;
export const PartId = id.brand<'PartId'>();
export type PartId = z.infer<typeof PartId>;
export const BomLineId = id.brand<'BomLineId'>();
export type BomLineId = z.infer<typeof BomLineId>;
export const SubstituteId = id.brand<'SubstituteId'>();
export const PriceBreakId = id.brand<'PriceBreakId'>();
export type PriceBreakId = z.infer<typeof PriceBreakId>;
export const CustomerPriceId = id.brand<'CustomerPriceId'>();
export const LocationId = id.brand<'LocationId'>();
export type LocationId = z.infer<typeof LocationId>;
export const StockItemId = id.brand<'StockItemId'>();
export type StockItemId = z.infer<typeof StockItemId>;
export const MovementId = id.brand<'MovementId'>();
export type MovementId = z.infer<typeof MovementId>;
export const SalesOrderId = id.brand<'SalesOrderId'>();
export type SalesOrderId = z.infer<typeof SalesOrderId>;
export const LineId = id.brand<'LineId'>();
export type LineId = z.infer<typeof LineId>;
export const ExtraLineId = id.brand<'ExtraLineId'>();
export type ExtraLineId = z.infer<typeof ExtraLineId>;
export const AllocationId = id.brand<'AllocationId'>();
export type AllocationId = z.infer<typeof AllocationId>;
export const ShipmentId = id.brand<'ShipmentId'>();
export type ShipmentId = z.infer<typeof ShipmentId>;
export const BuildId = id.brand<'BuildId'>();
export type BuildId = z.infer<typeof BuildId>;
export const BuildAllocationId = id.brand<'BuildAllocationId'>();
export type BuildAllocationId = z.infer<typeof BuildAllocationId>;

/** A linked code: made from what the code says, so that two devices make the same. */
export const CodeId = id.brand<'CodeId'>();
export type CodeId = z.infer<typeof CodeId>;
/** A part, a stock item, a location or an order that a code is linked to. */
export const CodedId = id.brand<'CodedId'>();
export type CodedId = z.infer<typeof CodedId>;

/** The seed of one command: everything the command makes gets an id counted on from it. */
export const Seed = id.brand<'Seed'>();
export type Seed = z.infer<typeof Seed>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const tail = 2 ** 48;

/**
 * The n-th id counted on from a seed, n ≥ 1. Two devices that count on from one seed (an
 * allocation, a build) make the same id, so one real event never makes two things.
 */
export function nth<Id extends z.ZodType<string>>(kind: Id, seed: string, n: number): z.output<Id> {
  if (!uuid.test(seed)) return kind.parse(`${seed}.${String(n)}`);
  const counted = (Number.parseInt(seed.slice(24), 16) + n) % tail;
  return kind.parse(seed.slice(0, 24) + counted.toString(16).padStart(12, '0'));
}
