import { useMemo } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { ACTIONS } from '../../../common/plugin';
import { useMayDo } from '../access/permissions';
import { text } from '../translation';
import { useArticleAddress, useArticleState, type ArticleState } from './article-form';
import { Checks } from './checks';
import { useFacts, type FactsQuestion } from './facts';
import { PasteMore } from './paste-more';
import { SuggestedArtists } from './suggested-artists';
import { useBlockTitles } from './use-block-titles';

/** What has to be asked about the article as it stands in the form. */
const questionOf = ({
  blocks,
}: ArticleState): Pick<FactsQuestion, 'blocks' | 'tweets' | 'related'> => ({
  blocks: blocks.flatMap(({ kind, id, connected, isEmptied }) =>
    id === undefined || connected !== null || isEmptied ? [] : [{ kind, id }],
  ),
  tweets: blocks.flatMap(({ kind, connected }) => (kind === 'tweet' && connected) || []),
  related: blocks.flatMap(({ kind, connected }) => (kind === 'related' && connected) || []),
});

const Heading = ({ id }: { id: string }) => {
  const { formatMessage } = useIntl();
  return (
    <Typography tag="h3" variant="omega" fontWeight="bold">
      {formatMessage(text(id))}
    </Typography>
  );
};

/** What is in the side panel of an article: a box for more copy, artists, the check list. */
const PanelContent = () => {
  const state = useArticleState();
  useBlockTitles();
  const address = useArticleAddress();
  const { documentId, locale } = address;
  const mayPaste = useMayDo(ACTIONS.pasteArticles);
  const question = useMemo(
    () => ({ documentId, locale, ...questionOf(state) }),
    [documentId, locale, state],
  );
  const { data, currentData, isError, refetch } = useFacts(question, {
    refetchOnMountOrArgChange: true,
  });
  // While the answer about a changed form is on its way, the one before stands.
  const facts = currentData ?? data;
  // The check list comes last: it grows and shrinks with the answers of the server, and nothing that
  // somebody is about to click may move with it.
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      {mayPaste && (
        <>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Heading id="panel.artists" />
            <SuggestedArtists state={state} facts={facts} isFailed={isError} locale={locale} />
          </Flex>
          <Box>
            <PasteMore locale={locale} />
          </Box>
        </>
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Heading id="panel.checks" />
        <Checks state={state} facts={facts} isFailed={isError} onMatched={() => void refetch()} />
      </Flex>
    </Flex>
  );
};

export default PanelContent;
