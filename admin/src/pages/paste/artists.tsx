import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ArtistSuggestion, NewArtist } from '../../../../common/artists';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import type { Details } from './kept';
import { isUncertain, useReasons } from '../../story/reasons';
import { answerIn, type ServerReading } from '../../story/server-reading';

const Names = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
  gap: 1.2rem;
`;

/** A check box with its name and the reasons below it, side by side. */
const Line = styled.li`
  min-width: 0;
  overflow-wrap: anywhere;

  /* Below the name, not below its box. */
  p {
    padding-inline-start: 2.8rem;
  }
`;

export const isTicked = (artist: ArtistSuggestion, { ticked }: Details): boolean =>
  ticked[artist.documentId] ?? !isUncertain(artist);

const isSame = (one: NewArtist, other: NewArtist): boolean =>
  one.name === other.name && one.handle === other.handle;

interface Props {
  state: ServerReading;
  details: Details;
  onChange(details: Partial<Details>): void;
  onAgain(): void;
}

/** The artists that the server suggests, each with its reasons; names that no tag has, to be made. */
export const Artists = ({ state, details, onChange, onAgain }: Props) => {
  const { formatMessage } = useIntl();
  const reasonsOf = useReasons();
  const answer = answerIn(state);
  const artists = answer?.suggestions.artists ?? [];
  const newArtists = answer?.suggestions.newArtists ?? [];
  const tick = (documentId: string, isOn: boolean) =>
    onChange({ ticked: { ...details.ticked, [documentId]: isOn } });
  const make = (artist: NewArtist, isOn: boolean) =>
    onChange({
      newArtists: [
        ...details.newArtists.filter((one) => !isSame(one, artist)),
        ...(isOn ? [artist] : []),
      ],
    });
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta">
        {formatMessage(text('story.artists'))}
      </Typography>
      <Box aria-live="polite">
        {state.is === 'asked' && !answer && (
          <Typography textColor="neutral600">
            {formatMessage(text('story.artists.asked'))}
          </Typography>
        )}
        {state.is === 'failed' && (
          <Notice
            kind="warning"
            action={
              <Button type="button" size="S" variant="tertiary" onClick={onAgain}>
                {formatMessage(text('story.again'))}
              </Button>
            }
          >
            {formatMessage(text(state.problem))}
          </Notice>
        )}
        {answer && artists.length === 0 && (
          <Typography textColor="neutral600">
            {formatMessage(text('story.artists.none'))}
          </Typography>
        )}
      </Box>
      {artists.length > 0 && (
        <Names>
          {artists.map((artist) => (
            <Line key={artist.documentId}>
              <Checkbox
                checked={isTicked(artist, details)}
                onCheckedChange={(isOn) => tick(artist.documentId, isOn === true)}
              >
                <bdi>{artist.name}</bdi>
              </Checkbox>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {reasonsOf(artist)}
              </Typography>
            </Line>
          ))}
        </Names>
      )}
      {newArtists.length > 0 && (
        <>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {formatMessage(text('story.artists.new'))}
          </Typography>
          <Names>
            {newArtists.map((artist) => (
              <Line key={`${artist.handle} ${artist.name}`}>
                <Checkbox
                  checked={details.newArtists.some((one) => isSame(one, artist))}
                  onCheckedChange={(isOn) => make(artist, isOn === true)}
                >
                  <bdi>{artist.name}</bdi>
                </Checkbox>
                {artist.handle && (
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    <bdi dir="ltr">@{artist.handle}</bdi>
                  </Typography>
                )}
              </Line>
            ))}
          </Names>
        </>
      )}
    </Flex>
  );
};
