import type { Core } from '@strapi/strapi';

import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import { field, relationField } from '../content-types/configuration';

interface ComponentDefinition {
  collectionName: string;
  info: { displayName: string; icon: string; description: string };
  config?: object;
  attributes: Record<string, object>;
}

const webAddress = { pluginOptions: { newsroom: { format: 'web-address' } } };

/** The blocks of an article's body, and the entries of a related read. */
export const components: Record<string, ComponentDefinition> = {
  [COMPONENT_UIDS.text]: {
    collectionName: 'components_newsroom_texts',
    info: {
      displayName: 'Text',
      icon: 'layer',
      description: 'Paragraphs, headings, lists and quotes.',
    },
    config: { metadatas: { ...field('content', 'Text') } },
    attributes: { content: { type: 'blocks', pluginOptions: { newsroom: { format: 'blocks' } } } },
  },
  [COMPONENT_UIDS.tweet]: {
    collectionName: 'components_newsroom_tweets',
    info: { displayName: 'Tweet', icon: 'twitter', description: 'A tweet embed.' },
    config: {
      metadatas: {
        ...relationField('tweet', 'Tweet', 'title', 'Choose a tweet of the library.'),
        ...field('hideMedia', 'Hide its pictures and videos'),
        ...field('hideThread', 'Hide the tweet it answers'),
      },
      layouts: {
        edit: [
          [{ name: 'tweet', size: 12 }],
          [
            { name: 'hideMedia', size: 6 },
            { name: 'hideThread', size: 6 },
          ],
        ],
      },
    },
    attributes: {
      tweet: { type: 'relation', relation: 'oneToOne', target: UIDS.tweetEmbed },
      hideMedia: { type: 'boolean', default: false },
      hideThread: { type: 'boolean', default: false },
    },
  },
  [COMPONENT_UIDS.relatedReads]: {
    collectionName: 'components_newsroom_related_reads',
    info: {
      displayName: 'Related reads',
      icon: 'bulletList',
      description: 'An ALSO READ block; one block can stand in many articles.',
    },
    config: { metadatas: { ...field('relatedRead', 'Related read') } },
    attributes: {
      relatedRead: { type: 'relation', relation: 'oneToOne', target: UIDS.relatedRead },
    },
  },
  [COMPONENT_UIDS.promo]: {
    collectionName: 'components_newsroom_promos',
    info: {
      displayName: 'Promo',
      icon: 'bell',
      description: 'A call to action: join, follow, subscribe.',
    },
    config: {
      metadatas: {
        ...field('text', 'Text'),
        ...field('url', 'Address', 'Where the call to action leads, if it has a link.'),
      },
    },
    attributes: { text: { type: 'text' }, url: { type: 'text', ...webAddress } },
  },
  [COMPONENT_UIDS.embed]: {
    collectionName: 'components_newsroom_embeds',
    info: {
      displayName: 'Embed',
      icon: 'link',
      description: 'A link shown as an embed: Instagram, YouTube, TikTok and others.',
    },
    config: {
      metadatas: {
        ...field('url', 'Address', 'The address of the post, video or song.'),
        ...field('provider', 'Provider', 'For example YouTube.'),
        ...field('caption', 'Caption'),
      },
    },
    attributes: {
      url: { type: 'text', required: true, ...webAddress },
      provider: { type: 'string' },
      caption: { type: 'text' },
    },
  },
  [COMPONENT_UIDS.relatedLink]: {
    collectionName: 'components_newsroom_related_links',
    info: {
      displayName: 'Related link',
      icon: 'link',
      description: 'One story of a related read.',
    },
    config: {
      metadatas: {
        ...field('title', 'Title'),
        ...field('article', 'Article', "The desk's own article, if it is one."),
        ...field('url', 'Address', 'Only for a story that is not an article of this desk.'),
      },
    },
    attributes: {
      title: { type: 'text', required: true },
      article: { type: 'relation', relation: 'oneToOne', target: UIDS.article },
      url: { type: 'text', ...webAddress },
    },
  },
};

const pascalCase = (name: string) =>
  name.replace(/(?:^|[-.])([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Makes the components known to Strapi, which has no key for them in a plugin's export. It stands in
 * for the loader that reads an app's `src/components`, so the entries carry what that loader adds;
 * without `__filename__` the Content-Type Builder breaks on every save (strapi/strapi #21903).
 *
 * A component that the app defines under the same uid wins: that is how an app overrides one.
 */
export const registerComponents = (strapi: Core.Strapi): void => {
  const registry = strapi.get<{
    get(uid: string): unknown;
    set(uid: string, component: object): unknown;
  }>('components');
  for (const [uid, definition] of Object.entries(components)) {
    if (registry.get(uid)) continue;
    const [category, modelName] = uid.split('.') as [string, string];
    const schema = { ...definition, options: {}, pluginOptions: {} };
    registry.set(uid, {
      ...schema,
      __schema__: structuredClone(schema),
      __filename__: `${modelName}.json`,
      uid,
      category,
      modelType: 'component',
      modelName,
      globalId: pascalCase(`component-${uid}`),
    });
  }
};
