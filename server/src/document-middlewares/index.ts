import type { Core } from '@strapi/strapi';

import { isClosed, readOnlyMiddleware } from '../closing';
import { entriesMiddleware } from '../emptied';
import type { DocumentMiddleware } from '../strapi/types';
import { artistTagsMiddleware } from './artist-tags';
import { bulkBodyMiddleware } from './bulk-body';
import { cloneListsMiddleware } from './clone-lists';
import { failuresMiddleware } from './failures';
import { identityMiddleware } from './identity';
import { indexesMiddleware } from './indexes';
import { localesMiddleware } from './locales';
import { originalPublicationMiddleware } from './original-publication';
import { relatedReadsMiddleware } from './related-reads';
import { slugsMiddleware } from './slugs';
import { tweetBlocksMiddleware } from './tweet-blocks';
import { tweetEmbedsMiddleware } from './tweet-embeds';
import { valuesMiddleware } from './values';
import { waitingTitlesMiddleware } from './waiting-titles';

/**
 * Outermost first: which entry is meant, and what to say of a failure; what follows a write, when it is committed; then values are brought into shape and
 * filled before anything is made from them.
 */
const MIDDLEWARES: DocumentMiddleware[] = [
  identityMiddleware,
  failuresMiddleware,
  entriesMiddleware,
  waitingTitlesMiddleware,
  indexesMiddleware,
  valuesMiddleware,
  cloneListsMiddleware,
  slugsMiddleware,
  originalPublicationMiddleware,
  localesMiddleware,
  relatedReadsMiddleware,
  artistTagsMiddleware,
  tweetBlocksMiddleware,
  tweetEmbedsMiddleware,
];

type StrapiMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  for (const middleware of isClosed() ? [readOnlyMiddleware] : MIDDLEWARES) {
    strapi.documents.use(middleware as unknown as StrapiMiddleware);
  }
};

/** What comes after every middleware that an app or another plugin registers in its `register`. */
export const registerInnermostMiddleware = (strapi: Core.Strapi): void => {
  strapi.documents.use(bulkBodyMiddleware as unknown as StrapiMiddleware);
};
