import { PartId } from '../kernel/ids.ts';
import type { z } from '../kernel/zod.ts';
import { Line } from './sales-order.ts';

/** What a person says of a new line: everything but where it stands. */
export const NewLine = Line.omit({ id: true, order: true, position: true }).extend({
  part: PartId
});
export type NewLine = z.infer<typeof NewLine>;
