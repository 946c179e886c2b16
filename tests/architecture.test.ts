import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemas } from '#domain/changes.ts';
import { making, others, selling } from '#tests/e2e/screens.ts';

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

describe('the table of scenarios', () => {
  const rows = read('docs/scenarios.md')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter(([, scenario]) => /^\d+$/.test(scenario ?? ''))
    .map(([, scenario = '', , here = '', proof = '']) => ({
      scenario,
      here,
      tests: [...proof.matchAll(/`(tests\/[^`]+)` › (.+?)(?=<br>|$)/g)].map(
        ([, path = '', title = '']) => ({ path, title })
      ),
      said: proof
    }));
  const numbersIn = (text: string) =>
    [...text.matchAll(/\(([^()]*\bscenarios? [^()]*)\)/g)].flatMap(([, named = '']) =>
      [...named.replace(/^.*?scenarios? /, '').matchAll(/\b\d+\b/g)].map(([number]) => number)
    );

  it('names each scenario once, with a test or a reason', () => {
    const numbers = rows.map(({ scenario }) => scenario);
    expect(numbers).toEqual([...new Set(numbers)]);
    expect(rows.filter(({ said }) => said === '')).toEqual([]);
    const proven = rows.filter(({ tests }) => tests.length > 0);
    expect(proven.map(({ here }) => here === 'mirrored' || here === 'overruled')).not.toContain(
      false
    );
    const left = rows.filter(({ tests }) => tests.length === 0);
    expect([...new Set(left.map(({ here }) => here))]).toEqual(['left out']);
  });

  it('counts its rows', () => {
    const of = (kind: string) => String(rows.filter(({ here }) => here === kind).length);
    expect(read('docs/scenarios.md')).toContain(
      `${of('mirrored')} mirrored, ${of('overruled')} overruled, ${of('left out')} left out`
    );
  });

  it.each(rows.filter(({ tests }) => tests.length > 0))(
    'names tests of scenario $scenario that are there',
    ({ scenario, tests }) => {
      const isThere = ({ path, title }: { readonly path: string; readonly title: string }) =>
        existsSync(path) && read(path).includes(title) && numbersIn(title).includes(scenario);
      expect(tests.filter((test) => !isThere(test))).toEqual([]);
    }
  );

  it('leaves out no scenario that a test names', () => {
    const proven = rows.filter(({ tests }) => tests.length > 0).map(({ scenario }) => scenario);
    const named = filesIn('tests')
      .filter((path) => path.endsWith('.test.ts') && path !== 'tests/architecture.test.ts')
      .flatMap((path) => numbersIn(read(path)));
    expect([...new Set(named)].filter((number) => !proven.includes(number))).toEqual([]);
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
  it('are written to where change-sets are kept, and by the rebuild, alone', () => {
    const synced = Object.keys(schemas).join('|');
    const writes = new RegExp(
      `(\\bdb\\.(${synced})|table\\((?!'meta')[^)]*\\))\\s*\\.(bulkPut|bulkAdd|bulkDelete|put|add|delete|update|clear)\\(|\\.modify\\(`
    );
    const writers = filesIn('src').filter(
      (path) => /\.(ts|svelte)$/.test(path) && writes.test(read(path))
    );
    expect(writers).toEqual(['src/store/keep.ts', 'src/store/rebuild.ts']);
  });
});

describe('the screens that every browser run looks at', () => {
  const routes = filesIn('src/routes')
    .filter((path) => /\/\+page@?\.svelte$/.test(path))
    .map((path) => path.slice('src/routes'.length, path.lastIndexOf('/')).split('/').slice(1));
  const isParam = (part: string) => part.startsWith('[');
  const pathsOf = (screens: object) =>
    Object.values(screens).map((it: string | { at: string }) =>
      (typeof it === 'string' ? it : it.at).replace(/\?.*$/, '').split('/').filter(Boolean)
    );
  /** The route that a path opens: of those that fit it, the one that leaves least open. */
  const opened = (path: readonly string[]) =>
    routes
      .filter(
        (route) =>
          route.length === path.length &&
          route.every((part, at) => isParam(part) || part === path[at])
      )
      .toSorted((one, other) => one.filter(isParam).length - other.filter(isParam).length)[0];
  const inTheShop = [selling, making, others].flatMap(pathsOf);

  it('are those of every route: whoever adds a route adds its screen to `tests/e2e/screens.ts`', () => {
    const looked = new Set(inTheShop.map(opened));
    const missing = routes.filter((route) => !looked.has(route));
    expect(missing.map((route) => `/${route.join('/')}`)).toEqual([]);
  });

  it('each lead to a route', () => {
    expect(inTheShop.filter((path) => !opened(path))).toEqual([]);
  });
});
