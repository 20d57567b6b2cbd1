/** What the bench weighs: the parser of tweets alone. */
export { parseTweets } from '../../common/tweets';
