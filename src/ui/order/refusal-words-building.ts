import type { CreateBuildRefusal } from '#domain/build/create-build.ts';
import type { CreateBuildsForOrderRefusal } from '#domain/build/create-builds-for-order.ts';
import { say } from '#ui/words/say.ts';
import type { WordsFor } from './words-for.ts';

/** What a build for an order may be refused with, beside what other words say already. */
export type BuildingRefusal = Exclude<
  CreateBuildRefusal | CreateBuildsForOrderRefusal,
  {
    readonly code:
      | 'order-closed'
      | 'line-of-another-order'
      | 'target-before-start'
      | 'part-inactive'
      | 'reference-taken'
      | 'reference-does-not-match';
  }
>;

export const buildingWords: WordsFor<BuildingRefusal> = {
  'not-an-assembly': () =>
    say`This part is not an assembly, so it can not be built. Receive stock of it instead.`,
  'virtual-part': () => say`A virtual part needs no stock and is never built.`,
  'no-bom': () =>
    say`This part has no bill of materials yet. Say what goes into it on the part, then build.`,
  'line-of-another-part': () => say`The line is for another part. Open the order again.`,
  'structural-location': () =>
    say`That location only holds other locations. Choose one that holds stock.`,
  'parent-not-active': () => say`The build that this one is for is closed.`,
  'not-a-component-of-parent': () => say`The build that this one is for does not use this part.`,
  'nothing-to-build': () =>
    say`No short line has a part that can be built. Receive stock for the short lines.`
};
