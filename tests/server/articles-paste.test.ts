import { UIDS } from '../../common/plugin';
import { tweetOf } from '../../common/tweets';
import {
  startApp,
  type Answer,
  type Caller,
  type Reply,
  type Row,
  type TestApp,
} from './support/app';
import {
  createRole,
  DOCUMENTED_WRITER,
  IS_CREATOR,
  loginAs,
  mayDo,
  PASTE,
  type Permission,
} from './support/roles';
import { SEED } from '../support/seed';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const create = (body: unknown) => app.admin.post('/newsroom/articles', body);
const made = (answer: Answer<Reply>): string => {
  expect(answer.body.error).toBeUndefined();
  expect(answer.status).toBe(201);
  return answer.body.data.documentId;
};
const read = (documentId: string, locale = 'en') =>
  app.documents(UIDS.article).findOne({
    documentId,
    locale,
    status: 'draft',
    populate: {
      artists: true,
      body: {
        on: {
          'newsroom.text': true,
          'newsroom.tweet': { populate: ['tweet'] },
          'newsroom.related-reads': {
            populate: { relatedRead: { populate: { items: { populate: ['article'] } } } },
          },
          'newsroom.promo': true,
          'newsroom.embed': true,
        },
      },
    },
  });
const count = (uid: string) => app.strapi.db.query(uid).count();
const counts = async () =>
  Object.fromEntries(
    await Promise.all(Object.values(UIDS).map(async (uid) => [uid, await count(uid)] as const)),
  );

const line = (text: string, handle = 'lizzo') =>
  `${text} — ALL THE RUMORS ARE TRUE (@${handle}) November 20, 2021`;
const paragraph = (text: string) => ({
  type: 'text',
  content: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});

describe('a draft from copy alone', () => {
  let article: Row;
  beforeAll(async () => {
    article = await read(made(await create({ input: SEED, headline: 'We met Lizzo' })));
  });

  it('has the headline that was typed, the slug of it, and the day of the copy', () => {
    expect(article).toMatchObject({
      headline: 'We met Lizzo',
      slug: 'we-met-lizzo',
      storyDate: '2021-11-21',
      publishedAt: null,
    });
  });

  it('has its blocks in order', () => {
    expect(article.body.map(({ __component }) => __component)).toEqual([
      'newsroom.text',
      'newsroom.tweet',
      'newsroom.text',
      'newsroom.tweet',
      'newsroom.text',
      'newsroom.promo',
      'newsroom.related-reads',
    ]);
    expect(JSON.stringify(article.body[0])).toContain('"text":"November 20 was like our version');
    expect(article.body[5]!.text).toMatch(/Click here to join\.$/);
  });

  it('has its tweets as they were pasted, and what they tell', () => {
    expect(article.body[3]!.tweet).toMatchObject({
      signature:
        'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021',
      handle: 'lizzo',
      postedOn: '2021-11-20',
      text: 'Did we just become BFFs? @BTS_twt',
    });
  });

  it('has a related read with its title, waiting for an article', () => {
    expect(article.body[6]!.relatedRead).toMatchObject({
      label: 'ALSO READ',
      items: [
        {
          title:
            "BTS' 'Butter' wins Variety’s 2021 Record Of The Year; 'My Universe' certified silver in the UK",
          article: null,
        },
      ],
    });
  });

  it('has no headline where none was typed and the copy has none, and gets it with the next save', async () => {
    const documentId = made(await create({ input: SEED }));
    expect(await read(documentId)).toMatchObject({ headline: null, slug: null });
    await app.documents(UIDS.article).update({ documentId, data: { headline: 'Later' } });
    expect(await read(documentId)).toMatchObject({ headline: 'Later', slug: 'later' });
  });

  it('has the byline of the copy, the one that was sent, or none', async () => {
    const input = 'By Jane Roe | Nov 22, 2021 09:15 PM IST\n\nThe band came on at nine.';
    const fromCopy = await read(made(await create({ input })));
    expect(fromCopy).toMatchObject({ byline: 'Jane Roe', storyDate: '2021-11-22' });
    expect(JSON.stringify(fromCopy.body)).not.toContain('Jane Roe');
    const sent = { input, byline: ' The\n Desk ' };
    expect(await read(made(await create(sent)))).toMatchObject({ byline: 'The Desk' });
    expect(await read(made(await create({ input, byline: null })))).toMatchObject({ byline: null });
  });

  it('has the images of the copy as links below the story', async () => {
    const input =
      '<p>The band came on at nine.</p><figure><img src="https://newsroom.example/a.jpg" alt="The hall"><figcaption>The hall at nine</figcaption></figure><img src="https://newsroom.example/b.jpg"><p>It left at ten.</p>';
    const { body } = await read(made(await create({ input })));
    const link = (url: string, text: string) => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
    });
    expect(body).toHaveLength(2);
    expect(body[1]!.content).toEqual([
      link('https://newsroom.example/a.jpg', 'The hall at nine'),
      link('https://newsroom.example/b.jpg', 'https://newsroom.example/b.jpg'),
    ]);
  });

  it('can be published', async () => {
    await app.documents(UIDS.article).publish({ documentId: article.documentId });
    const [published] = await app.documents(UIDS.article).findMany({
      filters: { documentId: article.documentId },
      status: 'published',
    });
    expect(published).toMatchObject({ headline: 'We met Lizzo' });
  });
});

describe('a draft from blocks', () => {
  it('is as the editor arranged it', async () => {
    const documentId = made(
      await create({
        headline: '  Two\n lines ',
        slug: 'chosen',
        byline: 'Jane Roe',
        storyDate: '2021-11-22',
        blocks: [
          paragraph('One.'),
          { type: 'promo', text: 'Write to us', url: 'mailto:desk@newsroom.example' },
          { type: 'embed', url: 'https://youtu.be/x', provider: 'YouTube', caption: null },
          { type: 'promo', text: 'Join', url: 'https://newsroom.example/join' },
        ],
      }),
    );
    expect(await read(documentId)).toMatchObject({
      headline: 'Two lines',
      slug: 'chosen',
      byline: 'Jane Roe',
      storyDate: '2021-11-22',
      body: [
        { content: paragraph('One.').content },
        { text: 'Write to us (desk@newsroom.example)', url: null },
        { url: 'https://youtu.be/x', provider: 'YouTube' },
        { text: 'Join', url: 'https://newsroom.example/join' },
      ],
    });
  });

  it('has the standfirst and the byline that were typed, the byline on one line', async () => {
    const documentId = made(
      await create({
        headline: 'With a byline',
        standfirst: 'What happened.\nAnd why.',
        byline: ' Mary \n Major ',
        blocks: [paragraph('One.')],
      }),
    );
    expect(await read(documentId)).toMatchObject({
      standfirst: 'What happened.\nAnd why.',
      byline: 'Mary Major',
    });
  });

  it.each([
    ['byline', 'x'.repeat(256)],
    ['byline', ['Mary Major']],
    ['standfirst', { words: 'What happened.' }],
  ])('is refused with a %s of the wrong shape, by its name', async (field, value) => {
    const answer = await create({
      headline: 'Refused',
      blocks: [paragraph('One.')],
      [field]: value,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0]!.path).toEqual([field]);
  });

  const tweet = tweetOf({
    text: 'Chosen by hand',
    authorName: 'LIZZO',
    handle: 'lizzo',
    postedOn: '2021-11-20',
  });

  it('keeps what the editor chose otherwise than the parser, and fills in the rest', async () => {
    const signature = line('Read by the parser');
    const sent = { ...tweet, text: 'Read by the parser', handle: null };
    const documentId = made(
      await create({ headline: 'x', blocks: [{ type: 'tweet', tweet: sent, signature }] }),
    );
    expect((await read(documentId)).body[0]!.tweet).toMatchObject({
      signature,
      authorName: 'LIZZO',
      handle: 'lizzo',
      postedOn: '2021-11-20',
    });
  });

  it('takes the words of a tweet from the copy where its block does not bring them', async () => {
    const signature = line('Only in the copy');
    const input = `Before.\n\n${signature}\n\nAfter.`;
    const range = [input.indexOf(signature), input.indexOf(signature) + signature.length];
    const sent = { ...tweet, text: 'Only in the copy', range };
    const documentId = made(
      await create({ input, headline: 'x', blocks: [{ type: 'tweet', tweet: sent }] }),
    );
    expect((await read(documentId)).body[0]!.tweet).toMatchObject({ signature });
  });

  it('links related titles as they were sent, and looks for those that are left to the server', async () => {
    const other = await app
      .documents(UIDS.article)
      .create({ data: { headline: 'Butter wins Record of the Year' }, status: 'published' });
    const items = [
      { title: 'Whatever it says', url: null, article: other.documentId },
      { title: 'Butter wins Record of the Year', url: null, article: null },
      { title: 'BUTTER wins “Record of the Year”', url: null },
      { title: 'Something else', url: 'https://other.example/story' },
    ];
    const documentId = made(
      await create({ headline: 'x', blocks: [{ type: 'related-reads', label: 'MORE', items }] }),
    );
    const { relatedRead } = (await read(documentId)).body[0]!;
    const linked = { documentId: other.documentId };
    expect(relatedRead).toMatchObject({
      label: 'MORE',
      items: [
        { article: linked },
        { article: null },
        { article: linked },
        { article: null, url: 'https://other.example/story' },
      ],
    });
  });

  it('stands in the locale that was asked for, with its artists', async () => {
    const tag = await app.documents(UIDS.artistTag).create({ data: { name: 'BTS' } });
    const documentId = made(
      await create({
        headline: '리조를 만나다',
        locale: 'ko',
        blocks: [paragraph('글')],
        artists: [tag.documentId, tag.documentId],
        newArtists: [{ name: 'Lizzo', handle: '@lizzo' }],
      }),
    );
    const article = await read(documentId, 'ko');
    expect(article.headline).toBe('리조를 만나다');
    expect(article.artists.map(({ name }) => name).sort()).toEqual(['BTS', 'Lizzo']);
    const lizzo = await app.documents(UIDS.artistTag).findMany({ filters: { name: 'Lizzo' } });
    expect(lizzo).toMatchObject([{ handles: ['lizzo'], locale: 'en' }]);
  });

  it('makes no second tag of a handle that a tag has', async () => {
    const before = await count(UIDS.artistTag);
    const request = { headline: 'x', blocks: [paragraph('x')] };
    made(await create({ ...request, newArtists: [{ name: 'Melissa', handle: 'LIZZO' }] }));
    expect(await count(UIDS.artistTag)).toBe(before);
  });
});

describe('a paste, stored whole or not at all,', () => {
  it('leaves no tweet, related read, tag or record when the last step fails', async () => {
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [UIDS.importRecord],
      beforeCreate({ params }) {
        const { importKey } = params.data as { importKey: string };
        if (importKey.startsWith('paste:')) throw new Error('The disk is full');
      },
    });
    const before = await counts();
    const input = `${line('Never stored')}\n\nALSO READ: Never stored either, this title`;
    const newArtists = [{ name: 'Nobody', handle: 'nobody_at_all' }];
    const { status } = await create({ input, headline: 'Never', newArtists });
    stop();
    expect(status).toBe(500);
    expect(await counts()).toEqual(before);

    made(await create({ input, headline: 'Now', newArtists }));
    expect(await counts()).toEqual({
      ...before,
      [UIDS.article]: before[UIDS.article]! + 1,
      [UIDS.artistTag]: before[UIDS.artistTag]! + 1,
      [UIDS.tweetEmbed]: before[UIDS.tweetEmbed]! + 1,
      [UIDS.relatedRead]: before[UIDS.relatedRead]! + 1,
      [UIDS.importRecord]: before[UIDS.importRecord]! + 1,
      // The article's and the tag's.
      [UIDS.slug]: before[UIDS.slug]! + 2,
    });
  });

  it.each([2, 8])('makes one set of tweets and tags of %i requests at once', async (number) => {
    const before = await counts();
    const input = [1, 2, 3].map((at) => line(`Tweet ${at} of ${number} at once`)).join('\n\n');
    const newArtists = [{ name: `New ${number}`, handle: `new_${number}` }];
    const answers = await Promise.all(
      Array.from({ length: number }, () => create({ input, headline: 'At once', newArtists })),
    );
    const documentIds = answers.map(made);
    expect(new Set(documentIds).size).toBe(number);
    const after = await counts();
    expect(after[UIDS.tweetEmbed]).toBe(before[UIDS.tweetEmbed]! + 3);
    expect(after[UIDS.artistTag]).toBe(before[UIDS.artistTag]! + 1);
    expect(after[UIDS.article]).toBe(before[UIDS.article]! + number);
    for (const documentId of documentIds) {
      const { body, artists } = await read(documentId);
      expect(body.map(({ tweet }) => tweet?.text)).toEqual(
        [1, 2, 3].map((at) => `Tweet ${at} of ${number} at once`),
      );
      expect(artists).toHaveLength(1);
    }
  });

  it('makes one set of tweets of requests that have them in other orders', async () => {
    const before = await count(UIDS.tweetEmbed);
    const lines = ['a', 'b', 'c', 'd'].map((name) => line(`Crossing ${name}`));
    const orders = Array.from({ length: 6 }, (_, at) => (at % 2 ? [...lines].reverse() : lines));
    const answers = await Promise.all(
      orders.map((order) => create({ input: order.join('\n\n'), headline: 'Crossing' })),
    );
    answers.forEach(made);
    expect(await count(UIDS.tweetEmbed)).toBe(before + 4);
  });
});

describe('a request is refused, with the field that is wrong, for', () => {
  const text = (node: unknown) => ({ blocks: [{ type: 'text', content: [node] }] });
  const link = (url: unknown) =>
    text({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }],
    });
  const tweet = (values: object) => ({ blocks: [{ type: 'tweet', tweet: values }] });
  const nested = (depth: number) =>
    JSON.stringify(text('NODE')).replace(
      '"NODE"',
      `${'{"type":"list","format":"ordered","children":['.repeat(depth)}${']}'.repeat(depth)}`,
    );

  it.each<[string, unknown, string]>([
    ['an empty body', {}, 'input'],
    ['a body that is a list', [], 'input'],
    ['an unknown value', { input: 'x', artist: [] }, 'artist'],
    ['copy that is no text', { input: 7 }, 'input'],
    ['blocks that are no list', { blocks: 'x' }, 'blocks'],
    ['a block that is no object', { blocks: [null] }, 'blocks.0'],
    ['an unknown kind of block', { blocks: [{ type: 'image' }] }, 'blocks.0.type'],
    [
      'text that is a bare string',
      { blocks: [{ type: 'text', content: 'x' }] },
      'blocks.0.content',
    ],
    ['an unknown node', text({ type: 'script', children: [] }), 'blocks.0.content.0.type'],
    [
      'a paragraph without text',
      text({ type: 'paragraph', children: [] }),
      'blocks.0.content.0.children',
    ],
    [
      'a heading of level 7',
      text({ type: 'heading', level: 7, children: [] }),
      'blocks.0.content.0.level',
    ],
    ['a javascript: link', link('javascript:alert(1)'), 'blocks.0.content.0.children.0.url'],
    ['a data: link', link('data:text/html,<script>'), 'blocks.0.content.0.children.0.url'],
    [
      'a broken javascript: link',
      link('java\nscript:alert(1)'),
      'blocks.0.content.0.children.0.url',
    ],
    ['a link that is a number', link(1), 'blocks.0.content.0.children.0.url'],
    [
      'an embed at javascript:',
      { blocks: [{ type: 'embed', url: 'javascript:1' }] },
      'blocks.0.url',
    ],
    ['an embed without an address', { blocks: [{ type: 'embed' }] }, 'blocks.0.url'],
    [
      'a promo at javascript:',
      { blocks: [{ type: 'promo', text: 'x', url: 'javascript:1' }] },
      'blocks.0.url',
    ],
    ['a promo without words', { blocks: [{ type: 'promo', text: ' ' }] }, 'blocks.0.text'],
    [
      'a related title that is none',
      { blocks: [{ type: 'related-reads', items: [{ url: null }] }] },
      'blocks.0.items.0.title',
    ],
    [
      'an unknown article',
      { blocks: [{ type: 'related-reads', items: [{ title: 'x', article: 'nope' }] }] },
      'blocks.0.items.0.article',
    ],
    [
      'a label of 256 characters',
      { blocks: [{ type: 'related-reads', label: 'x'.repeat(256), items: [] }] },
      'blocks.0.label',
    ],
    ['a tweet that is a text', { blocks: [{ type: 'tweet', tweet: 'x' }] }, 'blocks.0.tweet'],
    ['a tweet that tells nothing', tweet({}), 'blocks.0.tweet'],
    ['a handle of 16 letters', tweet({ handle: 'a'.repeat(16) }), 'blocks.0.tweet.handle'],
    [
      'a tweet on 31 February',
      tweet({ handle: 'lizzo', postedOn: '2021-02-31' }),
      'blocks.0.tweet.postedOn',
    ],
    [
      'media at javascript:',
      tweet({ handle: 'lizzo', media: ['javascript:1'] }),
      'blocks.0.tweet.media.0',
    ],
    ['a range that is none', tweet({ handle: 'lizzo', range: [5, 1] }), 'blocks.0.tweet.range'],
    [
      'a status id of letters',
      tweet({ handle: 'lizzo', statusId: 'abc' }),
      'blocks.0.tweet.statusId',
    ],
    ['lists nested 10,000 deep', nested(10_000), 'blocks.0.content.0'],
    ['a headline of 256 characters', { input: 'x', headline: 'x'.repeat(256) }, 'headline'],
    ['a headline that is a number', { input: 'x', headline: 1 }, 'headline'],
    ['a byline of 256 characters', { input: 'x', byline: 'x'.repeat(256) }, 'byline'],
    ['a byline that is a list', { input: 'x', byline: ['Jane Roe'] }, 'byline'],
    ['a slug with spaces', { input: 'x', slug: 'a slug' }, 'slug'],
    ['31 February', { input: 'x', storyDate: '2021-02-31' }, 'storyDate'],
    ['a date in words', { input: 'x', storyDate: 'November 20, 2021' }, 'storyDate'],
    ['artists that are no list', { input: 'x', artists: 'BTS' }, 'artists'],
    ['an unknown artist', { input: 'x', artists: ['nope'] }, 'artists.0'],
    ['an artist that is an object', { input: 'x', artists: [{}] }, 'artists.0'],
    [
      'a new artist without a name',
      { input: 'x', newArtists: [{ handle: 'x' }] },
      'newArtists.0.name',
    ],
    [
      'a new artist with a wrong handle',
      { input: 'x', newArtists: [{ name: 'x', handle: 'a b' }] },
      'newArtists.0.handle',
    ],
    ['an unknown locale', { input: 'x', locale: 'xx' }, 'locale'],
    ['a locale that is a list', { input: 'x', locale: ['en'] }, 'locale'],
  ])('%s', async (_, body, field) => {
    const before = await counts();
    const answer = await create(body);
    expect(answer.status).toBe(400);
    const [error] = answer.body.error.details.errors;
    expect(error!.path.join('.').startsWith(field)).toBe(true);
    // In words, with parts counted from one.
    const place = field
      .replace(/\.(\d+)/g, (_dot, at) => `, part ${Number(at) + 1}`)
      .replace(/\./g, ', ');
    expect(answer.body.error.message.toLowerCase()).toContain(place.toLowerCase());
    expect(await counts()).toEqual(before);
  });

  it('a slug that a published article has', async () => {
    const documentId = made(await create({ input: 'A story.', headline: 'Mine', slug: 'taken' }));
    await app.documents(UIDS.article).publish({ documentId });
    const answer = await create({ input: 'A story.', slug: 'taken' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('“Mine” has this slug');
  });

  it('blocks over the limit, with what to do', async () => {
    const answer = await create({ blocks: [paragraph('x '.repeat(450_001))] });
    expect(answer.status).toBe(413);
    expect(answer.body.error.message).toContain('Paste it in parts');
  });

  it('copy over the limit, with what to do', async () => {
    const answer = await create({ input: 'x '.repeat(450_001) });
    expect(answer.status).toBe(413);
    expect(answer.body.error.message).toContain('Paste it in parts');
  });

  it('five megabytes, by Strapi before the plugin', async () => {
    expect((await create({ input: 'x '.repeat(2_500_000) })).status).toBe(413);
  });
});

describe('hostile copy', () => {
  const binary = String.fromCharCode(...Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256));
  const links = Array.from(
    { length: 500 },
    (_, at) => `https://twitter.com/lizzo/status/14618330334${String(10_000_000 + at)}`,
  );
  it.each<[string, string]>([
    ['binary bytes', binary],
    ['HTML nested 10,000 deep', `${'<div>'.repeat(10_000)}A story.${'</div>'.repeat(10_000)}`],
    ['lists nested 10,000 deep', `${'<ul><li>One '.repeat(10_000)}${'</li></ul>'.repeat(10_000)}`],
    ['a script', '<p>Hello <script>alert("stored")</script><img src=x onerror=alert(1)> there</p>'],
    ['javascript: links', '<p>Go <a href="javascript:alert(1)">here</a> now, please.</p>'],
    ['NUL and lone surrogates', 'A story\u0000 of \ud800 two \udc00 halves.'],
    ['an address of 400 letters', `https://www.youtube.com/watch?v=${'a'.repeat(400)}`],
    ['500 tweets', links.join('\n\n')],
    [
      'mail in a promo',
      '<p>Subscribe to our newsletter! <a href="mailto:a@b.example">Click here</a> to join.</p>',
    ],
  ])('gives an answer and a clean draft: %s', async (_, input) => {
    expect((await app.admin.post('/newsroom/parse', { input })).status).toBe(200);
    const { body } = await read(made(await create({ input, headline: 'Hostile' })));
    const stored = JSON.stringify(body);
    expect(stored).not.toMatch(/"url":"\s*javascript:/i);
    expect(stored).not.toContain('<script');
    expect(stored).not.toMatch(/\\u0000|\\ud800|\\udc00/);
    if (input === links.join('\n\n')) expect(body).toHaveLength(500);
  });

  it('is taken again as the preview gave it', async () => {
    const input = `${'<ul><li>One '.repeat(300)}${'</li></ul>'.repeat(300)}${SEED}`;
    const preview = await app.admin.post<{ data: { blocks: unknown[] } }>('/newsroom/parse', {
      input,
    });
    made(await create({ input, headline: 'x', blocks: preview.body.data.blocks }));
  });

  it('stores what is written as words, and nothing of it as markup', async () => {
    const words = '<script>alert(1)</script>';
    const documentId = made(await create({ headline: words, blocks: [paragraph(words)] }));
    expect(await read(documentId)).toMatchObject({
      headline: words,
      body: [{ content: paragraph(words).content }],
    });
  });
});

describe('a cover', () => {
  const file = (name: string, mime: string, more: object = {}) =>
    app.strapi.db.query('plugin::upload.file').create({
      data: { name, hash: name, ext: '.x', mime, size: 1, url: `/uploads/${name}`, ...more },
    }) as Promise<{ id: number }>;
  const coverOf = async (documentId: string) =>
    app
      .documents(UIDS.article)
      .findOne({ documentId, status: 'draft', populate: ['cover'] })
      .then((article) => (article as unknown as { cover: { id: number } | null }).cover);
  const refused = async (body: object, user: Caller = app.admin) => {
    const before = await counts();
    const { status, body: answer } = await user.post('/newsroom/articles', body);
    expect(await counts()).toEqual(before);
    const [error] = answer.error.details.errors;
    return { status, path: error?.path, message: error?.message };
  };

  it('is the picture of the Media Library that was sent, or none', async () => {
    const { id } = await file('hall.png', 'image/png');
    for (const cover of [id, String(id)]) {
      expect(await coverOf(made(await create({ input: 'A story.', cover })))).toMatchObject({ id });
    }
    for (const none of [{}, { cover: null }]) {
      expect(await coverOf(made(await create({ input: 'A story.', ...none })))).toBeNull();
    }
  });

  it.each([0, -1, 1.5, 'x', true, [], {}, { id: 1 }, 3_000_000_000])(
    'is refused where it is no id: %j',
    async (cover) => {
      expect(await refused({ input: 'A story.', cover })).toEqual({
        status: 400,
        path: ['cover'],
        message: 'Give the id of a picture in the Media Library.',
      });
    },
  );

  it('is refused where the Media Library has no such file, or no picture', async () => {
    expect(await refused({ input: 'A story.', cover: 999_999 })).toEqual({
      status: 400,
      path: ['cover'],
      message: 'There is no file 999999 in the Media Library.',
    });
    const { id } = await file('notes.pdf', 'application/pdf');
    expect(await refused({ input: 'A story.', cover: id })).toEqual({
      status: 400,
      path: ['cover'],
      message: `File ${id} of the Media Library is no picture.`,
    });
  });

  it('asks for the Media Library and for the field, as the Content Manager does', async () => {
    const { id } = await file('stage.png', 'image/png');
    const input = 'A story.';
    const fields = ['headline', 'slug', 'body', 'byline', 'storyDate', 'artists'];
    const seesFiles = { action: 'plugin::upload.read' };
    const loggedIn = async (name: string, permissions: readonly Permission[]) =>
      loginAs(app, await createRole(app, { name, permissions }));
    const blind = await loggedIn('No files', DOCUMENTED_WRITER);
    expect(await refused({ input, cover: id }, blind)).toEqual({
      status: 400,
      path: ['cover'],
      message: `There is no file ${id} in the Media Library.`,
    });
    const own = await loggedIn('Own files', [
      ...DOCUMENTED_WRITER,
      { ...seesFiles, conditions: [IS_CREATOR] },
    ]);
    expect((await refused({ input, cover: id }, own)).path).toEqual(['cover']);
    const withoutCover = await loggedIn('No covers', [
      ...PASTE,
      ...mayDo(UIDS.article, ['create', 'read'], { fields }),
      seesFiles,
    ]);
    expect(await refused({ input, cover: id }, withoutCover)).toEqual({
      status: 403,
      path: ['cover'],
      message: 'You may not write cover of an article. Leave it out, or ask an administrator.',
    });
    expect((await withoutCover.post('/newsroom/articles', { input })).status).toBe(201);
    const writer = await loggedIn('Covers', [...DOCUMENTED_WRITER, seesFiles]);
    const { body } = await writer.post('/newsroom/articles', { input, cover: id });
    expect(await coverOf(body.data.documentId)).toMatchObject({ id });
  });
});
