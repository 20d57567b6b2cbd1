import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { ArtistSuggestion, NewArtist } from '../../../../common/artists';
import { UIDS } from '../../../../common/plugin';
import { useMayRead } from '../../access/permissions';
import { Notice } from '../../tweet-card/notice';
import { text } from '../../translation';
import type { Details } from './details';
import { SearchBox, type Found } from './search-box';
import { isUncertain, useReasons } from '../../story/reasons';
import { answerIn, type Answered, type ServerReading } from '../../story/server-reading';

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

/** The documentIds of the tags that the draft gets: the suggested ones first. */
export const chosenArtists = (answer: Answered | null, details: Details): string[] => [
  ...new Set(
    [
      ...(answer?.suggestions.artists ?? []).filter((one) => isTicked(one, details)),
      ...details.added.filter(({ documentId }) => details.ticked[documentId] ?? true),
    ].map(({ documentId }) => documentId),
  ),
];

const isSame = (one: NewArtist, other: NewArtist): boolean =>
  one.name === other.name && one.handle === other.handle;

interface Props {
  state: ServerReading;
  details: Details;
  /** The draft's. */
  locale: string | undefined;
  onChange(details: Partial<Details>): void;
  onAgain(): void;
}

/** The artists that the server suggests, each with its reasons; names that no tag has, to be made. */
export const Artists = ({ state, details, locale, onChange, onAgain }: Props) => {
  const { formatMessage } = useIntl();
  const reasonsOf = useReasons();
  const answer = answerIn(state);
  const artists = answer?.suggestions.artists ?? [];
  const mayRead = useMayRead(UIDS.artistTag);
  const suggested = new Set(artists.map(({ documentId }) => documentId));
  const added = details.added.filter(({ documentId }) => !suggested.has(documentId));
  const newArtists = answer?.suggestions.newArtists ?? [];
  const tick = (documentId: string, isOn: boolean) =>
    onChange({ ticked: { ...details.ticked, [documentId]: isOn } });
  const addAll = () =>
    onChange({
      ticked: {
        ...details.ticked,
        ...Object.fromEntries(artists.map(({ documentId }) => [documentId, true])),
      },
    });
  const add = ({ documentId, name }: Found) =>
    onChange({
      ticked: { ...details.ticked, [documentId]: true },
      added: [
        ...details.added.filter((one) => one.documentId !== documentId),
        { documentId, name },
      ],
    });
  const make = (artist: NewArtist, isOn: boolean) =>
    onChange({
      newArtists: [
        ...details.newArtists.filter((one) => !isSame(one, artist)),
        ...(isOn ? [artist] : []),
      ],
    });
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Typography tag="h2" variant="delta">
          {formatMessage(text('story.artists'))}
        </Typography>
        {artists.some((artist) => !isTicked(artist, details)) && (
          <Button type="button" size="S" variant="tertiary" onClick={addAll}>
            {formatMessage(text('story.artists.addAll'))}
          </Button>
        )}
      </Flex>
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
      {artists.length + added.length > 0 && (
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
          {added.map(({ documentId, name }) => (
            <Line key={documentId}>
              <Checkbox
                checked={details.ticked[documentId] ?? true}
                onCheckedChange={(isOn) => tick(documentId, isOn === true)}
              >
                <bdi>{name}</bdi>
              </Checkbox>
            </Line>
          ))}
        </Names>
      )}
      {mayRead && (
        <SearchBox
          label={formatMessage(text('story.artists.search'))}
          uid={UIDS.artistTag}
          field="name"
          locale={locale}
          onFound={add}
        />
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
