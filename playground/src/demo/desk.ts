import type { Core } from '@strapi/strapi';

import artists from './artists.json';
import story from './story.json';

/** The Document Service of a type: Strapi types it by what `strapi develop` generates, which a fresh clone lacks. */
interface Documents {
  count(): Promise<number>;
  create(params: { data: object; status?: 'published' }): Promise<Entry>;
  findFirst(params: { filters: object }): Promise<Entry | null>;
}

interface Entry {
  documentId: string;
}

type Type = 'article' | 'artist-tag' | 'tweet-embed' | 'related-read';

const documentsOf = (strapi: Core.Strapi, type: Type): Documents =>
  strapi.documents(`plugin::newsroom.${type}`) as unknown as Documents;

const firstOrCreate = async (documents: Documents, filters: object, data: object) =>
  (await documents.findFirst({ filters })) ?? (await documents.create({ data }));

export const isEmpty = async (strapi: Core.Strapi) => {
  const types = ['article', 'artist-tag', 'tweet-embed', 'related-read'];
  const counts = types.map((type) => strapi.db.query(`plugin::newsroom.${type}`).count());
  return (await Promise.all(counts)).every((count) => count === 0);
};

/** Whether somebody works here already: there are articles, and the demo story is none of them. */
export const isOtherDesk = async (strapi: Core.Strapi) => {
  const articles = documentsOf(strapi, 'article');
  const { headline } = story;
  return (await articles.count()) > 0 && !(await articles.findFirst({ filters: { headline } }));
};

/** What the names of tags stand for. */
const entriesOf = (tags: Map<string, Entry>, names: readonly string[]) =>
  names.map((name) => {
    const tag = tags.get(name);
    if (!tag) throw new Error(`The demo has no artist "${name}".`);
    return tag.documentId;
  });

/** The tags by name; members before their groups, which name them. */
const ensureArtists = async (strapi: Core.Strapi) => {
  const tags = new Map<string, Entry>();
  const membersFirst = [...artists].sort((a, b) => Number('members' in a) - Number('members' in b));
  for (const { members = [], ...artist } of membersFirst) {
    const tag = await firstOrCreate(
      documentsOf(strapi, 'artist-tag'),
      { name: artist.name },
      { ...artist, members: entriesOf(tags, members) },
    );
    tags.set(artist.name, tag);
  }
  return tags;
};

/** The parts of the story: what an editor would enter. */
type Part =
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'tweet'; signature: string }
  | { kind: 'related-reads'; label: string; titles: string[] }
  | { kind: 'promo'; text: string };

/** The component of the article's body that a part becomes. */
const componentOf = async (strapi: Core.Strapi, part: Part) => {
  switch (part.kind) {
    case 'text':
      return {
        __component: 'newsroom.text',
        content: part.paragraphs.map((text) => ({
          type: 'paragraph',
          children: [{ type: 'text', text }],
        })),
      };
    case 'tweet': {
      // Nothing but the signature: author, handle, day, text and media are the plugin's to fill.
      const { signature } = part;
      const tweets = documentsOf(strapi, 'tweet-embed');
      const { documentId } = await firstOrCreate(tweets, { signature }, { signature });
      return { __component: 'newsroom.tweet', tweet: documentId };
    }
    case 'related-reads': {
      const { label, titles } = part;
      const { documentId } = await firstOrCreate(
        documentsOf(strapi, 'related-read'),
        { label, items: { title: titles[0] } },
        { label, items: titles.map((title) => ({ title })) },
      );
      return { __component: 'newsroom.related-reads', relatedRead: documentId };
    }
    case 'promo':
      return { __component: 'newsroom.promo', text: part.text };
  }
};

/** The article is published in one transaction and last: if it is there, all of it is. */
export const ensureStory = async (strapi: Core.Strapi) => {
  const tags = await ensureArtists(strapi);
  const articles = documentsOf(strapi, 'article');
  const { artists: names, body, ...article } = story;
  if (await articles.findFirst({ filters: { headline: article.headline } })) return;

  const components: object[] = [];
  for (const part of body as Part[]) components.push(await componentOf(strapi, part));
  await articles.create({
    data: { ...article, artists: entriesOf(tags, names), body: components },
    status: 'published',
  });
};
