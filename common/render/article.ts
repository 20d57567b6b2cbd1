import { dayInWords, isoDay } from './days';
import { webAddress } from '../text/addresses';
import type { RenderContext } from './options';
import type { RelatedReadsEntry, RenderableArticle } from './types';
import { objects, words } from './values';

/** The day an article stands under: the story's, else that of its first publication. */
export const articleDay = (
  article: RenderableArticle,
  { lang }: RenderContext,
): { iso: string; inWords: string } | null => {
  const iso = isoDay(article.storyDate) ?? isoDay(article.originallyPublishedAt);
  return iso === null ? null : { iso, inWords: dayInWords(iso, lang) };
};

/** The label and links of a related-reads entry; links without a title take the article's headline. */
export const relatedReads = (
  entry: RelatedReadsEntry,
  { articleUrl }: RenderContext,
): { label: string; links: { title: string; url: string | null }[] } => ({
  label: words(entry.relatedRead?.label),
  links: objects(entry.relatedRead?.items)
    .map(({ title, url, article }) => ({
      title: words(title) || words(article?.headline),
      url: webAddress(article ? articleUrl(article) : null) ?? webAddress(url),
    }))
    .filter((link) => link.title !== ''),
});
