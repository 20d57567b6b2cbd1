import { useEffect, useMemo } from 'react';

import { useForm } from '@strapi/strapi/admin';

import { BLOCK_TITLE } from '../../../common/plugin';
import { changedTitles } from './changed-titles';

/**
 * Keeps the title of each part of the body, by which Strapi lists it, that of what it holds. Only of what
 * an editor changes: the server gave those of the stored parts, and opening an article changes nothing.
 */
export const useBlockTitles = (): void => {
  const onChange = useForm('BlockTitles', (form) => form.onChange);
  const changed = useForm('BlockTitles', ({ values, initialValues }) =>
    JSON.stringify(changedTitles(values, initialValues)),
  );
  const titles = useMemo(() => JSON.parse(changed) as ReturnType<typeof changedTitles>, [changed]);
  useEffect(() => {
    for (const [at, title] of titles) onChange(`body.${at}.${BLOCK_TITLE}`, title ?? undefined);
  }, [onChange, titles]);
};
