import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { DraftRequest } from '../../../../common/admin-api';
import { PLUGIN_ID } from '../../../../common/plugin';
import { byteSize } from '../../clipboard/pasted';
import { outageKey } from '../../outage';
import { useSettings } from '../../settings';
import { statusOf } from '../../story/server-reading';

export type DraftResult =
  | { documentId: string }
  /** `key`: of the sentence that tells what to do; `detail`: the server's own words, if they help. */
  | { key: string; field: string | null; detail: string | null };

const PROBLEMS: Record<number, string> = {
  400: 'story.refused',
  401: 'story.loggedOut',
  403: 'story.forbidden',
  413: 'story.tooLarge',
};

interface ErrorDetails {
  errors?: { path?: (string | number)[]; message?: string }[];
}

interface Refusal {
  field: string | null;
  detail: string | null;
  /** The plugin's own sentence, where a missing permission alone has none that helps. */
  isExplained: boolean;
}

const refusal = (error: unknown): Refusal => {
  if (!isFetchError(error)) return { field: null, detail: null, isExplained: false };
  const details = error.response?.data?.error?.details as ErrorDetails | undefined;
  const [first] = details?.errors ?? [];
  const field = first?.path?.[0];
  return {
    field: typeof field === 'string' ? field : null,
    detail: first?.message ?? error.message,
    isExplained: first?.message !== undefined,
  };
};

/** The pasted copy only serves to notice it again: it stays behind where both do not fit. */
const fitting = (request: DraftRequest, most: number): DraftRequest => {
  if (byteSize(JSON.stringify(request)) <= most) return request;
  const { input: _left, ...rest } = request;
  return rest;
};

/** Makes the draft: `POST /newsroom/articles`, all or nothing. */
export const useDraftRequest = () => {
  const { post } = useFetchClient();
  const { maxInputBytes } = useSettings();
  return async (request: DraftRequest): Promise<DraftResult> => {
    try {
      const { data } = await post<{ data: { documentId: string } }>(
        `/${PLUGIN_ID}/articles`,
        fitting(request, maxInputBytes),
      );
      return data.data;
    } catch (error) {
      const status = statusOf(error);
      const { field, detail, isExplained } = refusal(error);
      if (status === 403 && isExplained) return { key: 'story.refused', field, detail };
      const key =
        outageKey(error) ??
        PROBLEMS[status] ??
        (status >= 500 ? 'story.broken' : 'story.unreachable');
      return { key, field, detail: status === 400 ? detail : null };
    }
  };
};
