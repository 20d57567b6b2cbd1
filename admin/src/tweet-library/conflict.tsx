import { useState, type ReactNode } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { UIDS } from '../../../common/plugin';
import {
  conflictsOf,
  isConflict,
  type ConflictField,
  type Conflicts,
  type Difference,
} from '../../../common/tweets';
import { useMayUpdate } from '../access/permissions';
import { useDayWords } from '../tweet-card/day-words';
import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import { isolated } from '../translations/direction';
import { ArticleList } from './article-list';
import { useUpdateTweet, type LibraryTweet } from './library-tweet';
import { useUsage } from './usage';

/** How many of the articles that show the tweet are named. */
const MAX_NAMED = 5;

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
  gap: 1.2rem;
`;

const Anywhere = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

/** A tweet that the library has otherwise, and what was pasted of it. */
export interface OpenConflict {
  documentId: string;
  conflicts: Conflicts;
  /** The tweet's line, embed code or address, as it was pasted. */
  signature: string | null | undefined;
}

interface Props {
  conflict: OpenConflict;
  /** What becomes of the paste if nobody chooses. */
  children?: string;
  onUseStored(): void;
  /** The library's entry is as pasted now. */
  onChanged(entry: LibraryTweet): void;
}

const entriesOf = (conflicts: Conflicts) =>
  Object.entries(conflicts) as [ConflictField, Difference][];

/** What the library and the paste tell differently, side by side: the editor chooses. */
export const TweetConflict = ({ conflict, children, onUseStored, onChanged }: Props) => {
  const { formatMessage, locale } = useIntl();
  const inWords = useDayWords();
  const mayUpdate = useMayUpdate(UIDS.tweetEmbed);
  const [update, { isLoading }] = useUpdateTweet();
  const [problem, setProblem] = useState<string | null>(null);
  const { documentId, conflicts, signature } = conflict;
  const differences = entriesOf(conflicts);

  const change = async () => {
    const pasted = Object.fromEntries(differences.map(([field, both]) => [field, both.pasted]));
    const answer = await update({
      documentId,
      values: { ...(signature && { signature }), ...pasted },
    });
    if ('error' in answer) {
      const { name, message = '' } = answer.error;
      setProblem(
        name === 'ForbiddenError'
          ? formatMessage(text('conflict.forbidden'))
          : formatMessage(text('conflict.failed'), { detail: message }),
      );
      // The Content Manager leaves out, without a word, what the role may not write.
    } else if (isConflict(conflictsOf(answer.data, pasted))) {
      setProblem(formatMessage(text('conflict.forbidden')));
    } else onChanged(answer.data);
  };

  const side = (of: keyof Difference, button: ReactNode) => (
    <Box
      role="group"
      aria-label={formatMessage(text(`conflict.${of}`))}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={3}
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography variant="sigma" textColor="neutral600">
          {formatMessage(text(`conflict.${of}`))}
        </Typography>
        {differences.map(([field, { [of]: value }]) => (
          <div key={field}>
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(text(`sibling.${field}`))}
            </Typography>
            <Anywhere tag="p" textColor="neutral800" dir="auto">
              {field === 'postedOn' ? inWords(value) : field === 'handle' ? `@${value}` : value}
            </Anywhere>
          </div>
        ))}
        {button}
      </Flex>
    </Box>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Notice kind="warning">
        {isolated(locale, `${formatMessage(text('conflict.differs'))} ${children ?? ''}`.trim())}
      </Notice>
      <Sides>
        {side(
          'stored',
          <Button type="button" size="S" variant="secondary" onClick={onUseStored}>
            {formatMessage(text('conflict.useStored'))}
          </Button>,
        )}
        {side(
          'pasted',
          mayUpdate ? (
            <Button
              type="button"
              size="S"
              variant="secondary"
              loading={isLoading}
              onClick={() => void change()}
            >
              {formatMessage(text('conflict.change'))}
            </Button>
          ) : (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(text('conflict.forbidden'))}
            </Typography>
          ),
        )}
      </Sides>
      {mayUpdate && <UsedIn documentId={documentId} />}
      {problem && <Notice kind="warning">{problem}</Notice>}
    </Flex>
  );
};

/** The articles that a change of the library's entry changes, too. */
const UsedIn = ({ documentId }: { documentId: string }) => {
  const { formatMessage } = useIntl();
  const state = useUsage([documentId]);
  if (state.is === 'asked') return null;
  const usage = state.is === 'known' ? state.usages[documentId] : undefined;
  if (!usage) return <Notice kind="info">{formatMessage(text('conflict.usedIn.unknown'))}</Notice>;
  return (
    <Notice kind="info" action={usage.count > 0 && <ArticleList usage={usage} max={MAX_NAMED} />}>
      {formatMessage(text('conflict.usedIn'), { count: usage.count })}
    </Notice>
  );
};
