// What the plugin adds to the admin panel, gzip: to its first load, and in all parts that are loaded
// when they are first shown. Bundled and minified by Vite as Strapi's own build does, without what the
// panel holds already (React, the design system, Strapi's admin).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import { inRoot } from '../../scripts/lib/paths.mjs';

/** In bytes: at the first load; what comes with fields and tweets; what comes with whole stories. */
const GOAL = { first: 15_000, fields: 60_000, stories: 60_000 };

/** What only the paste page and the panel beside an article load, by what its sources export. */
const STORIES = /\b(?:parseArticle|PastePage|PanelContent|describeReason)\b/;

const { peerDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const held = Object.keys(peerDependencies);

const bundle = async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: 'esbuild',
      target: 'es2022',
      rollupOptions: {
        input: inRoot('dist', 'admin', 'index.mjs'),
        preserveEntrySignatures: 'exports-only',
        external: (id) => held.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
};

/** The chunks that a chunk needs at once, itself among them. */
const withImports = (chunk, all, seen = new Set()) => {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const imported = all.find(({ fileName }) => fileName === name);
    if (imported) withImports(imported, all, seen);
  }
  return seen;
};

const size = (chunks) =>
  [...chunks].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

const isLanguage = ({ moduleIds }) =>
  moduleIds.length === 1 && /_chunks\/[a-z]{2}-[^/]*\.mjs$/.test(moduleIds[0]);
const isEnglish = ({ moduleIds }) => /_chunks\/en-[^/]*\.mjs$/.test(moduleIds[0]);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const verdict = (bytes, goal) => `goal: at most ${kB(goal)}: ${bytes <= goal ? 'met' : 'NOT met'}`;

const isOfStories = ({ moduleIds }) =>
  moduleIds.some((id) => STORIES.test(readFileSync(id, 'utf8')));

const list = (title, chunks, goal) => {
  console.log(`  ${title}: ${kB(size(chunks))}`);
  console.log(`    ${verdict(size(chunks), goal)}`);
  for (const chunk of chunks) console.log(`    ${kB(size([chunk])).padStart(8)}  ${chunk.name}`);
};

export const run = async () => {
  const chunks = await bundle();
  const entry = chunks.find(({ isEntry }) => isEntry);
  const code = withImports(entry, chunks);
  const languages = chunks.filter((chunk) => !code.has(chunk) && isLanguage(chunk));
  const first = [...code, ...languages.filter(isEnglish)];
  const others = languages.filter((chunk) => !isEnglish(chunk));
  const lazy = chunks.filter((chunk) => !code.has(chunk) && !languages.includes(chunk));

  console.log('Added to the admin panel, gzip:');
  console.log(`  first load        ${kB(size(first))} (English texts included)`);
  console.log(`    ${verdict(size(first), GOAL.first)}`);
  const stories = lazy.filter(isOfStories);
  const fields = lazy.filter((chunk) => !stories.includes(chunk));
  list('fields and tweets, when first shown', fields, GOAL.fields);
  list('whole stories: the page, the panel and the parser', stories, GOAL.stories);
  console.log(
    `  each further language that the app offers: ${kB(size(others) / others.length)} on average`,
  );
};
