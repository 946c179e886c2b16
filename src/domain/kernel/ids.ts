import { z } from './zod.ts';

const id = <Brand extends string>() =>
  z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z:.-]{0,99}$/, 'not an id')
    .brand<Brand>();

export const CompanyId = id<'CompanyId'>();
export type CompanyId = z.infer<typeof CompanyId>;
export const ContactId = id<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;
export const AddressId = id<'AddressId'>();
export type AddressId = z.infer<typeof AddressId>;
export const CategoryId = id<'CategoryId'>();
export type CategoryId = z.infer<typeof CategoryId>;
export const PartId = id<'PartId'>();
export type PartId = z.infer<typeof PartId>;
export const BomLineId = id<'BomLineId'>();
export type BomLineId = z.infer<typeof BomLineId>;
export const SubstituteId = id<'SubstituteId'>();
export const PriceBreakId = id<'PriceBreakId'>();
export type PriceBreakId = z.infer<typeof PriceBreakId>;
export const CustomerPriceId = id<'CustomerPriceId'>();
export const LocationId = id<'LocationId'>();
export type LocationId = z.infer<typeof LocationId>;
export const StockItemId = id<'StockItemId'>();
export type StockItemId = z.infer<typeof StockItemId>;
export const MovementId = id<'MovementId'>();
export type MovementId = z.infer<typeof MovementId>;
export const SalesOrderId = id<'SalesOrderId'>();
export type SalesOrderId = z.infer<typeof SalesOrderId>;
export const LineId = id<'LineId'>();
export type LineId = z.infer<typeof LineId>;
export const ExtraLineId = id<'ExtraLineId'>();
export type ExtraLineId = z.infer<typeof ExtraLineId>;
export const AllocationId = id<'AllocationId'>();
export type AllocationId = z.infer<typeof AllocationId>;
export const ShipmentId = id<'ShipmentId'>();
export type ShipmentId = z.infer<typeof ShipmentId>;
export const BuildId = id<'BuildId'>();
export type BuildId = z.infer<typeof BuildId>;
export const BuildAllocationId = id<'BuildAllocationId'>();
export type BuildAllocationId = z.infer<typeof BuildAllocationId>;

/** The seed of one command: everything the command makes gets an id counted on from it. */
export const Seed = id<'Seed'>();
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
