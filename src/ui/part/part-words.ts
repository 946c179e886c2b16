import type { Part } from '#domain/part/part.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { say } from '#ui/words/say.ts';

type Flag = 'salable' | 'assembly' | 'component' | 'trackable' | 'virtual' | 'isTemplate';

/** What a part is, in the words of its flags. */
const flagWords: Readonly<Record<Flag, string>> = {
  salable: say`Salable`,
  assembly: say`Assembly`,
  component: say`Component`,
  trackable: say`Trackable`,
  virtual: say`Virtual`,
  isTemplate: say`Template`
};

const flags = Object.keys(flagWords) as Flag[];

/** The flags of a part in words. Being a component is common, so it is left out where others are. */
export function flagsText(part: Part): string {
  const set = flags.filter((flag) => part[flag]);
  const shown = set.length > 1 ? set.filter((flag) => flag !== 'component') : set;
  return shown.map((flag) => flagWords[flag]).join(' · ');
}

/** What stands out about a part, as chips. */
export const partChips = (part: Part): { text: string; tone: ChipTone }[] => [
  ...(part.active ? [] : [{ text: say`Inactive`, tone: 'cancelled' as const }]),
  ...(part.locked ? [{ text: say`Locked`, tone: 'plain' as const }] : [])
];
