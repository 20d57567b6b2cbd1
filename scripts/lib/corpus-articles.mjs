// The part of `npm run corpus` that holds whole stories against the corpus beside the checkout:
// related lines, promos, look-alikes, and the words of every article.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadCommon } from './load-common.mjs';

const beside = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const readRows = async (corpus, file) =>
  (await readFile(path.join(corpus, file), 'utf8'))
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Markers are compared without the signs at their ends. */
const marker = (text) => text.replace(/[\s.:…]+$/, '').toLowerCase();

const relatedOf = ({ blocks }) => blocks.filter(({ type }) => type === 'related-reads');
const promosOf = ({ blocks }) => blocks.filter(({ type }) => type === 'promo');

function isRelated(block, row) {
  if (!block || marker(block.label) !== marker(row.marker)) return false;
  const titles = block.items.map(({ title }) => title);
  return JSON.stringify(titles) === JSON.stringify(row.titles);
}

/** The line as a whole paste, and as a paragraph of a story. */
const settings = {
  alone: (line) => line,
  inStory: (line) =>
    `The first paragraph of a story ends here.\n\n${line}\n\nThe next one goes on, and ends as well.`,
};

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text) => text.match(WORD) ?? [];

function nodeText(node) {
  if (node.type === 'text') return node.text;
  const texts = node.children.map(nodeText);
  return node.type === 'list' ? texts.join('\n') : texts.join('');
}

function blockText(block, input) {
  if (block.type === 'text') return block.content.map(nodeText).join('\n');
  if (block.type === 'tweet') return input.slice(...block.tweet.range);
  if (block.type === 'promo') return block.text;
  if (block.type === 'embed') return `${block.url} ${block.caption ?? ''}`;
  return [block.label, ...block.items.map(({ title }) => title)].join('\n');
}

/** All words of what was read from a plain text, in the order of the input; byline and dateline first. */
function wordsRead({ headline, byline, dateline, blocks }, input) {
  const lead = [byline, dateline].filter(Boolean).sort((a, b) => a.range[0] - b.range[0]);
  const texts = [headline ?? '', ...blocks.map((block) => blockText(block, input))];
  return wordsOf([...lead.map(({ text }) => text), ...texts].join('\n'));
}

/** The words of a plain text, with those of its byline and its dateline first. */
function wordsOfInput({ byline, dateline }, input) {
  const ranges = [byline?.range, dateline?.range].filter(Boolean).sort(([a], [b]) => a - b);
  let left = input;
  for (const [start, end] of [...ranges].reverse())
    left = `${left.slice(0, start)}\n${left.slice(end)}`;
  return wordsOf([...ranges.map((range) => input.slice(...range)), left].join('\n'));
}

const percent = (right, of) =>
  `${right} of ${of} (${((100 * right) / Math.max(of, 1)).toFixed(1)} %)`;

function report(name, rows, isRight, show) {
  const wrong = rows.filter((row) => !isRight(row));
  console.log(`${name}: ${percent(rows.length - wrong.length, rows.length)} right`);
  for (const row of wrong) console.log(`  wrong: ${show(row).slice(0, 160).replace(/\n/g, ' ⏎ ')}`);
}

function reportLines(parseArticle, { related, promos, negatives }) {
  for (const [name, setting] of Object.entries(settings)) {
    const read = ({ line }) => parseArticle(setting(line));
    console.log(`\nLines, each ${name === 'alone' ? 'alone' : 'in a story'}`);
    report(
      '  related lines (marker and titles)',
      related.filter(({ kind }) => kind === 'related'),
      (row) => relatedOf(read(row)).length === 1 && isRelated(relatedOf(read(row))[0], row),
      (row) => `${row.line} → ${JSON.stringify(relatedOf(read(row)))}`,
    );
    report(
      '  promos',
      promos,
      (row) => promosOf(read(row)).length > 0,
      ({ line }) => line,
    );
    report(
      '  look-alikes of related lines',
      related.filter(({ kind }) => kind !== 'related'),
      // A heading in a story may have its titles below it.
      (row) => (name === 'inStory' && row.kind === 'heading') || relatedOf(read(row)).length === 0,
      ({ line }) => line,
    );
    report(
      '  look-alikes of tweets',
      negatives,
      (row) => read(row).blocks.every(({ type }) => type === 'text' || type === 'promo'),
      (row) => `${row.line} → ${read(row).blocks.map(({ type }) => type)}`,
    );
  }
}

const tweetKey = ({ handle, date, postedOn }) => `${handle} ${date ?? postedOn}`;

async function readArticles(corpus) {
  const folder = path.join(corpus, 'articles');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      input: await readFile(path.join(folder, name), 'utf8'),
      labels: JSON.parse(await readFile(path.join(folder, name.replace(/txt$/, 'json')), 'utf8')),
    })),
  );
}

function reportArticles(parseArticle, articles) {
  const read = articles.map((article) => ({ ...article, read: parseArticle(article.input) }));
  const show = ({ name }) => name;
  console.log('\nWhole articles');
  report(
    '  tweets',
    read,
    ({ read, labels }) => {
      const tweets = read.blocks.filter(({ type }) => type === 'tweet').map(({ tweet }) => tweet);
      return JSON.stringify(tweets.map(tweetKey)) === JSON.stringify(labels.tweets.map(tweetKey));
    },
    show,
  );
  report(
    '  related reads',
    read,
    ({ read, labels }) => {
      const found = relatedOf(read);
      return (
        found.length === labels.related.length &&
        found.every((block, at) => isRelated(block, labels.related[at]))
      );
    },
    ({ name, read }) => `${name} ${JSON.stringify(relatedOf(read))}`,
  );
  report(
    '  promos',
    read,
    ({ read, labels }) =>
      JSON.stringify(promosOf(read).map(({ text }) => text)) === JSON.stringify(labels.promo),
    ({ name, read }) => `${name} ${JSON.stringify(promosOf(read))}`,
  );
  report(
    '  every word once, in order',
    read,
    ({ read, input }) => wordsRead(read, input).join(' ') === wordsOfInput(read, input).join(' '),
    show,
  );
}

/** Prints the report; no number fails it. */
export async function run(corpus = beside) {
  const { parseArticle } = await loadCommon('common/parse/index.ts');
  reportLines(parseArticle, {
    related: await readRows(corpus, 'related.jsonl'),
    promos: await readRows(corpus, 'promo.jsonl'),
    negatives: await readRows(corpus, 'negatives.jsonl'),
  });
  reportArticles(parseArticle, await readArticles(corpus));
}
