import type { RenderableArticle, RenderableMedia } from 'strapi-plugin-newsroom/render';

/** How long the desk may take to answer, in milliseconds. */
const PATIENCE = 10_000;
const PAGE_SIZE = 12;

/** The desk answered with something else than content; `status` is its HTTP status, 0 for silence. */
export class DeskError extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super(`The content API answered ${status || 'nothing'}.`, { cause });
  }
}

/** A file of the media library, with its smaller versions. */
export interface Picture extends RenderableMedia {
  formats?: Partial<Record<'small' | 'medium', RenderableMedia>> | null;
}

/** An article as the content API answers it: what the renderer takes, and what else a page shows. */
export interface Article extends RenderableArticle {
  cover?: Picture | null;
  slug?: string | null;
  metaTitle?: string | null;
  metaDescription?: string | null;
  canonicalUrl?: string | null;
  artists?: Array<{ name: string }>;
  localizations?: Array<{ slug: string | null; locale: string }>;
}

export interface List {
  articles: Article[];
  page: number;
  pageCount: number;
}

interface Answer {
  data: Article[];
  meta: { pagination: { pageCount: number } };
}

/** Everything of a body that a reader sees. */
const BODY = {
  'populate[body][on][newsroom.text][populate]': '*',
  'populate[body][on][newsroom.tweet][populate]': '*',
  'populate[body][on][newsroom.related-reads][populate][relatedRead][populate][items][populate][article][fields]':
    'headline,slug,locale',
  'populate[body][on][newsroom.promo][populate]': '*',
  'populate[body][on][newsroom.embed][populate]': '*',
};

const ask = async (origin: string, query: Record<string, string | undefined>): Promise<Answer> => {
  const url = new URL('/api/newsroom/articles', origin);
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
  }
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new DeskError(answer.status);
    return (await answer.json()) as Answer;
  } catch (error) {
    throw error instanceof DeskError ? error : new DeskError(0, error);
  }
};

/**
 * The stories that were published last, by their first publication: a correction moves none.
 * @param origin of the desk, `http://127.0.0.1:1337`
 */
export const newest = async (
  origin: string,
  { page, locale }: { page: number; locale?: string },
): Promise<List> => {
  const { data, meta } = await ask(origin, {
    locale,
    sort: 'originallyPublishedAt:desc',
    fields: 'headline,slug,standfirst,section,storyDate,originallyPublishedAt,locale',
    'populate[cover][fields]': 'url,alternativeText,width,height,formats',
    'pagination[page]': String(page),
    'pagination[pageSize]': String(PAGE_SIZE),
  });
  return { articles: data, page, pageCount: meta.pagination.pageCount };
};

/** The story of that slug with everything in it, or null. */
export const story = async (
  origin: string,
  { slug, locale }: { slug: string; locale?: string },
): Promise<Article | null> => {
  const { data } = await ask(origin, {
    locale,
    'filters[slug][$eq]': slug,
    'pagination[pageSize]': '1',
    'populate[cover]': 'true',
    'populate[artists][fields]': 'name',
    'populate[localizations][fields]': 'slug,locale',
    ...BODY,
  });
  return data[0] ?? null;
};
