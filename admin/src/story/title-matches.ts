import { useEffect, useMemo, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { ParseAnswer, RelatedMatch, SuggestAnswer } from '../../../common/admin-api';
import { PLUGIN_ID } from '../../../common/plugin';
import { afterPause } from '../after-pause';
import type { Answered } from './server-reading';

/** A title that was typed is looked up after this pause, in milliseconds. */
const PAUSE = 900;

/** As many as the server takes at once; it looks for the others when the draft is made. */
const MAX_TITLES = 100;

/** The articles that a title may mean, the best first. */
export type Matches = ReadonlyMap<string, readonly RelatedMatch[]>;

type Post = ReturnType<typeof useFetchClient>['post'];

/** Asks the server which articles titles may mean: `POST /newsroom/related-reads/suggest`. */
const suggest = async (
  post: Post,
  question: { titles: string[]; locale: string | undefined },
  signal: AbortSignal,
): Promise<[string, RelatedMatch[]][]> => {
  const { data } = await post<SuggestAnswer>(`/${PLUGIN_ID}/related-reads/suggest`, question, {
    signal,
  });
  return question.titles.map((title, at) => [title, data.data[at] ?? []]);
};

/** The matches of an answer, by the titles that they are of. */
export const matchesIn = ({ data, suggestions }: ParseAnswer): [string, RelatedMatch[]][] =>
  suggestions.related.flatMap(({ block, item, matches }) => {
    const found = data.blocks[block];
    const title = found?.type === 'related-reads' ? found.items[item]?.title : undefined;
    return title === undefined ? [] : [[title, matches] as [string, RelatedMatch[]]];
  });

/** The titles that the answer was asked about; those without a match have an empty list. */
const answeredTitles = ({ data }: ParseAnswer): [string, RelatedMatch[]][] =>
  data.blocks.flatMap((block) =>
    block.type === 'related-reads'
      ? block.items.map(({ title }): [string, RelatedMatch[]] => [title, []])
      : [],
  );

const NONE: Matches = new Map();

/**
 * The matches of the server's answer, and of the titles that an editor typed or split since: of
 * articles in this locale.
 */
export const useMatches = (
  answer: Answered | null,
  titles: readonly string[],
  locale: string | undefined,
): Matches => {
  const { post } = useFetchClient();
  const [asked, setAsked] = useState({ locale, matches: NONE });
  const typed = asked.locale === locale ? asked.matches : NONE;
  const known = useMemo<Matches>(
    () => new Map([...typed, ...(answer ? [...answeredTitles(answer), ...matchesIn(answer)] : [])]),
    [answer, typed],
  );
  const unknown = answer
    ? [...new Set(titles)].filter((title) => title.trim() !== '' && !known.has(title))
    : [];
  const wanted = JSON.stringify(unknown.slice(0, MAX_TITLES));
  useEffect(() => {
    const now = JSON.parse(wanted) as string[];
    if (now.length === 0) return undefined;
    return afterPause(PAUSE, (signal) => {
      suggest(post, { titles: now, locale }, signal)
        .then((found) =>
          setAsked((before) => ({
            locale,
            matches: new Map([...(before.locale === locale ? before.matches : NONE), ...found]),
          })),
        )
        // They stay unknown; the server looks for them when the draft is made.
        .catch(() => undefined);
    });
  }, [locale, post, wanted]);
  return known;
};
