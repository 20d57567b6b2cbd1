import { useEffect, useRef, useState, type ChangeEvent, type ClipboardEvent } from 'react';

import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { shortened } from '../../../../common/text/shortened';
import { storable } from '../../clipboard/pasted';
import { NO_PICTURES, type Pictures } from '../../clipboard/pictures';
import { pasteLimit, useSettings } from '../../settings';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import { appended, copyFrom, isTooLarge, type Copy } from '../../clipboard/copy';

/** A textarea with more UTF-16 units than this makes each key press slow. */
const MAX_EDITED = 60_000;

/** What is shown of a copy that is too long to be edited in place. */
const SHOWN = 10_000;

/** Typing is handed on after this pause, in milliseconds; a paste at once. */
const PAUSE = 300;

const Tall = styled.div`
  textarea {
    min-height: 24rem;
    height: 42vh;
  }
`;

interface Props {
  copy: Copy;
  /**
   * @param isTyped the letters of a row are one step back; a paste is one of its own
   * @param pictures the bytes of what was pasted, which are no part of the copy
   */
  onCopy(copy: Copy, isTyped: boolean, pictures: Pictures): void;
}

const isPaste = (event: ChangeEvent<HTMLTextAreaElement>) =>
  event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType.startsWith('insertFrom');

/** Where the story is pasted. A paste with formatting shows its words, and keeps what it came with. */
export const CopyBox = ({ copy, onCopy }: Props) => {
  const intl = useIntl();
  const { formatMessage, formatNumber } = intl;
  const settings = useSettings();
  /** What is typed and not yet handed on, over the copy that it continues. */
  const [draft, setDraft] = useState<{ over: Copy; text: string } | null>(null);
  const [isEmptyPaste, setEmptyPaste] = useState(false);
  const typed = draft?.over === copy ? draft.text : copy.text;
  const isLong = typed.length > MAX_EDITED;
  const isKept = copy.html !== null;

  const timer = useRef(0);
  const pending = useRef<Copy | null>(null);
  const hand = (next: Copy, isTyped = false, pictures = NO_PICTURES) => {
    window.clearTimeout(timer.current);
    pending.current = null;
    setDraft(null);
    onCopy(next, isTyped, pictures);
  };
  const flush = () => {
    if (pending.current) hand(pending.current, true);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const next: Copy = { ...copy, text: storable(event.target.value), html: null };
    setEmptyPaste(false);
    if (isPaste(event)) {
      hand(next);
      return;
    }
    setDraft({ over: copy, text: next.text });
    window.clearTimeout(timer.current);
    pending.current = next;
    timer.current = window.setTimeout(flush, PAUSE);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { copy: pasted, pictures } = copyFrom(event.clipboardData, settings);
    const isNothing = pasted.text.trim() === '' && pasted.html === null;
    setEmptyPaste(isNothing && pasted.picture === undefined);
    if (isNothing) {
      event.preventDefault();
      // A picture alone stands beside what is in the box.
      if (pasted.picture !== undefined) {
        hand({ ...copy, text: typed, picture: pasted.picture }, false, pictures);
      }
      return;
    }
    const isPlain = pasted.html === null && !isKept;
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget;
    const isWhole = value !== '' && from === 0 && to === value.length;
    const isNew = isWhole && copy.picture !== undefined;
    // The browser's own undo stays, where the browser does the pasting.
    const isShort = !isLong && typed.length + pasted.text.length <= MAX_EDITED;
    if (isPlain && isShort && !isNew && pictures.size === 0) return;
    event.preventDefault();
    const handOn = (next: Copy) => hand(next, false, pictures);
    const isEmpty = typed.trim() === '' && !isKept;
    if (isWhole || isEmpty) handOn(isWhole ? pasted : { ...copy, ...pasted });
    else if (isPlain && !isLong) {
      handOn({ ...copy, ...pasted, text: typed.slice(0, from) + pasted.text + typed.slice(to) });
    } else
      handOn(
        isPlain
          ? { ...copy, ...pasted, text: `${typed}\n\n${pasted.text}` }
          : appended({ ...copy, text: typed }, pasted),
      );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        name="copy"
        hint={formatMessage(text('story.copy.hint'))}
        error={
          isEmptyPaste
            ? formatMessage(text('story.copy.empty'))
            : isTooLarge(copy, settings)
              ? formatMessage(text('story.copy.tooLarge'), { limit: pasteLimit(intl, settings) })
              : undefined
        }
      >
        <Field.Label>{formatMessage(text('story.copy'))}</Field.Label>
        <Tall>
          <Textarea
            ref={box}
            value={isLong ? shortened(typed, SHOWN) : typed}
            readOnly={isLong || isKept}
            placeholder={formatMessage(text('story.copy.placeholder'))}
            dir="auto"
            spellCheck={false}
            onChange={change}
            onPaste={paste}
            onBlur={flush}
          />
        </Tall>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {isLong && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text('signature.long'), {
            shown: formatNumber(SHOWN),
            all: formatNumber(typed.length),
          })}
        </Typography>
      )}
      {isKept && (
        <Notice
          kind="info"
          action={
            <Button
              type="button"
              size="S"
              variant="tertiary"
              onClick={() => hand({ ...copy, html: null })}
            >
              {formatMessage(text('story.copy.plain'))}
            </Button>
          }
        >
          {formatMessage(text('story.copy.kept'))}
        </Notice>
      )}
    </Flex>
  );
};
