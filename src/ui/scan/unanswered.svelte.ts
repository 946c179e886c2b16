import { feedback } from './feedback.ts';

/** Why the last scan did nothing, where no page says it; it stays until the next scan or until dismissed. */
function createUnanswered() {
  let text = $state<string>();
  return {
    get text() {
      return text;
    },
    say(why: string) {
      text = why;
      feedback.failure(why);
    },
    clear() {
      text = undefined;
    }
  };
}

export const unanswered = createUnanswered();
