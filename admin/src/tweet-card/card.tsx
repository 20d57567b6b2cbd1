import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { pageAddress } from '../../../common/text/addresses';
import { shortened } from '../../../common/text/shortened';
import { text } from '../translation';
import { useDayWords } from './day-words';

/** The most of a tweet's words that a card shows, in UTF-16 units; a post by a subscriber is longer. */
const SHOWN_WORDS = 1_000;

export interface CardTweet {
  authorName?: string | null;
  handle?: string | null;
  postedOn?: string | null;
  text?: string | null;
  media?: readonly string[] | null;
  url?: string | null;
}

const Anywhere = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

const Anchor = styled.a`
  color: inherit;
`;

const Frame = styled(Box)`
  border-inline-start: 3px solid ${({ theme }) => theme.colors.primary600};
`;

const Address = ({ address }: { address: string }) => (
  <Anywhere variant="pi" textColor="primary600">
    {pageAddress(address) ? (
      <Anchor href={address} target="_blank" rel="noreferrer noopener nofollow" dir="ltr">
        {address}
      </Anchor>
    ) : (
      <bdi>{address}</bdi>
    )}
  </Anywhere>
);

interface Props {
  tweet: CardTweet;
  /** What a screen reader calls the card. */
  label: string;
  children?: ReactNode;
}

/** A tweet as it was understood: author, handle, day, words, media, address. */
export const TweetCard = ({ tweet, label, children }: Props) => {
  const { formatMessage } = useIntl();
  const inWords = useDayWords();
  const { authorName, handle, postedOn, media, url } = tweet;
  return (
    <Frame
      role="group"
      aria-label={label}
      background="neutral100"
      hasRadius
      padding={4}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          {authorName && (
            <Anywhere fontWeight="bold" textColor="neutral800" tag="span">
              <bdi>{authorName}</bdi>
            </Anywhere>
          )}
          {handle && (
            <Anywhere textColor="neutral600" tag="span">
              <bdi dir="ltr">@{handle}</bdi>
            </Anywhere>
          )}
          <Typography textColor="neutral600" tag="span">
            {postedOn ? inWords(postedOn) : formatMessage(text('card.day.unknown'))}
          </Typography>
        </Flex>
        {tweet.text && (
          <Anywhere textColor="neutral800" tag="p" dir="auto">
            {shortened(tweet.text, SHOWN_WORDS)}
          </Anywhere>
        )}
        {media && media.length > 0 && (
          <Flex direction="column" alignItems="flex-start">
            {media.map((address) => (
              <Address key={address} address={address} />
            ))}
          </Flex>
        )}
        {url && <Address address={url} />}
        {children}
      </Flex>
    </Frame>
  );
};
