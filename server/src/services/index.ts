import { factories } from '@strapi/strapi';

import { UIDS } from '../../../common/plugin';
import { reading } from '../reading/reading';
import { artistIndex } from './artist-index';
import { artistTags } from './artist-tags';
import { drafts } from './drafts';
import { duplicates } from './duplicates';
import { headlines } from './headlines';
import { pastedArticles } from './pasted-articles';
import { slugs } from './slugs';
import { storySentences } from './story-sentences';
import { tweetEmbeds } from './tweet-embeds';
import { usage } from './usage';
import { waitingTitles } from './waiting-titles';

type Uid = Parameters<typeof factories.createCoreService>[0];
const core = (uid: string) => factories.createCoreService(uid as Uid);

export const services = {
  // Strapi's own controllers ask for a service of each type.
  article: core(UIDS.article),
  'artist-tag': core(UIDS.artistTag),
  'tweet-embed': core(UIDS.tweetEmbed),
  'related-read': core(UIDS.relatedRead),
  'artist-index': artistIndex,
  'artist-tags': artistTags,
  drafts,
  duplicates,
  headlines,
  'pasted-articles': pastedArticles,
  reading,
  slugs,
  'story-sentences': storySentences,
  'tweet-embeds': tweetEmbeds,
  usage,
  'waiting-titles': waitingTitles,
};
