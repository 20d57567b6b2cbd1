import { unstable_useDocument, useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { SiblingKey } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import { useMayRead, useMayUpdate } from '../access/permissions';
import { ArtistTags } from '../tweet-card/artist-tags';
import { TweetCard, type CardTweet } from '../tweet-card/card';
import { Warnings } from '../tweet-card/warnings';
import { text } from '../translation';
import type { PastedTweet } from './paste-request';

const COLLECTION = 'collection-types';

interface Props {
  documentId: string;
  /** The answer to the paste that brought it here, if one did. */
  pasted: PastedTweet | undefined;
  disabled?: boolean;
}

/** The tweet that a block holds, as it is in the library now. */
export const LinkedCard = ({ documentId, pasted, disabled }: Props) => {
  const { formatMessage } = useIntl();
  const { put } = useFetchClient();
  const mayRead = useMayRead(UIDS.tweetEmbed);
  const mayUpdate = useMayUpdate(UIDS.tweetEmbed);
  const { document, refetch } = unstable_useDocument(
    { collectionType: COLLECTION, model: UIDS.tweetEmbed, documentId },
    { skip: !mayRead },
  );
  const tweet = (document as CardTweet | undefined) ?? pasted;
  if (!tweet) return null;

  const values: Partial<Record<SiblingKey, unknown>> =
    mayRead && mayUpdate
      ? { authorName: tweet.authorName, text: tweet.text, postedOn: tweet.postedOn }
      : {};
  const choose = async (chosen: Partial<Record<SiblingKey, string>>) => {
    await put(`/content-manager/${COLLECTION}/${UIDS.tweetEmbed}/${documentId}`, chosen);
    void refetch();
  };
  return (
    <TweetCard tweet={tweet} label={formatMessage(text('card.linked'))}>
      <ArtistTags handle={tweet.handle ?? null} />
      {pasted && (
        <Warnings
          tweet={pasted}
          values={values}
          disabled={disabled}
          onChoose={(chosen) => void choose(chosen)}
        />
      )}
    </TweetCard>
  );
};
