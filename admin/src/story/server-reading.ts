import { useEffect, useState } from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import type { ParseAnswer } from '../../../common/admin-api';
import { PLUGIN_ID } from '../../../common/plugin';
import { afterPause } from '../after-pause';
import { outageKey } from '../outage';

/** The server is asked after this pause, in milliseconds. */
const PAUSE = 600;

export type ServerReading =
  | { is: 'none' }
  | { is: 'asked'; before: Answered | null }
  | { is: 'answered'; answer: Answered }
  | { is: 'failed'; problem: string };

/** An answer, with what was asked. */
export interface Answered extends ParseAnswer {
  input: string;
  locale: string | undefined;
}

/** The key of the sentence that tells an editor what went wrong, by the status of the answer. */
const PROBLEMS: Record<number, string> = {
  403: 'story.forbidden',
  413: 'paste.tooLarge',
  429: 'story.tooMany',
};

/** The status of an answer that is an error; 0 where none came. */
export const statusOf = (error: unknown): number =>
  (isFetchError(error) ? (error.status ?? error.code) : 0) ?? 0;

/** A 503 has other reasons, too: only that of a reading speaks of parts. */
const problemOf = (error: unknown): string => {
  const isReading = statusOf(error) === 503 && isFetchError(error) && /parts/.test(error.message);
  if (isReading) return 'story.tooLong';
  return outageKey(error) ?? PROBLEMS[statusOf(error)] ?? 'story.unreachable';
};

interface Question {
  /** Empty: there is nothing to ask about. */
  input: string;
  headline: string;
  locale: string | undefined;
}

/**
 * What only the desk's server knows of a copy: the artists, the articles that a related line means,
 * the same copy pasted before, and the reading by the desk's own markers.
 *
 * @returns the state, and a way to ask once more
 */
export const useServerReading = ({ input, headline, locale }: Question) => {
  const { post } = useFetchClient();
  const [round, setRound] = useState(0);
  const [last, setLast] = useState<Answered | null>(null);
  const [outcome, setOutcome] = useState<{ of: string; problem: string | null } | null>(null);
  // The next story begins with nothing of the one that was thrown away.
  if (input === '' && last) setLast(null);
  const question = JSON.stringify([round, input.length, headline, locale]);
  useEffect(() => {
    if (input === '') return undefined;
    const ask = async (signal: AbortSignal) => {
      const { data } = await post<ParseAnswer>(
        `/${PLUGIN_ID}/parse`,
        { input, headline, locale },
        { signal },
      );
      if (signal.aborted) return;
      setLast({ ...data, input, locale });
      setOutcome({ of: question, problem: null });
    };
    return afterPause(PAUSE, (signal) => {
      ask(signal).catch((error: unknown) => {
        if (signal.aborted) return;
        const problem = problemOf(error);
        setOutcome({ of: question, problem });
      });
    });
  }, [headline, input, locale, post, question]);
  return [
    stateOf(input, last, outcome?.of === question ? outcome : null),
    () => setRound((count) => count + 1),
  ] as const;
};

const stateOf = (
  input: string,
  last: Answered | null,
  outcome: { problem: string | null } | null,
): ServerReading => {
  if (input === '') return { is: 'none' };
  if (outcome?.problem) return { is: 'failed', problem: outcome.problem };
  if (outcome && last?.input === input) return { is: 'answered', answer: last };
  return { is: 'asked', before: last };
};

/** The last answer, also while another one is on its way. */
export const answerIn = (state: ServerReading): Answered | null =>
  state.is === 'answered' ? state.answer : state.is === 'asked' ? state.before : null;
