import { useEffect, useState } from 'react';

import { useFetchClient, type FetchClient } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../common/plugin';

/** The articles that show a tweet or a related read: how many, and the newest of them for those who may read them. */
export interface Usage {
  count: number;
  articles: Array<{ documentId: string; locale: string | null; headline: string }>;
}
export type Usages = Record<string, Usage>;

/** What one request of `GET /newsroom/tweet-embeds/usage`, or of related reads, takes. */
const MAX_ASKED = 100;

interface Batch {
  ids: Set<string>;
  answer: Promise<Usages>;
}

/** The cells of a list ask one by one, and are answered together: by the type of its entries. */
const gathering = new Map<string, Batch>();

const ask = async (
  get: FetchClient['get'],
  type: string,
  ids: readonly string[],
): Promise<Usages> => {
  const usages: Usages = {};
  for (let from = 0; from < ids.length; from += MAX_ASKED) {
    const documentIds = ids.slice(from, from + MAX_ASKED).join(',');
    const { data } = await get<{ data: Usages }>(`/${PLUGIN_ID}/${type}s/usage`, {
      params: { documentIds },
    });
    Object.assign(usages, data.data);
  }
  return usages;
};

const gather = (get: FetchClient['get'], type: string): Batch => {
  const ids = new Set<string>();
  const answer = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    gathering.delete(type);
    return ask(get, type, [...ids]);
  });
  const batch = { ids, answer };
  gathering.set(type, batch);
  return batch;
};

const askTogether = (
  get: FetchClient['get'],
  type: string,
  wanted: readonly string[],
): Promise<Usages> => {
  const batch = gathering.get(type) ?? gather(get, type);
  wanted.forEach((id) => batch.ids.add(id));
  return batch.answer;
};

export type UsageState = { is: 'asked' } | { is: 'failed' } | { is: 'known'; usages: Usages };

/** Where these tweet embeds, or related reads, are in use, as the server knows at this moment. */
export const useUsage = (documentIds: readonly string[], type = 'tweet-embed'): UsageState => {
  const { get } = useFetchClient();
  const key = documentIds.join(',');
  const [state, setState] = useState<{ key: string; state: UsageState } | null>(null);
  useEffect(() => {
    let isOver = false;
    const settle = (settled: UsageState) => {
      if (!isOver) setState({ key, state: settled });
    };
    askTogether(get, type, key === '' ? [] : key.split(',')).then(
      (usages) => settle({ is: 'known', usages }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      isOver = true;
    };
  }, [get, key, type]);
  return state?.key === key ? state.state : { is: 'asked' };
};
