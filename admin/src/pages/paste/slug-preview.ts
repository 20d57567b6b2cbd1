import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import { UIDS } from '../../../../common/plugin';

/** Asked after this pause in the typing, in milliseconds. */
const PAUSE = 400;

/** The slug that the server would give a headline; empty while it is not known. */
export const useSlugPreview = (headline: string, locale: string | undefined): string => {
  const { post } = useFetchClient();
  const [found, setFound] = useState<{ headline: string; slug: string } | null>(null);
  useEffect(() => {
    if (headline === '') return undefined;
    const controller = new AbortController();
    const timer = window.setTimeout(() => {
      post<{ data: string }>(
        '/content-manager/uid/generate',
        { contentTypeUID: UIDS.article, field: 'slug', data: { headline } },
        { params: { locale }, signal: controller.signal },
      )
        .then(({ data }) => setFound({ headline, slug: data.data }))
        // It is only shown: the server makes the slug with the draft in any case.
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [headline, locale, post]);
  return headline !== '' && found ? found.slug : '';
};
