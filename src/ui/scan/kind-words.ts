import { say } from '#ui/words/say.ts';

/** What a thing is that a code leads to. */
export const kindWords = {
  order: say`Sales order`,
  build: say`Build order`,
  part: say`Part`,
  item: say`Stock item`,
  location: say`Location`,
  company: say`Company`
} as const;
