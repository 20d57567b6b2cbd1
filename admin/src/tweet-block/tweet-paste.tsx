import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';

import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { embedOf } from '../../../common/articles/providers';
import { ACTIONS } from '../../../common/plugin';
import { shortened } from '../../../common/text/shortened';
import { useMayDo } from '../access/permissions';
import { byteSize, pastedText } from '../clipboard/pasted';
import type { FieldProps } from '../fields/props';

import { pasteLimit, useSettings } from '../settings';
import { TweetCard } from '../tweet-card/card';
import { Notice } from '../tweet-card/notice';
import { TweetConflict } from '../tweet-library/conflict';
import type { LibraryTweet } from '../tweet-library/library-tweet';
import { text } from '../translation';
import { EmbedOffer } from './embed-offer';
import { LinkedCard } from './linked-card';
import { conflictIn, settled, usePasteRequest, type PastedTweet } from './paste-request';
import { placeOf } from './place';
import { blockOf, useTweetRelation } from './relation';

/** What the one-line box shows of a paste that failed; the browser is slow with longer lines. */
const MAX_SHOWN = 20_000;

type Outcome =
  | { kind: 'working' }
  | { kind: 'problem'; key: string }
  | { kind: 'done'; tweets: PastedTweet[]; blocksAdded: boolean };

/**
 * Above the relation of a tweet block: a tweet is pasted, found in the library or added to it, and
 * placed in the block. Strapi's own input below goes on choosing from the library.
 */
const TweetPaste = ({ name, disabled }: FieldProps) => {
  const intl = useIntl();
  const { formatMessage } = intl;
  const settings = useSettings();
  const relation = useTweetRelation(name);
  const request = usePasteRequest();
  const mayPaste = useMayDo(ACTIONS.pasteTweets);
  const getValues = useForm('TweetPaste', (form) => form.getValues);
  const addFieldRow = useForm('TweetPaste', (form) => form.addFieldRow);
  const [draft, setDraft] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const place = async (input: string) => {
    if (outcome?.kind === 'working') return;
    setDraft(input);
    // The post of another network is no tweet: it is offered as what it can be.
    if (embedOf(input) && placeOf(getValues(), name)) return setOutcome(null);
    if (input.trim() === '') return setOutcome({ kind: 'problem', key: 'signature.emptyPaste' });
    if (byteSize(input) > settings.maxInputBytes)
      return setOutcome({ kind: 'problem', key: 'paste.tooLarge' });
    setOutcome({ kind: 'working' });
    const result = await request(input);
    if ('problem' in result) return setOutcome({ kind: 'problem', key: result.problem });
    const [first] = result.tweets;
    const isOpen = first !== undefined && conflictIn(first) !== null;
    if (first && !isOpen) relation.link(first);
    // What was pasted stays in the box until it is chosen what of it counts.
    if (!isOpen) setDraft('');
    return setOutcome({ kind: 'done', tweets: result.tweets, blocksAdded: false });
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    void place(pastedText(event.clipboardData, settings.parser));
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // The box stands in the article's form: Enter must not save it.
    event.preventDefault();
    void place(draft);
  };
  const addAll = (tweets: PastedTweet[]) => {
    const block = placeOf(getValues(), name);
    if (!block) return;
    tweets.forEach((tweet, at) => addFieldRow(block.zone, blockOf(tweet), block.index + 1 + at));
    setOutcome((current) =>
      current?.kind === 'done' ? { ...current, blocksAdded: true } : current,
    );
  };

  const settle = (chosen: PastedTweet, changed?: LibraryTweet) => {
    if (!done) return;
    const tweet = settled(chosen, changed);
    if (!pasted) relation.link(tweet);
    setDraft('');
    setOutcome({ ...done, tweets: done.tweets.map((one) => (one === chosen ? tweet : one)) });
  };

  const embed = outcome?.kind === 'working' ? null : embedOf(draft);
  const done = outcome?.kind === 'done' ? outcome : null;
  const found = done?.tweets ?? [];
  const open = found.flatMap((tweet) => {
    const conflict = conflictIn(tweet);
    return conflict ? [{ tweet, conflict }] : [];
  });
  const clear = found.filter((tweet) => conflictIn(tweet) === null);
  const pasted = clear.find(({ documentId }) => documentId === relation.documentId);
  const others = pasted ? clear.filter((tweet) => tweet !== pasted) : [];
  const canAdd = !disabled && placeOf(getValues(), name) !== null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {!disabled && (
        <Field.Root
          hint={
            mayPaste
              ? relation.documentId === null && formatMessage(text('paste.hint'))
              : formatMessage(text('paste.forbidden'))
          }
          error={
            outcome?.kind === 'problem'
              ? formatMessage(text(outcome.key), { limit: pasteLimit(intl, settings) })
              : undefined
          }
        >
          <Field.Label>{formatMessage(text('paste.label'))}</Field.Label>
          <TextInput
            value={shortened(draft, MAX_SHOWN)}
            readOnly={draft.length > MAX_SHOWN}
            disabled={!mayPaste}
            placeholder={formatMessage(text('paste.placeholder'))}
            autoComplete="off"
            dir="auto"
            onChange={(event) => setDraft(event.target.value)}
            onPaste={paste}
            onKeyDown={keys}
          />
          <Field.Hint />
          <Field.Error />
          {embed && canAdd && (
            <EmbedOffer
              name={name}
              embed={embed}
              onDone={() => setDraft('')}
              isEmpty={relation.documentId === null}
            />
          )}
          {draft.trim() !== '' && !(embed && canAdd) && (
            <div>
              <Button
                type="button"
                size="S"
                variant="secondary"
                loading={outcome?.kind === 'working'}
                onClick={() => void place(draft)}
              >
                {formatMessage(text('paste.button'))}
              </Button>
            </div>
          )}
        </Field.Root>
      )}
      <Box aria-live="polite">
        <Flex direction="column" alignItems="stretch" gap={2}>
          {outcome?.kind === 'working' && (
            <Typography textColor="neutral600">{formatMessage(text('paste.working'))}</Typography>
          )}
          {!disabled &&
            open.map(({ tweet, conflict }, index) => (
              <TweetConflict
                key={`${index} ${tweet.documentId}`}
                conflict={conflict}
                onUseStored={() => settle(tweet)}
                onChanged={(entry) => settle(tweet, entry)}
              />
            ))}
          {pasted && others.length === 0 && open.length === 0 && (
            <Notice kind="done">
              {formatMessage(text(pasted.created ? 'paste.created' : 'paste.found'))}
            </Notice>
          )}
          {others.length > 0 && (
            <Notice
              kind="done"
              action={
                canAdd &&
                open.length === 0 &&
                !done?.blocksAdded && (
                  <Button type="button" size="S" variant="secondary" onClick={() => addAll(others)}>
                    {formatMessage(text('paste.addAll'), { count: others.length })}
                  </Button>
                )
              }
            >
              {done?.blocksAdded
                ? formatMessage(text('paste.added'), { count: others.length })
                : formatMessage(text('paste.several'), { count: others.length + 1 })}
            </Notice>
          )}
          {relation.documentId !== null && (
            <LinkedCard
              key={relation.documentId}
              documentId={relation.documentId}
              pasted={pasted}
              disabled={disabled}
            />
          )}
          {!done?.blocksAdded &&
            others.map((tweet, index) => (
              <TweetCard
                key={`${index} ${tweet.documentId}`}
                tweet={tweet}
                label={formatMessage(text('card.another'), { number: index + 2 })}
              >
                {!disabled && (
                  <div>
                    <Button
                      type="button"
                      size="S"
                      variant="tertiary"
                      onClick={() => relation.link(tweet)}
                    >
                      {formatMessage(text('tweets.use'))}
                    </Button>
                  </div>
                )}
              </TweetCard>
            ))}
        </Flex>
      </Box>
    </Flex>
  );
};

export default TweetPaste;
