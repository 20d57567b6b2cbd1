import type { ReactNode } from 'react';

/** What Strapi hands to the input of a custom field; the value itself comes from `useField(name)`. */
export interface FieldProps {
  /** The path of the value in the form: `handle`, `body.0.handle`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  attribute: { type: string; options?: Record<string, unknown> | null };
}
