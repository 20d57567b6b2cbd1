import { warnings } from '../../../common/tweets/warnings';
import { SPELLINGS } from '../dates/spellings';
import { FORM_GROUPS, type Form, type Reading } from './forms';

const LONGEST = 600;

/** A code span on one line; line feeds are shown by their sign. */
function code(text: string): string {
  const line = text.replace(/\n/g, '⏎');
  const shown = line.length > LONGEST ? `…${line.slice(-LONGEST)}` : line;
  const fence = shown.includes('`') ? '``' : '`';
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function reading({
  text,
  authorName,
  handle,
  postedOn,
  lang,
  media,
  url,
  warnings: codes,
}: Reading): string {
  return [
    authorName && `author ${code(authorName)}`,
    handle && `handle ${code(handle)}`,
    postedOn && `day ${code(postedOn)}`,
    text && `text ${code(text)}`,
    media && `media ${media.map(code).join(', ')}`,
    lang && `language ${code(lang)}`,
    url && `link ${code(url)}`,
    codes?.length && `warning ${codes.map(code).join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function item({ what, input, hosts, tweets }: Form): string {
  const options = hosts ? ` with the option ${code(JSON.stringify({ hosts }))}` : '';
  const read = tweets.map((tweet) => `\n  - ${reading(tweet)}`).join('');
  return `- ${what}: ${code(input)}${options}${read}`;
}

const WARNINGS = [
  warnings.dateMissing(),
  warnings.dateCut([0, 0]),
  warnings.dateImpossible([0, 0]),
  warnings.dateAmbiguous(['2021-10-11', '2021-11-10'], [0, 0]),
  warnings.dateMismatch('2021-11-19', '2021-11-20'),
  warnings.handleMismatch('lizzo', 'BTS_twt'),
  warnings.authorAmbiguous([]),
  warnings.authorMissing(),
  warnings.textMissing(),
  warnings.textUncertain(),
  warnings.linkCut(),
];

/** The page `docs/what-the-parser-reads.md`, from the tables that the tests check. */
export function docsPage(): string {
  const groups = FORM_GROUPS.map(
    ({ title, about, forms }) => `## ${title}\n\n${about}\n\n${forms.map(item).join('\n')}`,
  );
  const days = SPELLINGS.map(
    ({ code: lang, language, spellings }) =>
      `| ${lang && code(lang)} | ${language} | ${spellings.map(code).join(', ')} |`,
  );
  return `# What the parser reads

<!-- Made by scripts/docs-parser.mjs from the tables of the tests. Change those, then run it again. -->

\`parseTweets\` finds the tweets in plain text and in HTML: signature lines as flattened copy has them, embed code, and addresses that stand alone. Each example below is a test. \`⏎\` stands for a line feed.

A tweet's range is the whole stretch that it took: its words, its signature, and the tags around them as far as they pair up. Ranges never overlap, and what is outside of them is copy.

${groups.join('\n\n')}

## Days

The language is found from the text, not from the page. The names of months come from the platform's own CLDR data (\`Intl\`); case, accents and dots make no difference, and a beginning of at least three letters is enough where only one month begins so. All of these are ${code('2021-11-20')}:

| code | language | printed |
| --- | --- | --- |
${days.join('\n')}

## Warnings

What is certain is returned, the rest is null or empty, and a warning tells the editor what to do. Where no day could be read but the link tells one, \`date-missing\`, \`date-cut\` and \`date-impossible\` have it in \`days\`, in UTC, and say so.

| code | message |
| --- | --- |
${WARNINGS.map((warning) => `| ${code(warning.code)} | ${warning.message} |`).join('\n')}

## What it cannot know

- Where a tweet of several paragraphs begins in plain text: only the last paragraph before the signature is taken, unless the tweet is quoted with \`>\` or set in, or its markup was kept.
- Which of two dashes is the signature's, if a name holds a dash with space around it and the signature stands on the same line as the text. The last one is taken, the others are in the warning \`author-ambiguous\`.
- The words of a tweet that a publisher's own flattening has lost, and a day without its year.
- \`pic.x.com\` and \`x.com\` are given as \`pic.twitter.com\` and \`twitter.com\`, so that one tweet has one address.
`;
}
