import { factories } from '@strapi/strapi';

import { UIDS } from '../../../../common/plugin';
import { checked } from '../checked-request';

/** The types that the content API serves, closed until a role or token is granted. */
const SERVED = [UIDS.article, UIDS.artistTag, UIDS.tweetEmbed, UIDS.relatedRead];

/** Strapi's own REST routes of each type: `/api/newsroom/articles` and so on. */
export const contentApi = () => ({
  type: 'content-api',
  routes: SERVED.flatMap((uid) => {
    const { routes } = factories.createCoreRouter(uid);
    return (typeof routes === 'function' ? routes() : routes).map(checked);
  }),
});
