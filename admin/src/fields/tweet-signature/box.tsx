import {
  forwardRef,
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type ClipboardEvent,
} from 'react';

import { Button, Flex, Textarea, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { shortened } from '../../../../common/text/shortened';
import { text } from '../../translation';
import { useSettings } from '../../settings';
import { pastedText, storable } from '../../clipboard/pasted';

/** A textarea with more UTF-16 units than this makes each key press slow. */
const MAX_EDITED = 20_000;

/** What is shown of a text that is too long to be edited in place. */
const SHOWN = 2_000;

/** Typing is handed on after this pause, in milliseconds; a paste at once. */
const PAUSE = 250;

interface Props {
  value: string;
  disabled?: boolean;
  placeholder?: string;
  onWrite(value: string): void;
  onEmptyPaste(): void;
}

const isPaste = (event: ChangeEvent<HTMLTextAreaElement>) =>
  (event.nativeEvent as InputEvent).inputType?.startsWith('insertFrom') ?? false;

/**
 * Where a signature is typed or pasted. What is typed stands here first and reaches the form after a
 * short pause or when the box is left; a paste reaches it at once.
 */
export const SignatureBox = forwardRef<HTMLTextAreaElement, Props>(function SignatureBox(
  { value, disabled, placeholder, onWrite, onEmptyPaste },
  ref,
) {
  const { formatMessage, formatNumber } = useIntl();
  const { parser } = useSettings();
  // What is typed and not yet in the form. `over`: the values it continues; over any other (the form
  // was reset, another version is shown) it is out of date.
  const [draft, setDraft] = useState<{ over: string[]; text: string } | null>(null);
  const typed = draft?.over.includes(value) ? draft.text : value;

  const pending = useRef<(() => void) | null>(null);
  const timer = useRef(0);
  const flush = () => {
    window.clearTimeout(timer.current);
    pending.current?.();
    pending.current = null;
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    setDraft((current) => (current?.text === value ? null : current));
  }, [value]);

  const keep = (input: string) =>
    setDraft((current) => ({ over: [value, ...(current ? [current.text] : [])], text: input }));
  const writeNow = (input: string) => {
    window.clearTimeout(timer.current);
    pending.current = null;
    keep(input);
    onWrite(input);
  };
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const input = storable(event.target.value);
    if (isPaste(event)) {
      writeNow(input);
      return;
    }
    keep(input);
    window.clearTimeout(timer.current);
    pending.current = () => onWrite(input);
    timer.current = window.setTimeout(flush, PAUSE);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const plain = event.clipboardData.getData('text/plain');
    const pasted = pastedText(event.clipboardData, parser);
    if (pasted.trim() === '') {
      event.preventDefault();
      onEmptyPaste();
      return;
    }
    const isLong = typed.length + pasted.length > MAX_EDITED;
    // Strapi's and the browser's own undo stay, where the browser does the pasting.
    if (pasted === plain && !isLong) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isWhole = typed.length > MAX_EDITED;
    writeNow(
      isWhole ? pasted : typed.slice(0, selectionStart) + pasted + typed.slice(selectionEnd),
    );
  };

  const isLong = typed.length > MAX_EDITED;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Textarea
        ref={ref}
        value={isLong ? shortened(typed, SHOWN) : typed}
        readOnly={isLong}
        disabled={disabled}
        placeholder={placeholder}
        dir="auto"
        spellCheck={false}
        onChange={change}
        onPaste={paste}
        onBlur={flush}
      />
      {isLong && (
        <Flex gap={2} wrap="wrap" justifyContent="space-between">
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(text('signature.long'), {
              shown: formatNumber(SHOWN),
              all: formatNumber(typed.length),
            })}
          </Typography>
          {!disabled && (
            <Button type="button" size="S" variant="tertiary" onClick={() => writeNow('')}>
              {formatMessage(text('signature.empty'))}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
});
