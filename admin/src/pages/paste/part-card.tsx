import { memo, useCallback, useState } from 'react';

import {
  Box,
  Button,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { text } from '../../translation';
import type { Edit, StoryPart } from './edits';
import { asTweets } from '../../story/as-tweets';
import { useSettings } from '../../settings';
import { kindsFor, KINDS } from '../../story/kinds';
import type { RelatedArticles } from './related-body';
import { PartBody } from './part-body';

const Frame = styled(Box)`
  /* What takes the focus is not put below Strapi's header, which stays above the page. */
  scroll-margin-block: 8rem 2.4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Kind = styled.div`
  min-width: 15rem;
`;

interface Props {
  part: StoryPart;
  /** Where the card tells its element, for the focus. */
  cards: Map<number, HTMLElement>;
  at: number;
  isLast: boolean;
  canMerge: boolean;
  related: RelatedArticles;
  onEdit(edit: Edit): void;
}

/** One part of the story with what can be done to it. */
export const PartCard = memo(function PartCard({
  part: { id, block },
  cards,
  at,
  isLast,
  canMerge,
  related,
  onEdit,
}: Props) {
  const { formatMessage } = useIntl();
  const { parser } = useSettings();
  const [isTyping, setTyping] = useState(false);
  const [isSplitting, setSplitting] = useState(false);
  const number = at + 1;
  const kind = formatMessage(text(`story.kind.${block.type}`));
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element) cards.set(id, element);
      else cards.delete(id);
    },
    [cards, id],
  );
  const canSplit = block.type === 'text' && block.content.length > 1;
  return (
    <Frame
      ref={ref}
      tag="li"
      tabIndex={-1}
      aria-label={formatMessage(text('story.part'), { number, kind })}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} wrap="wrap" justifyContent="space-between">
          <Flex gap={2}>
            <Typography variant="sigma" textColor="neutral600" aria-hidden>
              {number}
            </Typography>
            <Kind>
              <SingleSelect
                size="S"
                aria-label={formatMessage(text('story.kind'), { number })}
                value={block.type}
                onChange={(value) => {
                  if (value === 'tweet' && block.type === 'text') {
                    onEdit({ do: 'replace', id, blocks: asTweets(block, parser) });
                    return;
                  }
                  const chosen = KINDS.find((one) => one === value);
                  if (chosen) onEdit({ do: 'turn', id, kind: chosen });
                }}
              >
                {kindsFor(block).map((one) => (
                  <SingleSelectOption key={one} value={one}>
                    {formatMessage(text(`story.kind.${one}`))}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Kind>
          </Flex>
          <Flex gap={1}>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(text('story.up'), { number })}
              disabled={at === 0}
              onClick={() => onEdit({ do: 'move', id, by: -1 })}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(text('story.down'), { number })}
              disabled={isLast}
              onClick={() => onEdit({ do: 'move', id, by: 1 })}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              type="button"
              variant="ghost"
              label={formatMessage(text('story.drop'), { number })}
              onClick={() => onEdit({ do: 'drop', id })}
            >
              <Trash />
            </IconButton>
          </Flex>
        </Flex>
        <PartBody
          id={id}
          block={block}
          related={related}
          isSplitting={isSplitting && canSplit}
          typedAs={isTyping ? formatMessage(text('story.text.words'), { number }) : null}
          onEdit={onEdit}
        />
        {(canMerge || block.type === 'text') && (
          <Flex gap={2} wrap="wrap">
            {canMerge && (
              <Button
                type="button"
                size="S"
                variant="tertiary"
                onClick={() => onEdit({ do: 'merge', id })}
              >
                {formatMessage(text('story.merge'), { number: at })}
              </Button>
            )}
            {block.type === 'text' && (
              <Button
                type="button"
                size="S"
                variant="tertiary"
                aria-pressed={isTyping}
                onClick={() => setTyping((now) => !now)}
              >
                {formatMessage(text(isTyping ? 'story.text.done' : 'story.text.edit'))}
              </Button>
            )}
            {canSplit && !isTyping && (
              <Button
                type="button"
                size="S"
                variant="tertiary"
                aria-pressed={isSplitting}
                onClick={() => setSplitting((now) => !now)}
              >
                {formatMessage(text(isSplitting ? 'story.split.done' : 'story.split'))}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Frame>
  );
});
