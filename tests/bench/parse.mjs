// How fast parseTweets is, as ratios within one run: against twitter-text and against a bare pass
// of the HTML tokenizer on the same bytes; and that its time grows no faster than its input.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { Tokenizer } from 'htmlparser2';
import { transformWithEsbuild } from 'vite';

import { bundleCommon, loadCommon } from '../../scripts/lib/load-common.mjs';
import { PROSE } from './support/prose.mjs';

// A story as a desk pastes it: five paragraphs and two tweets in 2 kB, as plain text, and as HTML
// with its picture.
const MEDIA = ['pic.twitter.com/9LJATMLr1H', 'pic.twitter.com/dfuXgsqHbC'];
const WORDS = [
  'Enjoy this short clip of me &amp; V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL”',
  'Did we just become BFFs? @BTS_twt',
];
const link = (text) => text.replace('Lizzo', '<a href="/artist/lizzo?ref=body">Lizzo</a>');

const signed = (index) =>
  `${WORDS[index].replace('&amp;', '&')} ${MEDIA[index]} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021`;
const embed = (index) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${WORDS[index]} ` +
  `<a href="https://t.co/${MEDIA[index].slice(-10)}">${MEDIA[index]}</a></p>&mdash; ALL THE RUMORS ` +
  'ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/1461898018373226498?ref_src=twsrc%5E' +
  'tfw">November 20, 2021</a></blockquote>\n' +
  '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';

const story = (paragraph, tweet) => [
  ...PROSE.slice(0, 3).map(paragraph),
  tweet(0),
  paragraph(PROSE[3]),
  tweet(1),
  paragraph(PROSE[4]),
];
const TEXT = `${story((text) => text, signed).join('\n\n')}\n\n`;
const FIGURE =
  '<figure class="story__figure"><img class="story__image" loading="lazy" width="1280" height="720" ' +
  'src="/uploads/lizzo_and_bts_4f1c.jpg" srcset="/uploads/small_lizzo_and_bts_4f1c.jpg 500w, ' +
  '/uploads/medium_lizzo_and_bts_4f1c.jpg 750w, /uploads/large_lizzo_and_bts_4f1c.jpg 1000w" ' +
  'sizes="(max-width: 720px) 100vw, 720px" alt="Lizzo and BTS at the concert">' +
  '<figcaption class="story__caption">Lizzo and BTS at the concert</figcaption></figure>';
const HTML = `${FIGURE}\n${story((text) => `<p>${link(text)}</p>`, embed).join('\n')}\n`;
const EMBEDS = `${embed(0)}\n${embed(1)}\n`;

const HOSTILE = {
  '(@': '(@',
  '(@a) ': '(@a) ',
  '— X (@a) ': '— X (@a) ',
  '— ': '— ',
  '—': '—',
  'pic.twitter.com/': 'pic.twitter.com/',
  digits: '1234567890',
  dates: '(@a) 1 1 1 1 ',
  '<blockquote': '<blockquote ',
  '<blockquote>': '<blockquote class="twitter-tweet">',
  'open parentheses': '(',
  'unpaired surrogates': '\ud83d',
  'spaces before a signature': ' ',
  'line feeds': '\n',
  'quotation marks': '> \n',
  '[': '[',
  '&amp;': '&amp;amp;',
  '/status/1': 'x.com/a/status/1 ',
  '<a': '<a href="x">',
};
const SIGNATURE = '— Name (@handle) November 20, 2021';

const KB = 1024;

/** Large enough that what is made of it does not fit the processor's caches. */
const BASE = 32 * KB;
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The least of several batches, in milliseconds for one run: what else the machine does only adds. */
function time(work, minimum = 200) {
  let best = Infinity;
  let runs = 1;
  let total = 0;
  // At least five batches, because the first ones also pay for what the last input left behind.
  for (let batches = 0; total < minimum || batches < 5; batches += 1) {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) work();
    const batch = performance.now() - start;
    total += batch;
    if (batch < 10) runs *= 2;
    else best = Math.min(best, batch / runs);
  }
  return best;
}

const megabytes = (text) => new TextEncoder().encode(text).length / 1e6;
const row = (name, value) => console.log(`  ${name.padEnd(44)} ${value}`);
const speed = (text, milliseconds) =>
  `${((megabytes(text) / milliseconds) * 1000).toFixed(1)} MB/s`;

function bareTokenizer(input) {
  const ignore = () => {};
  const callbacks = Object.fromEntries(
    (
      'onattribdata onattribentity onattribend onattribname oncdata onclosetag oncomment ' +
      'ondeclaration onend onopentagend onopentagname onprocessinginstruction onselfclosingtag ' +
      'ontext ontextentity'
    )
      .split(' ')
      .map((name) => [name, ignore]),
  );
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(input);
  tokenizer.end();
}

/**
 * What no parser gets around: to look through the input once, and to make the objects it returns.
 * Its own growth is more than its input's, because a large input does not fit the processor's
 * caches and many objects have to be moved by the collector of garbage.
 */
function leastWork(input, tweets) {
  const copies = tweets.map(({ media, range, warnings, ...rest }) => ({
    ...rest,
    media: [...media],
    range: [...range],
    warnings: warnings.map((warning) => ({ ...warning })),
  }));
  return input.indexOf('\0') + copies.length;
}

function growth(parseTweets, make) {
  const inputs = [1, 10, 100].map((factor) => make(BASE * factor));
  const times = inputs.map((input) => time(() => parseTweets(input)));
  const least = inputs.map((input) => {
    const tweets = parseTweets(input);
    return time(() => leastWork(input, tweets), 100);
  });
  const factor = ([one, , hundred]) => (hundred / one).toFixed(0).padStart(3);
  const ten = (times[1] / times[0]).toFixed(1);
  const base = `${times[0].toFixed(3)} ms for ${BASE / KB} kB`;
  return `10×: ${ten}, 100×: ${factor(times)}, a bare look ${factor(least)}   (${base})`;
}

/** What the parser and its dependencies weigh in the admin panel, in bytes. */
async function gzipSize(entry) {
  const { code } = await transformWithEsbuild(await bundleCommon(entry), 'bundle.js', {
    minify: true,
    target: 'es2022',
  });
  return gzipSync(code, { level: 9 }).length;
}

/** Prints the rows of the parser's bench. */
export async function run() {
  const { parseTweets } = await loadCommon('common/parse/index.ts');
  const twitter = createRequire(import.meta.url)('twitter-text');
  for (const kilobytes of [64, 512]) {
    const [text, html, dense] = [TEXT, HTML, EMBEDS].map((piece) => fill(piece, kilobytes * KB));
    console.log(
      `parseTweets, ${kilobytes} kB (goals: text ≥ 5 × twitter-text, HTML ≥ 0.5 × tokenizer)`,
    );
    const ours = time(() => parseTweets(text), 1000);
    const theirs = time(() => twitter.extractEntitiesWithIndices(text), 1000);
    row('text', speed(text, ours));
    row('twitter-text, extractEntitiesWithIndices', speed(text, theirs));
    row('ratio', `${(theirs / ours).toFixed(1)} ×`);
    const parsed = time(() => parseTweets(html), 1000);
    const bare = time(() => bareTokenizer(html), 1000);
    row('HTML', speed(html, parsed));
    row('htmlparser2 Tokenizer, bare', speed(html, bare));
    row('ratio', `${(bare / parsed).toFixed(2)} ×`);
    const denseParsed = time(() => parseTweets(dense), 1000);
    const denseBare = time(() => bareTokenizer(dense), 1000);
    row('HTML of nothing but embeds, ratio', `${(denseBare / denseParsed).toFixed(2)} ×`);
  }

  console.log('parseTweets with its dependencies, gzip (goal: at most 40 kB)');
  row('minified', `${((await gzipSize('tests/bench/parse-tweets.ts')) / 1000).toFixed(1)} kB`);

  console.log(
    'parseTweets, cost of 10 and 100 times the input (goal: at most 130), beside a bare look at the ' +
      'same input that copies what is returned',
  );
  row(
    'ordinary text',
    growth(parseTweets, (length) => fill(TEXT, length)),
  );
  row(
    'ordinary HTML',
    growth(parseTweets, (length) => fill(HTML, length)),
  );
  for (const [name, piece] of Object.entries(HOSTILE)) {
    row(
      `hostile: ${name}`,
      growth(parseTweets, (length) => fill(piece, length)),
    );
    const withSignature = (length) => `${fill(piece, length)} ${SIGNATURE}`;
    row(`hostile: ${name}, signed`, growth(parseTweets, withSignature));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
