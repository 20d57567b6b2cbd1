import { factories } from '@strapi/strapi';

import { UIDS } from '../../../common/plugin';
import { articles } from './articles';
import { paste } from './paste';
import { answeringReadings } from './readings';
import { relatedTitles } from './related-titles';
import { settings } from './settings';
import { usage } from './usage';
import { waitingTitles } from './waiting-titles';

type Uid = Parameters<typeof factories.createCoreController>[0];
const core = (uid: string) => factories.createCoreController(uid as Uid);

export const controllers = {
  article: core(UIDS.article),
  'artist-tag': core(UIDS.artistTag),
  'tweet-embed': core(UIDS.tweetEmbed),
  'related-read': core(UIDS.relatedRead),
  articles: () => answeringReadings(articles()),
  paste: () => answeringReadings(paste()),
  'related-titles': relatedTitles,
  settings,
  usage,
  'waiting-titles': waitingTitles,
};
