import { useState } from 'react';

import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { MatchAgainAnswer } from '../../../common/admin-api';
import { PLUGIN_ID, UIDS } from '../../../common/plugin';
import { useMayUpdate } from '../access/permissions';
import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import type { ArticleState } from './article-form';
import type { Facts } from './facts';
import { leadTo } from './lead-to';
import { openChecks, type Check, type Place } from './open-checks';

/** As many are named; what is behind them comes forward when they are done. */
const MAX_NAMED = 12;

/** A sentence that can be clicked: on several lines, as sentences are. */
const Lead = styled(TextButton)`
  height: auto;
  text-align: start;

  span {
    font-size: inherit;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;

interface Props {
  state: ArticleState;
  /** Undefined until the server has answered. */
  facts: Facts | undefined;
  isFailed: boolean;
  onMatched(): void;
}

/** Asks for the articles of the titles that have none. */
const useMatchAgain = (onMatched: () => void) => {
  const { formatMessage } = useIntl();
  const { post } = useFetchClient();
  const [isMatching, setMatching] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const match = async (documentIds: string[]) => {
    setMatching(true);
    try {
      const { data } = await post<MatchAgainAnswer>(`/${PLUGIN_ID}/related-reads/match`, {
        documentIds,
      });
      const { matched, waiting } = data.data;
      setOutcome(formatMessage(text('check.matched'), { matched, waiting }));
      onMatched();
    } catch {
      setOutcome(formatMessage(text('check.matchFailed')));
    }
    setMatching(false);
  };
  return { match, isMatching, outcome };
};

/** The label of a field, as the form shows it. */
const useLabelOf = () => {
  const { edit } = unstable_useDocumentLayout(UIDS.article);
  return (place: Place): string | undefined =>
    'field' in place
      ? edit.layout.flat(2).find(({ name }) => name === place.field)?.label
      : undefined;
};

/** The check list before publishing: advice, no lock. Each line leads to what it names. */
export const Checks = ({ state, facts, isFailed, onMatched }: Props) => {
  const { formatMessage } = useIntl();
  const mayMatch = useMayUpdate(UIDS.relatedRead);
  const labelOf = useLabelOf();
  const { match, isMatching, outcome } = useMatchAgain(onMatched);

  if (!facts) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(text(isFailed ? 'check.failed' : 'check.asked'))}
      </Typography>
    );
  }
  const open = openChecks(state, facts);
  const named = open.slice(0, MAX_NAMED);
  const lastTitle = named.filter(({ key }) => key === 'check.related').at(-1);
  const matchAgain = (check: Check) =>
    check === lastTitle &&
    mayMatch && (
      <Button
        type="button"
        size="S"
        variant="tertiary"
        loading={isMatching}
        onClick={() => void match(Object.keys(facts.waiting))}
      >
        {formatMessage(text('check.match'))}
      </Button>
    );
  return (
    <Box aria-live="polite">
      <Flex direction="column" alignItems="stretch" gap={2}>
        {open.length === 0 && <Notice kind="done">{formatMessage(text('check.done'))}</Notice>}
        {named.map((check, at) => (
          <Notice key={`${check.key} ${at}`} kind="warning" action={matchAgain(check)}>
            <Lead onClick={() => leadTo(check.place, labelOf(check.place))}>
              {formatMessage(text(check.key), check.values)}
            </Lead>
          </Notice>
        ))}
        {open.length > named.length && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('list.more'), { count: open.length - named.length })}
          </Typography>
        )}
        {outcome && (
          <Typography variant="pi" textColor="neutral600">
            {outcome}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};
