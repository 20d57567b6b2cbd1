import { useEffect, useSyncExternalStore } from 'react';

import { getFetchClient } from '@strapi/strapi/admin';
import type { IntlShape } from 'react-intl';

import type { SettingsAnswer } from '../../common/admin-api';
import type { ArticleOptions } from '../../common/articles';
import { PLUGIN_ID } from '../../common/plugin';
import { DEFAULT_SETTINGS, parserOptions, type Settings } from '../../common/settings';

/** The settings of the desk's server, and what the parser takes of them. */
export interface PanelSettings extends Settings {
  parser: ArticleOptions;
}

const withParser = (settings: Settings): PanelSettings => ({
  ...settings,
  parser: parserOptions(settings),
});

let current = withParser(DEFAULT_SETTINGS);
let asked: Promise<void> | null = null;
const listeners = new Set<() => void>();

const ask = async (): Promise<void> => {
  try {
    const { data } = await getFetchClient().get<SettingsAnswer>(`/${PLUGIN_ID}/settings`);
    current = withParser(data.data);
    for (const listener of listeners) listener();
  } catch {
    // The defaults, for all that is known; the next page asks again.
    asked = null;
  }
};

/** Asks the server once for what it goes by. */
export const askSettings = (): Promise<void> => (asked ??= ask());

/** What is known now: the defaults until the server has answered. */
export const currentSettings = (): PanelSettings => current;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The settings of the desk's server; the panel asks for them before it shows its first page. */
export const useSettings = (): PanelSettings => {
  useEffect(() => void askSettings(), []);
  return useSyncExternalStore(subscribe, currentSettings);
};

/** The limit of one paste, in the words of the editor's language: "900 kB". */
export const pasteLimit = (
  { formatNumber }: Pick<IntlShape, 'formatNumber'>,
  { maxInputBytes }: Settings,
): string =>
  maxInputBytes < 1000
    ? formatNumber(maxInputBytes, { style: 'unit', unit: 'byte', unitDisplay: 'long' })
    : formatNumber(Math.floor(maxInputBytes / 1000), { style: 'unit', unit: 'kilobyte' });
