import type { Figure } from '#domain/why/figure.ts';

let answer: (figure: Figure) => void = () => {};

/** Asks why a figure is what it is: whoever answers shows it. */
export const askWhy = (figure: Figure): void => {
  answer(figure);
};

/** Says who answers; returns how to stop. */
export function answerWith(show: (figure: Figure) => void): () => void {
  answer = show;
  return () => {
    answer = () => {};
  };
}
