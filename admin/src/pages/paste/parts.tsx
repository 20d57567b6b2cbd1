import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { Box, Button, Flex, Typography, useNotifyAT } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { text } from '../../translation';
import type { Edit, Edits } from './edits';
import { LeftNotices } from './left-notices';
import type { LeftOut } from './left-out';
import { canMerge } from '../../story/kinds';
import type { RelatedArticles } from './related-body';
import { PartCard } from './part-card';

/** A story of more parts is shown in steps, so that its page stays quick. */
const SHOWN = 60;

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
`;

interface Props {
  edits: Edits;
  left: readonly LeftOut[];
  related: RelatedArticles;
  onEdit(edit: Edit): void;
}

/** What a screen reader hears of an edit, by its key; of a field that is typed in, nothing. */
const SAID: Partial<Record<Edit['do'], string>> = {
  turn: 'story.said.turn',
  replace: 'story.said.turn',
  'put-back': 'story.said.put-back',
  merge: 'story.said.merge',
  split: 'story.said.split',
  'split-title': 'story.said.split-title',
  drop: 'story.said.drop',
  move: 'story.said.move',
  undo: 'story.said.undo',
  redo: 'story.said.redo',
};

/** A field undoes its own typing. */
const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** The parts of the story in their order, and the steps back and forth. */
export const Parts = ({ edits, left, related, onEdit }: Props) => {
  const { formatMessage } = useIntl();
  const { notifyStatus } = useNotifyAT();
  const [shown, setShown] = useState(SHOWN);
  const [cards] = useState(() => new Map<number, HTMLElement>());
  const current = useRef(edits);
  useEffect(() => {
    current.current = edits;
  }, [edits]);
  // Where the focus goes when what had it is gone.
  const nextFocus = useRef<number | null>(null);

  const edit = useCallback(
    (one: Edit) => {
      const { parts, nextId } = current.current;
      if (one.do === 'put-back') nextFocus.current = nextId;
      if (one.do === 'drop' || one.do === 'merge') {
        const at = parts.findIndex(({ id }) => id === one.id);
        const next = one.do === 'merge' ? parts[at - 1] : (parts[at + 1] ?? parts[at - 1]);
        nextFocus.current = next?.id ?? null;
      }
      onEdit(one);
      const said = SAID[one.do];
      if (said) notifyStatus(formatMessage(text(said)));
    },
    [formatMessage, notifyStatus, onEdit],
  );
  useEffect(() => {
    if (nextFocus.current === null) return;
    cards.get(nextFocus.current)?.focus();
    nextFocus.current = null;
  }, [cards, edits.parts]);

  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    edit({ do: isRedo ? 'redo' : 'undo' });
  };
  const { parts, past, future } = edits;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3} onKeyDown={keys}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography tag="h2" variant="delta">
          {formatMessage(text('story.parts'), { count: parts.length })}
        </Typography>
        <Flex gap={2}>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            disabled={past.length === 0}
            onClick={() => edit({ do: 'undo' })}
          >
            {formatMessage(text('story.undo'))}
          </Button>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            disabled={future.length === 0}
            onClick={() => edit({ do: 'redo' })}
          >
            {formatMessage(text('story.redo'))}
          </Button>
        </Flex>
      </Flex>
      <Box aria-live="polite">
        <LeftNotices left={left} onEdit={edit} />
      </Box>
      <List>
        {parts.slice(0, shown).map((part, at) => {
          const before = parts[at - 1];
          return (
            <PartCard
              key={part.id}
              cards={cards}
              part={part}
              at={at}
              isLast={at === parts.length - 1}
              canMerge={before !== undefined && canMerge(before.block, part.block)}
              related={related}
              onEdit={edit}
            />
          );
        })}
      </List>
      {parts.length > shown && (
        <div>
          <Button
            type="button"
            variant="tertiary"
            onClick={() => setShown((count) => count + SHOWN)}
          >
            {formatMessage(text('story.parts.more'), { count: parts.length - shown })}
          </Button>
        </div>
      )}
    </Flex>
  );
};
