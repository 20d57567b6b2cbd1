import { SIBLING_KEYS } from '../../../common/filling';
import { UIDS } from '../../../common/plugin';
import type { NewArtist } from '../../../common/artists';
import type { DraftBlock } from '../drafts/blocks';
import type { Values } from '../schema/types';
import { service } from '../services/service';
import { shapedValues } from '../values/shape';
import { defaultLocale } from '../strapi/documents';
import type { Access } from './index';
import { checkCreate } from './refusals';

/**
 * Asks for the right to make those of the tweets that the library does not have; the others are only
 * linked.
 *
 * @throws PolicyError (403) before anything is made
 */
export const checkTweets = async (access: Access, tweets: readonly Values[]): Promise<void> => {
  if (access.tweetEmbeds.mayCreateAny(['signature', ...SIBLING_KEYS])) return;
  for (const tweet of tweets) {
    // With what its signature tells.
    const values = shapedValues(UIDS.tweetEmbed, tweet);
    if (access.tweetEmbeds.mayCreate(values) === true) continue;
    if (await service('tweet-embeds').find(values)) continue;
    checkCreate(access.tweetEmbeds, values, {
      advice: 'Take tweets that the library has, or ask an administrator.',
    });
  }
};

const tagOf = ({ name, handle }: NewArtist): Values => ({
  name,
  handles: handle === '' ? [] : [handle],
});

/** Those of the artists that no tag has for whom whoever asks may make one: the others are not offered. */
export const makeableArtists = async (
  { artistTags }: Pick<Access, 'artistTags'>,
  artists: readonly NewArtist[],
): Promise<NewArtist[]> => {
  if (artists.length === 0) return [];
  const locale = await defaultLocale();
  return artists.filter((artist) => artistTags.mayCreate(tagOf(artist), locale) === true);
};

/** Everything that a paste makes; nothing that it only links. */
export interface PastedDraft {
  locale: string;
  article: Values;
  blocks: readonly DraftBlock[];
  newArtists: readonly NewArtist[];
}

/**
 * Asks for the right to make each part of a draft in the Content Manager, with the fields that it
 * brings, whether they were sent or read from the copy.
 *
 * @throws PolicyError (403) that names what may not be made or written
 */
export const checkDraft = async (access: Access, draft: PastedDraft): Promise<void> => {
  const { locale, article, blocks, newArtists } = draft;
  checkCreate(access.articles, article, { locale });
  const tagLocale = newArtists.length > 0 ? await defaultLocale() : '';
  for (const artist of newArtists) {
    checkCreate(access.artistTags, tagOf(artist), {
      locale: tagLocale,
      advice: 'Untick the new ones.',
    });
  }
  for (const block of blocks) {
    if (block.type !== 'related-reads') continue;
    const { label, items } = block;
    checkCreate(access.relatedReads, { label, items });
  }
  await checkTweets(
    access,
    blocks.flatMap((block) => (block.type === 'tweet' && block.entry === null ? [block.data] : [])),
  );
};
