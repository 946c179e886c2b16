import { agoText, counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Another device of the workshop, and how far apart it is. */
export interface PeerView {
  readonly name: string;
  readonly letter: string;
  readonly retired: boolean;
  readonly waiting: boolean;
  readonly heardAt: number | undefined;
  readonly unconfirmed: number;
}

/** How another device stands to this one: "Last heard 2 hours ago · 14 changes not confirmed there". */
export function peerText(
  { retired, waiting, heardAt, unconfirmed }: Omit<PeerView, 'name' | 'letter'>,
  now: number
): string {
  if (retired) return say`Retired: no file waits for it`;
  if (waiting) return say`Its place is kept until a tablet takes it`;
  const heard = heardAt === undefined ? say`Never heard` : say`Last heard ${agoText(heardAt, now)}`;
  const missing =
    unconfirmed === 0
      ? say`has everything`
      : say`${counted(unconfirmed, 'change')} not confirmed there`;
  return `${heard} · ${missing}`;
}
