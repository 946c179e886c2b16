import { say } from './say.ts';

/** What a thing is called; stock of a part that is not on this tablet may have no name of its own. */
export const thingText = (name: string) => (name === '' ? say`Stock item` : name);
