/**
 * Accounts and where they are mentioned: the one definition, for tweets, articles, artists and pages.
 * The bounds are those of X's own `twitter-text` (tests/common/text/mentions.test.ts), but for two:
 * a name has at most 15 characters, as accounts have, and behind it stands no dot with a letter.
 * `@lizzo.official` is an account of another service, `@lizzo.example` the rest of an address of mail;
 * X would link their beginnings, which are somebody else.
 */

/** An account's name without its `@`, to be put in a pattern without the flag `i`. */
export const ACCOUNT = '[A-Za-z0-9_]{1,15}';

const WHOLE = new RegExp(`^${ACCOUNT}$`);

/** Whether the words are an account's name, without `@`. */
export const isAccount = (name: string): boolean => WHOLE.test(name);

/** What a person typed of an account, without space around it and without the sign before it. */
export const bareAccount = (written: string): string => written.trim().replace(/^[@＠]/, '');

/** A host and a slash stand before it: `tiktok.com/@lizzo` is an address, with or without its scheme. */
export const NOT_IN_ADDRESS = String.raw`(?<!\.[A-Za-z]{2,12}/)`;

/**
 * A mention with its sign. No letter of ASCII, digit or `_` stands before it, as in an address of mail,
 * and none of `!#$%&*@`, except for the `RT` of a retweet; letters of other scripts do: `방탄@BTS_twt`.
 * Behind it, letters of other scripts do, too, but no Latin ones with accents, which go on with the
 * word, and no address begins with it: `@http://`.
 */
export const MENTION =
  // First the sign: what is looked for behind it would be looked for at every letter.
  '(?=[@＠])' +
  NOT_IN_ADDRESS +
  String.raw`(?:(?<![\w!#$%&*@＠])|(?<=(?<![\w+~.\-])[Rr][Tt]))` +
  `[@＠]${ACCOUNT}` +
  String.raw`(?![\w@＠\p{sc=Latin}\u02bb\u0300-\u036f]|://|\.[A-Za-z])`;
