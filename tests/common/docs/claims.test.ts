import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { MARKERS } from '../../../common/articles/related/markers';
import { LANGUAGES } from '../../../common/dates/calendar-words';
import { MOST_BLOCKS, MOST_NODES, MOST_TWEETS } from '../../../common/limits';
import { admin } from '../../../server/src/routes/admin';
import { config } from '../../../server/src/settings';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const PAGES = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The repository's own files, from its root. */
const FILES = ['admin', 'common', 'server', 'playground/src', 'scripts', 'tests'].flatMap(
  (folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `/${folder}/${file}`,
    ),
);

/** The cells of a table's rows. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

const code = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, one]) => one!);

describe.each(PAGES)('%s', (page) => {
  it('links to no file that is not there', () => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link));
    const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });

  it('tells by words what each picture shows', () => {
    const alts = [...read(page).matchAll(/!\[([^\]]*)\]/g)].map(([, alt]) => alt!);
    expect(alts.filter((alt) => alt.length < 20)).toEqual([]);
  });

  it('names no source file that is not there', () => {
    const names = code(read(page)).filter((one) => /^[\w./-]+\.(?:ts|tsx|mjs)$/.test(one));
    const isThere = (name: string) =>
      existsSync(path.join(root, name)) || FILES.some((file) => file.endsWith(`/${name}`));
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });

  it('names no npm script that is not there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const own = code(read(page)).flatMap((one) => /^npm run (\w+)(?: --|$)/.exec(one)?.[1] ?? []);
    // An installer's app has a script of Strapi's besides.
    expect(own.filter((name) => !(name in scripts) && name !== 'develop')).toEqual([]);
  });
});

describe('the page for installers', () => {
  const page = read('docs/for-installers.md');
  const defaults = Object.entries(config.default).map(([name, value]) => [
    name,
    JSON.stringify(value),
  ]);

  it('has every setting with its default, in the example and in the table', () => {
    const [, example = ''] = /these are the defaults\.\n([^}]*)/.exec(page) ?? [];
    const shown = [...example.matchAll(/(\w+): (.+),/g)].map(([, name, value]) => [name, value]);
    expect(shown).toEqual(defaults);
    const rows = rowsOf(page).filter(([name]) => Object.hasOwn(config.default, code(name!)[0]!));
    expect(rows.map(([name, value]) => [code(name!)[0], code(value!)[0]])).toEqual(defaults);
  });

  it('has every route of the admin API', () => {
    const shown = rowsOf(page).flatMap(([route]) =>
      code(route!).filter((one) => /^[A-Z]+ \/newsroom\//.test(one)),
    );
    const routes = admin.routes.map(({ method, path: address }) => `${method} /newsroom${address}`);
    expect([...new Set(shown)].sort()).toEqual(routes.sort());
  });

  it('has the limits of one draft', () => {
    const written = (number: number) => number.toLocaleString('en');
    expect(page).toContain(
      `at most ${written(MOST_BLOCKS)} blocks and ${written(MOST_TWEETS)} tweets`,
    );
    expect(read('CHANGELOG.md')).toContain(`at most ${written(MOST_NODES)} paragraphs`);
  });
});

it('the docs count the languages of days and of related reads right', () => {
  const languages = new Set(LANGUAGES.map((code) => code.replace(/^ar-.*/, 'ar')));
  expect(read('CHANGELOG.md')).toContain(`dates in the ${languages.size} languages of X`);
  const tens = Math.round(Object.keys(MARKERS).length / 10);
  expect(tens).toBe(6);
  for (const page of ['docs/articles.md', 'docs/for-installers.md']) {
    expect(read(page)).toContain('in some sixty languages');
  }
});
