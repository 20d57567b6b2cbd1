/**
 * Reading text: the package's face `strapi-plugin-newsroom/parse`. Pure functions that run on a
 * server, in the admin panel and in a frontend.
 */
export * from '../articles';
export { parseTweets } from '../tweets';
export type {
  AuthorChoice,
  Handle,
  IsoDate,
  IsoInstant,
  ParsedTweet,
  ParseOptions,
  Range,
  StatusId,
  Warning,
} from '../tweets';
