import { useEffect, useState } from 'react';

import { useFetchClient, type FetchClient } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../common/plugin';

/** The articles that show a tweet: how many, and the newest of them for those who may read them. */
export interface Usage {
  count: number;
  articles: Array<{ documentId: string; locale: string | null; headline: string }>;
}
export type Usages = Record<string, Usage>;

/** What one request of `GET /newsroom/tweet-embeds/usage` takes. */
const MAX_ASKED = 100;

interface Batch {
  ids: Set<string>;
  answer: Promise<Usages>;
}

/** The cells of a list ask one by one, and are answered together. */
let gathering: Batch | null = null;

const ask = async (get: FetchClient['get'], ids: readonly string[]): Promise<Usages> => {
  const usages: Usages = {};
  for (let from = 0; from < ids.length; from += MAX_ASKED) {
    const documentIds = ids.slice(from, from + MAX_ASKED).join(',');
    const { data } = await get<{ data: Usages }>(`/${PLUGIN_ID}/tweet-embeds/usage`, {
      params: { documentIds },
    });
    Object.assign(usages, data.data);
  }
  return usages;
};

const askTogether = (get: FetchClient['get'], wanted: readonly string[]): Promise<Usages> => {
  if (!gathering) {
    const ids = new Set<string>();
    const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      gathering = null;
      return ask(get, [...ids]);
    });
    gathering = { ids, answer };
  }
  const batch = gathering;
  wanted.forEach((id) => batch.ids.add(id));
  return batch.answer;
};

export type UsageState = { is: 'asked' } | { is: 'failed' } | { is: 'known'; usages: Usages };

/** Where these tweet embeds are in use, as the server knows at this moment. */
export const useUsage = (documentIds: readonly string[]): UsageState => {
  const { get } = useFetchClient();
  const key = documentIds.join(',');
  const [state, setState] = useState<{ key: string; state: UsageState } | null>(null);
  useEffect(() => {
    let isOver = false;
    const settle = (settled: UsageState) => {
      if (!isOver) setState({ key, state: settled });
    };
    askTogether(get, key === '' ? [] : key.split(',')).then(
      (usages) => settle({ is: 'known', usages }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      isOver = true;
    };
  }, [get, key]);
  return state?.key === key ? state.state : { is: 'asked' };
};
