/** As many marks on one letter as Unicode's Stream-Safe Text Format allows (UAX #15): no script has more. */
const MARKS = /\p{M}{30}/gu;

/** COMBINING GRAPHEME JOINER: no mark is moved across it. */
const JOINER = '\u034f';

const NORMAL_LENGTH = 30;

/**
 * `String.normalize` in time that grows with the length only: its own time grows with the square of the
 * marks on one letter, 8 seconds for 100 kB of them. What is stored is made with it: its form is for good.
 */
export const normalise = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string =>
  (text.length > NORMAL_LENGTH ? text.replace(MARKS, `$&${JOINER}`) : text).normalize(form);
