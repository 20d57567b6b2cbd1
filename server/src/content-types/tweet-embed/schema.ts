import { customFieldUid, UIDS } from '../../../../common/plugin';
import { config } from './config';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_tweet_embeds',
  info: {
    singularName: 'tweet-embed',
    pluralName: 'tweet-embeds',
    displayName: 'Tweet embed',
    description: 'A tweet as it was pasted, and what was read from it: author, handle, day, text.',
  },
  options: { draftAndPublish: false },
  // The admin panel lists, beside each tweet, the articles that use it.
  pluginOptions: { newsroom: { type: 'tweet-embed', showsUsage: true } },
  indexes: [
    { name: 'newsroom_tweet_embeds_fingerprint', type: 'unique', columns: ['fingerprint'] },
    { name: 'newsroom_tweet_embeds_handle', columns: ['handle', 'posted_on'] },
  ],
  config,
  attributes: {
    signature: { type: 'customField', customField: customFieldUid('signature') },
    authorName: { type: 'text' },
    handle: { type: 'customField', customField: customFieldUid('handle') },
    postedOn: { type: 'customField', customField: customFieldUid('date') },
    postedAt: { type: 'datetime' },
    text: { type: 'text' },
    lang: { type: 'string' },
    statusId: { type: 'string', pluginOptions: { newsroom: { format: 'status-id' } } },
    url: { type: 'text', pluginOptions: { newsroom: { format: 'web-address' } } },
    media: {
      type: 'customField',
      customField: customFieldUid('stringList'),
      options: { unique: true },
      pluginOptions: { newsroom: { format: 'web-address' } },
    },
    state: { type: 'enumeration', enum: ['live', 'deleted'], default: 'live' },
    artists: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.artistTag,
      inversedBy: 'tweets',
    },
    // What the relation picker of an article shows; the server writes it.
    title: { type: 'string' },
    fingerprint: { type: 'string', private: true, visible: false },
  },
};
