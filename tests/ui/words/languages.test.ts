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
    found.map(({ key, start }) => [key, { path, line: lineOf(source, start) }] as const)
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

const modules = import.meta.glob<Record<string, Catalogue>>('/src/ui/languages/*/**/*.ts', {
  eager: true
});

/** The sentences in each file of a language. */
const filesOf = (language: string) =>
  Object.entries(modules).flatMap(([path, words]) => {
    const name = path.split(`/languages/${language}/`)[1];
    return name === undefined ? [] : [{ name, keys: Object.values(words).flatMap(Object.keys) }];
  });

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** The file that has most of the sentences of some sources; nothing when none has any. */
function fileOf(language: string, isNear: (path: string) => boolean): string | undefined {
  const near = new Set(
    sources.filter(({ path }) => isNear(path)).flatMap(({ said }) => said.map(({ key }) => key))
  );
  const [best] = filesOf(language)
    .map(({ name, keys }) => ({ name, count: keys.filter((key) => near.has(key)).length }))
    .toSorted((one, other) => other.count - one.count);
  return best && best.count > 0 ? best.name : undefined;
}

/** Where most of what else is said in a source stands, or in its folder: the place for one more sentence of it. */
const fileFor = (path: string, language: string) =>
  fileOf(language, (other) => other === path) ??
  fileOf(language, (other) => folderOf(other) === folderOf(path)) ??
  'the file of its screen';

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
        missing.map(
          ([key, { path, line }]) =>
            `${JSON.stringify(key)}: into ${fileFor(path, language)} (said in ${path}:${String(line)})`
        ),
        `Add these sentences to src/ui/languages/${language}/`
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

    it('says every sentence in one of its files alone', () => {
      const keys = filesOf(language).flatMap((file) => file.keys);
      const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
      expect(twice).toEqual([]);
      expect(keys.toSorted()).toEqual(Object.keys(catalogue).toSorted());
    });
  }
);

describe('the files of the languages', () => {
  it('are the same in each, and say the same sentences', () => {
    const [first, ...others] = Object.keys(spoken).map((language) =>
      filesOf(language).map(({ name, keys }) => ({ name, keys: keys.toSorted() }))
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
