import { schema as article } from './article/schema';
import { schema as artistTag } from './artist-tag/schema';
import { schema as importRecord } from './import-record/schema';
import { schema as relatedRead } from './related-read/schema';
import { schema as slug } from './slug/schema';
import { schema as tweetEmbed } from './tweet-embed/schema';

export const contentTypes: Record<string, { schema: object }> = {
  article: { schema: article },
  'artist-tag': { schema: artistTag },
  'tweet-embed': { schema: tweetEmbed },
  'related-read': { schema: relatedRead },
  'import-record': { schema: importRecord },
  slug: { schema: slug },
};
