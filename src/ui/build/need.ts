import { madeOf, piecesOf } from '#domain/build/quantities.ts';
import { needsStock } from '#domain/build/component.ts';
import {
  none,
  plus,
  remainder,
  roundedUp,
  share,
  smaller,
  type Quantity
} from '#domain/kernel/quantity.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { BuildPageView, ComponentView } from './build-view.ts';

/** A component of which too little is set aside for the pieces that are about to be made. */
export interface Missing {
  readonly row: ComponentView;
  /** What is not set aside. */
  readonly missing: Quantity;
  /** What of that free stock would cover. */
  readonly fromStock: Quantity;
}

/** What making so many pieces now would use up and is not set aside, optional components left out. */
export function missingToMake(
  { build, made, components }: Pick<BuildPageView, 'build' | 'made' | 'components'>,
  quantity: Quantity
): readonly Missing[] {
  const outputs = made.map(({ output }) => output);
  const [before, pieces] = [madeOf(outputs), piecesOf(build, outputs)];
  return components
    .filter(({ component }) => needsStock(component) && !component.bomLine.optional)
    .map((row) => {
      const { required, consumed, allocated } = row.cover;
      const part = share(required, plus(before, quantity), pieces);
      const due = row.component.part.trackable ? roundedUp(part) : part;
      const missing = remainder(remainder(due, consumed), allocated);
      return { row, missing, fromStock: smaller(missing, row.available) };
    })
    .filter(({ missing }) => missing > none);
}

/** Where what is made goes: to the line that asked for it as far as that misses some, the rest to stock. */
export function goesText(order: BuildPageView['order'], made: Quantity): string {
  const toLine = smaller(order?.missing ?? none, made);
  if (!order || toLine === none) return say`All of it goes to free stock.`;
  const rest = remainder(made, toLine);
  const also = rest > none ? say`, ${quantityText(rest)} to free stock` : '';
  return say`${quantityText(toLine)} go to ${order.reference} line ${String(order.line)}${also}.`;
}
