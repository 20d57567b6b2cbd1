import type { Texts } from '../translation';

/** The texts of the languages that the admin panel has loaded. */
const tables = new Map<string, Texts>();

export const keepTexts = (locale: string, texts: Texts): void => void tables.set(locale, texts);

/** The editor's language: Strapi writes it on the page. */
export const language = (): string => document.documentElement.lang;

/** Whether a label or a hint is the one that the plugin stored, in English. */
export const isShipped = (key: string, stored: string): boolean =>
  stored !== '' && stored === tables.get('en')?.[key];

/**
 * What the plugin stored as a label or a hint in the Content Manager, in the editor's language. Words
 * that an installer wrote in its place, in "Configure the view", stay as they are.
 */
export const ownWords = (key: string, stored: string): string =>
  isShipped(key, stored) ? (tables.get(language())?.[key] ?? stored) : stored;
