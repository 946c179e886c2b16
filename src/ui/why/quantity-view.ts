import { sum } from '#domain/kernel/quantity.ts';
import type { Part } from '#domain/part/part.ts';
import { fullName } from '#domain/part/part.ts';
import { totalOf, type Explanation } from '#domain/why/explanation.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import { causeWords, type CauseNames } from '#ui/why/cause-words.ts';
import { subjectText } from '#ui/why/subject-words.ts';
import { figureWords } from '#ui/why/why-words.ts';
import type { WhyRow, WhyView } from '#ui/why/why-view.ts';
import { quantityText, signedText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Why a quantity or a count is what it is. */
interface QuantityWhy {
  readonly asked: QuantityFigure;
  readonly explanation: Explanation;
  readonly names: CauseNames;
  /** All figures of the same thing. */
  readonly totals: Readonly<Record<string, number>>;
  readonly part: Part | undefined;
}

const rowsOf = ({ reasons }: Explanation, names: CauseNames): WhyRow[] =>
  reasons.map(({ cause, quantity, because }) => {
    const words = causeWords(cause, names);
    // A row that leads somewhere and has one row inside says the same twice.
    const isApart = because && because.reasons.length > (words.href ? 1 : 0);
    return {
      ...words,
      value: signedText(quantity),
      rows: isApart ? rowsOf(because, names) : []
    };
  });

function cutText(explanation: Explanation): string {
  const total = totalOf(explanation);
  const whole = sum(explanation.reasons.map(({ quantity }) => quantity));
  if (whole < total) return say`There is more than enough, so nothing is left to count.`;
  return whole > total ? say`The rows come to more; no more than this counts here.` : '';
}

/** Why a quantity or a count is what it is, in words. */
export function quantityView({ asked, explanation, names, totals, part }: QuantityWhy): WhyView {
  const others = Object.entries(totals).map(([name, value]) => {
    const figure = { ...asked, figure: name } as QuantityFigure;
    const current = name === asked.figure;
    return { figure, label: figureWords(figure).label, value: quantityText(value), current };
  });
  return {
    ...figureWords(asked),
    subject: part ? fullName(part) : subjectText(asked, names),
    rows: rowsOf(explanation, names),
    total: quantityText(totalOf(explanation), part?.units),
    cut: cutText(explanation),
    others
  };
}
