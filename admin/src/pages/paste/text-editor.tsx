import { useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent } from 'react';

import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  IconButtonGroup,
  TextInput,
  Typography,
} from '@strapi/design-system';
import {
  Bold,
  BulletList,
  HeadingThree,
  HeadingTwo,
  Italic,
  Link,
  NumberList,
  Paragraph,
  Quotes,
} from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { BlocksContent } from '../../../../common/articles';
import { outwardAddress } from '../../../../common/text/addresses';
import { storable } from '../../clipboard/pasted';
import { text } from '../../translation';
import { contentIn, elementsOf } from './rich-dom';

/** What is typed is handed on after this pause, in milliseconds. */
const PAUSE = 300;

const Typed = styled(Typography)`
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  > * + * {
    margin-block-start: 1.2rem;
  }
  strong,
  b {
    font-weight: bold;
  }
  em,
  i {
    font-style: italic;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.8rem;
    font-weight: 600;
  }
  h3 {
    font-size: 1.6rem;
  }
  blockquote {
    padding-inline-start: 1.2rem;
    border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral200};
  }
  ul,
  ol {
    padding-inline-start: 2.4rem;
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;

/** The browser's own commands for what is typed: the only ones that its own undo knows. */
const OF_WORDS = [
  { key: 'bold', Icon: Bold, command: 'bold', value: undefined },
  { key: 'italic', Icon: Italic, command: 'italic', value: undefined },
] as const;
const OF_PARAGRAPHS = [
  { key: 'paragraph', Icon: Paragraph, command: 'formatBlock', value: 'p' },
  { key: 'heading', Icon: HeadingTwo, command: 'formatBlock', value: 'h2' },
  { key: 'subheading', Icon: HeadingThree, command: 'formatBlock', value: 'h3' },
  { key: 'quote', Icon: Quotes, command: 'formatBlock', value: 'blockquote' },
  { key: 'bullets', Icon: BulletList, command: 'insertUnorderedList', value: undefined },
  { key: 'numbers', Icon: NumberList, command: 'insertOrderedList', value: undefined },
] as const;

type Command = (typeof OF_WORDS | typeof OF_PARAGRAPHS)[number];

const obey = (command: string, value?: string) => document.execCommand(command, false, value);

interface Props {
  content: BlocksContent;
  /** What a screen reader calls the box. */
  label: string;
  onWrite(content: BlocksContent): void;
}

/** A text as it is typed: bold, italic, links, headings, quotes and lists stay what they are. */
export const TextEditor = ({ content, label, onWrite }: Props) => {
  const { formatMessage } = useIntl();
  const box = useRef<HTMLDivElement>(null);
  /** What the box was filled with, or handed on: anything else comes from outside. */
  const own = useRef<BlocksContent | null>(null);
  const timer = useRef(0);
  const selected = useRef<Range | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);

  useLayoutEffect(() => {
    if (own.current === content) return;
    own.current = content;
    box.current?.replaceChildren(...elementsOf(content));
  }, [content]);
  useEffect(() => {
    obey('defaultParagraphSeparator', 'p');
    obey('styleWithCSS', 'false');
    box.current?.focus();
    return () => window.clearTimeout(timer.current);
  }, []);

  const handOn = () => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    if (!box.current) return;
    const typed = contentIn(box.current);
    own.current = typed;
    onWrite(typed);
  };
  const typed = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(handOn, PAUSE);
  };
  const leave = () => {
    const selection = window.getSelection();
    selected.current = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (timer.current !== 0) handOn();
  };
  /** The words that were selected before a button took the focus. */
  const select = () => {
    const range = selected.current;
    if (!box.current || box.current.contains(document.activeElement)) return;
    box.current.focus();
    if (!range) return;
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  const run = (command: string, value?: string) => {
    select();
    obey(command, value);
    typed();
  };
  const link = () => {
    const url = address?.trim() ?? '';
    if (url !== '' && outwardAddress(url) === null) return setRefused(true);
    setAddress(null);
    return url === '' ? run('unlink') : run('createLink', url);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    // Its words alone: what it came with stays outside.
    obey('insertText', storable(event.clipboardData.getData('text/plain')));
  };
  const buttons = (commands: readonly Command[]) =>
    commands.map(({ key, Icon, command, value }) => (
      <IconButton
        key={key}
        type="button"
        label={formatMessage(text(`story.text.${key}`))}
        onClick={() => run(command, value)}
      >
        <Icon />
      </IconButton>
    ));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {/* Two groups, one below the other where a phone has no room for both. */}
      <Flex gap={2} wrap="wrap">
        <IconButtonGroup>
          {buttons(OF_WORDS)}
          <IconButton
            type="button"
            label={formatMessage(text('story.text.link'))}
            onClick={() => {
              setRefused(false);
              setAddress((now) => (now === null ? '' : null));
            }}
          >
            <Link />
          </IconButton>
        </IconButtonGroup>
        <IconButtonGroup>{buttons(OF_PARAGRAPHS)}</IconButtonGroup>
      </Flex>
      {address !== null && (
        <Field.Root error={isRefused && formatMessage(text('story.text.address.wrong'))}>
          <Field.Label>{formatMessage(text('story.text.address'))}</Field.Label>
          <Flex gap={2} alignItems="center">
            <Box flex="1">
              <TextInput
                value={address}
                dir="ltr"
                autoComplete="off"
                onChange={(event) => {
                  setRefused(false);
                  setAddress(event.target.value);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing) link();
                }}
              />
            </Box>
            <Button type="button" variant="secondary" onClick={link}>
              {formatMessage(text(address.trim() === '' ? 'story.text.unlink' : 'story.text.link'))}
            </Button>
          </Flex>
          <Field.Error />
        </Field.Root>
      )}
      <Typed
        ref={box}
        tag="div"
        textColor="neutral800"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline
        aria-label={label}
        dir="auto"
        onInput={typed}
        onBlur={leave}
        onPaste={paste}
        onDrop={(event) => event.preventDefault()}
      />
    </Flex>
  );
};
