// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '#tests/support/words-in.ts';
import { arabic } from '#ui/languages/ar.ts';
import { german } from '#ui/languages/de.ts';
import type { Catalogue, Forms } from '#ui/words/say.ts';

const isSource = (path: string) =>
  /\.(svelte|ts)$/.test(path) && !/^src\/ui\/(languages\/|words\/say\.ts)/.test(path);

const sources = ['src/ui', 'src/routes']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
  )
  .filter(isSource)
  .map((path) => {
    const source = readFileSync(path, 'utf8');
    return { path, source, ...wordsIn(source, path) };
  });

const lineOf = (source: string, at: number) => source.slice(0, at).split('\n').length;

const said = new Map(
  sources.flatMap(({ path, source, said: found }) =>
    found.map(({ key, start }) => [key, `${path}:${String(lineOf(source, start))}`] as const)
  )
);

const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].toSorted().join(' ');

/** Whether a sentence has what its key has, and the forms of something counted at most the number. */
function fits(key: string, words: string | Forms): boolean {
  const isCount = key.includes('|');
  if (typeof words === 'string') return !isCount && placeholders(words) === placeholders(key);
  return isCount && Object.values(words).every((form) => ['', '{0}'].includes(placeholders(form)));
}

const spoken: Readonly<Record<string, Catalogue>> = { de: german, ar: arabic };

/** The words of every subject in a language, as their file has them. */
const subjectsOf = (language: string) =>
  Promise.all(
    readdirSync(`src/ui/languages/${language}`).map((file) =>
      import(`../../../src/ui/languages/${language}/${file.replace('.ts', '')}.ts`).then(
        (words: Record<string, Catalogue>) => Object.values(words)
      )
    )
  );

describe('words on screen', () => {
  it('are all said with `say`, so that other languages can have their own', () => {
    const bare = sources.flatMap(({ path, source, bare: found }) =>
      found.map(({ text, start }) => `${path}:${String(lineOf(source, start))} “${text.trim()}”`)
    );
    expect(bare, 'Write say`…` around these words, from #ui/words/say.ts').toEqual([]);
  });
});

describe.each(Object.entries(spoken))(
  'the catalogue src/ui/languages/%s',
  (language, catalogue) => {
    it('has words for everything that is said', () => {
      const missing = [...said].filter(([key]) => !Object.hasOwn(catalogue, key));
      expect(
        missing.map(([key, at]) => `${JSON.stringify(key)}: (said in ${at})`),
        `Add these sentences to the files of their subjects in src/ui/languages/${language}/`
      ).toEqual([]);
    });

    it('puts in what the English sentence puts in', () => {
      const wrong = Object.entries(catalogue).filter(([key, words]) => !fits(key, words));
      expect(wrong, 'These need the placeholders of their English sentence').toEqual([]);
    });

    it('has no words for what is not said any more', () => {
      const stale = Object.keys(catalogue).filter((key) => !said.has(key));
      expect(
        stale,
        `Remove these from src/ui/languages/${language}/, or mend their English`
      ).toEqual([]);
    });

    it('says every sentence in one of its files alone', async () => {
      const keys = (await subjectsOf(language)).flat().flatMap((words) => Object.keys(words));
      const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
      expect(twice).toEqual([]);
      expect(keys.toSorted()).toEqual(Object.keys(catalogue).toSorted());
    });
  }
);
