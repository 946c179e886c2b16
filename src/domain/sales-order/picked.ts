import { none, remainder, smaller, type Quantity } from '../kernel/quantity.ts';
import type { AllocationRecord } from './sales-order.ts';

type Picked = Pick<AllocationRecord, 'quantity' | 'picked'>;

/**
 * How much of an allocation was taken from its place for the parcel. Never more than it holds: another
 * device may have set less aside meanwhile.
 */
export const pickedOf = ({ quantity, picked }: Picked): Quantity =>
  smaller(quantity, picked ?? none);

/** What of an allocation still lies in its place. */
export const leftToPick = (allocation: Picked): Quantity =>
  remainder(allocation.quantity, pickedOf(allocation));
