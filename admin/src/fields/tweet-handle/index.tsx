import { forwardRef, useState } from 'react';

import { Field, TextInput, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { readHandle } from '../../../../common/tweets/handle';
import { text } from '../../translation';
import type { FieldProps } from '../props';
import { tidiedBy } from '../tidied';

/**
 * An account's name. It takes `lizzo`, `@lizzo` or a profile's address and stores `lizzo`; what it
 * cannot read stays in the box, with what to do about it, and the server refuses it.
 */
const TweetHandleInput = forwardRef<HTMLInputElement, FieldProps>(function TweetHandleInput(
  { name, label, hint, labelAction, placeholder, required, disabled },
  ref,
) {
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string | null>(name);
  const [left, setLeft] = useState(true);

  const write = (input: string) => onChange(name, input === '' ? null : input);
  const { tidy, paste } = tidiedBy(readHandle, write);

  const unreadable = left && !!value && readHandle(value) === null;
  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={error ?? (unreadable ? formatMessage(text('handle.unreadable')) : undefined)}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        value={value ?? ''}
        disabled={disabled}
        placeholder={placeholder}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        startAction={
          <Typography textColor="neutral600" aria-hidden>
            @
          </Typography>
        }
        onChange={(event) => {
          setLeft(false);
          write(event.target.value);
        }}
        onPaste={paste}
        onBlur={(event) => {
          setLeft(true);
          tidy(event.target.value);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

export default TweetHandleInput;
