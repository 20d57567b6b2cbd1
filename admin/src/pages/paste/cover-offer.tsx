import { useCallback, type ReactNode } from 'react';

import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ArticleImage } from '../../../../common/articles';
import { pageAddress } from '../../../../common/text/addresses';
import { useMaySetCover } from '../../access/permissions';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';

const Thumbnail = styled.img`
  flex: none;
  max-width: min(16rem, 100%);
  max-height: 12rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
`;

/** Captions and addresses of any length, broken where they have no space. */
const Words = styled(Flex)`
  min-width: 0;
  overflow-wrap: anywhere;

  a {
    max-width: 100%;
  }
`;

/** The picture from its bytes alone: nothing is fetched from where it came from. */
const FromBytes = ({ file, alt }: { file: File; alt: string }) => {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image) image.src = URL.createObjectURL(file);
    },
    [file],
  );
  return (
    <Thumbnail
      ref={show}
      alt={alt}
      onLoad={({ currentTarget }) => URL.revokeObjectURL(currentTarget.src)}
    />
  );
};

interface Props {
  image: ArticleImage;
  /** Its bytes, where they were on the clipboard. */
  file: File | undefined;
  isTaken: boolean;
  onTake(): void;
  onLeave(): void;
}

/** The first picture of the copy, to be taken as the cover of the draft. */
const CoverOffer = ({ image, file, isTaken, onTake, onLeave }: Props) => {
  const { formatMessage } = useIntl();
  const maySetCover = useMaySetCover();
  const address = pageAddress(image.url);
  const field = formatMessage(text('field.article.cover'));
  const say = (key: string, values?: Record<string, ReactNode>) =>
    formatMessage(text(`story.cover.${key}`), { field, ...values });
  const isOffered = maySetCover && file !== undefined;
  const told = isTaken
    ? 'taken'
    : !maySetCover
      ? 'notAllowed'
      : isOffered
        ? 'later'
        : address
          ? 'address'
          : 'gone';
  return (
    <Flex
      tag="section"
      aria-label={field}
      direction="column"
      alignItems="stretch"
      gap={2}
      minWidth={0}
    >
      <Typography variant="pi" fontWeight="bold" aria-hidden>
        {field}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {file && <FromBytes file={file} alt={image.alt ?? field} />}
        <Words direction="column" alignItems="flex-start" gap={2} flex="1 1 24rem">
          {image.caption && (
            <Typography>{say('caption', { words: <bdi>{image.caption}</bdi> })}</Typography>
          )}
          {image.alt && (
            <Typography textColor="neutral600">
              {say('alt', { words: <bdi>{image.alt}</bdi> })}
            </Typography>
          )}
          {address && (
            <Link href={address} isExternal>
              <bdi dir="ltr">{address}</bdi>
            </Link>
          )}
          <Box aria-live="polite">
            <Notice kind={isTaken ? 'done' : 'info'}>{say(told)}</Notice>
          </Box>
          {(isTaken || isOffered) && (
            <Button
              type="button"
              size="S"
              variant={isTaken ? 'tertiary' : 'secondary'}
              onClick={isTaken ? onLeave : onTake}
            >
              {say(isTaken ? 'leave' : 'take')}
            </Button>
          )}
        </Words>
      </Flex>
    </Flex>
  );
};

export default CoverOffer;
