import { isFetchError } from '@strapi/strapi/admin';

import type { OutageDetails } from '../../common/admin-api';

/** The key of the sentence for an answer that the database could not give; null: it is something else. */
export const outageKey = (error: unknown): string | null => {
  if (!isFetchError(error)) return null;
  const details = error.response?.data?.error?.details as Partial<OutageDetails> | undefined;
  if (details?.reason !== 'database') return null;
  return details.mayBeSaved ? 'database.perhaps' : 'database.away';
};
