import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences } from '../../../src/routes/about/licences.ts';

it('every package that ships with the app is named with its licence, and its text can be read', async () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // Named too is what those bring along into the app.
  const named = licences.map(({ name }) => name);
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const { licence, text } of licences) {
    expect(licence).toMatch(/^(MIT|Apache-2\.0|ISC|BSD)/);
    expect(await text()).toMatch(/license/i);
  }
});
