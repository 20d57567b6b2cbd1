'use strict';

/** How long the desk may take to answer, in milliseconds. */
const PATIENCE = 10_000;
const PAGE_SIZE = 12;

/** The desk answered with something else than content; `status` is its HTTP status, 0 for silence. */
class DeskError extends Error {
  constructor(status, cause) {
    super(`The content API answered ${status || 'nothing'}.`, { cause });
    this.status = status;
  }
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

const ask = async (origin, query) => {
  const url = new URL('/api/newsroom/articles', origin);
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
  }
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new DeskError(answer.status);
    return await answer.json();
  } catch (error) {
    throw error instanceof DeskError ? error : new DeskError(0, error);
  }
};

/**
 * The newest stories.
 * @param {string} origin of the desk, `http://127.0.0.1:1337`
 * @param {{ page: number, locale?: string }} options
 * @returns {Promise<{ articles: object[], page: number, pageCount: number }>}
 */
const newest = async (origin, { page, locale }) => {
  const { data, meta } = await ask(origin, {
    locale,
    sort: 'storyDate:desc,originallyPublishedAt:desc',
    fields: 'headline,slug,standfirst,section,storyDate,originallyPublishedAt,locale',
    'pagination[page]': String(page),
    'pagination[pageSize]': String(PAGE_SIZE),
  });
  return { articles: data, page, pageCount: meta.pagination.pageCount };
};

/** The story of that slug with everything in it, or null. */
const story = async (origin, { slug, locale }) => {
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

module.exports = { DeskError, newest, story };
