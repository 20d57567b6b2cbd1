import { forwardRef, useMemo, useState } from 'react';

import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { siblingValues, type SiblingKey } from '../../../../common/filling';
import type { ParsedTweet } from '../../../../common/tweets';
import type { Siblings } from '../../edit-layout';
import { pasteLimit, useSettings } from '../../settings';
import { ArtistTags } from '../../tweet-card/artist-tags';
import { TweetCard } from '../../tweet-card/card';
import { asChosen } from '../../tweet-card/chosen';
import { Notice } from '../../tweet-card/notice';
import { Warnings } from '../../tweet-card/warnings';
import { text } from '../../translation';
import type { FieldProps } from '../props';
import { SignatureBox } from './box';
import { FillingReport } from './filling-report';
import { byteSize } from '../../clipboard/pasted';
import { useReading } from './use-reading';
import { useSiblings } from './siblings';
import { useSignature } from './use-signature';

/** More cards than this are not drawn. */
const MAX_CARDS = 12;

interface Props extends FieldProps {
  /** From the edit layout; without it (in Content History) nothing is filled. */
  siblings?: Siblings;
}

/**
 * A tweet as it was pasted, with a card of what was understood. It fills the fields beside it when the
 * editor types or pastes, never by itself.
 */
const TweetSignatureInput = forwardRef<HTMLTextAreaElement, Props>(function TweetSignatureInput(
  { name, label, hint, labelAction, placeholder, required, disabled, attribute, siblings: shown },
  ref,
) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const settings = useSettings();
  const { maxInputBytes } = settings;
  const siblings = useSiblings(name, attribute.options, shown);
  const { stored, error, write, fillAgain } = useSignature(name, siblings);
  const { tweets, isReading } = useReading(stored);
  const [isEmptyPaste, setEmptyPaste] = useState(false);
  // What the editor pasted, while only one tweet of it is in use.
  const [whole, setWhole] = useState<{ text: string; used: string } | null>(null);

  const isTooLarge = useMemo(
    // Strapi refuses a save of more than 1 MB; this limit leaves room for the rest of it.
    () => stored.length > maxInputBytes / 4 && byteSize(stored) > maxInputBytes,
    [maxInputBytes, stored],
  );
  const use = (tweet: ParsedTweet) => {
    const used = stored.slice(...tweet.range).trim();
    setWhole({ text: stored, used });
    write(used);
  };
  const choose = (values: Partial<Record<SiblingKey, string>>) => {
    for (const key of siblings.keys) {
      const value = values[key];
      if (value !== undefined) siblings.write(key, value);
    }
  };

  const [first] = tweets;
  const chosen = first && asChosen(first, siblings.values);
  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      error={
        isTooLarge
          ? formatMessage(text('signature.tooLarge'), { limit: pasteLimit(intl, settings) })
          : error
      }
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SignatureBox
        ref={ref}
        value={stored}
        disabled={disabled}
        placeholder={placeholder || formatMessage(text('signature.placeholder'))}
        onWrite={(input) => {
          setEmptyPaste(false);
          write(input);
        }}
        onEmptyPaste={() => setEmptyPaste(true)}
      />
      <Field.Hint />
      <Field.Error />
      <Box aria-live="polite" width="100%">
        <Flex direction="column" alignItems="stretch" gap={2}>
          {isEmptyPaste && (
            <Notice kind="warning">{formatMessage(text('signature.emptyPaste'))}</Notice>
          )}
          {isReading && (
            <Typography textColor="neutral600">
              {formatMessage(text('signature.reading'))}
            </Typography>
          )}
          {!isReading && stored.trim() !== '' && tweets.length === 0 && (
            <Notice kind="warning">{formatMessage(text('signature.none'))}</Notice>
          )}
          {first && chosen && (
            <TweetCard tweet={chosen} label={formatMessage(text('card.label'))}>
              <Warnings
                key={stored.slice(...first.range)}
                tweet={first}
                values={siblings.values}
                disabled={disabled}
                onChoose={choose}
              />
              <FillingReport
                given={siblingValues(chosen)}
                siblings={siblings}
                disabled={disabled}
                onFillAgain={() => fillAgain(siblingValues(chosen))}
              />
              <ArtistTags handle={first.handle} />
            </TweetCard>
          )}
          {tweets.length > 1 && (
            <Notice
              kind="info"
              action={
                !disabled && (
                  <Button
                    type="button"
                    size="S"
                    variant="tertiary"
                    onClick={() => first && use(first)}
                  >
                    {formatMessage(text('tweets.keepFirst'))}
                  </Button>
                )
              }
            >
              {formatMessage(text('tweets.several'), { count: tweets.length })}
            </Notice>
          )}
          {tweets.slice(1, MAX_CARDS).map((tweet, index) => (
            <TweetCard
              key={tweet.range[0]}
              tweet={tweet}
              label={formatMessage(text('card.another'), { number: index + 2 })}
            >
              {!disabled && (
                <div>
                  <Button type="button" size="S" variant="secondary" onClick={() => use(tweet)}>
                    {formatMessage(text('tweets.use'))}
                  </Button>
                </div>
              )}
            </TweetCard>
          ))}
          {tweets.length > MAX_CARDS && (
            <Typography textColor="neutral600">
              {formatMessage(text('tweets.more'), { count: tweets.length - MAX_CARDS })}
            </Typography>
          )}
          {whole?.used === stored && !disabled && (
            <div>
              <Button
                type="button"
                size="S"
                variant="tertiary"
                onClick={() => {
                  write(whole.text);
                  setWhole(null);
                }}
              >
                {formatMessage(text('tweets.undo'))}
              </Button>
            </div>
          )}
        </Flex>
      </Box>
    </Field.Root>
  );
});

export default TweetSignatureInput;
