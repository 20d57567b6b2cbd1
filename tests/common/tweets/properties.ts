import fc from 'fast-check';

import { parseTweets, type ParsedTweet } from '../../../common/tweets';
import { LANGUAGES, printDay } from './languages';

export interface Property {
  name: string;
  run(numRuns: number): void;
}

const NAME_PARTS = [
  'ALL',
  'the',
  'Rumors',
  'é',
  'ß',
  'Ñengo',
  'λ',
  'ㄹ',
  '방탄소년단',
  '宇多田ヒカル',
  'Кино',
  'محمد',
  'שלום',
  'हिन्दी',
  'ไทย',
  '𝐋𝐢𝐳𝐳𝐨',
  '🎹',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇰🇷',
  '✨',
  '™',
  '.',
  ':',
  '|',
  '&',
  '@other',
  '@me@host.example',
  '(he)',
  '((x))',
  '（公式）',
  '［☰］',
  '[fan]',
  'J-hope',
  'A–B',
  'one—two',
  '_x_',
  '*',
  '"q"',
  '’s',
  '2NE1',
  '7',
  '#1',
  '/',
  '+',
  '~',
  '>',
];

const glue = fc.constantFrom('', ' ');

const name = fc
  .array(fc.tuple(fc.constantFrom(...NAME_PARTS), glue), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '' && [...text].length <= 50 && !/^by\s/i.test(text));

const handle = fc
  .array(fc.constantFrom(...'ABCXYZabcxyz0189_'), { minLength: 1, maxLength: 15 })
  .map((letters) => letters.join(''));

const day = fc
  .date({ min: new Date('2006-03-21'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const DIGITS: Record<string, string> = {
  ar: 'arab',
  fa: 'arabext',
  hi: 'deva',
  bn: 'beng',
  th: 'thai',
};

const locale = fc
  .tuple(fc.constantFrom(...Object.values(LANGUAGES)), fc.boolean(), fc.boolean())
  .map(([language, native, buddhist]) => {
    const digits = native ? `-nu-${DIGITS[language] ?? 'latn'}` : '-nu-latn';
    return `${language}-u-ca-${language === 'th' && buddhist ? 'buddhist' : 'gregory'}${digits}`;
  });

/** A dash form, and what it stands between. */
const DASHES = [
  ' — ',
  '— ',
  ' —',
  '\n— ',
  '\n\n— ',
  ' – ',
  ' ― ',
  ' -- ',
  '\n-- ',
  ' &mdash; ',
  '&mdash; ',
  ' &#8212; ',
  ' &#x2014; ',
  ' &amp;mdash; ',
  ' â€” ',
  'â€” ',
  '\n> — ',
];

const WORDS = [
  'Did we just become BFFs?',
  'Hi',
  'on. meth. dot.\ncom.',
  '안녕하세요',
  '@BTS_twt #VMINZZO ✨',
];

const picture = fc.constantFrom('', ' pic.twitter.com/9LJATMLr1H', 'pic.twitter.com/dfuXgsqHbC');

const printed = fc.record({
  name,
  handle,
  day,
  locale,
  month: fc.constantFrom('long' as const, 'short' as const),
  dash: fc.constantFrom(...DASHES),
  words: fc.constantFrom(...WORDS),
  picture,
});

/** A name with a spaced dash can be split in two ways, unless the dash before it is sure. */
const composed: Property = {
  name: 'a composed signature is read as what it was composed of',
  run: (numRuns) =>
    fc.assert(
      fc.property(printed, (parts) => {
        const date = printDay(parts.day, parts.locale, parts.month);
        const signature = `${parts.words}${parts.picture}${parts.dash}${parts.name} (@${parts.handle}) ${date}`;
        const input = `Before.\n\n${signature}\n\nAfter the tweet.`;
        const tweets = parseTweets(input);
        const [tweet] = tweets;
        // Month and day in numbers alone are ambiguous in some languages' short forms.
        const ambiguous = tweet?.warnings.some(({ code }) => code === 'date-ambiguous');
        const expected = {
          authorName: parts.name,
          handle: parts.handle,
          postedOn: ambiguous ? null : parts.day,
          text: parts.words,
          media: parts.picture ? [`https://${parts.picture.trim()}`] : [],
          slice: signature,
        };
        const read = tweet && {
          authorName: tweet.authorName,
          handle: tweet.handle,
          postedOn: tweet.postedOn,
          text: tweet.text,
          media: tweet.media,
          slice: input.slice(...tweet.range),
        };
        if (tweets.length !== 1 || JSON.stringify(read) !== JSON.stringify(expected)) {
          throw new Error(`${JSON.stringify(input)}\nread ${JSON.stringify(read)}`);
        }
      }),
      { numRuns },
    ),
};

/** Pieces that signatures, markup and escapes are made of, so that chance builds some. */
const PIECES = [
  ...DASHES,
  '(@lizzo)',
  '(\\@lizzo)',
  '（@BTS_twt）',
  '(@',
  ')',
  ' November 20, 2021',
  ' 20 novembre 2021',
  '2021年11月20日',
  ' 11/10/2021',
  ' 31 February 2020',
  ' November […]',
  'pic.twitter.com/9LJATMLr1H',
  'https://t.co/abc',
  'https://x.com/lizzo/status/1461898018373226498?s=20',
  '/i/web/status/20',
  '<blockquote class="twitter-tweet">',
  '</blockquote>',
  '<p lang="en" dir="ltr">',
  '</p>',
  '<br>',
  '<a href="https://twitter.com/lizzo/status/1461898018373226498">',
  '</a>',
  '<amp-twitter data-tweetid="1461898018373226498">',
  '</amp-twitter>',
  '<script async src="https://platform.twitter.com/widgets.js"></script>',
  '<!-- ',
  ' -->',
  '<',
  '>',
  '\n> ',
  '[',
  '](https://t.co/abc)',
  '&lt;p&gt;',
  '&amp;',
  '&#0;',
  '=\\"',
  '\\u2014',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u3000',
  '\u2028',
  '\u2029',
  '\0',
  '\ud83d',
  '\udc4d',
  '‏',
  'Name ',
  'a',
  '. Then',
];

/** Signatures, markup and any characters at all. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      // By itself, chance makes mostly short ones.
      { maxLength: 40, size: 'max' },
    )
    .map((pieces) => pieces.join('')),
);

/** A tweet without what depends on its place in the input. */
function placeless({ range: _range, warnings, ...tweet }: ParsedTweet): string {
  return JSON.stringify({ ...tweet, warnings: warnings.map(({ code }) => code) });
}

const safe: Property = {
  name: 'any input is read without an exception, in ranges that are ordered, disjoint and stable',
  run: (numRuns) =>
    fc.assert(
      fc.property(anything, (input) => {
        let end = 0;
        for (const tweet of parseTweets(input)) {
          const [start, stop] = tweet.range;
          if (start < end || stop <= start || stop > input.length) {
            throw new Error(`range ${start}–${stop} after ${end} of ${input.length}`);
          }
          end = stop;
          const again = parseTweets(input.slice(start, stop));
          if (again.length !== 1 || placeless(again[0] as ParsedTweet) !== placeless(tweet)) {
            throw new Error(
              `${JSON.stringify(input.slice(start, stop))}\nwas ${placeless(tweet)}\n` +
                `now ${again.map(placeless).join('\n    ')}`,
            );
          }
        }
      }),
      { numRuns },
    ),
};

export const PROPERTIES: readonly Property[] = [composed, safe];
