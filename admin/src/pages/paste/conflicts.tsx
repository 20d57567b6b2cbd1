import { createContext, useContext, useMemo, type ReactNode } from 'react';

import type { ParseAnswer } from '../../../../common/admin-api';
import { conflictsOf, isConflict, type Conflicts } from '../../../../common/tweets';
import type { Part } from '../../story/kinds';
import type { OpenConflict } from '../../tweet-library/conflict';

interface Known {
  documentId: string;
  /** What the library has, of the fields that the copy tells otherwise. */
  stored: Partial<Record<keyof Conflicts, string>>;
}

const Entries = createContext<ReadonlyMap<string, Known>>(new Map());

/** The library's tweets that the copy tells otherwise, by their numbers: parts are moved and rewritten. */
const knownIn = ({ data, conflicts }: ParseAnswer): Map<string, Known> =>
  new Map(
    conflicts.flatMap(({ block, documentId, conflicts: told }) => {
      const found = data.blocks[block];
      const statusId = found?.type === 'tweet' ? found.tweet.statusId : null;
      const stored = Object.fromEntries(
        Object.entries(told).map(([field, both]) => [field, both.stored]),
      );
      return statusId === null ? [] : [[statusId, { documentId, stored }] as const];
    }),
  );

interface Props {
  answer: ParseAnswer | null;
  children: ReactNode;
}

export const ConflictsOf = ({ answer, children }: Props) => {
  const known = useMemo(() => (answer ? knownIn(answer) : new Map<string, Known>()), [answer]);
  return <Entries.Provider value={known}>{children}</Entries.Provider>;
};

/** A part whose tweet the library has otherwise, as long as nobody chose; and the library's values. */
export const useConflict = ({
  tweet,
  entry,
  signature,
}: Part<'tweet'>): (OpenConflict & Pick<Known, 'stored'>) | null => {
  const known = useContext(Entries).get(tweet.statusId ?? '');
  if (!known || entry !== undefined) return null;
  const conflicts = conflictsOf(known.stored, tweet);
  return isConflict(conflicts) ? { ...known, conflicts, signature } : null;
};
