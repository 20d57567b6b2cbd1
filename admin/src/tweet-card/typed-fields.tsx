import { useState, type KeyboardEvent } from 'react';

import { Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { isEmptyValue } from '../../../common/filling';
import { readDay } from '../../../common/dates';
import { DateBox } from '../fields/tweet-date/box';
import { text } from '../translation';
import type { CardTweet } from './card';

const KEYS = ['authorName', 'postedOn', 'text'] as const;
export type TypedKey = (typeof KEYS)[number];
export type TypedValues = Partial<Record<TypedKey, string>>;

/** What an editor should add to a tweet; one of pictures alone needs no words. */
export const lackOf = (tweet: CardTweet): TypedKey[] =>
  KEYS.filter((key) => isEmptyValue(tweet[key]) && (key !== 'text' || isEmptyValue(tweet.media)));

interface BoxProps {
  of: TypedKey;
  stored: string;
  onWrite(values: TypedValues): void;
}

/** One value: it stands here while it is typed, and is handed on when it is whole. */
const TypedBox = ({ of, stored, onWrite }: BoxProps) => {
  const { formatMessage } = useIntl();
  // `over`: the stored value that was typed over; above any other it is out of date.
  const [draft, setDraft] = useState<{ over: string; text: string } | null>(null);
  const typed = draft?.over === stored ? draft.text : stored;

  const write = (input: string) => setDraft({ over: stored, text: input });
  const handOn = (input: string) => {
    if (input.trim() !== '' && input !== stored) onWrite({ [of]: input });
  };
  const label = formatMessage(text(`typed.${of}`));
  if (of === 'postedOn') {
    const writeDay = (input: string) => {
      write(input);
      // Whole as soon as it is ISO, which is what the box makes of any day.
      if (readDay(input) === input) handOn(input);
    };
    return <DateBox label={label} value={typed} onWrite={writeDay} />;
  }
  const props = {
    value: typed,
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => write(event.target.value),
    onBlur: () => handOn(typed),
  } as const;
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // The box can stand in an article's form: Enter must not save that.
    event.preventDefault();
    handOn(typed);
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      {of === 'text' ? (
        <Textarea {...props} />
      ) : (
        <TextInput {...props} autoComplete="off" onKeyDown={keys} />
      )}
    </Field.Root>
  );
};

interface Props {
  tweet: CardTweet;
  onWrite(values: TypedValues): void;
}

/**
 * Author, day and words of a tweet that lacks them, to be typed beside its card. A box stays when it
 * is filled, for a slip to be mended: another tweet takes another `key`.
 */
export const TypedFields = ({ tweet, onWrite }: Props) => {
  const [shown, setShown] = useState<readonly TypedKey[]>([]);
  const fresh = lackOf(tweet).filter((key) => !shown.includes(key));
  if (fresh.length > 0) setShown([...shown, ...fresh]);
  const keys = KEYS.filter((key) => shown.includes(key));
  if (keys.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {keys.map((key) => (
        <TypedBox key={key} of={key} stored={tweet[key] ?? ''} onWrite={onWrite} />
      ))}
    </Flex>
  );
};
