import type { ComponentType } from 'react';

import type { StrapiApp } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../common/plugin';
import { registerCustomFields } from './custom-fields';
import { adaptEditLayout, TWEET_PASTE } from './edit-layout';
import { registerTrads } from './translations';
import { TweetPasteField } from './tweet-block/field';

export default {
  register(app: StrapiApp) {
    registerCustomFields(app);
    app.addFields({ type: TWEET_PASTE, Component: TweetPasteField as ComponentType });
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', adaptEditLayout);
  },

  registerTrads,
};
