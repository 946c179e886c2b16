import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { version } from '#exchange/order-file.ts';
import { outcome } from '#tests/support/order-files.ts';

const folder = 'tests/fixtures/order-files';
const passphrase = 'correct horse battery';
const expectedEnd = '.expected.json';

const folders = readdirSync(folder).filter((name) => /^v\d+$/.test(name));
const files = folders
  .flatMap((name) => readdirSync(`${folder}/${name}`).map((file) => `${folder}/${name}/${file}`))
  .filter((path) => !path.endsWith(expectedEnd));

describe('order files of earlier days', () => {
  it.each(files)('%s is read as ever', async (path) => {
    const expected: unknown = JSON.parse(readFileSync(`${path}${expectedEnd}`, 'utf8'));
    expect(await outcome(new Blob([readFileSync(path)]), { passphrase })).toEqual(expected);
  });

  it('are there for every version of the container: plain, gzipped and encrypted', () => {
    expect(folders.sort()).toEqual(
      Array.from({ length: version }, (_, index) => `v${String(index + 1)}`).sort()
    );
    const endings = files.map((path) => /\.(json\.gz|json|docket)$/.exec(path)?.[1]);
    expect([...new Set(endings)].sort()).toEqual(['docket', 'json', 'json.gz']);
  });
});
