import { useEffect, type ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { Notice } from '../tweet-card/notice';
import { text } from '../translation';
import { ArticleList } from './article-list';
import { useUsage, type Usage } from './usage';

/** The dialog names this many articles. */
const MAX_NAMED = 8;

interface Props {
  documentIds: readonly string[];
  /** Told once the server's answer stands in the dialog, or did not come. */
  onAnswered(): void;
  /** Strapi's own question. */
  children: ReactNode;
}

/** All articles of several tweets together, each once. */
const together = (usages: readonly Usage[]): Usage => {
  const articles = new Map(
    usages.flatMap((usage) => usage.articles).map((article) => [article.documentId, article]),
  );
  const counted = usages.reduce((sum, { count }) => sum + count, 0);
  const named = usages.reduce((sum, usage) => sum + usage.articles.length, 0);
  return { count: articles.size + counted - named, articles: [...articles.values()] };
};

/** In the dialog that asks before a deletion: which articles lose these tweets. */
const DeleteWarning = ({ documentIds, onAnswered, children }: Props) => {
  const { formatMessage } = useIntl();
  const state = useUsage(documentIds);
  const isAnswered = state.is !== 'asked';
  useEffect(() => {
    if (isAnswered) onAnswered();
  }, [isAnswered, onAnswered]);

  const used = state.is === 'known' ? Object.values(state.usages).filter(({ count }) => count) : [];
  const usage = together(used);
  const sentence = documentIds.length === 1 ? 'usage.delete.one' : 'usage.delete.several';
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {children}
      <Box role="status">
        {state.is === 'asked' && (
          <Typography>{formatMessage(text('usage.delete.checking'))}</Typography>
        )}
        {state.is === 'failed' && (
          <Notice kind="warning">{formatMessage(text('usage.delete.failed'))}</Notice>
        )}
        {state.is === 'known' && used.length === 0 && (
          <Typography tag="p" textAlign="center">
            {formatMessage(text('usage.delete.unused'))}
          </Typography>
        )}
        {used.length > 0 && (
          <Notice kind="warning" action={<ArticleList usage={usage} max={MAX_NAMED} />}>
            {formatMessage(text(sentence), { tweets: used.length, count: usage.count })}
          </Notice>
        )}
      </Box>
    </Flex>
  );
};

export default DeleteWarning;
