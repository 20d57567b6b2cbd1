import { PLUGIN_ID } from '../../common/plugin';

/** A language file: short keys, texts in ICU message syntax. */
export type Texts = Record<string, string>;

/** The id under which react-intl knows one of the plugin's texts. */
export const textId = (key: string): string => `${PLUGIN_ID}.${key}`;

/** The same as a message descriptor; `translations/en.json` stands behind every language. */
export const text = (key: string): { id: string } => ({ id: textId(key) });

/** What Strapi's own registries (custom fields, list columns) take as a label. */
export const label = (key: string, defaultMessage: string) => ({ id: textId(key), defaultMessage });
