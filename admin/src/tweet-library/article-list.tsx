import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import { articleAddress } from '../article-address';
import { text } from '../translation';
import type { Usage } from './usage';

interface Props {
  usage: Usage;
  /** How many are named. */
  max: number;
}

/** The articles that show a tweet, as links; only their number where the editor may not read them. */
export const ArticleList = ({ usage: { count, articles }, max }: Props) => {
  const { formatMessage } = useIntl();
  if (articles.length === 0) {
    return <Typography>{formatMessage(text('usage.articles'), { count })}</Typography>;
  }
  const named = articles.slice(0, max);
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {named.map((article) => (
        <li key={article.documentId}>
          <Link tag={NavLink} to={articleAddress(article.documentId, article.locale)}>
            <bdi>{article.headline}</bdi>
          </Link>
        </li>
      ))}
      {count > named.length && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {formatMessage(text('usage.more'), { count: count - named.length })}
        </Typography>
      )}
    </Flex>
  );
};
