import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

/** A person looked at a finding and left things as they are. It closes that one situation. */
export const Ack = z.strictObject({ finding: z.string().min(1).max(190), note: text(500) });
export type Ack = z.infer<typeof Ack>;
