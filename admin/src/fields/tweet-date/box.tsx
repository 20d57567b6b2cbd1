import { forwardRef, useState } from 'react';

import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { readDateAt, readDay } from '../../../../common/dates';
import { Choices } from '../../tweet-card/choices';
import { useDayWords } from '../../tweet-card/day-words';
import { text } from '../../translation';
import type { FieldProps } from '../props';
import { tidiedBy } from '../tidied';

/** Why a text is not a day, as the key of the sentence that says what to do. */
const problemOf = (input: string): { key: string; days: string[] } | null => {
  if (input.trim() === '' || readDay(input) !== null) return null;
  const reading = readDateAt(input, 0);
  if (reading?.kind === 'ambiguous') return { key: 'date.ambiguous', days: reading.days };
  return { key: reading?.kind === 'impossible' ? 'date.impossible' : 'date.unreadable', days: [] };
};

type Props = Omit<FieldProps, 'name' | 'attribute'> & {
  name?: string;
  value: string;
  error?: string;
  onWrite(value: string): void;
};

/**
 * Where a day is typed. It takes any spelling that the signature parser reads and makes it ISO; below
 * the box the day stands in words of the editor's language. What is no day stays in the box, with what
 * to do about it.
 */
export const DateBox = forwardRef<HTMLInputElement, Props>(function DateBox(
  { name, label, hint, labelAction, placeholder, required, disabled, value, error, onWrite },
  ref,
) {
  const { formatMessage } = useIntl();
  const inWords = useDayWords();
  const [left, setLeft] = useState(true);

  const { tidy, paste } = tidiedBy(readDay, onWrite);
  const day = readDay(value);
  const problem = left ? problemOf(value) : null;
  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={problem ? formatMessage(text(problem.key)) : error}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        value={value}
        disabled={disabled}
        placeholder={placeholder || formatMessage(text('date.placeholder'))}
        autoComplete="off"
        onChange={(event) => {
          setLeft(false);
          onWrite(event.target.value);
        }}
        onPaste={paste}
        onBlur={(event) => {
          setLeft(true);
          tidy(event.target.value);
        }}
      />
      <Flex aria-live="polite">
        {day !== null && (
          <Typography variant="pi" textColor="neutral600">
            {inWords(day)}
          </Typography>
        )}
      </Flex>
      <Field.Hint />
      <Field.Error />
      {problem && problem.days.length > 0 && (
        <Choices
          label={formatMessage(text('date.choose'))}
          choices={problem.days.map((one) => ({ value: one, words: inWords(one) }))}
          chosen={value}
          disabled={disabled}
          onChoose={onWrite}
        />
      )}
    </Field.Root>
  );
});
