import { it } from 'vitest';
import { agreeAfter } from '#tests/support/tablets.ts';

it.each([11, 12, 13, 14, 15])(
  'tablets agree in a real browser’s databases too, from seed %i',
  { timeout: 240_000 },
  agreeAfter
);
