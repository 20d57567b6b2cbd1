import { STRING_LENGTH } from '../../../../common/limits';
import { customFieldUid, UIDS } from '../../../../common/plugin';
import { localized } from '../localized';
import { config } from './config';

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_artist_tags',
  info: {
    singularName: 'artist-tag',
    pluralName: 'artist-tags',
    displayName: 'Artist tag',
    description: 'A person or group that stories are about, with its names and accounts.',
  },
  options: { draftAndPublish: false },
  pluginOptions: { ...localized.pluginOptions, newsroom: { type: 'artist-tag' } },
  indexes: [
    { name: 'newsroom_artist_tags_slug', columns: ['slug', 'locale'] },
    { name: 'newsroom_artist_tags_updated', columns: ['updated_at'] },
  ],
  config,
  attributes: {
    name: { type: 'string', required: true, ...localized },
    slug: { type: 'uid', targetField: 'name', maxLength: STRING_LENGTH },
    kind: { type: 'enumeration', enum: ['person', 'group'] },
    aliases: {
      type: 'customField',
      customField: customFieldUid('stringList'),
      options: { unique: true },
    },
    handles: {
      type: 'customField',
      customField: customFieldUid('stringList'),
      options: { unique: true },
      pluginOptions: { newsroom: { format: 'handle' } },
    },
    ambiguous: { type: 'boolean', default: false },
    members: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.artistTag,
      inversedBy: 'groups',
    },
    groups: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.artistTag,
      mappedBy: 'members',
    },
    image: { type: 'media', multiple: false, allowedTypes: ['images'] },
    bio: { type: 'text', ...localized },
    sameAs: {
      type: 'customField',
      customField: customFieldUid('stringList'),
      options: { unique: true },
      pluginOptions: { newsroom: { format: 'web-address' } },
    },
    articles: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.article,
      mappedBy: 'artists',
    },
    tweets: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.tweetEmbed,
      mappedBy: 'artists',
    },
  },
};
