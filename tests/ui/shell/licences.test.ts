import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences } from '../../../src/routes/about/licences.ts';

it('every package that ships with the app is named with its licence, and its text can be read', async () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(licences.map(({ name }) => name).sort()).toEqual(Object.keys(dependencies).sort());
  for (const { licence, text } of licences) {
    expect(licence).toMatch(/^(MIT|Apache-2\.0|ISC|BSD)/);
    expect(await text()).toMatch(/license/i);
  }
});
