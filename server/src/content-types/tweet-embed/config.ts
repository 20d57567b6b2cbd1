import { field, listSettings, readOnlyField } from '../configuration';

/** How the Content Manager lists and edits tweet embeds, until an administrator configures it otherwise. */
export const config = {
  settings: listSettings({
    mainField: 'title',
    defaultSortBy: 'createdAt',
    defaultSortOrder: 'DESC',
    pageSize: 20,
  }),
  metadatas: {
    ...field(
      'signature',
      'Signature line',
      'Paste the tweet as it stands in the copy, its embed code or its address: the rest fills itself.',
    ),
    ...field('authorName', 'Author', 'The name shown on the tweet.'),
    ...field('handle', 'Handle', 'The account, without @.'),
    ...field('postedOn', 'Day', 'The day printed on the tweet.'),
    ...field('postedAt', 'Posted at', 'The moment it was posted, known when its address is.'),
    ...field('text', 'Text', "The tweet's own words."),
    ...field('lang', 'Language', 'A language code such as en or ko.'),
    ...field('statusId', 'Status id', "The number in the tweet's address."),
    ...field('url', 'Address'),
    ...field('media', 'Media', 'Addresses of its pictures and videos.'),
    ...field('state', 'State', 'Deleted: the tweet is gone from X, readers are told so.'),
    ...field('artists', 'Artists', 'Filled from the handle.'),
    ...readOnlyField('title', 'Tweet', 'How this tweet is listed.'),
  },
  layouts: {
    list: ['handle', 'postedOn', 'text'],
    edit: [
      [{ name: 'signature', size: 12 }],
      [
        { name: 'authorName', size: 6 },
        { name: 'handle', size: 6 },
      ],
      [
        { name: 'postedOn', size: 6 },
        { name: 'postedAt', size: 6 },
      ],
      [{ name: 'text', size: 12 }],
      [{ name: 'artists', size: 12 }],
      [{ name: 'media', size: 12 }],
      [
        { name: 'url', size: 6 },
        { name: 'statusId', size: 6 },
      ],
      [
        { name: 'lang', size: 6 },
        { name: 'state', size: 6 },
      ],
      [{ name: 'title', size: 12 }],
    ],
  },
};
