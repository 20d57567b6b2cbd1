import { UIDS } from '../../common/plugin';

/** Where the Content Manager has an article. */
export const articleAddress = (documentId: string, locale?: string | null): string => {
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return `/content-manager/collection-types/${UIDS.article}/${documentId}${query}`;
};
