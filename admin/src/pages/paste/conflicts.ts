import { createContext, useContext } from 'react';

import type { Part } from '../../story/kinds';
import { openConflict, type KnownTweets } from './open-conflicts';

/** What the library has otherwise, for every part below. */
export const KnownTweetsContext = createContext<KnownTweets>(new Map());

export const useConflict = (part: Part<'tweet'>) =>
  openConflict(part, useContext(KnownTweetsContext));
