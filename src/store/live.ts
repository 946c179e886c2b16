import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

type Outcome<T> = { readonly value: T } | { readonly cause: unknown };

/** An answer that stays current. */
export interface Live<Answer> {
  /** The newest answer; nothing until the first one is here. */
  readonly current: Answer | undefined;
  /** Why the newest question could not be answered; nothing when it could. */
  readonly failure: unknown;
}

/**
 * An answer that stays current: it is asked again whenever the data it read changes, in this tab
 * or another, and only while somebody looks. A new key makes a new question, so an old answer is
 * never shown under a new key. A question that fails keeps its last answer and is asked again at
 * the next change (a bare liveQuery ends at its first error).
 */
export function live<Key, Answer>(
  key: Key,
  query: (key: Key) => Promise<Answer> | Answer
): Live<Answer> {
  let answer: Answer | undefined;
  let failure: unknown;

  const ask = async (): Promise<Outcome<Answer>> => {
    try {
      return { value: await query(key) };
    } catch (cause) {
      return { cause };
    }
  };

  const subscribe = createSubscriber((update) => {
    const watching = liveQuery(ask).subscribe((outcome) => {
      if ('value' in outcome) {
        answer = outcome.value;
        failure = undefined;
      } else failure = outcome.cause;
      update();
    });
    return () => {
      watching.unsubscribe();
    };
  });

  return {
    get current() {
      subscribe();
      return answer;
    },
    get failure() {
      subscribe();
      return failure;
    }
  };
}
