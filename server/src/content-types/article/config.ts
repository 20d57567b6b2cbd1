import { field, listSettings, readOnlyField } from '../configuration';

/** How the Content Manager lists and edits articles, until an administrator configures it otherwise. */
export const config = {
  settings: listSettings({
    mainField: 'headline',
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
    pageSize: 20,
  }),
  metadatas: {
    ...field('headline', 'Headline'),
    ...field(
      'slug',
      'Slug',
      'The end of the web address. Left empty, it is made from the headline.',
    ),
    ...field('standfirst', 'Standfirst', 'One or two sentences under the headline.'),
    ...field('section', 'Section', 'For example K-pop, Bollywood or Hollywood.'),
    ...field('byline', 'Byline', 'Who wrote it, as readers see it.'),
    ...field('storyDate', 'Story date', 'The day the story is about or was filed.'),
    ...field('cover', 'Cover image'),
    ...field('coverCaption', 'Cover caption'),
    ...field('coverCredit', 'Cover credit', 'Who owns the image.'),
    ...field('body', 'Body', 'Text, tweets, related reads, promos and embeds, in reading order.'),
    ...field('artists', 'Artists', 'The artists this story is about.'),
    ...field(
      'sourceUrl',
      'Source address',
      'Where the copy came from, if it was published elsewhere.',
    ),
    ...field(
      'canonicalUrl',
      'Canonical address',
      'Only if search engines should list another page than this one.',
    ),
    ...field('metaTitle', 'Title for search engines', 'Left empty, the headline is used.'),
    ...field(
      'metaDescription',
      'Description for search engines',
      'Left empty, the standfirst is used.',
    ),
    ...field('correction', 'Correction', 'What was wrong and has been put right; readers see it.'),
    ...readOnlyField(
      'originallyPublishedAt',
      'First published',
      'Set when the article is published for the first time, and never changed.',
    ),
  },
  layouts: {
    // With Strapi's own columns "Available in" and "Status", as much as a screen of 1280 pixels shows.
    list: ['headline', 'storyDate'],
    edit: [
      [{ name: 'headline', size: 12 }],
      [{ name: 'standfirst', size: 12 }],
      [{ name: 'body', size: 12 }],
      [{ name: 'artists', size: 12 }],
      [
        { name: 'section', size: 4 },
        { name: 'byline', size: 4 },
        { name: 'storyDate', size: 4 },
      ],
      [
        { name: 'cover', size: 6 },
        { name: 'coverCaption', size: 6 },
      ],
      [
        { name: 'coverCredit', size: 6 },
        { name: 'slug', size: 6 },
      ],
      [
        { name: 'metaTitle', size: 6 },
        { name: 'metaDescription', size: 6 },
      ],
      [
        { name: 'sourceUrl', size: 6 },
        { name: 'canonicalUrl', size: 6 },
      ],
      [{ name: 'correction', size: 12 }],
      [{ name: 'originallyPublishedAt', size: 6 }],
    ],
  },
};
