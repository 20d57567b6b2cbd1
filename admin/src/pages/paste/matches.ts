import { useEffect, useMemo, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { ParseAnswer, RelatedMatch } from '../../../../common/admin-api';
import { PLUGIN_ID } from '../../../../common/plugin';
import type { Answered } from './server-reading';

/** A title that was typed is looked up after this pause, in milliseconds. */
const PAUSE = 900;

/** A list of more titles is not looked up one by one: the server does it when the draft is made. */
const MAX_TITLES = 12;

/** The articles that a title may mean, the best first. */
export type Matches = ReadonlyMap<string, readonly RelatedMatch[]>;

/** The matches of an answer, by the titles that they are of. */
const matchesIn = ({ data, suggestions }: ParseAnswer): [string, RelatedMatch[]][] =>
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

/** The matches of the server's answer, and of the titles that an editor typed or split since. */
export const useMatches = (answer: Answered | null, titles: readonly string[]): Matches => {
  const { post } = useFetchClient();
  const [typed, setTyped] = useState<Matches>(() => new Map());
  const known = useMemo<Matches>(
    () => new Map([...typed, ...(answer ? [...answeredTitles(answer), ...matchesIn(answer)] : [])]),
    [answer, typed],
  );
  const unknown = answer
    ? titles.filter((title) => title.trim() !== '' && !known.has(title)).slice(0, MAX_TITLES)
    : [];
  const wanted = JSON.stringify(unknown);
  useEffect(() => {
    const asked = JSON.parse(wanted) as string[];
    if (asked.length === 0) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const lookUp = async (title: string) => {
      const input = `ALSO READ: ${title}`;
      const { data } = await post<ParseAnswer>(`/${PLUGIN_ID}/parse`, { input }, { signal });
      const found = data.suggestions.related.flatMap(({ matches }) => matches);
      setTyped((now) => new Map([...now, [title, found]]));
    };
    const timer = window.setTimeout(() => {
      // One that fails stays unknown; the server looks for it when the draft is made.
      for (const title of asked) void lookUp(title).catch(() => undefined);
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [post, wanted]);
  return known;
};
