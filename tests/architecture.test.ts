import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemas } from '#domain/changes.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const documents = ['README.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];
const rules = filesIn('src/domain').filter(
  (path) => path.endsWith('.ts') && /export (function|const) decide/.test(read(path))
);
const commands = filesIn('src/commands').filter(
  (path) => path.endsWith('.ts') && /= command\(/.test(read(path))
);

describe('the documents', () => {
  it.each(documents)('%s names only paths that exist', (document) => {
    const named = [...read(document).matchAll(/`((?:src|tests|docs|static)\/[^`\s<…*]*)`/g)].map(
      ([, path]) => path ?? ''
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('explain every kind of record in the glossary', () => {
    const glossary = read('docs/glossary.md');
    expect(Object.keys(schemas).filter((table) => !glossary.includes(`\`${table}\``))).toEqual([]);
  });
});

describe('the rules', () => {
  it.each(rules)('%s has its own test file', (rule) => {
    expect(existsSync(rule.replace('src/', 'tests/').replace('.ts', '.test.ts'))).toBe(true);
  });
});

describe('the commands', () => {
  it('each have an intent of their own, <subject>.<verb>', () => {
    const intents = commands.flatMap((path) =>
      [...read(path).matchAll(/= command\(\s*'([^']+)'/g)].map(([, intent]) => intent ?? '')
    );
    expect(intents.filter((intent) => !/^[a-z-]+\.[a-z-]+$/.test(intent))).toEqual([]);
    expect(intents.filter((intent, at) => intents.indexOf(intent) !== at)).toEqual([]);
  });
});

describe('the synced tables', () => {
  it('are written to by the commit and the rebuild alone', () => {
    const synced = Object.keys(schemas).join('|');
    const writes = new RegExp(
      `(\\bdb\\.(${synced})|table\\((?!'meta')[^)]*\\))\\s*\\.(bulkPut|bulkAdd|bulkDelete|put|add|delete|update|clear)\\(|\\.modify\\(`
    );
    const writers = filesIn('src').filter(
      (path) => /\.(ts|svelte)$/.test(path) && writes.test(read(path))
    );
    expect(writers).toEqual(['src/store/commit.ts', 'src/store/rebuild.ts']);
  });
});
