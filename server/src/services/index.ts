import { factories } from '@strapi/strapi';

import { UIDS } from '../../../common/plugin';
import { artistTags } from './artist-tags';
import { slugs } from './slugs';
import { tweetEmbeds } from './tweet-embeds';
import { tweetUsage } from './tweet-usage';

type Uid = Parameters<typeof factories.createCoreService>[0];
const core = (uid: string) => factories.createCoreService(uid as Uid);

export const services = {
  // Strapi's own controllers ask for a service of each type.
  article: core(UIDS.article),
  'artist-tag': core(UIDS.artistTag),
  'tweet-embed': core(UIDS.tweetEmbed),
  'related-read': core(UIDS.relatedRead),
  'artist-tags': artistTags,
  slugs,
  'tweet-embeds': tweetEmbeds,
  'tweet-usage': tweetUsage,
};
