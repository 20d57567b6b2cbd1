import type { StrapiApp } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../common/plugin';
import { registerCustomFields } from './custom-fields';
import { adaptEditLayout } from './edit-layout';
import { registerTrads } from './translations';

export default {
  register(app: StrapiApp) {
    registerCustomFields(app);
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', adaptEditLayout);
  },

  registerTrads,
};
