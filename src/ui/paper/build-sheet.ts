import { needsStock } from '#domain/build/component.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { fullName } from '#domain/part/part.ts';
import type { BuildPageView } from '#ui/build/build-view.ts';
import { inWalkingOrder, markOf, type PickRow } from './packed.ts';

type Components = Pick<BuildPageView, 'components'>;

/** What a build has set aside and not used up, shelf by shelf. */
export function componentRows({ components }: Components): PickRow[] {
  const rows = components.flatMap(({ component: { part }, held }) =>
    held
      .filter(({ allocation }) => allocation.left > none)
      .map(({ allocation, place, batch, serial }): PickRow => ({
        id: allocation.id,
        place,
        code: part.ipn,
        name: part.name,
        units: part.units,
        quantity: allocation.left,
        mark: markOf({ batch, serial })
      }))
  );
  return inWalkingOrder(rows);
}

interface Needed {
  readonly id: string;
  readonly name: string;
  readonly units: string;
  readonly quantity: Quantity;
}

/** Components of which something must still be set aside, and how much. */
export const shortComponents = ({ components }: Components): Needed[] =>
  components
    .filter(({ component, cover }) => needsStock(component) && cover.short > none)
    .map(({ component: { part, bomLine }, cover }) => ({
      id: bomLine.id,
      name: fullName(part),
      units: part.units,
      quantity: cover.short
    }));

/** What goes in without being counted: consumables, drawings, programs. */
export const uncounted = ({ components }: Components): Needed[] =>
  components
    .filter(({ component }) => !needsStock(component))
    .map(({ component: { part, bomLine }, cover }) => ({
      id: bomLine.id,
      name: fullName(part),
      units: part.units,
      quantity: cover.required
    }));
