import { it } from 'vitest';
import { agreeAfter } from '#tests/support/tablets.ts';

// More of them, or others: DOCKET_TABLETS=100 DOCKET_SEED=7
const many = Number(process.env['DOCKET_TABLETS'] ?? 3);
const seed = Number(process.env['DOCKET_SEED'] ?? 1);

it.each(Array.from({ length: many }, (_, index) => seed + index))(
  'tablets agree on everything after any history of commands and files, from seed %i',
  { timeout: 240_000 },
  agreeAfter
);
