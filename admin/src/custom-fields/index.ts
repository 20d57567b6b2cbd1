import type { ComponentType } from 'react';

import type { StrapiApp } from '@strapi/strapi/admin';

import { CUSTOM_FIELDS, PLUGIN_ID } from '../../../common/plugin';
import type { FieldProps } from '../fields/props';
import { label } from '../translation';
import { icons } from './icons';
import { options } from './options';

/** Strapi types the input of a custom field as a component without props. */
const input = (load: () => Promise<{ default: ComponentType<FieldProps> }>) =>
  load as unknown as () => Promise<{ default?: ComponentType }>;

/**
 * The four fields, under the names that the server registers. Each input is a chunk of its own, with
 * the parser where it needs it: nothing of that is loaded before such a field is first shown.
 */
export const registerCustomFields = (app: StrapiApp): void => {
  app.customFields.register([
    {
      pluginId: PLUGIN_ID,
      name: CUSTOM_FIELDS.signature,
      type: 'text',
      icon: icons.signature,
      intlLabel: label('builder.signature', 'Tweet signature'),
      intlDescription: label(
        'builder.signature.hint',
        'Paste a tweet: its author, handle and day fill themselves',
      ),
      options: options.signature,
      components: { Input: input(() => import('../fields/tweet-signature')) },
    },
    {
      pluginId: PLUGIN_ID,
      name: CUSTOM_FIELDS.handle,
      type: 'string',
      icon: icons.handle,
      intlLabel: label('builder.handle', 'Tweet handle'),
      intlDescription: label(
        'builder.handle.hint',
        'An account’s name: lizzo, @lizzo or its address',
      ),
      options: options.plain,
      components: { Input: input(() => import('../fields/tweet-handle')) },
    },
    {
      pluginId: PLUGIN_ID,
      name: CUSTOM_FIELDS.date,
      type: 'date',
      icon: icons.date,
      intlLabel: label('builder.date', 'Tweet date'),
      intlDescription: label('builder.date.hint', 'A day in any spelling, in any language of X'),
      options: options.plain,
      components: { Input: input(() => import('../fields/tweet-date')) },
    },
    {
      pluginId: PLUGIN_ID,
      name: CUSTOM_FIELDS.stringList,
      type: 'json',
      icon: icons.stringList,
      intlLabel: label('builder.list', 'List of texts'),
      intlDescription: label('builder.list.hint', 'Short texts, typed or pasted one after another'),
      options: options.stringList,
      components: { Input: input(() => import('../fields/string-list')) },
    },
  ]);
};
