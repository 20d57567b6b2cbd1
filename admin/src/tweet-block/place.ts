import { COMPONENT_UIDS } from '../../../common/plugin';
import { recordPrefix, valueAt } from '../form/path';

/** The dynamic zone that a block stands in, and its place there; null in any other component. */
export const placeOf = (values: unknown, name: string): { zone: string; index: number } | null => {
  const record = recordPrefix(name).slice(0, -1);
  const block = valueAt(values, record) as { __component?: string } | undefined;
  if (block?.__component !== COMPONENT_UIDS.tweet) return null;
  const dot = record.lastIndexOf('.');
  return { zone: record.slice(0, dot), index: Number(record.slice(dot + 1)) };
};
