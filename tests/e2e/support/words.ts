import { readFileSync } from 'node:fs';
import path from 'node:path';

import { createIntl } from 'react-intl';

import { isolated } from '../../../admin/src/translations/direction';
import { ROOT } from './desk';

/** A text of the plugin, by its key in `admin/src/translations/`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export const wordsIn = (language: string): Say => {
  const file = path.join(ROOT, 'admin/src/translations', `${language}.json`);
  const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const messages = Object.fromEntries(
    Object.entries(written).map(([key, words]) => [key, isolated(language, words)]),
  );
  const intl = createIntl({ locale: language, messages });
  return (id, values) => {
    if (messages[id] === undefined) throw new Error(`There is no text "${id}".`);
    return intl.formatMessage({ id }, values);
  };
};
