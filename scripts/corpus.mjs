// How much of real copy the parser reads right: the labelled lines and articles of ../shared/corpus,
// or of the folder that the first argument names, where they are present.
// Usage: npm run corpus [-- FOLDER]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { run as checkStories } from './lib/corpus-articles.mjs';
import { loadCommon } from './lib/load-common.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/corpus'));

const GOALS = { handle: 0.99, date: 0.99, name: 0.98, media: 0.98 };
const FIELDS = Object.keys(GOALS);

const lines = (file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Labels give pictures' links with or without a scheme, and on either of X's hosts. */
const codes = (media) => media.map((link) => link.replace(/^.*\//, '')).join(' ');

/** The languages in which the platform prints a label's day as its line does. */
function languagesOf({ line, date, handle }, { LANGUAGES, printDay }) {
  if (!date) return 'no day printed';
  const after = line.slice(line.lastIndexOf(`@${handle}`)).replace(/\s+/g, ' ');
  const fits = Object.entries(LANGUAGES).filter(([, locale]) =>
    after.includes(printDay(date, `${locale}-u-ca-gregory-nu-latn`)),
  );
  return fits.map(([code]) => code).join(' ') || 'other spellings';
}

/** What of a label was not read: nothing, if the tweet is right. */
function missesOf(tweet, label) {
  if (!tweet) return [...FIELDS];
  const right = {
    handle: tweet.handle === label.handle,
    date: tweet.postedOn === label.date,
    name: tweet.authorName === label.name,
    media: codes(tweet.media) === codes(label.media),
  };
  return FIELDS.filter((field) => !right[field]);
}

const percent = (right, all) =>
  all ? `${((right / all) * 100).toFixed(1)} %`.padStart(8) : '       –';

/** Rows of distinct tweets: one tweet is right in a field if all its rows are. */
function printTable(title, groups) {
  console.log(
    `\n${title.padEnd(26)}${'tweets'.padStart(7)}${FIELDS.map((f) => f.padStart(9)).join('')}`,
  );
  for (const [name, rows] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const tweets = groupBy(rows, (row) => row.tweet);
    const all = tweets.size;
    const cells = FIELDS.map((field) => {
      const right = [...tweets.values()].filter((same) =>
        same.every((row) => !row.misses.includes(field)),
      );
      return percent(right.length, all).padStart(9);
    });
    console.log(`${name.padEnd(26)}${String(all).padStart(7)}${cells.join('')}`);
  }
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const short = (text) => JSON.stringify(text.length > 200 ? `…${text.slice(-200)}` : text);

function checkSignatures(parseTweets, languages) {
  const rows = lines('signatures.jsonl').map((label) => {
    // The labelled tweet is the last of its line: the others are cut at their start.
    const tweet = parseTweets(label.line).at(-1);
    const key = [label.handle, label.date, codes(label.media), label.url ?? ''].join('|');
    return { label, tweet: key, misses: missesOf(tweet, label), read: tweet };
  });
  const core = rows.filter(({ label }) => label.form === 'text' || label.form === 'html');
  printTable('signatures', [
    ['all forms', rows],
    ['text and html', core],
  ]);
  printTable(
    'by form',
    groupBy(rows, ({ label }) => label.form),
  );
  printTable(
    'by language of the date',
    groupBy(rows, ({ label }) => languagesOf(label, languages)),
  );
  return rows.filter(({ misses }) => misses.length);
}

function checkArticles(parseTweets) {
  const failures = [];
  let labelled = 0;
  let found = 0;
  for (const file of readdirSync(path.join(folder, 'articles')).filter((name) =>
    name.endsWith('.txt'),
  )) {
    const text = readFileSync(path.join(folder, 'articles', file), 'utf8');
    const { tweets } = JSON.parse(
      readFileSync(path.join(folder, 'articles', file.replace('.txt', '.json')), 'utf8'),
    );
    const left = [...tweets];
    labelled += tweets.length;
    for (const tweet of parseTweets(text)) {
      const match = left.findIndex((label) => missesOf(tweet, label).length === 0);
      if (match >= 0) {
        left.splice(match, 1);
        found += 1;
      } else
        failures.push(`${file}: read a tweet that is none: ${short(text.slice(...tweet.range))}`);
    }
    for (const label of left)
      failures.push(`${file}: missed the tweet of @${label.handle}, ${label.date}`);
  }
  console.log(`\narticles: ${found} of ${labelled} tweets right`);
  return failures;
}

if (!existsSync(path.join(folder, 'signatures.jsonl'))) {
  console.error(`No corpus in ${folder}: name its folder, or put it there.`);
  process.exit(2);
}

const { parseTweets } = await loadCommon('common/parse/index.ts');
console.log(
  `goals: handle and date ${GOALS.handle * 100} %, name and media ${GOALS.name * 100} % of text and html together; 97 % of all forms`,
);
const misses = checkSignatures(parseTweets, await loadCommon('tests/common/tweets/languages.ts'));
const articleFailures = checkArticles(parseTweets);
const negatives = lines('negatives.jsonl');
const falseTweets = negatives.filter(({ line }) => parseTweets(line).length > 0);
console.log(`negatives: ${falseTweets.length} of ${negatives.length} read as tweets`);

console.log(`\nmisses: ${misses.length + articleFailures.length + falseTweets.length}`);
for (const { label, misses: fields, read } of misses) {
  const got = read
    ? [read.handle, read.postedOn, read.authorName, read.media.join(' ')].join(' · ')
    : 'nothing';
  console.log(`  ${label.form}: ${fields.join(', ')} of ${short(label.line)}\n    read ${got}`);
}
for (const failure of articleFailures) console.log(`  ${failure}`);
for (const { line } of falseTweets) console.log(`  negative: ${short(line)}`);

console.log('\nwhole stories');
await checkStories(folder);
