import { useEffect, useRef } from 'react';

import { useField } from '@strapi/strapi/admin';

import {
  fill,
  isEmptyValue,
  isSameValue,
  readingsOf,
  type Readings,
  type SiblingKey,
  type SiblingValues,
} from '../../../../common/filling';
import type { ParsedTweet } from '../../../../common/tweets';
import { useSettings } from '../../settings';
import { AT_ONCE, readAtOnce, readInParts } from '../../tweet-reading';
import type { SiblingFields } from './siblings';

/** What a text of this field can mean; `readings` null if no tweet was ever read in it. */
interface Given {
  text: string;
  readings: Readings | null;
}

const firstOf = ([tweet]: readonly ParsedTweet[]): Readings | null =>
  tweet ? readingsOf(tweet) : null;

export type SiblingState = 'filled' | 'kept' | 'empty';

/** Whether a sibling holds what the tweet gives, something of the editor's, or nothing. Null: neither does. */
export const stateOf = (key: SiblingKey, value: unknown, given: unknown): SiblingState | null => {
  if (isEmptyValue(value)) return isEmptyValue(given) ? null : 'empty';
  return isSameValue(key, value, given) ? 'filled' : 'kept';
};

/**
 * The form's side of a signature field: writing the text and, by the rule of `common/filling.ts`, its
 * siblings. Only ever called from what the editor does: opening an entry changes nothing in it.
 */
export const useSignature = (name: string, siblings: SiblingFields) => {
  const { parser } = useSettings();
  const { value, error, onChange } = useField<string | null>(name);
  const stored = value ?? '';
  const given = useRef<Given | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const fillFrom = (text: string, previous: Readings | null, tweets: ParsedTweet[]) => {
    const next = firstOf(tweets);
    given.current = { text, readings: next ?? previous };
    if (next === null) return;
    // A sibling that the editor changed differs from what the signature gave: it is not free.
    const filled = fill(siblings.read(), () => false, previous, next);
    for (const key of siblings.keys) {
      const sibling = filled[key];
      if (sibling !== undefined) siblings.write(key, sibling);
    }
  };

  const write = (text: string) => {
    if (text === stored) return;
    running.current?.abort();
    const previous =
      given.current?.text === stored ? given.current.readings : firstOf(readAtOnce(stored, parser));
    onChange(name, text === '' ? null : text);
    if (text.length <= AT_ONCE) {
      fillFrom(text, previous, readAtOnce(text, parser));
      return;
    }
    given.current = { text, readings: previous };
    const controller = (running.current = new AbortController());
    void readInParts(text, parser, controller.signal, (tweet) => {
      fillFrom(text, previous, [tweet]);
      controller.abort();
    });
  };

  /** Puts what the tweet gives into every sibling, also over what the editor typed. */
  const fillAgain = (values: SiblingValues) => {
    for (const key of siblings.keys) {
      if (!isEmptyValue(values[key])) siblings.write(key, values[key]);
    }
  };

  return { stored, error, write, fillAgain };
};
