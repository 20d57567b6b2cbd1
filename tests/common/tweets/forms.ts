import type { ParsedTweet } from '../../../common/tweets';

/** What a tweet of a form is read as; what is left out is null or empty. */
export type Reading = Partial<
  Pick<
    ParsedTweet,
    | 'text'
    | 'authorName'
    | 'handle'
    | 'postedOn'
    | 'postedAt'
    | 'statusId'
    | 'url'
    | 'lang'
    | 'media'
  >
> & {
  /** The codes of the warnings, in order. */
  warnings?: string[];
  /** The stretch that the tweet took, where it is not the whole input. */
  stretch?: string;
};

export interface Form {
  what: string;
  input: string;
  hosts?: string[];
  tweets: Reading[];
}

export interface FormGroup {
  title: string;
  /** A sentence or two for the docs. */
  about: string;
  forms: Form[];
}

const ID = '1461898018373226498';
const AT = '2021-11-20T03:23:42.988Z';
const URL = `https://twitter.com/lizzo/status/${ID}`;
const LIZZO: Reading = { authorName: 'Lizzo', handle: 'lizzo', postedOn: '2021-11-20' };
const HI: Reading = { ...LIZZO, text: 'Hi, BTS' };
const LINKED: Reading = { statusId: ID, postedAt: AT, url: URL };
const PICTURE = ['https://pic.twitter.com/9LJATMLr1H'];

const dashed = (what: string, dash: string): Form => ({
  what,
  input: `Hi, BTS${dash}Lizzo (@lizzo) November 20, 2021`,
  tweets: [HI],
});

const named = (what: string, authorName: string): Form => ({
  what,
  input: `Hi, BTS\n— ${authorName} (@lizzo) November 20, 2021`,
  tweets: [{ ...HI, authorName }],
});

const embed = (inner: string, attributes = 'class="twitter-tweet"'): string =>
  `<blockquote ${attributes}>${inner}</blockquote>`;
const WORDS = '<p lang="en" dir="ltr">Hi, BTS</p>';
const SIGNED = `&mdash; Lizzo (@lizzo) <a href="${URL}?ref_src=twsrc%5Etfw">November 20, 2021</a>`;
const EMBED = embed(`${WORDS}${SIGNED}`);
const EMBEDDED: Reading = { ...HI, ...LINKED, lang: 'en' };
const escapeMarkup = (markup: string): string =>
  markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const MISSING = ['date-missing', 'text-missing'];

const nothing = (what: string, input: string): Form => ({ what, input, tweets: [] });

export const FORM_GROUPS: FormGroup[] = [
  {
    title: 'Dashes',
    about:
      'Between the text and the name stands a dash, as it came out of one CMS or another: in any of these forms, glued to the last word or spaced, on the same line or the next.',
    forms: [
      dashed('em dash', ' — '),
      dashed('glued to the text', '— '),
      dashed('glued to the name', ' —'),
      dashed('on the next line', '\n— '),
      dashed('in a paragraph of its own', '\n\n— '),
      dashed('en dash', ' – '),
      dashed('horizontal bar', ' ― '),
      dashed('two hyphens', ' -- '),
      dashed('three hyphens', '---'),
      dashed('one hyphen', ' - '),
      dashed('semicolon', '; '),
      dashed('entity by name', ' &mdash; '),
      dashed('entity by number', ' &#8212; '),
      dashed('entity in hexadecimal', '&#x2014; '),
      dashed('entity escaped twice', ' &amp;mdash; '),
      dashed('UTF-8 read as Windows-1252', ' â€” '),
      dashed('UTF-8 read as Mac Roman', ' ‚Äî '),
      {
        what: 'none, after a picture',
        input: 'Hi, BTS pic.twitter.com/9LJATMLr1H Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...HI, media: PICTURE }],
      },
      {
        what: 'none, and nothing else is in the input',
        input: 'Hi, BTS! Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi, BTS!', warnings: ['author-ambiguous'] }],
      },
    ],
  },
  {
    title: 'Where it stands',
    about:
      'A tweet in copy begins with its paragraph, after the tweet before it, or with the paragraph before, where the signature has one of its own.',
    forms: [
      {
        what: 'between paragraphs',
        input: 'They met.\n\nHi, BTS — Lizzo (@lizzo) November 20, 2021\n\nAnd left.',
        tweets: [{ ...HI, stretch: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021' }],
      },
      {
        what: 'its own lines are kept',
        input: 'Hi,\nBTS\n— Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi,\nBTS' }],
      },
      {
        what: 'several in one paragraph',
        input:
          'Hi, BTS — Lizzo (@lizzo) November 20, 2021 Hi — 방탄소년단 (@BTS_twt) November 21, 2021',
        tweets: [
          { ...HI, stretch: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021' },
          {
            text: 'Hi',
            authorName: '방탄소년단',
            handle: 'BTS_twt',
            postedOn: '2021-11-21',
            stretch: 'Hi — 방탄소년단 (@BTS_twt) November 21, 2021',
          },
        ],
      },
      {
        what: 'the year glued to the next word',
        input: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021They met.',
        tweets: [{ ...HI, stretch: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021' }],
      },
      {
        what: 'the date alone in the next paragraph',
        input: 'Hi, BTS -- Lizzo (@lizzo)\n\nNovember 20, 2021\n\nThey met.',
        tweets: [{ ...HI, stretch: 'Hi, BTS -- Lizzo (@lizzo)\n\nNovember 20, 2021' }],
      },
      {
        what: 'hard-wrapped in name and date',
        input: 'Hi, BTS — ALL THE\nRUMORS (@lizzo)\nNovember 20,\n2021',
        tweets: [{ ...HI, authorName: 'ALL THE RUMORS' }],
      },
      {
        what: 'a picture glued to the word before it',
        input: 'Hi, #BTSpic.twitter.com/9LJATMLr1H — Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi, #BTS', media: PICTURE }],
      },
      {
        what: 'a picture after the signature',
        input: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021 pic.twitter.com/9LJATMLr1H',
        tweets: [{ ...HI, media: PICTURE }],
      },
      {
        what: 'the address after the date',
        input: `Hi, BTS — Lizzo (@lizzo) November 20, 2021 https://x.com/lizzo/status/${ID}?s=20`,
        tweets: [{ ...HI, ...LINKED }],
      },
      {
        what: 'a paragraph that is too long for a tweet',
        input: `${'They met at the concert and danced. '.repeat(12)}Hi, BTS — Lizzo (@lizzo) November 20, 2021`,
        tweets: [
          {
            ...HI,
            stretch: 'Hi, BTS — Lizzo (@lizzo) November 20, 2021',
            warnings: ['text-uncertain'],
          },
        ],
      },
      {
        what: 'cut short in the date',
        input: 'Hi, BTS — Lizzo (@lizzo) November […]',
        tweets: [
          {
            ...HI,
            postedOn: null,
            stretch: 'Hi, BTS — Lizzo (@lizzo) November',
            warnings: ['date-cut'],
          },
        ],
      },
      {
        what: 'without a date',
        input: 'Hi, BTS — Lizzo (@lizzo)',
        tweets: [{ ...HI, postedOn: null, warnings: ['date-missing'] }],
      },
      {
        what: 'without a date, glued to prose that lost the tweet',
        input: 'A “digital threat”.&mdash; Lizzo (@lizzo) The concert went on',
        tweets: [
          {
            ...LIZZO,
            postedOn: null,
            stretch: '&mdash; Lizzo (@lizzo)',
            warnings: ['text-missing', 'date-missing'],
          },
        ],
      },
    ],
  },
  {
    title: 'Markdown, mail and text extractors',
    about: 'Quotation marks, links and escapes that other tools put around a tweet are taken off.',
    forms: [
      {
        what: 'quoted lines',
        input: '> Hi,\n> BTS\n>\n> — Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi,\nBTS' }],
      },
      {
        what: 'the date as a Markdown link',
        input: `Hi, BTS — Lizzo (@lizzo) [November 20, 2021](${URL})`,
        tweets: [{ ...HI, ...LINKED }],
      },
      {
        what: 'escaped signs',
        input: 'Hi\\_BTS — Lizzo\\_L (\\@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, authorName: 'Lizzo_L', text: 'Hi_BTS' }],
      },
      {
        what: 'links by number',
        input:
          '> Hi, BTS [pic.twitter.com/9LJATMLr1H][7]\n>\n> — Lizzo (@lizzo) [November 20, 2021][8]',
        tweets: [{ ...HI, media: PICTURE }],
      },
      {
        what: 'quotation marks inside of links',
        input:
          '> Hi, BTS\n[> pic.twitter.com/9LJATMLr1H\n](https://t.co/9LJATMLr1H)\n> — Lizzo (@lizzo)\n[> November 20, 2021',
        tweets: [{ ...HI, media: PICTURE }],
      },
      {
        what: 'each address twice',
        input:
          'Hi https://t.co/abc (https://t.co/abc)\npic.twitter.com/9LJATMLr1H (https://t.co/9LJATMLr1H)\n— Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi https://t.co/abc', media: PICTURE }],
      },
    ],
  },
  {
    title: 'Embed HTML',
    about:
      'The embed code of twitter.com and x.com, old and new, with the script that follows it; what AMP and newsroom CMSs make of it; and code that was escaped, or cut at either end.',
    forms: [
      { what: 'the embed code', input: EMBED, tweets: [EMBEDDED] },
      {
        what: 'with its script',
        input: `${EMBED}\n<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
        tweets: [EMBEDDED],
      },
      {
        what: 'of x.com',
        input: embed(
          `${WORDS}&mdash; Lizzo (@lizzo) <a href="https://x.com/lizzo/status/${ID}">November 20, 2021</a>`,
        ),
        tweets: [EMBEDDED],
      },
      {
        what: 'with line breaks and links',
        input: embed(
          '<p lang="und" dir="ltr">Hi, <a href="https://twitter.com/BTS_twt">@BTS_twt</a><br>:) ' +
            `<a href="https://t.co/9LJATMLr1H">pic.twitter.com/9LJATMLr1H</a></p>${SIGNED}`,
        ),
        tweets: [{ ...LIZZO, ...LINKED, text: 'Hi, @BTS_twt\n:)', media: PICTURE }],
      },
      {
        what: '/statuses/ and no language',
        input: embed(
          '<p>Hi, BTS</p>&mdash; Lizzo (@lizzo) ' +
            `<a href="https://twitter.com/lizzo/statuses/${ID}">November 20, 2021</a>`,
        ),
        tweets: [{ ...HI, ...LINKED }],
      },
      {
        what: 'without its blockquote',
        input: `<p>They met.</p>\n${WORDS}${SIGNED}\n<p>And left.</p>`,
        tweets: [{ ...EMBEDDED, stretch: `${WORDS}${SIGNED}` }],
      },
      {
        what: 'in a blockquote without its class',
        input: `<p>They met.</p>${embed(`<p>Hi,</p><p>BTS</p>${SIGNED}`, '')}`,
        tweets: [
          {
            ...LIZZO,
            ...LINKED,
            text: 'Hi,\n\nBTS',
            stretch: embed(`<p>Hi,</p><p>BTS</p>${SIGNED}`, ''),
          },
        ],
      },
      {
        what: 'the signature in its own paragraph',
        input: embed(`${WORDS}\n<p>${SIGNED}</p>`),
        tweets: [EMBEDDED],
      },
      {
        what: 'no dash',
        input: embed(`${WORDS}\n  Lizzo (@lizzo) <a href="${URL}">November 20, 2021</a>`),
        tweets: [EMBEDDED],
      },
      {
        what: 'hard-wrapped',
        input: embed(
          `${WORDS}&mdash;\nLizzo (@lizzo) <a\nhref="${URL}?ref_src=twsrc\n%5Etfw">November\n20, 2021</a>`,
        ),
        tweets: [EMBEDDED],
      },
      {
        what: 'an empty date',
        input: embed(`${WORDS}&mdash; Lizzo (@lizzo) <a href="${URL}"></a>`),
        tweets: [{ ...EMBEDDED, postedOn: null, warnings: ['date-missing'] }],
      },
      {
        what: 'a template without the number',
        input: embed(
          `${WORDS}&mdash; Lizzo (@lizzo) <a href={\`https://twitter.com/lizzo/status/\${id}\`}>November 20, 2021</a>`,
        ),
        tweets: [{ ...HI, lang: 'en' }],
      },
      {
        what: 'only the link',
        input: embed(`<a href="${URL}"></a>`),
        tweets: [{ handle: 'lizzo', ...LINKED, warnings: MISSING }],
      },
      {
        what: "AMP's element around the blockquote",
        input: `<amp-twitter width="375" height="472" data-tweetid="${ID}">${embed(`${WORDS}${SIGNED}`, 'placeholder')}</amp-twitter>`,
        tweets: [EMBEDDED],
      },
      {
        what: "AMP's element alone",
        input: `<amp-twitter data-tweetid="${ID}"></amp-twitter>`,
        tweets: [
          {
            ...LINKED,
            url: `https://twitter.com/i/web/status/${ID}`,
            warnings: MISSING,
          },
        ],
      },
      {
        what: "X's frame",
        input: `<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=${ID}"></iframe>`,
        tweets: [{ ...LINKED, url: `https://twitter.com/i/web/status/${ID}`, warnings: MISSING }],
      },
      {
        what: 'entities escaped twice',
        input: embed(
          `<p lang="en">Hi, BTS &amp;amp; me</p>&amp;mdash; Lizzo (@lizzo) <a href="${URL}">November 20, 2021</a>`,
        ),
        tweets: [{ ...EMBEDDED, text: 'Hi, BTS & me' }],
      },
      { what: 'escaped as a whole', input: escapeMarkup(EMBED), tweets: [EMBEDDED] },
      { what: 'escaped twice', input: escapeMarkup(escapeMarkup(EMBED)), tweets: [EMBEDDED] },
      {
        what: 'in a JSON string',
        input: JSON.stringify(EMBED).slice(1, -1).replace(/\//g, '\\/'),
        tweets: [EMBEDDED],
      },
      {
        what: 'begins in the middle of a tag',
        input: `g="en" dir="ltr">Hi, BTS</p>${SIGNED}`,
        tweets: [{ ...HI, ...LINKED }],
      },
      {
        what: 'ends in the middle of the link',
        input: `${WORDS}&mdash; Lizzo (@lizzo) <a href="https://twitter.com/lizzo/status/14618`,
        tweets: [{ ...HI, lang: 'en', postedOn: null, warnings: ['date-missing', 'link-cut'] }],
      },
    ],
  },
  {
    title: 'Addresses',
    about:
      'An address that stands alone in its line is a tweet without words; in the middle of a sentence it is only a reference.',
    forms: [
      ...[
        `https://twitter.com/lizzo/status/${ID}`,
        `https://x.com/lizzo/status/${ID}?s=20`,
        `x.com/lizzo/status/${ID}`,
        `https://mobile.twitter.com/lizzo/status/${ID}`,
        `https://m.twitter.com/lizzo/statuses/${ID}`,
        `https://www.x.com/lizzo/status/${ID}/photo/1`,
        `https://twitter.com/lizzo/status/${ID}/video/1?ref_src=twsrc%5Etfw`,
        `https://fxtwitter.com/lizzo/status/${ID}`,
        `https://vxtwitter.com/lizzo/status/${ID}`,
        `https://fixupx.com/lizzo/status/${ID}`,
        `[embed]https://twitter.com/lizzo/status/${ID}[/embed]`,
        `<p><a href="${URL}">${URL}</a></p>`,
      ].map((input) => ({
        what: 'address',
        input,
        tweets: [{ handle: 'lizzo', ...LINKED, warnings: MISSING }],
      })),
      {
        what: 'a host from the options',
        input: `https://nitter.example/lizzo/status/${ID}#m`,
        hosts: ['nitter.example'],
        tweets: [{ handle: 'lizzo', ...LINKED, warnings: MISSING }],
      },
      ...['/i/web/status/', '/i/status/'].map((path) => ({
        what: 'no account in the address',
        input: `https://x.com${path}${ID}`,
        tweets: [{ ...LINKED, url: `https://twitter.com/i/web/status/${ID}`, warnings: MISSING }],
      })),
    ],
  },
  {
    title: 'Names',
    about:
      'The name ends at the handle that a date follows, and begins after the dash; whatever signs it holds. Where it can begin in two places, the likelier is taken and the others are offered.',
    forms: [
      named('emoji', 'tall glass of coquito 🎄'),
      named('joined emoji', 'Dianna 🏳️‍🌈👩‍👩‍👧‍👦'),
      named('letters outside of the basic plane', '𝐋𝐢𝐳𝐳𝐨'),
      named('right to left', 'محمد'),
      named('full-width parentheses', '鳥羽水族館（TOBA　AQUARIUM）'),
      named('parentheses in the middle', 'Gwen (Chen) Shapira'),
      named('nested parentheses', 'A ((b) c)'),
      named('brackets', 'Siegfried ［☰］ [fan]'),
      named('a hyphen', 'opengl-8080'),
      named('a dash', 'Lizzo — fan account'),
      named('bars, commas, colons', 'News | Music, live: all'),
      named('at signs', 'Lizzo @me@host.example'),
      named('a lone dot', '.'),
      named('digits first', '123-reg'),
      named('signs', 'Dr. M. 🛰 🌎 + 🐍 & co'),
      named('an account in it', 'Not (@BTS_twt)'),
      {
        what: 'none',
        input: 'Hi, BTS — (@lizzo) November 20, 2021',
        tweets: [{ ...HI, authorName: null, warnings: ['author-missing'] }],
      },
      {
        what: 'a dash in the name after a picture',
        input: 'Hi, BTS pic.twitter.com/9LJATMLr1H — Lizzo — fan (@lizzo) November 20, 2021',
        tweets: [{ ...HI, authorName: 'Lizzo — fan', media: PICTURE }],
      },
      {
        what: 'a dash in the text or in the name',
        input: 'Hi — BTS — Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: 'Hi — BTS', warnings: ['author-ambiguous'] }],
      },
      {
        what: 'plainer dashes before the right one',
        input: '“Hi” – BTS - live — Lizzo (@lizzo) November 20, 2021',
        tweets: [{ ...LIZZO, text: '“Hi” – BTS - live' }],
      },
    ],
  },
  {
    title: 'Days and links that disagree',
    about:
      'The printed day is the UTC day and is never replaced. A link tells the instant, if the number of its post is of 2010-11-04 or later.',
    forms: [
      {
        what: 'another day than the link tells',
        input: `Hi, BTS — Lizzo (@lizzo) November 19, 2021 ${URL}`,
        tweets: [{ ...HI, ...LINKED, postedOn: '2021-11-19', warnings: ['date-mismatch'] }],
      },
      {
        what: 'another account than in the link',
        input: embed(
          `${WORDS}&mdash; Lizzo (@lizzo) <a href="https://twitter.com/BTS_twt/status/${ID}">November 20, 2021</a>`,
        ),
        tweets: [{ ...EMBEDDED, warnings: ['handle-mismatch'] }],
      },
      {
        what: 'a number that tells no time',
        input:
          'Hi, BTS — Lizzo (@lizzo) November 1, 2009 https://twitter.com/lizzo/status/5345892061',
        tweets: [
          {
            ...HI,
            postedOn: '2009-11-01',
            statusId: '5345892061',
            url: 'https://twitter.com/lizzo/status/5345892061',
          },
        ],
      },
      {
        what: 'numbers that can be two days',
        input: 'Hi, BTS — Lizzo (@lizzo) 11/10/2021',
        tweets: [{ ...HI, postedOn: null, warnings: ['date-ambiguous'] }],
      },
      {
        what: 'numbers that the link settles',
        input:
          'Hi, BTS — Lizzo (@lizzo) 05/06/2018 https://twitter.com/lizzo/status/1003969683256246272',
        tweets: [
          {
            ...HI,
            postedOn: '2018-06-05',
            postedAt: '2018-06-05T12:00:00.000Z',
            statusId: '1003969683256246272',
            url: 'https://twitter.com/lizzo/status/1003969683256246272',
          },
        ],
      },
      {
        what: 'an impossible day',
        input: 'Hi, BTS — Lizzo (@lizzo) February 31, 2021',
        tweets: [{ ...HI, postedOn: null, warnings: ['date-impossible'] }],
      },
    ],
  },
  {
    title: 'What only looks like a tweet',
    about: 'None of these is read as one.',
    forms: [
      nothing(
        'Instagram',
        'A photo posted by Lizzo (@lizzobeeating) on Nov 11, 2014 at 6:01am PST',
      ),
      nothing(
        'Instagram, newer',
        'A post shared by Lizzo (@lizzobeeating) on Jan 29, 2018 at 4:15am PST',
      ),
      nothing(
        'Instagram, Polish',
        'Zdjęcie zamieszczone przez użytkownika Lizzo (@lizzo) 20 Kwi, 2016 o 2:06 PDT',
      ),
      nothing('Instagram, with a dash', 'Hi — A post shared by Lizzo (@lizzo)'),
      nothing('Facebook', 'Posted by Lizzo on Saturday, November 20, 2021'),
      nothing('TikTok', '@lizzo hi ♬ original sound - Lizzo'),
      nothing('Threads', 'Post by @lizzobeeating\nView on Threads'),
      nothing('Bluesky', '— Lizzo (@lizzo.bsky.social) November 20, 2024 at 5:00 PM'),
      nothing('Mastodon', '— Lizzo (@lizzo@host.example) November 20, 2024'),
      nothing('a call after a rule', '—— >> Follow Lizzo (@lizzo) on Twitter'),
      nothing('a call in parentheses', '(Follow Lizzo (@lizzo) for updates.)'),
      nothing('a byline', 'By Lizzo (@lizzo) November 20, 2021'),
      nothing('a byline after a dash', 'Story — By Lizzo (@lizzo) November 20, 2021'),
      nothing(
        'an author below the headline',
        'They met\n\nLizzo (@lizzo) November 20, 2021\n\nThe story.',
      ),
      nothing('a credit between paragraphs', 'They met.\n\n— Lizzo (@lizzo)\n\nAnd left.'),
      nothing('a name in prose', 'They met — says Lizzo (@lizzo) — and left.'),
      nothing(
        'a name and a day in prose',
        'When Lizzo (@lizzo) sang on November 20, 2021, they met.',
      ),
      nothing('Korean prose', '리조(@lizzo)와 방탄소년단(@BTS_twt)이 만났습니다.'),
      nothing('a month in prose', 'They met — says Lizzo (@lizzo) May be they will again.'),
      nothing('masked digits', '— Lizzo (@lizzo) October *NUMBER*, *NUMBER*'),
      nothing('a retweet', 'RT @lizzo: Hi, BTS'),
      nothing('a dash after the handle', 'Lizzo (@lizzo) — Official Verified Handle'),
      nothing('a comment', '<!-- By Lizzo (@lizzo), for everyone -->'),
      nothing('an address in a sentence', `As ${URL} shows, they met.`),
      nothing('a link in a sentence', `<p>Lizzo (@lizzo) <a href="${URL}">wrote</a> to them.</p>`),
    ],
  },
];
