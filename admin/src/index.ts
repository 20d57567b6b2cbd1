import type { ComponentType } from 'react';

import type { StrapiApp } from '@strapi/strapi/admin';

import { ACTIONS, PLUGIN_ID } from '../../common/plugin';
import { ArticlePanel } from './article-panel';
import { closeMenu } from './closing';
import { registerCustomFields } from './custom-fields';
import { adaptEditLayout, TWEET_PASTE } from './edit-layout';
import { adaptList } from './list-view';
import { Newspaper } from './menu-icon';
import { registerTrads } from './translations';
import { withDeleteWarnings, type Action } from './tweet-library/delete-actions';
import { label } from './translation';
import { TweetPasteField } from './tweet-block/field';

/** What is used of the Content Manager's own interface for plugins. */
interface ContentManager {
  addDocumentAction(change: (actions: Action[]) => Action[]): void;
  addBulkAction(change: (actions: Action[]) => Action[]): void;
  addEditViewSidePanel(panels: (typeof ArticlePanel)[]): void;
}

export default {
  register(app: StrapiApp) {
    registerCustomFields(app);
    app.addFields({ type: TWEET_PASTE, Component: TweetPasteField as ComponentType });
    app.addRBACMiddleware(closeMenu);
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Newspaper,
      intlLabel: label('story.menu', 'Newsroom'),
      permissions: [{ action: ACTIONS.pasteArticles, subject: null }],
      Component: () => import('./pages/paste'),
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', adaptEditLayout);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', adaptList);
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addDocumentAction(withDeleteWarnings);
    contentManager.addBulkAction(withDeleteWarnings);
    contentManager.addEditViewSidePanel([ArticlePanel]);
  },

  registerTrads,
};
