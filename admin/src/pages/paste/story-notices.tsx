import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { Duplicate, DuplicateReason } from '../../../../common/admin-api';
import { UIDS } from '../../../../common/plugin';
import type { Warning } from '../../../../common/tweets';
import { REASON_LIST } from '../../story/reasons';
import { Notice } from '../../tweet-card/notice';
import { useDayWords } from '../../tweet-card/day-words';
import { text, textId } from '../../translation';
import { isolated } from '../../translations/direction';

/** More of one paste would hide the rest of the page. */
const MAX_SHOWN = 12;

export const articleAddress = (documentId: string, locale?: string): string => {
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return `/content-manager/collection-types/${UIDS.article}/${documentId}${query}`;
};

/** What a warning names, as its own sentence has it: the words in quotes, else an address. */
const namedIn = ({ message }: Warning): string =>
  /“(.+?)”/.exec(message)?.[1] ?? /\b[a-z]+:[^\s.]\S*[^\s.:,]/i.exec(message)?.[0] ?? '';

/** What could not be read for certain in the story as a whole. */
export const StoryWarnings = ({ warnings }: { warnings: readonly Warning[] }) => {
  const { formatList, formatMessage, messages } = useIntl();
  const inWords = useDayWords();
  const sentence = (warning: Warning): string => {
    const id = textId(`warning.${warning.code}`);
    const days = formatList((warning.days ?? []).map(inWords), { type: 'disjunction' });
    return messages[id] ? formatMessage({ id }, { days, name: namedIn(warning) }) : warning.message;
  };
  const more = warnings.length - MAX_SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {warnings.slice(0, MAX_SHOWN).map((warning, at) => (
        <Notice key={at} kind="warning">
          {sentence(warning)}
        </Notice>
      ))}
      {more > 0 && (
        <Notice kind="warning">
          {formatMessage(text('story.warnings.more'), { count: more })}
        </Notice>
      )}
    </Flex>
  );
};

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
