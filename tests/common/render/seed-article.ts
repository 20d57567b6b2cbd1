import type { BodyEntry, RenderableArticle, RenderableTweet } from '../../../common/render';
import story from '../../../playground/src/demo/story.json';

const MEDIA = / (pic\.twitter\.com\/\w+) — /;

/** The demo story's tweets as the desk holds them once they are filled. */
export const seedTweets: RenderableTweet[] = story.body.flatMap((entry) =>
  entry.signature === undefined
    ? []
    : [
        {
          signature: entry.signature,
          authorName: 'ALL THE RUMORS ARE TRUE',
          handle: 'lizzo',
          postedOn: '2021-11-20',
          text: entry.signature.split(MEDIA)[0] ?? null,
          lang: null,
          url: null,
          media: [`https://${entry.signature.split(MEDIA)[1]}`],
          state: 'live',
        },
      ],
);

const tweetOf = (signature: string): RenderableTweet | null =>
  seedTweets.find((tweet) => tweet.signature === signature) ?? null;

/** The demo story as REST answers it with everything populated. */
export const seedArticle: RenderableArticle = {
  headline: story.headline,
  standfirst: story.standfirst,
  section: story.section,
  storyDate: story.storyDate,
  originallyPublishedAt: '2021-11-22T05:12:00.000Z',
  locale: 'en',
  cover: null,
  body: story.body.map((entry): BodyEntry => {
    if (entry.paragraphs !== undefined) {
      return {
        __component: 'newsroom.text',
        content: entry.paragraphs.map((text) => ({
          type: 'paragraph',
          children: [{ type: 'text', text }],
        })),
      };
    }
    if (entry.signature !== undefined) {
      return { __component: 'newsroom.tweet', tweet: tweetOf(entry.signature) };
    }
    if (entry.titles !== undefined) {
      const items = entry.titles.map((title) => ({ title, url: null, article: null }));
      return { __component: 'newsroom.related-reads', relatedRead: { label: entry.label, items } };
    }
    return { __component: 'newsroom.promo', text: entry.text, url: null };
  }),
};
