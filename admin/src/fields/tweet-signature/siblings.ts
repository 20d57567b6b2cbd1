import { useCallback, useMemo } from 'react';

import { useForm } from '@strapi/strapi/admin';

import {
  fits,
  SIBLING_KEYS,
  siblingNames,
  type SiblingKey,
  type SiblingValue,
  type SiblingValues,
} from '../../../../common/filling';
import type { Siblings } from '../../edit-layout';
import { recordPrefix, valueAt } from '../../form/path';

export interface SiblingFields {
  /** Those that the record has and the edit view shows. */
  keys: SiblingKey[];
  /** What they hold now; the value as the form has it at this moment. */
  read(): Partial<Record<SiblingKey, unknown>>;
  /** What they hold, for drawing: a change of any of them draws the field anew. */
  values: Partial<Record<SiblingKey, unknown>>;
  /** Writes one into the form, unless its attribute cannot hold the value. */
  write(key: SiblingKey, value: SiblingValue): void;
}

/** The fields beside a signature field that it fills: the same record's, under the names of its options. */
export const useSiblings = (
  name: string,
  options: Record<string, unknown> | null | undefined,
  siblings: Siblings | undefined,
): SiblingFields => {
  const onChange = useForm('TweetSignature', (form) => form.onChange);
  const getValues = useForm('TweetSignature', (form) => form.getValues);
  const prefix = recordPrefix(name);

  const names = useMemo(() => siblingNames(options), [options]);
  const keys = useMemo(
    () => SIBLING_KEYS.filter((key) => siblings && names[key] in siblings),
    [names, siblings],
  );
  const of = useCallback(
    (form: unknown) =>
      Object.fromEntries(keys.map((key) => [key, valueAt(form, prefix + names[key]) ?? null])),
    [keys, names, prefix],
  );
  // A string, so that the field is drawn again only when one of them changes, not with every key press.
  const current = useForm('TweetSignature', ({ values }) => JSON.stringify(of(values)));
  const values = useMemo(
    () => JSON.parse(current) as Partial<Record<SiblingKey, unknown>>,
    [current],
  );
  const read = useCallback(() => of(getValues()), [getValues, of]);
  const write = useCallback(
    (key: SiblingKey, value: SiblingValues[SiblingKey]) => {
      const type = siblings?.[names[key]];
      if (type !== undefined && fits(key, type, value)) onChange(prefix + names[key], value);
    },
    [names, onChange, prefix, siblings],
  );
  return { keys, read, values, write };
};
