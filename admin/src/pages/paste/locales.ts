import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { Locale } from './locale-for';

export type { Locale } from './locale-for';

const isLocale = (value: unknown): value is Locale =>
  typeof value === 'object' && value !== null && 'code' in value && 'name' in value;

/** The desk's languages; none where it has the plugin i18n not, or the editor may not read them. */
export const useLocales = (): Locale[] => {
  const { get } = useFetchClient();
  const [locales, setLocales] = useState<Locale[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    get<unknown>('/i18n/locales', { signal: controller.signal })
      .then(({ data }) => setLocales(Array.isArray(data) ? data.filter(isLocale) : []))
      // Without them the draft is made in the desk's default language, as the server has it.
      .catch(() => undefined);
    return () => controller.abort();
  }, [get]);
  return locales;
};
