import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import { UIDS } from '../../../../common/plugin';
import { afterPause } from '../../after-pause';

/** Asked after this pause in the typing, in milliseconds. */
const PAUSE = 400;

/** The slug that the server would give a headline; empty while it is not known. */
export const useSlugPreview = (headline: string, locale: string | undefined): string => {
  const { post } = useFetchClient();
  const [found, setFound] = useState<{ headline: string; slug: string } | null>(null);
  useEffect(() => {
    if (headline === '') return undefined;
    return afterPause(PAUSE, (signal) => {
      post<{ data: string }>(
        '/content-manager/uid/generate',
        { contentTypeUID: UIDS.article, field: 'slug', data: { headline } },
        { params: { locale }, signal },
      )
        .then(({ data }) => setFound({ headline, slug: data.data }))
        // It is only shown: the server makes the slug with the draft in any case.
        .catch(() => undefined);
    });
  }, [headline, locale, post]);
  return headline !== '' && found ? found.slug : '';
};
