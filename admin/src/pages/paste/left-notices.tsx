import { useState } from 'react';

import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { shortened } from '../../../../common/text/shortened';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import type { Edit } from './edits';
import type { LeftOut } from './left-out';

/** More would hide the parts. */
const SHOWN = 3;

/** The most of a passage that is shown, in UTF-16 units. */
const SHOWN_WORDS = 160;

interface Props {
  left: readonly LeftOut[];
  onEdit(edit: Edit): void;
}

/** What the box has and the article has not: each passage is put back with one click. */
export const LeftNotices = ({ left, onEdit }: Props) => {
  const { formatMessage } = useIntl();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? left : left.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {shown.map(({ words, block, from }, at) => (
        <Notice
          key={at}
          kind="info"
          action={
            <Button
              type="button"
              size="S"
              variant="tertiary"
              aria-label={formatMessage(text('story.left.backOne'), {
                words: shortened(words, SHOWN_WORDS),
              })}
              onClick={() => onEdit({ do: 'put-back', block, from })}
            >
              {formatMessage(text('story.left.back'))}
            </Button>
          }
        >
          {formatMessage(text('story.left'), { words: shortened(words, SHOWN_WORDS) })}
        </Notice>
      ))}
      {left.length > shown.length && (
        <div>
          <Button type="button" size="S" variant="tertiary" onClick={() => setWhole(true)}>
            {formatMessage(text('story.left.more'), { count: left.length - shown.length })}
          </Button>
        </div>
      )}
    </Flex>
  );
};
