import { useEffect, useMemo, useState } from 'react';

import { parseTweets, type ParsedTweet } from '../../../../common/tweets';
import { useSettings } from '../../settings';
import { AT_ONCE, readInParts } from '../../tweet-reading';

export interface Reading {
  tweets: ParsedTweet[];
  isReading: boolean;
}

const NONE: ParsedTweet[] = [];

/** What a text is understood as: at once if it is short, else after a while. */
export const useReading = (input: string): Reading => {
  const { parser } = useSettings();
  const isLong = input.length > AT_ONCE;
  const short = useMemo(
    () => (isLong ? NONE : parseTweets(input, parser)),
    [input, isLong, parser],
  );
  const [long, setLong] = useState<{ input: string; tweets: ParsedTweet[] } | null>(null);
  useEffect(() => {
    if (!isLong) return undefined;
    const controller = new AbortController();
    void readInParts(input, parser, controller.signal).then((tweets) => {
      if (!controller.signal.aborted) setLong({ input, tweets });
    });
    return () => controller.abort();
  }, [input, isLong, parser]);

  if (!isLong) return { tweets: short, isReading: false };
  const isRead = long?.input === input;
  return { tweets: isRead ? long.tweets : NONE, isReading: !isRead };
};
