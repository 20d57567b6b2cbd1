import type { Core } from '@strapi/strapi';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../common/plugin';

/** What each custom field is stored as; the admin panel registers its inputs under the same names. */
const FIELDS = [
  { name: CUSTOM_FIELDS.signature, type: 'text', inputSize: { default: 12, isResizable: true } },
  { name: CUSTOM_FIELDS.handle, type: 'string', inputSize: { default: 6, isResizable: true } },
  { name: CUSTOM_FIELDS.date, type: 'date', inputSize: { default: 6, isResizable: true } },
  { name: CUSTOM_FIELDS.stringList, type: 'json', inputSize: { default: 6, isResizable: true } },
] as const;

export const registerCustomFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register(FIELDS.map((field) => ({ ...field, plugin: PLUGIN_ID })));
};
