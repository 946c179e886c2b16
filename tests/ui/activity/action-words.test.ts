import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionWords, hasWords } from '#ui/activity/action-words.ts';

const folder = 'src/commands';

/** Every intent that a command of the app can write. */
const intents = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [
    ...readFileSync(join(folder, name), 'utf8').matchAll(/\bcommand\(\s*'([a-z-]+\.[a-z-]+)'/g)
  ])
  .map(([, intent = '']) => intent);

describe('the words of the history', () => {
  it('are there for every intent of every command', () => {
    expect(intents.length).toBeGreaterThan(50);
    expect(intents.filter((intent) => !hasWords(intent))).toEqual([]);
  });

  it('say less of an intent that a newer app wrote', () => {
    expect(actionWords('crate.create')).toBe('Created');
    expect(actionWords('crate.unpack')).toBe('Changed');
  });
});
