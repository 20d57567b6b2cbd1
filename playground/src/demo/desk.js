'use strict';

const artists = require('./artists.json');
const story = require('./story.json');

const firstOrCreate = async (documents, filters, data) =>
  (await documents.findFirst({ filters })) ?? (await documents.create({ data }));

const isEmpty = async (strapi) => {
  const types = ['article', 'artist-tag', 'tweet-embed', 'related-read'];
  const counts = types.map((type) => strapi.db.query(`plugin::newsroom.${type}`).count());
  return (await Promise.all(counts)).every((count) => count === 0);
};

/** Whether somebody works here already: there are articles, and the demo story is none of them. */
const isOtherDesk = async (strapi) => {
  const articles = strapi.documents('plugin::newsroom.article');
  const { headline } = story;
  return (await articles.count()) > 0 && !(await articles.findFirst({ filters: { headline } }));
};

/** The tags by name; members before their groups, which name them. */
const ensureArtists = async (strapi) => {
  const tags = new Map();
  const membersFirst = [...artists].sort((a, b) => Number('members' in a) - Number('members' in b));
  for (const { members = [], ...artist } of membersFirst) {
    const tag = await firstOrCreate(
      strapi.documents('plugin::newsroom.artist-tag'),
      { name: artist.name },
      { ...artist, members: members.map((name) => tags.get(name).documentId) },
    );
    tags.set(artist.name, tag);
  }
  return tags;
};

/** The components of the article's body, each made of what an editor would enter. */
const COMPONENTS = {
  text: (_strapi, { paragraphs }) => ({
    __component: 'newsroom.text',
    content: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  }),

  // Nothing but the signature: author, handle, day, text and media are the plugin's to fill.
  tweet: async (strapi, { signature }) => {
    const tweets = strapi.documents('plugin::newsroom.tweet-embed');
    const { documentId } = await firstOrCreate(tweets, { signature }, { signature });
    return { __component: 'newsroom.tweet', tweet: documentId };
  },

  'related-reads': async (strapi, { label, titles }) => {
    const { documentId } = await firstOrCreate(
      strapi.documents('plugin::newsroom.related-read'),
      { label, items: { title: titles[0] } },
      { label, items: titles.map((title) => ({ title })) },
    );
    return { __component: 'newsroom.related-reads', relatedRead: documentId };
  },

  promo: (_strapi, { text }) => ({ __component: 'newsroom.promo', text }),
};

/** The article is published in one transaction and last: if it is there, all of it is. */
const ensureStory = async (strapi) => {
  const tags = await ensureArtists(strapi);
  const articles = strapi.documents('plugin::newsroom.article');
  const { artists: names, body, ...article } = story;
  if (await articles.findFirst({ filters: { headline: article.headline } })) return;

  const components = [];
  for (const part of body) components.push(await COMPONENTS[part.kind](strapi, part));
  await articles.create({
    data: {
      ...article,
      artists: names.map((name) => tags.get(name).documentId),
      body: components,
    },
    status: 'published',
  });
};

module.exports = { ensureStory, isEmpty, isOtherDesk };
