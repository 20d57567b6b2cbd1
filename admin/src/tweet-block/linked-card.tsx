import { useState } from 'react';

import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { isEmptyValue } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import type { ParseOptions } from '../../../common/tweets';
import { useMayUpdate } from '../access/permissions';
import { readAtOnce } from '../tweet-reading';
import { useSettings } from '../settings';
import { ArtistTags } from '../tweet-card/artist-tags';
import { TweetCard } from '../tweet-card/card';
import { Notice } from '../tweet-card/notice';
import { lackOf, TypedFields, type TypedKey, type TypedValues } from '../tweet-card/typed-fields';
import { Warnings, warningsOf } from '../tweet-card/warnings';
import { useLibraryTweet, useUpdateTweet, type LibraryTweet } from '../tweet-library/library-tweet';
import { text, textId } from '../translation';
import type { PastedTweet } from './paste-request';

interface Props {
  documentId: string;
  /** The answer to the paste that brought it here, if one did. */
  pasted: PastedTweet | undefined;
  disabled?: boolean;
}

type Outcome =
  { kind: 'done'; keys: TypedKey[] } | { kind: 'failed'; detail: string } | { kind: 'forbidden' };

/** What is still open about a tweet that stands in a block: what its signature does not tell. */
const openQuestions = ({ signature }: LibraryTweet, options: ParseOptions) => {
  const [tweet] = readAtOnce(signature ?? '', options);
  return tweet && { ...tweet, warnings: warningsOf(tweet.warnings).lack };
};

/** The tweet that a block holds, as it is in the library now. What it lacks can be added right here. */
export const LinkedCard = ({ documentId, pasted, disabled }: Props) => {
  const { formatMessage, formatList } = useIntl();
  const { parser } = useSettings();
  const mayUpdate = useMayUpdate(UIDS.tweetEmbed);
  const stored = useLibraryTweet(documentId);
  const [update] = useUpdateTweet();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const tweet = stored ?? pasted;
  if (!tweet) return null;

  const write = async (values: TypedValues) => {
    const answer = await update({ documentId, values });
    if ('error' in answer) {
      const { name, message = '' } = answer.error;
      const isForbidden = name === 'ForbiddenError';
      setOutcome(isForbidden ? { kind: 'forbidden' } : { kind: 'failed', detail: message });
      return;
    }
    const keys = Object.keys(values) as TypedKey[];
    // The Content Manager leaves out, without a word, what the role may not write.
    const isStored = keys.some(
      (key) => isEmptyValue(values[key]) || !isEmptyValue(answer.data[key]),
    );
    setOutcome(isStored ? { kind: 'done', keys } : { kind: 'forbidden' });
  };

  const mayWrite = stored !== undefined && mayUpdate;
  const { authorName, postedOn, text: words } = tweet;
  const asked =
    pasted ?? (stored && mayWrite && !disabled ? openQuestions(stored, parser) : undefined);
  const isLacking = lackOf(tweet).length > 0;
  return (
    <TweetCard tweet={tweet} label={formatMessage(text('card.linked'))}>
      {asked && (
        <Warnings
          tweet={mayWrite ? asked : { ...asked, warnings: warningsOf(asked.warnings).doubt }}
          values={mayWrite ? { authorName, postedOn, text: words } : {}}
          disabled={disabled}
          onChoose={(chosen) => void write(chosen)}
        />
      )}
      {mayWrite && !disabled && (
        <>
          {isLacking && (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(text('typed.hint'))}
            </Typography>
          )}
          <TypedFields tweet={tweet} onWrite={(values) => void write(values)} />
        </>
      )}
      {outcome?.kind === 'done' && (
        <Notice kind="done">
          {formatMessage(text('typed.stored'), {
            fields: formatList(
              outcome.keys.map((key) => formatMessage({ id: textId(`sibling.${key}`) })),
              { type: 'conjunction' },
            ),
          })}
        </Notice>
      )}
      {outcome?.kind === 'failed' && (
        <Notice kind="warning">
          {formatMessage(text('typed.failed'), { detail: outcome.detail })}
        </Notice>
      )}
      {!disabled &&
        (outcome?.kind === 'forbidden' || (stored !== undefined && !mayUpdate && isLacking)) && (
          <Notice kind="warning">{formatMessage(text('typed.forbidden'))}</Notice>
        )}
      <ArtistTags handle={tweet.handle ?? null} />
    </TweetCard>
  );
};
