// How fast a story's artists are found among many tags, and what the index of their names costs;
// as ratios within one run against an Aho-Corasick automaton and a loop of regular expressions.
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import AhoCorasick from 'modern-ahocorasick';

import { loadCommon } from '../../scripts/lib/load-common.mjs';
import { PROSE } from './support/prose.mjs';

const GOAL = 'goals: at most 15 ms with 60,000 names, at most 1.5 times that with 200,000';
const NAMES_PER_TAG = 3;

const TWEET =
  'Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” ' +
  'pic.twitter.com/9LJATMLr1H — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const PARAGRAPHS = [PROSE[0], PROSE[1], TWEET, PROSE[3]];
const KOREAN =
  '방탄소년단은 오늘 지민과 정국이 함께한 무대를 공개했다. 팬들은 두 사람의 노래를 듣고 큰 박수를 보냈으며, ' +
  '소속사 측은 다음 공연을 준비하고 있다고 밝혔다. 宇多田ヒカルの新曲が公開され、ファンは喜んでいる。';

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'ba be bi bo da de di do fa fi ga go ha hi ho ja ji jo ka ke ki ko la le li lo lu ma me mi mo na ne ' +
  'ni no pa pe pi po ra re ri ro sa se shi so ta te ti to va vi vo ya yo yu za ze zo min jun hyun seok ' +
  'son ton ley ford well er man ric lin ette';
const HANGUL =
  '가나다라마바사아자차카타하김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노지민수현준영';
const KATAKANA =
  'アイウエオカキクケコサシスセソタチツテトナニノハヒフマミムメモヤユヨラリルレロワン';
const WORDS =
  'The One Rain Blue Boys Girls Kings Night Black Pink Red Velvet Wild Young New Little Big';

/** Names of many shapes: one word, several, with ordinary words, Hangul, katakana; all different. */
function makeNames(count) {
  const next = numbers(7);
  const of = (list) => list[next(list.length)];
  const syllables = SYLLABLES.split(' ');
  const words = WORDS.split(' ');
  const word = (length) => {
    const made = Array.from({ length }, () => of(syllables)).join('');
    return made[0].toUpperCase() + made.slice(1);
  };
  const shapes = [
    () => word(3 + next(2)),
    () => `${word(2 + next(2))} ${word(2 + next(3))}`,
    () => `${word(2)} ${word(2)} ${word(3)}`,
    () => `${of(words)} ${word(2 + next(2))}`,
    () => `${word(1)}-${word(2)} ${word(2)}`,
    () => Array.from({ length: 3 + next(3) }, () => of(HANGUL)).join(''),
    () => Array.from({ length: 4 + next(4) }, () => of(KATAKANA)).join(''),
  ];
  const names = new Set();
  while (names.size < count) names.add(of(shapes)());
  return [...names];
}

const tagOf = (documentId, [name, ...aliases], more = {}) => ({
  documentId,
  name,
  kind: 'person',
  aliases,
  handles: [],
  ambiguous: false,
  members: [],
  groups: [],
  ...more,
});

/** The story's own artists, and made-up ones up to the number of names. */
function makeTags(count) {
  const members = ['J-Hope', 'Jimin', 'V', 'Jungkook'];
  const own = [
    tagOf('bts', ['BTS', '방탄소년단', 'Bangtan Boys'], {
      kind: 'group',
      handles: ['BTS_twt'],
      members,
    }),
    tagOf('lizzo', ['Lizzo'], { handles: ['lizzo'] }),
    tagOf('harry', ['Harry Styles', 'Harry Edward Styles', '해리 스타일스']),
    tagOf('1d', ['One Direction', '1D', 'ワン・ダイレクション'], {
      kind: 'group',
      members: ['harry'],
    }),
    ...members.map((name) => tagOf(name, [name], { groups: ['bts'] })),
  ];
  const names = makeNames(count);
  const made = [];
  for (let at = 0; at < names.length; at += NAMES_PER_TAG) {
    const handles = [`artist_${at}`];
    made.push(tagOf(`made-${at}`, names.slice(at, at + NAMES_PER_TAG), { handles }));
  }
  return [...own, ...made];
}

const KB = 1024;
const fill = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const bytes = (text) => new TextEncoder().encode(text).length;

/** A story of 10 kB that names some of the made-up artists, too. */
function makeStory(tags, length) {
  const next = numbers(11);
  const paragraphs = [];
  for (let size = 0; size < length;) {
    const { name } = tags[next(tags.length)];
    const paragraph = `${PARAGRAPHS[paragraphs.length % PARAGRAPHS.length]}\n\nFans saw ${name} there, too.\n\n`;
    paragraphs.push(paragraph);
    size += bytes(paragraph);
  }
  return paragraphs.join('').slice(0, length);
}

/** The least of several runs, in milliseconds: what else the machine does only adds to it. */
function time(work, minimum = 500) {
  let best = Infinity;
  const end = performance.now() + minimum;
  do {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  } while (performance.now() < end);
  return best;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** Bytes in use. V8 lets go of a regular expression's code only after several collections. */
const heap = () => {
  for (let round = 0; round < 8; round += 1) collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

/** What making something takes and what it keeps. */
function measure(make) {
  const before = heap();
  const start = performance.now();
  const made = make();
  const milliseconds = performance.now() - start;
  return {
    made,
    cost: `${milliseconds.toFixed(0)} ms, ${((heap() - before) / 1e6).toFixed(0)} MB`,
  };
}

const row = (name, value) => console.log(`  ${name.padEnd(50)} ${value}`);
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

const withoutTweets = (input, tweets) =>
  tweets.reduceRight((text, { range: [from, to] }) => text.slice(0, from) + text.slice(to), input);

const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * A regular expression for each name, all of them tested. V8 has no room for the code of 200,000, so
 * the time of some is taken and reckoned up.
 */
function loopOfPatterns(names, story) {
  const some = names.slice(0, 5000);
  const patterns = some.map((name) => new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u'));
  const milliseconds = time(() => patterns.filter((pattern) => pattern.test(story)));
  return (milliseconds * names.length) / some.length;
}

/** Prints the rows for one number of names; returns the preview's milliseconds. */
function benchNames(count, { buildArtistIndex, suggestArtists, parse }) {
  const tags = makeTags(count);
  const story = makeStory(tags, 10 * KB);
  const tweets = parse.parseTweets(story);
  const text = withoutTweets(story, tweets);
  const names = tags.flatMap(({ name, aliases }) => [name, ...aliases]);
  const label = `${count.toLocaleString('en')} names`;

  const { made: index, cost } = measure(() => buildArtistIndex(tags));
  const parsing = time(() => parse.parseArticle(story));
  const matching = time(() => suggestArtists(index, { headline: '', text, tweets }));
  row(`${label} in ${tags.length.toLocaleString('en')} tags: index`, cost);
  row(`${label}: parser + matcher`, `${ms(parsing)} + ${ms(matching)} = ${ms(parsing + matching)}`);
  row(`${label}: suggestions`, suggestArtists(index, { text, tweets }).artists.length);
  const asian = fill(KOREAN, 4 * KB);
  row(
    `${label}: matcher, 10 kB of Korean and Japanese`,
    ms(time(() => suggestArtists(index, { text: asian, tweets: [] }))),
  );

  const lower = names.map((name) => name.toLowerCase());
  const small = story.toLowerCase();
  const { made: automaton, cost: its } = measure(() => new AhoCorasick(lower));
  const searching = time(() => automaton.search(small));
  row(`${label}: modern-ahocorasick, building`, its);
  row(`${label}: modern-ahocorasick, search alone`, ms(searching));
  row(`${label}: matcher is ahead of it`, `${(searching / matching).toFixed(1)} ×`);
  const looping = loopOfPatterns(names, story);
  row(`${label}: loop of regular expressions, reckoned`, ms(looping));
  row(`${label}: matcher is ahead of it`, `${(looping / matching).toFixed(0)} ×`);
  return parsing + matching;
}

function benchGrowth({ buildArtistIndex, suggestArtists }) {
  const index = buildArtistIndex(makeTags(60_000));
  const pieces = {
    'ordinary story': PARAGRAPHS.join('\n\n'),
    'Korean and Japanese': KOREAN,
    ...HOSTILE,
  };
  for (const [name, piece] of Object.entries(pieces)) {
    const [one, ten, hundred] = [1, 10, 100].map((factor) => {
      const text = fill(piece, 16 * KB * factor);
      collect();
      return time(() => suggestArtists(index, { text, tweets: [] }));
    });
    const ratios = `10×: ${(ten / one).toFixed(1)}, 100×: ${(hundred / one).toFixed(1)}`;
    row(name, `${ratios}   (${ms(one)} for 16 kB)`);
  }
}

/** Prints the rows of the matcher's bench. */
export async function run() {
  const { buildArtistIndex, suggestArtists } = await loadCommon('common/artists/index.ts');
  const parse = await loadCommon('common/parse/index.ts');
  const tools = { buildArtistIndex, suggestArtists, parse };

  console.log('suggestArtists, cost of 10 and 100 times the text (goal: at most 130)');
  benchGrowth(tools);
  console.log(`Preview of a 10 kB story, parseArticle and suggestArtists (${GOAL})`);
  const [fewer, more] = [60_000, 200_000].map((count) => benchNames(count, tools));
  row('200,000 names against 60,000', `${(more / fewer).toFixed(2)} ×`);
}

const HOSTILE = {
  'hostile: V': 'V ',
  'hostile: BTS V': 'BTS V ',
  'hostile: one direction': 'one direction ',
  'hostile: The One': 'The One ',
  'hostile: a letter': 'a',
  'hostile: hyphens': 'a-',
  'hostile: J-': 'J-',
  'hostile: apostrophes': "'",
  'hostile: @': '@',
  'hostile: @a ': '@a ',
  'hostile: #a ': '#a ',
  'hostile: one Hangul syllable': '방',
  'hostile: one kana': 'ア',
  'hostile: marks': 'e\u0301\u0301\u0301',
  'hostile: marks alone': '\u0301',
  'hostile: unpaired surrogates': '\ud83d',
  'hostile: line feeds': '\n',
  'hostile: spaces': ' ',
  'hostile: Arabic proclitics': 'وال',
  'hostile: http://': 'http://',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
