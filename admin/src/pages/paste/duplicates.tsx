import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { Duplicate, DuplicateReason } from '../../../../common/admin-api';
import { articleAddress } from '../../article-address';
import { REASON_LIST } from '../../story/reasons';
import { Notice } from '../../tweet-card/notice';
import { text, textId } from '../../translation';
import { isolated } from '../../translations/direction';

const valuesOf = (reason: DuplicateReason): Record<string, number> => {
  const { code: _code, ...values } = reason;
  return values;
};

/** Articles that look like the copy, and why: a note, no lock. */
export const Duplicates = ({ articles }: { articles: readonly Duplicate[] }) => {
  const { formatMessage, formatList, locale } = useIntl();
  const inWords = (reasons: readonly DuplicateReason[]): string =>
    isolated(
      locale,
      formatList(
        reasons.map((reason) =>
          formatMessage({ id: textId(`story.duplicate.${reason.code}`) }, valuesOf(reason)),
        ),
        REASON_LIST,
      ),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {articles.map(({ documentId, headline, reasons }) => (
        <Notice
          key={documentId}
          kind="info"
          action={
            <>
              <Typography variant="pi" textColor="neutral600">
                {inWords(reasons)}
              </Typography>
              <Link tag={NavLink} to={articleAddress(documentId)}>
                {formatMessage(text('story.duplicate.open'))}
              </Link>
            </>
          }
        >
          {formatMessage(text('story.duplicate'), { headline })}
        </Notice>
      ))}
    </Flex>
  );
};
