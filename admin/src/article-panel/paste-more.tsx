import { useState } from 'react';

import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { shortened } from '../../../common/text/shortened';
import { copyFrom, inputOf, isTooLarge, NO_COPY, type Copy } from '../clipboard/copy';
import { pasteLimit, useSettings } from '../settings';
import { Notice } from '../tweet-card/notice';
import { TweetConflict } from '../tweet-library/conflict';
import { text } from '../translation';
import { chosenIn, openIn, useAddBlocks, type AddResult, type Gathered } from './add-blocks';

/** The browser is slow with more in one box. */
const MAX_SHOWN = 10_000;

/** Puts pasted copy or tweets at the end of the article's body. */
export const PasteMore = ({ locale }: { locale: string | undefined }) => {
  const intl = useIntl();
  const { formatMessage } = intl;
  const settings = useSettings();
  const addBlocks = useAddBlocks(locale);
  const isModified = useForm('ArticlePanel', (form) => form.modified);
  const [copy, setCopy] = useState<Copy>(NO_COPY);
  const [isAdding, setAdding] = useState(false);
  const [result, setResult] = useState<AddResult | null>(null);
  const [gathered, setGathered] = useState<Gathered | null>(null);

  const place = (parts: Gathered) => {
    setGathered(null);
    setResult(addBlocks.place(parts));
    setCopy(NO_COPY);
  };
  const add = async () => {
    if (isAdding) return;
    // Asked once: what nobody chose about is added as a text.
    if (gathered) return place(gathered);
    if (isTooLarge(copy, settings)) {
      setResult({ problem: 'paste.tooLarge' });
      return;
    }
    setAdding(true);
    const outcome = await addBlocks.gather(inputOf(copy)).catch(() => ({
      problem: 'story.unreachable',
    }));
    setAdding(false);
    if ('problem' in outcome) setResult(outcome);
    else if (openIn(outcome).length > 0) setGathered(outcome);
    else place(outcome);
  };
  const choose = (parts: Gathered) =>
    openIn(parts).length > 0 ? setGathered(parts) : place(parts);
  const write = (next: Copy) => {
    setResult(null);
    setGathered(null);
    setCopy(next);
  };
  const isLong = copy.text.length > MAX_SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        hint={formatMessage(text('panel.paste.hint'))}
        error={
          result && 'problem' in result
            ? formatMessage(text(result.problem), { limit: pasteLimit(intl, settings) })
            : undefined
        }
      >
        <Field.Label>{formatMessage(text('panel.paste'))}</Field.Label>
        <Textarea
          value={shortened(copy.text, MAX_SHOWN)}
          readOnly={isLong || copy.html !== null}
          dir="auto"
          spellCheck={false}
          onChange={(event) => write({ text: event.target.value, html: null })}
          onPaste={(event) => {
            const { copy: pasted } = copyFrom(event.clipboardData, settings);
            if (copy.text !== '' && pasted.html === null && copy.html === null && !isLong) return;
            event.preventDefault();
            write(pasted);
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button
          type="button"
          size="S"
          variant="secondary"
          disabled={inputOf(copy).trim() === ''}
          loading={isAdding}
          onClick={() => void add()}
        >
          {formatMessage(text('panel.paste.add'))}
        </Button>
        {copy.text !== '' && (
          <Button type="button" size="S" variant="tertiary" onClick={() => write(NO_COPY)}>
            {formatMessage(text('signature.empty'))}
          </Button>
        )}
      </Flex>
      <Box aria-live="polite">
        {gathered &&
          openIn(gathered).map((open, at) => (
            <TweetConflict
              key={`${at} ${open.tweet.documentId}`}
              conflict={open.conflict}
              onUseStored={() => choose(chosenIn(gathered, open))}
              onChanged={(entry) => choose(chosenIn(gathered, open, entry))}
            >
              {formatMessage(text('conflict.asText'))}
            </TweetConflict>
          ))}
        {isModified && result && 'added' in result && (
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Notice kind="done">
              {formatMessage(text('panel.paste.added'), { count: result.added })}
            </Notice>
            {result.asText > 0 && (
              <Notice kind="warning">{formatMessage(text('panel.paste.asText'))}</Notice>
            )}
          </Flex>
        )}
      </Box>
    </Flex>
  );
};
