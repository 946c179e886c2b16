import { createSubscriber } from 'svelte/reactivity';

const minute = 60_000;

const everyMinute = createSubscriber((update) => {
  const timer = setInterval(update, minute);
  return () => {
    clearInterval(timer);
  };
});

/** The time, which moves on by itself every minute while somebody looks. */
export const clock = {
  get now(): number {
    everyMinute();
    return Date.now();
  }
};
