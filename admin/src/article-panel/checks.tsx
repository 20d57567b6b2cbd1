import { useState } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { MatchAgainAnswer } from '../../../common/admin-api';
import { PLUGIN_ID, UIDS } from '../../../common/plugin';
import { useMayUpdate } from '../access/permissions';
import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import type { ArticleState } from './article-form';
import type { Facts } from './facts';

interface Check {
  key: string;
  count?: number;
}

/** What an editor may want to see to before readers do. */
const openChecks = (state: ArticleState, facts: Facts): Check[] => {
  const newEmpty = state.blocks.filter(
    ({ kind, id, connected, isEmptied }) =>
      kind === 'tweet' && connected === null && (id === undefined || isEmptied),
  ).length;
  const empty = newEmpty + facts.emptyTweetBlocks;
  const artists =
    state.addedArtists.length +
    facts.artists.filter(({ id }) => !state.removedArtists.includes(id)).length;
  const check = (isOpen: boolean, key: string, count?: number) => (isOpen ? [{ key, count }] : []);
  return [
    ...check(!state.hasHeadline, 'check.headline'),
    ...check(artists === 0, 'check.artists'),
    ...check(empty > 0, 'check.tweet', empty),
    ...check(facts.tweetsWithoutDay > 0, 'check.day', facts.tweetsWithoutDay),
    ...check(!state.hasCover, 'check.cover'),
    ...check(!state.hasStandfirst, 'check.standfirst'),
    ...check(facts.waitingTitles > 0, 'check.related', facts.waitingTitles),
  ];
};

interface Props {
  state: ArticleState;
  /** Undefined until the server has answered. */
  facts: Facts | undefined;
  isFailed: boolean;
  onMatched(): void;
}

/** The check list before publishing: advice, no lock. */
export const Checks = ({ state, facts, isFailed, onMatched }: Props) => {
  const { formatMessage } = useIntl();
  const { post } = useFetchClient();
  const mayMatch = useMayUpdate(UIDS.relatedRead);
  const [isMatching, setMatching] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);

  const match = async (documentIds: string[]) => {
    setMatching(true);
    try {
      const { data } = await post<MatchAgainAnswer>(`/${PLUGIN_ID}/related-reads/match`, {
        documentIds,
      });
      setOutcome(
        formatMessage(text('check.matched'), {
          matched: data.data.matched,
          waiting: data.data.waiting,
        }),
      );
      onMatched();
    } catch {
      setOutcome(formatMessage(text('check.matchFailed')));
    }
    setMatching(false);
  };

  if (!facts) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(text(isFailed ? 'check.failed' : 'check.asked'))}
      </Typography>
    );
  }
  const open = openChecks(state, facts);
  return (
    <Box aria-live="polite">
      <Flex direction="column" alignItems="stretch" gap={2}>
        {open.length === 0 && <Notice kind="done">{formatMessage(text('check.done'))}</Notice>}
        {open.map(({ key, count }) => (
          <Notice
            key={key}
            kind="warning"
            action={
              key === 'check.related' &&
              mayMatch && (
                <Button
                  type="button"
                  size="S"
                  variant="tertiary"
                  loading={isMatching}
                  onClick={() => void match(facts.waitingReads)}
                >
                  {formatMessage(text('check.match'))}
                </Button>
              )
            }
          >
            {formatMessage(text(key), { count })}
          </Notice>
        ))}
        {outcome && (
          <Typography variant="pi" textColor="neutral600">
            {outcome}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
