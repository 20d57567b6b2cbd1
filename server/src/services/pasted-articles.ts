import type { ParseAnswer } from '../../../common/admin-api';
import { parseArticle, type ParsedArticle } from '../../../common/articles';
import { suggestArtists, type ArtistSuggestions } from '../../../common/artists';
import { parseTweets } from '../../../common/tweets';
import type { Access } from '../access';
import { storyText } from '../articles/story-text';
import { setting } from '../config';
import { suggestRelated } from './related-suggestions';
import { service } from './service';

export interface PastedArticlesService {
  /** The story that the copy holds, read with the desk's settings. */
  read(input: string): ParsedArticle;
  /** What a pasted story will become, and what the desk has for it. */
  preview(request: {
    input: string;
    headline: string | null;
    locale: string;
    /** What whoever asks may read: nothing else is named. */
    access: Access;
  }): Promise<ParseAnswer>;
  /** The artists of a text as it stands, of those that may be read: tweets in it count as tweets. */
  artistsOf(text: string, headline: string | null, access: Access): Promise<ArtistSuggestions>;
}

export const pastedArticles = (): PastedArticlesService => {
  const read: PastedArticlesService['read'] = (input) =>
    parseArticle(input, {
      hosts: setting('tweetHosts'),
      relatedMarkers: setting('relatedMarkers'),
      promoPatterns: setting('promoPatterns'),
      promos: setting('promos'),
    });

  return {
    read,

    async preview({ input, headline, locale, access }) {
      const parsed = read(input);
      const [index, headlines] = [
        await service('artist-index').current(access.artistTags),
        await service('headlines').current(access.articles),
      ];
      const { blocks, related } = suggestRelated(parsed.blocks, headlines, locale);
      const suggestions = suggestArtists(index, {
        headline: headline ?? parsed.headline,
        text: storyText(parsed.blocks),
        tweets: parsed.blocks.flatMap((block) => (block.type === 'tweet' ? [block.tweet] : [])),
      });
      return {
        data: { ...parsed, blocks },
        suggestions: { ...suggestions, related },
        duplicates: await service('same-copy').articlesFrom(input, locale, access.articles),
      };
    },

    async artistsOf(text, headline, access) {
      const tweets = parseTweets(text, { hosts: setting('tweetHosts') });
      const ends = [0, ...tweets.map(({ range }) => range[1])];
      const between = ends.map((end, at) => text.slice(end, tweets[at]?.range[0]));
      return suggestArtists(await service('artist-index').current(access.artistTags), {
        headline,
        text: between.join('\n'),
        tweets,
      });
    },
  };
};
