import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { text } from '../translation';
import { ArticleList } from './article-list';
import { useUsage } from './usage';

/** A cell names this many articles. */
const MAX_NAMED = 2;

/** Strapi keeps each cell on one line; headlines are longer than a column. */
const Cell = styled.div`
  width: 18rem;
  white-space: normal;
  overflow-wrap: anywhere;
`;

/** The cell of the column "Used in": the articles that show the tweet of its row. */
const UsedIn = ({ type, documentId }: { type: string; documentId: string }) => {
  const { formatMessage } = useIntl();
  const state = useUsage([documentId], type);
  if (state.is === 'asked') return null;
  const usage = state.is === 'known' ? state.usages[documentId] : undefined;
  if (!usage || usage.count === 0) {
    return (
      <Typography textColor="neutral600">
        {formatMessage(text(usage ? 'usage.none' : 'usage.unknown'))}
      </Typography>
    );
  }
  return (
    // A click on a row opens its tweet; one on a link in it only the article.
    <Cell onClick={(event) => event.stopPropagation()}>
      <ArticleList usage={usage} max={MAX_NAMED} />
    </Cell>
  );
};

export default UsedIn;
