import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutants } from '#tests/support/mutants.ts';

const isAsked = process.env['DOCKET_MUTANTS'] !== undefined;

const copied = ['src', 'tests', '.config', 'package.json', 'tsconfig.json', '.svelte-kit'];

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** What failed, by the words of the tests. A test that ran out of time proves nothing, so it is an error. */
function failuresIn({ testResults }: Report): string[] {
  const failed = testResults.flatMap(({ message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    const slow = tests.find(({ failureMessages }) => /timed out in/.test(failureMessages.join()));
    if (slow) throw new Error(`out of time: ${slow.fullName}`);
    if (message !== '' && tests.length === 0) throw new Error(`could not run: ${message}`);
    return tests.map(({ fullName }) => fullName);
  });
  return failed;
}

/** Which tests have to catch a slip in a file: those of its layer. */
const provers = (file = '') =>
  /^src\/(exchange|store)\//.test(file) ? ['tests/exchange'] : ['tests/journal'];

/** Which of these tests fail in a copy of the project; with a slip in it when one is given. */
function failuresWith(slip?: (typeof mutants)[number]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'docket-mutant-'));
  try {
    for (const name of copied) cpSync(name, join(root, name), { recursive: true });
    rmSync(join(root, 'tests/journal/mutants.test.ts'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    if (slip) {
      const source = readFileSync(join(root, slip.file), 'utf8');
      writeFileSync(
        join(root, slip.file),
        source.replace(slip.from, () => slip.to)
      );
    }
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const args = ['run', '--config', '.config/vitest.config.ts', '--project', 'rules', '--bail=1'];
    const report = ['--reporter=json', '--outputFile=report.json'];
    const { DOCKET_MUTANTS: _asked, ...env } = process.env;
    spawnSync(process.execPath, [vitest, ...args, ...report, ...provers(slip?.file)], {
      cwd: root,
      env: { ...env, DOCKET_RAW: '1' },
      timeout: 280_000
    });
    return failuresIn(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as Report);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('a deliberate bug', () => {
  it.each(mutants)('where $slip stands in the source', ({ file, from, to }) => {
    const source = readFileSync(file, 'utf8');
    expect(source.split(from)).toHaveLength(2);
    expect(source.replace(from, () => to)).not.toBe(source);
  });

  it.skipIf(!isAsked)(
    'is what the tests fail for: without one they pass',
    () => {
      expect(failuresWith()).toEqual([]);
    },
    300_000
  );

  it.skipIf(!isAsked).each(mutants)(
    'where $slip is caught',
    (mutant) => {
      const caught = failuresWith(mutant);
      console.info(`${mutant.slip}: ${caught[0] ?? 'SURVIVED'}`);
      expect(caught).not.toEqual([]);
    },
    300_000
  );
});
