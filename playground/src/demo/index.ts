import type { Core } from '@strapi/strapi';

import { ensureAdministrator, ensureLocale, openToReaders } from './access';
import { ensureStory, isEmpty, isOtherDesk } from './desk';

/**
 * Fills an empty desk with the demo story. Each step looks for what is there already and the mark
 * comes last, so that a first start that was cut off is finished by the next one, and what an editor
 * deletes later does not come back. A desk with the mark is empty where the plugin was off meanwhile:
 * Strapi then drops its tables.
 */
export const fillDesk = async (strapi: Core.Strapi) => {
  const marks = strapi.store({ type: 'core', name: 'newsroom_demo' });
  if ((await marks.get({ key: 'filled' })) && !(await isEmpty(strapi))) return;

  await ensureAdministrator(strapi);
  await ensureLocale(strapi, { code: 'ko', name: 'Korean (ko)' });
  await openToReaders(strapi);
  if (!(await isOtherDesk(strapi))) await ensureStory(strapi);

  await marks.set({ key: 'filled', value: true });
  strapi.log.info('The demo desk is filled.');
};
