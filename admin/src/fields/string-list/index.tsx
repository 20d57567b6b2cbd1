import { forwardRef, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';

import {
  Field,
  Flex,
  TextInput,
  Typography,
  useComposedRefs,
  VisuallyHidden,
} from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { text } from '../../translation';
import type { FieldProps } from '../props';
import { Chip } from './chip';
import { addItems, COMMAS, isOpen, readItems, storedItems } from './items';

/** More chips than this are not drawn: they would make each key press slow. All of them are kept. */
const MAX_CHIPS = 200;

/**
 * A list of texts as chips. Enter or a comma adds what is typed, a paste adds each of its lines, the
 * arrow keys walk from the box into the chips and back, Backspace and Delete remove.
 */
const StringListInput = forwardRef<HTMLInputElement, FieldProps>(function StringListInput(
  { name, label, hint, labelAction, placeholder, required, disabled, attribute },
  ref,
) {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<unknown>(name);
  const [draft, setDraft] = useState('');
  const [spoken, setSpoken] = useState('');
  const [doubled, setDoubled] = useState<string[]>([]);
  const box = useRef<HTMLInputElement>(null);
  const boxRef = useComposedRefs(ref, box);
  const chips = useRef(new Map<number, HTMLButtonElement>());

  const items = storedItems(value);
  const shown = items.slice(0, MAX_CHIPS);
  const unique = attribute.options?.unique === true;

  const write = (next: string[]) => onChange(name, next.length > 0 ? next : null);
  const add = (input: string) => {
    const added = readItems(input);
    if (added.length === 0) return;
    const result = addItems(items, added, unique);
    setDoubled(result.doubled);
    const count = result.items.length - items.length;
    if (count > 0) {
      write(result.items);
      const values = { item: added[0], count, total: result.items.length };
      setSpoken(formatMessage(text('list.added'), values));
    }
  };
  const addDraft = () => {
    add(draft);
    setDraft('');
  };
  const focusChip = (index: number) => {
    const chip = chips.current.get(index);
    if (chip) chip.focus();
    else box.current?.focus();
  };
  const remove = (index: number) => {
    write(items.filter((_, at) => at !== index));
    setDoubled([]);
    const values = { item: items[index], total: items.length - 1 };
    setSpoken(formatMessage(text('list.removed'), values));
    box.current?.focus();
  };

  const boxKeys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    if (event.key === 'Enter' || (COMMAS.includes(event.key) && !isOpen(draft))) {
      event.preventDefault();
      addDraft();
    } else if (event.key === 'Backspace' && draft === '' && items.length > 0) {
      event.preventDefault();
      remove(items.length - 1);
    } else if (event.key === 'ArrowLeft' && atStart && shown.length > 0) {
      event.preventDefault();
      focusChip(shown.length - 1);
    }
  };
  const chipKeys = (index: number) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: shown.length - 1 };
    if (event.key in target) {
      event.preventDefault();
      focusChip(Math.max(0, target[event.key as keyof typeof target]));
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      remove(index);
    }
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const isWord = readItems(pasted).length <= 1 && !/[\n\r]/.test(pasted.trim());
    if (isWord && !pasted.trim().startsWith('[')) return;
    event.preventDefault();
    add(draft + pasted);
    setDraft('');
  };

  return (
    <Field.Root name={name} hint={hint} required={required} error={error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {shown.length > 0 && (
        <Flex
          tag="ul"
          gap={2}
          wrap="wrap"
          paddingBottom={1}
          aria-label={formatMessage(text('list.items'))}
        >
          {shown.map((item, index) => (
            <Chip
              // Texts may be doubled, and have no id: their place is what tells them apart.
              key={`${index} ${item}`}
              ref={(chip) => {
                if (chip) chips.current.set(index, chip);
                else chips.current.delete(index);
              }}
              item={item}
              disabled={disabled}
              removeLabel={formatMessage(text('list.remove'), { item })}
              onRemove={() => remove(index)}
              onKeyDown={chipKeys(index)}
            />
          ))}
          {items.length > shown.length && (
            <li>{formatMessage(text('list.more'), { count: items.length - shown.length })}</li>
          )}
        </Flex>
      )}
      <TextInput
        ref={boxRef}
        value={draft}
        disabled={disabled}
        placeholder={placeholder || formatMessage(text('list.placeholder'))}
        autoComplete="off"
        dir="auto"
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={boxKeys}
        onPaste={paste}
        onBlur={addDraft}
      />
      <VisuallyHidden aria-live="polite">{spoken}</VisuallyHidden>
      {doubled.length > 0 && (
        <Typography variant="pi" textColor="neutral600" role="status">
          {formatMessage(text('list.doubled'), { item: doubled[0], count: doubled.length })}
        </Typography>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

export default StringListInput;
