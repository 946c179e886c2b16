import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutants } from '#tests/support/mutants.ts';

const isAsked = process.env['DOCKET_MUTANTS'] !== undefined;

const copied = ['src', 'tests', '.config', 'package.json', 'tsconfig.json', '.svelte-kit'];

/** Runs the tests of the journal in a copy of the project; with a slip in it when one is given. */
function outcome(slip?: (typeof mutants)[number]): 'passed' | 'failed' {
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
    const { DOCKET_MUTANTS: _asked, ...env } = process.env;
    const { status, signal } = spawnSync(process.execPath, [vitest, ...args, 'tests/journal'], {
      cwd: root,
      env: { ...env, DOCKET_RAW: '1' },
      timeout: 240_000
    });
    if (status === null) throw new Error(`the tests did not end: ${String(signal)}`);
    return status === 0 ? 'passed' : 'failed';
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
      expect(outcome()).toBe('passed');
    },
    300_000
  );

  it.skipIf(!isAsked).each(mutants)(
    'where $slip is caught',
    (mutant) => {
      expect(outcome(mutant)).toBe('failed');
    },
    300_000
  );
});
