import type { AuthorChoice, IsoDate, Range, Warning } from './types';

/** A warning that no day is printed, with the day that the status id tells instead, if it does. */
const withToldDay = (warning: Warning, told: IsoDate | null): Warning =>
  told === null
    ? warning
    : {
        ...warning,
        message: `${warning.message} The status id tells ${told} (UTC).`,
        days: [told],
      };

/** What the tweet parser warns of. Each message tells an editor what to do. */
export const warnings = {
  dateMissing: (told: IsoDate | null = null): Warning =>
    withToldDay(
      {
        code: 'date-missing',
        message: 'No date is printed after the handle. Type the day of the tweet.',
      },
      told,
    ),
  dateCut: (range: Range, told: IsoDate | null = null): Warning =>
    withToldDay(
      {
        code: 'date-cut',
        message: 'The date is cut short: it has no year. Type the day of the tweet.',
        range,
      },
      told,
    ),
  dateImpossible: (range: Range, told: IsoDate | null = null): Warning =>
    withToldDay(
      {
        code: 'date-impossible',
        message: 'There is no such day in the calendar. Type the day of the tweet.',
        range,
      },
      told,
    ),
  dateAmbiguous: (days: IsoDate[], range: Range): Warning => ({
    code: 'date-ambiguous',
    message: `The date can be read as ${days.join(' or ')}. Choose the day of the tweet.`,
    days,
    range,
  }),
  dateMismatch: (printed: IsoDate, told: IsoDate): Warning => ({
    code: 'date-mismatch',
    message:
      `The printed day is ${printed}, the link's is ${told} (UTC). ` +
      'Check the link; the printed day was kept.',
    days: [told],
  }),
  handleMismatch: (printed: string, linked: string): Warning => ({
    code: 'handle-mismatch',
    message:
      `The printed handle is @${printed}, the link's is @${linked}. ` +
      'Check the link; the printed handle was kept.',
  }),
  authorAmbiguous: (authors: AuthorChoice[]): Warning => ({
    code: 'author-ambiguous',
    message: 'It is not certain where the tweet ends and the name begins. Choose the right name.',
    authors,
  }),
  authorMissing: (): Warning => ({
    code: 'author-missing',
    message: 'No name stands before the handle. Type the name of the account.',
  }),
  textMissing: (): Warning => ({
    code: 'text-missing',
    message: "The tweet's own words are not in what was pasted. Type or paste them.",
  }),
  textUncertain: (): Warning => ({
    code: 'text-uncertain',
    message: 'It is not certain where the tweet begins. Check the text.',
  }),
  linkCut: (): Warning => ({
    code: 'link-cut',
    message: 'The link to the tweet is cut short. Paste the whole link.',
  }),
};
