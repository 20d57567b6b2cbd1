import { useMemo } from 'react';

import { useIntl } from 'react-intl';

import type { DraftBlock } from '../../../../common/admin-api';
import { proseOf } from '../../../../common/articles/prose';
import { directionOf, directionOfLanguage } from '../../../../common/text/direction';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import type { Locale } from './locales';

/** As much of a story tells how it is written. In UTF-16 units. */
const SAMPLE = 20_000;

interface Props {
  headline: string;
  blocks: readonly DraftBlock[];
  locale: Locale | undefined;
}

/** A story that is written the other way than the language that its draft is made in. */
export const DirectionNotice = ({ headline, blocks, locale }: Props) => {
  const { formatMessage } = useIntl();
  const direction = useMemo(
    () => directionOf(proseOf(headline, blocks).slice(0, SAMPLE)),
    [blocks, headline],
  );
  if (!locale || direction === null || direction === directionOfLanguage(locale.code)) return null;
  return (
    <Notice kind="warning">
      {formatMessage(text(`story.direction.${direction}`), { locale: locale.name })}
    </Notice>
  );
};
