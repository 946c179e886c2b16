import type { LocationId } from '../kernel/ids.ts';
import type { Location } from './stock-item.ts';

export interface StructuralLocation {
  readonly code: 'structural-location';
  readonly location: LocationId;
}

/** A structural location holds other locations, never stock (R-K8). */
export const placeRefusal = (place: Location | null): StructuralLocation | undefined =>
  place?.structural ? { code: 'structural-location', location: place.id } : undefined;
