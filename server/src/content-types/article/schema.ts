import { STRING_LENGTH } from '../../../../common/limits';
import { COMPONENT_UIDS, UIDS } from '../../../../common/plugin';
import { localized } from '../localized';
import { config } from './config';

const { text, tweet, relatedReads, promo, embed } = COMPONENT_UIDS;

export const schema = {
  kind: 'collectionType',
  collectionName: 'newsroom_articles',
  info: {
    singularName: 'article',
    pluralName: 'articles',
    displayName: 'Article',
    description: 'A story: its headline, its body of text, tweets and related reads, its artists.',
  },
  options: { draftAndPublish: true },
  pluginOptions: { ...localized.pluginOptions, newsroom: { type: 'article' } },
  indexes: [
    { name: 'newsroom_articles_slug', columns: ['slug', 'locale'] },
    { name: 'newsroom_articles_first', columns: ['originally_published_at'] },
    { name: 'newsroom_articles_section', columns: ['section'] },
    { name: 'newsroom_articles_updated', columns: ['updated_at'] },
  ],
  config,
  attributes: {
    headline: { type: 'string', required: true, ...localized },
    slug: { type: 'uid', targetField: 'headline', maxLength: STRING_LENGTH, ...localized },
    standfirst: { type: 'text', ...localized },
    section: { type: 'string' },
    byline: { type: 'string', ...localized },
    storyDate: { type: 'date' },
    cover: { type: 'media', multiple: false, allowedTypes: ['images'] },
    coverCaption: { type: 'text', ...localized },
    coverCredit: { type: 'string' },
    body: {
      type: 'dynamiczone',
      components: [text, tweet, relatedReads, promo, embed],
      ...localized,
    },
    artists: {
      type: 'relation',
      relation: 'manyToMany',
      target: UIDS.artistTag,
      inversedBy: 'articles',
    },
    sourceUrl: { type: 'text', pluginOptions: { newsroom: { format: 'web-address' } } },
    canonicalUrl: { type: 'text', pluginOptions: { newsroom: { format: 'web-address' } } },
    metaTitle: { type: 'string', ...localized },
    metaDescription: { type: 'text', ...localized },
    correction: { type: 'text', ...localized },
    originallyPublishedAt: { type: 'datetime', ...localized },
  },
};
