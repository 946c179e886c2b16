import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actionsFor } from '#domain/findings/settlement.ts';
import { mayBeLeft } from '#domain/findings/leave-finding.ts';
import { settleWords } from '#ui/finding/action-words.ts';
import { aContest, exchanged, lived } from '#tests/support/history.ts';

it('has words for every button on what random tablets leave to decide', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aContest, (drawn) => {
      const shop = lived(drawn);
      exchanged(shop, drawn.seed);
      for (const { open, view } of shop.devices.slice(0, 1))
        for (const finding of open) {
          const actions = actionsFor(view, finding);
          const card = {
            ...{ finding, actions, about: finding.about },
            ...{ doings: [], names: new Map(), mayBeLeft: mayBeLeft(finding) }
          };
          const wordless = actions.filter(({ id }) => settleWords(card, id) === id);
          seen.add(finding.code);
          expect(wordless.map(({ id }) => `${finding.code}: ${id}`)).toEqual([]);
        }
    }),
    { numRuns: 20, seed: 1 }
  );
  expect(seen.size).toBeGreaterThan(5);
});
