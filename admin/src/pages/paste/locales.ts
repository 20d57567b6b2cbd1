import { useEffect, useMemo, useState } from 'react';

import { useAuth, useFetchClient } from '@strapi/strapi/admin';

import { writableIn, type Locale } from './locale-for';

export type { Locale } from './locale-for';

const isLocale = (value: unknown): value is Locale =>
  typeof value === 'object' && value !== null && 'code' in value && 'name' in value;

/**
 * The desk's languages in which the editor may make articles; none where it has the plugin i18n not, or the
 * editor may not read them.
 */
export const useLocales = (): Locale[] => {
  const { get } = useFetchClient();
  const permissions = useAuth('Newsroom', (auth) => auth.permissions);
  const [locales, setLocales] = useState<Locale[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    get<unknown>('/i18n/locales', { signal: controller.signal })
      .then(({ data }) => setLocales(Array.isArray(data) ? data.filter(isLocale) : []))
      // Without them the draft is made in the desk's default language, as the server has it.
      .catch(() => undefined);
    return () => controller.abort();
  }, [get]);
  return useMemo(() => writableIn(locales, permissions), [locales, permissions]);
};
