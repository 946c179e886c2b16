import { text } from '../kernel/text.ts';

/** Why somebody changed stock; may be empty. */
export const Reason = text(512);

/** The reason as an entry of the ledger has it: left out when there is none. */
export const because = (reason: string) => (reason === '' ? {} : { reason });
