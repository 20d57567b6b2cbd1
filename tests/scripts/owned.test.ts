import { spawnSync } from 'node:child_process';
import path from 'node:path';

const script = path.resolve(__dirname, 'support/lint-snippets.mjs');
const root = path.resolve(__dirname, '../..');

interface Rule {
  /** What somebody would write a second time. */
  what: string;
  /** Of the complaint. */
  words: string;
  /** Each of it is a second time. */
  snippets: string[];
  /** A file where it stands the first time; null: it stands nowhere. */
  owner: string | null;
  /** Besides `common/`, `server/` and `admin/`; those where it is no second time are left out. */
  places?: string[];
}

/** Files that need not be there. */
const COMMON = 'common/related/second.ts';
const SERVER = 'server/src/second.ts';
const ADMIN = 'admin/src/second.ts';

const RULES: Rule[] = [
  {
    what: 'how long a string may be',
    words: 'STRING_LENGTH',
    owner: 'common/limits.ts',
    snippets: [
      'export const isLong = (text: string) => text.length > 255;',
      'export const FITS = /^.{1,255}$/;',
      "export const fits = new RegExp('^.{0,255}$');",
      'export const fits = (sign: string) => new RegExp(`^${sign}{1,255}$`);',
    ],
  },
  {
    what: 'how much a paste may hold',
    words: 'maxInputBytes',
    owner: 'common/settings.ts',
    snippets: [
      'export const MOST = 900_000;',
      "export const hint = 'Paste no more than 900 kB.';",
      'export const hint = (what: string) => `${what}: at most 900 kB`;',
      'export const HINT = /900 kB/;',
    ],
  },
  {
    what: 'a folding of words',
    words: 'common/text/fold.ts',
    owner: 'common/text/fold.ts',
    snippets: [
      "export const bare = (word: string) => word.normalize('NFKD');",
      "export const bare = (word: string) => word.replace(/[\\u0300-\\u036f]/g, '');",
      "export const MARKS = '[\\\\u0300-\\\\u036f]';",
      'export const MARKS = `[\\\\u0300-\\\\u036f]`;',
    ],
  },
  {
    what: 'the name of an account, or a mention',
    words: 'common/text/mention.ts',
    owner: 'common/text/mention.ts',
    snippets: [
      'export const MENTION = /@(\\w{1,15})/g;',
      'export const HANDLE = /^[A-Za-z0-9_]{1,15}$/;',
      "export const HANDLE = new RegExp('^[a-zA-Z0-9_]{1,15}$');",
      'export const HANDLE = (sign: string) => new RegExp(`${sign}([A-Za-z0-9_]{1,15})`);',
    ],
  },
  {
    what: 'a hashtag',
    words: 'common/text/mention.ts',
    owner: 'common/text/hashtag.ts',
    snippets: [
      'export const HASHTAG = /[#＃]([\\p{L}\\p{M}]+)/gu;',
      "export const HASHTAG = '[#＃][\\\\p{L}]+';",
      'export const HASHTAG = (letters: string) => `[#＃][${letters}]+`;',
    ],
  },
  {
    what: 'a decoder of entities',
    words: 'common/text/entities.ts',
    owner: 'common/text/entities.ts',
    snippets: [
      "import { decodeHTML } from 'entities'; export const text = decodeHTML('&mdash;');",
      "import { decodeHTML } from 'entities/decode'; export const text = decodeHTML('&mdash;');",
      "export const decoded = (text: string) => text.replace(/&amp;/g, '&');",
      "export const decoded = (text: string) => text.replaceAll(/&#(\\d+);/g, '$1');",
      "export const ENTITIES = { '&quot;': '\"', '&#39;': '`' };",
    ],
  },
  {
    what: 'addresses in running text',
    words: 'common/text/linked.ts',
    owner: 'common/text/linked.ts',
    snippets: [
      'export const ADDRESS = /https?:\\/\\/[^\\s<>]+/;',
      'export const ADDRESS = (end: string) => new RegExp(`https?://[^${end}]+`);',
      'export const ADDRESS = new RegExp(`https?://[^ ]+`);',
    ],
  },
  {
    what: 'the cutting of a long text',
    words: 'common/text/shortened.ts',
    owner: 'common/text/shortened.ts',
    snippets: [
      'export const cut = (text: string) => `${text.slice(0, 20)}…`;',
      "export const cut = (text: string) => text.slice(0, 20).replace(/[\\uD800-\\uDBFF]$/, '');",
      "export const HALF = new RegExp('[\\\\ud800-\\\\udbff]$');",
      'export const HALF = new RegExp(`[\\\\ud800-\\\\udbff]$`);',
    ],
  },
  {
    what: 'the words of a blocks value',
    words: 'common/text/block-words.ts',
    owner: 'common/text/block-words.ts',
    snippets: [
      "export const words = (node: any): string => typeof node.text === 'string' ? node.text : node.children.map(words);",
      "export function words({ text, children }: any) { return typeof text === 'string' ? [text] : children.flatMap(words); }",
      "export const words = (node: any): string => { if (typeof node.text !== 'string') return node.children.map(words); return node.text; };",
      "export const words = (node: any): string => node.text ?? node.children.map(words).join('');",
      "export const words = (node: any): string => node.text ?? (node.children ?? []).map(words).join('');",
      "export const words = (node: any): string => node.text ?? (node.children as any[]).map(words).join('');",
      "export const words = (node: any): string => node.text ?? ((node.children ?? []) as any[]).map(words).join('');",
      "export const words = (node: any): string => node.text ?? node.children?.map(words).filter(Boolean).join('');",
      "export const words = ({ text, children }: any): string => text ?? children.map(words).join('');",
    ],
  },
  {
    what: 'the moving of the places of a tweet',
    words: 'common/tweets/moved.ts',
    owner: 'common/tweets/moved.ts',
    snippets: [
      'export const later = (tweet: any, by: number) => ({ ...tweet, range: [tweet.range[0] + by, tweet.range[1] + by] });',
      'export const earlier = (tweet: any, by: number) => ({ ...tweet, range: [tweet.range[0] - by, tweet.range[1] - by] });',
      'export const later = (tweet: any, by: number) => ({ ...tweet, range: [tweet.range[0] + by, tweet.range[1] + by] as [number, number] });',
      'export const later = (tweet: any, shifted: any) => ({ ...tweet, range: shifted(tweet.range) });',
      'export const later = (tweet: any, by: number) => ({ ...tweet, range: tweet.range.map((at: number) => at + by) as [number, number] });',
    ],
  },
  {
    what: 'the search of what begins at an offset',
    words: 'common/text/lower-bound.ts',
    owner: 'common/text/lower-bound.ts',
    snippets: [
      'export const middle = (low: number, high: number) => (low + high) >> 1;',
      'export const middle = (low: number, high: number) => (low + high) >>> 1;',
    ],
  },
  {
    what: 'whether digits are a status id',
    words: 'isStatusId',
    owner: 'common/tweets/status-id.ts',
    snippets: [
      'export const ID = /^[1-9]\\d{0,18}$/;',
      'export const ID = /^\\d{1,19}$/;',
      'export const ID = /^[0-9]{1,20}$/;',
      'export const ID = /^\\d{15,20}$/;',
      'export const ID = /^\\d{19}$/;',
      "export const ID = new RegExp('^\\\\d{1,20}$');",
      'export const ID = new RegExp(`^\\\\d{1,20}$`);',
      'export const ID = new RegExp(String.raw`^\\d{1,20}$`);',
    ],
  },
  {
    what: 'a table of elements of HTML',
    words: 'common/html/elements.ts',
    owner: 'common/html/elements.ts',
    // The panel's styles name elements.
    places: [COMMON, SERVER],
    snippets: [
      "export const SILENT = new Set(['script', 'style', 'noscript']);",
      "export const VOID = 'area base br col embed hr img input wbr';",
      'export const RAW = /^(?:script|style|textarea)$/;',
      'export const INLINE = `${"a b i"} colgroup`;',
    ],
  },
  {
    what: 'a reading without the settings of the desk, in the panel,',
    words: 'admin/src/settings.ts',
    owner: null,
    places: [ADMIN],
    snippets: [
      'declare function parseTweets(input: string, options?: object): void; parseTweets("Hi, BTS.");',
      'declare function parseArticle(input: string, options?: object): void; parseArticle("Hi, BTS.");',
      'export const read = async (load: any) => (await load()).parseArticle("Hi, BTS.");',
    ],
  },
];

/** What looks like a second time and is none. */
const INNOCENT = [
  "export const isTweet = (tweet: any) => typeof tweet.text === 'string' && tweet.text !== '';",
  'export const addressesIn = (node: any) => node.children.flatMap((child: any) => child.url ?? []);',
  "export const list = (items: string[]) => items.map((item) => item.trim()).join(', ');",
  "export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');",
  'export const isSecure = (url: string) => /^https:/.test(url);',
  'export const tweet = (start: number, end: number) => ({ range: [start, end] });',
  'export const half = (count: number) => count >> 1;',
  'export const isYear = (text: string) => /^\\d{4}$/.test(text);',
  "export const wait = '…';",
  'declare function parseTweets(input: string, options?: object): void; parseTweets("Hi, BTS.", {});',
];

interface Snippet {
  file: string;
  code: string;
}

let said: Map<string, string[]>;
let idle: string[];
const keyOf = ({ file, code }: Snippet): string => `${file}\n${code}`;
const snippetsOf = ({ snippets, places = [COMMON, SERVER, ADMIN] }: Rule): Snippet[] =>
  snippets.flatMap((code) => places.map((file) => ({ file, code })));
const ownedOf = ({ snippets, owner }: Rule): Snippet[] =>
  owner === null ? [] : snippets.map((code) => ({ file: owner, code }));
const innocents = INNOCENT.flatMap((code) =>
  [COMMON, SERVER, ADMIN].map((file) => ({ file, code })),
);

beforeAll(() => {
  const all = [...RULES.flatMap((rule) => [...snippetsOf(rule), ...ownedOf(rule)]), ...innocents];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    input: JSON.stringify(all),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const answer = JSON.parse(stdout) as { found: string[][]; idle: string[] };
  said = new Map(all.map((snippet, at) => [keyOf(snippet), answer.found[at]!]));
  idle = answer.idle;
});

/** Of these, those that are not complained of with these words. */
const unheard = (snippets: readonly Snippet[], words: string): Snippet[] =>
  snippets.filter((one) => !said.get(keyOf(one))!.some((message) => message.includes(words)));

describe('lint', () => {
  it.each(RULES.map((rule) => [rule.what, rule] as const))(
    'refuses %s that is written a second time',
    (_, rule) => {
      expect(unheard(snippetsOf(rule), rule.words)).toEqual([]);
    },
  );

  it.each(RULES.filter(({ owner }) => owner !== null).map((rule) => [rule.what, rule] as const))(
    'lets the one owner write %s',
    (_, rule) => {
      const owned = ownedOf(rule);
      expect(unheard(owned, rule.words)).toEqual(owned);
    },
  );

  it('has no selector that finds nothing', () => {
    expect(idle).toEqual([]);
  });

  it('lets pass what only looks like one of these', () => {
    expect(innocents.flatMap((one) => said.get(keyOf(one))!)).toEqual([]);
  });
});
