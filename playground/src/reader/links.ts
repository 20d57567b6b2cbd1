const withLocale = (path: string, locale?: string | null) =>
  locale && locale !== 'en' ? `${path}?${new URLSearchParams({ locale }).toString()}` : path;

/** What an address is made of. */
interface Linked {
  slug?: string | null;
  locale?: string | null;
}

/** Where the reader's page of an article is; null without a slug. English, the first locale, needs none. */
export const articleUrl = ({ slug, locale }: Linked) =>
  slug ? withLocale(`/articles/${encodeURIComponent(slug)}`, locale) : null;

export const listUrl = ({ locale, page = 1 }: { locale?: string; page?: number }) => {
  const url = withLocale('/', locale);
  return page > 1 ? `${url}${url.includes('?') ? '&' : '?'}page=${page}` : url;
};
