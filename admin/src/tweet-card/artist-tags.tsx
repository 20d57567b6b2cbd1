import { useEffect, useState } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { UIDS } from '../../../common/plugin';
import { useMayRead } from '../access/permissions';
import { text } from '../translation';

const MAX_SHOWN = 5;

interface ArtistTag {
  documentId: string;
  name: string;
  handles?: string[] | null;
}

const useArtistTags = (handle: string | null): ArtistTag[] => {
  const { get } = useFetchClient();
  const mayRead = useMayRead(UIDS.artistTag);
  const [found, setFound] = useState<{ handle: string; tags: ArtistTag[] } | null>(null);
  useEffect(() => {
    if (!handle || !mayRead) return undefined;
    const controller = new AbortController();
    const wanted = handle.toLowerCase();
    get<{ results: ArtistTag[] }>(`/content-manager/collection-types/${UIDS.artistTag}`, {
      params: { filters: { handles: { $containsi: `"${handle}"` } }, pageSize: MAX_SHOWN },
      signal: controller.signal,
    })
      .then(({ data }) => {
        // `_` is a wildcard to the database: the lists themselves decide.
        const tags = data.results.filter(({ handles }) =>
          handles?.some((one) => one.toLowerCase() === wanted),
        );
        if (!controller.signal.aborted) setFound({ handle, tags });
      })
      // A card without its tags is still a card: the field goes on without them.
      .catch(() => undefined);
    return () => controller.abort();
  }, [get, handle, mayRead]);
  return found && found.handle === handle ? found.tags : [];
};

/**
 * The artist tags that have a handle; nothing where there is none, or the editor may not read them. They
 * come late, so they stand last in a card: nothing that is clicked moves.
 */
export const ArtistTags = ({ handle }: { handle: string | null }) => {
  const { formatMessage } = useIntl();
  const tags = useArtistTags(handle);
  if (tags.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(text('card.artists'), { count: tags.length })}
      </Typography>
      {tags.map(({ documentId, name }) => (
        <Box
          key={documentId}
          paddingLeft={2}
          paddingRight={2}
          background="primary100"
          borderColor="primary200"
          hasRadius
        >
          <Typography variant="pi" fontWeight="bold" textColor="primary700">
            <bdi>{name}</bdi>
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
