import { field, listSettings } from '../configuration';

/** How the Content Manager lists and edits artist tags, until an administrator configures it otherwise. */
export const config = {
  settings: listSettings({
    mainField: 'name',
    defaultSortBy: 'name',
    defaultSortOrder: 'ASC',
    pageSize: 50,
  }),
  metadatas: {
    ...field('name', 'Name', 'As readers know the artist.'),
    ...field('slug', 'Slug', 'The end of the web address. Left empty, it is made from the name.'),
    ...field('kind', 'Kind', 'One person, or a group of several.'),
    ...field(
      'aliases',
      'Other names',
      'Stage names, names in other scripts, spellings seen in copy.',
    ),
    ...field(
      'handles',
      'Handles',
      'Accounts on X (Twitter), without @: tweets by them get this tag.',
    ),
    ...field(
      'ambiguous',
      'The name is a common word',
      'Such a name (V, One, Joy) is only suggested where a group, member or handle stands beside it.',
    ),
    ...field('members', 'Members', 'Only for a group.'),
    ...field('groups', 'Groups', 'The groups this artist belongs to.'),
    ...field('image', 'Image'),
    ...field('bio', 'About'),
    ...field(
      'sameAs',
      'Same as',
      'Addresses of pages about this artist: Wikipedia, official site.',
    ),
    ...field('articles', 'Articles'),
    ...field('tweets', 'Tweets', 'Tweets by this artist that the desk has embedded.'),
  },
  layouts: {
    list: ['name', 'kind', 'groups', 'articles'],
    edit: [
      [
        { name: 'name', size: 6 },
        { name: 'kind', size: 6 },
      ],
      [
        { name: 'aliases', size: 6 },
        { name: 'handles', size: 6 },
      ],
      [
        { name: 'members', size: 6 },
        { name: 'groups', size: 6 },
      ],
      [
        { name: 'ambiguous', size: 6 },
        { name: 'slug', size: 6 },
      ],
      [
        { name: 'image', size: 6 },
        { name: 'bio', size: 6 },
      ],
      [{ name: 'sameAs', size: 12 }],
      [
        { name: 'articles', size: 6 },
        { name: 'tweets', size: 6 },
      ],
    ],
  },
};
