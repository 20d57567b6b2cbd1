import { artistTags } from './artist-tags';
import { slugs } from './slugs';
import { tweetEmbeds } from './tweet-embeds';

export const services = {
  'artist-tags': artistTags,
  slugs,
  'tweet-embeds': tweetEmbeds,
};
