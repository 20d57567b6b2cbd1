import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ graphql: true });
});
afterAll(() => app.stop());

interface GraphQlAnswer {
  data: Record<string, Record<string, unknown> & Array<Record<string, unknown>>> | null;
  errors?: Array<{ message: string; extensions: { error?: { name: string } } }>;
}

interface ContentType {
  uid: string;
  info: { singularName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
}

const ask = async (query: string, variables: object = {}, by: Caller = app.api) =>
  (await by.post<GraphQlAnswer>('/graphql', { query, variables })).body;

/** A token of the content API that may do nothing but what is named. */
const tokenFor = async (permissions: string[]): Promise<string> => {
  const tokens = app.strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const token = { name: permissions.join(), type: 'custom', lifespan: null, description: '' };
  return (await tokens.create({ ...token, permissions })).accessKey;
};

describe('GraphQL, where the app has it', () => {
  it('writes and reads an article with each of its blocks', async () => {
    const { data: made, errors } = await ask(
      `mutation ($read: NewsroomRelatedReadInput!, $tweet: NewsroomTweetEmbedInput!, $tag: NewsroomArtistTagInput!) {
        createNewsroomRelatedRead(data: $read) { documentId title }
        createNewsroomTweetEmbed(data: $tweet) { documentId handle postedOn text }
        createNewsroomArtistTag(data: $tag) { documentId slug handles }
      }`,
      {
        read: { items: [{ title: 'An older story' }] },
        tweet: { signature: 'Hi — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021' },
        tag: { name: 'Lizzo', handles: ['@lizzo'] },
      },
    );
    expect(errors).toBeUndefined();
    expect(made).toMatchObject({
      createNewsroomRelatedRead: { title: 'An older story' },
      createNewsroomTweetEmbed: { handle: 'lizzo', postedOn: '2021-11-20', text: 'Hi' },
      createNewsroomArtistTag: { slug: 'lizzo', handles: ['lizzo'] },
    });
    const id = (name: string) => made![name]!.documentId;
    const answer = await ask(
      `mutation ($article: NewsroomArticleInput!) {
        createNewsroomArticle(data: $article) {
          slug
          artists { name }
          body {
            __typename
            ... on ComponentNewsroomText { content }
            ... on ComponentNewsroomTweet { tweet { handle } }
            ... on ComponentNewsroomRelatedReads { relatedRead { items { title } } }
            ... on ComponentNewsroomPromo { text }
            ... on ComponentNewsroomEmbed { url }
          }
        }
      }`,
      {
        article: {
          headline: 'A story of five blocks',
          artists: [id('createNewsroomArtistTag')],
          body: [
            {
              __typename: 'ComponentNewsroomText',
              content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
            },
            { __typename: 'ComponentNewsroomTweet', tweet: id('createNewsroomTweetEmbed') },
            {
              __typename: 'ComponentNewsroomRelatedReads',
              relatedRead: id('createNewsroomRelatedRead'),
            },
            { __typename: 'ComponentNewsroomPromo', text: 'Join us' },
            { __typename: 'ComponentNewsroomEmbed', url: 'https://youtu.be/abc' },
          ],
        },
      },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data!.createNewsroomArticle).toEqual({
      slug: 'a-story-of-five-blocks',
      artists: [{ name: 'Lizzo' }],
      body: [
        {
          __typename: 'ComponentNewsroomText',
          content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words' }] }],
        },
        { __typename: 'ComponentNewsroomTweet', tweet: { handle: 'lizzo' } },
        {
          __typename: 'ComponentNewsroomRelatedReads',
          relatedRead: { items: [{ title: 'An older story' }] },
        },
        { __typename: 'ComponentNewsroomPromo', text: 'Join us' },
        { __typename: 'ComponentNewsroomEmbed', url: 'https://youtu.be/abc' },
      ],
    });
  });

  it('refuses values as REST does, naming the field', async () => {
    const { errors } = await ask(
      'mutation { createNewsroomTweetEmbed(data: { handle: "no-handle" }) { documentId } }',
    );
    expect(errors).toMatchObject([{ message: expect.stringContaining('handle:') as unknown }]);
  });

  it('is closed until a type is granted, and each of the four opens with its grant', async () => {
    const types = {
      newsroomArticles: UIDS.article,
      newsroomArtistTags: UIDS.artistTag,
      newsroomTweetEmbeds: UIDS.tweetEmbed,
      newsroomRelatedReads: UIDS.relatedRead,
    };
    for (const [query, uid] of Object.entries(types)) {
      const closed = await ask(`{ ${query} { documentId } }`, {}, app.anonymous);
      expect(closed.errors).toMatchObject([{ message: 'Forbidden access' }]);
      const granted = app.withToken(await tokenFor([`${uid}.find`]));
      const open = await ask(`{ ${query} { documentId } }`, {}, granted);
      expect(open.errors).toBeUndefined();
      expect(open.data![query]).toEqual(expect.any(Array));
    }
  });

  it('knows nothing of private attributes and hidden types', async () => {
    const { data } = await ask(
      `{ __schema { types {
        name fields { name } inputFields { name } enumValues { name }
      } } }`,
    );
    const names = [...JSON.stringify(data).matchAll(/"name":"(\w*)"/g)].map(([, name]) => name!);
    expect(names).toContain('NewsroomTweetEmbed');
    expect(names.filter((name) => /fingerprint/i.test(name))).toEqual([]);
    const types = Object.values(app.strapi.contentTypes) as unknown as ContentType[];
    const hidden = types.filter(
      ({ uid, pluginOptions }) =>
        uid.startsWith('plugin::newsroom.') &&
        pluginOptions?.['content-manager']?.visible === false,
    );
    expect(hidden.map(({ uid }) => uid)).toContain(UIDS.importRecord);
    for (const { info } of hidden) {
      // With the plugin's name before it, as all of its types: a slug is an attribute, too.
      const type = new RegExp(`newsroom${info.singularName.replace(/-/g, '')}`, 'i');
      expect(names.filter((name) => type.test(name))).toEqual([]);
    }
  });
});
