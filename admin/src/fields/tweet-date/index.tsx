import { forwardRef } from 'react';

import { useField } from '@strapi/strapi/admin';

import type { FieldProps } from '../props';
import { DateBox } from './box';

/** A day, stored ISO. */
const TweetDateInput = forwardRef<HTMLInputElement, FieldProps>(function TweetDateInput(
  { attribute: _, ...props },
  ref,
) {
  const { value, error, onChange } = useField<string | null>(props.name);
  return (
    <DateBox
      {...props}
      ref={ref}
      value={value ?? ''}
      error={error}
      onWrite={(input) => onChange(props.name, input === '' ? null : input)}
    />
  );
});

export default TweetDateInput;
