import { UIDS } from '../../common/plugin';
import { startApp, type Answer, type Reply, type Row, type TestApp } from './support/app';

let app: TestApp;
/** What the app's own document middleware does with the articles that are made. */
let onArticle: ((body: Row[]) => void) | null = null;
beforeAll(async () => {
  app = await startApp({
    register({ documents }) {
      documents.use(({ uid, action, params }, next) => {
        const { data } = params as unknown as { data: { body: Row[] } };
        if (uid === UIDS.article && action === 'create') onArticle?.(data.body);
        return next();
      });
    },
  });
  await tag('Lizzo', ['lizzo']);
  await tag('Melissa Jefferson', ['Lizzo']);
});
afterAll(() => app.stop());

const tag = (name: string, handles: string[]) =>
  app.documents(UIDS.artistTag).create({ data: { name, handles } });
const line = (text: string, handle = 'lizzo', day = 'November 20, 2021') =>
  `${text} — ALL THE RUMORS ARE TRUE (@${handle}) ${day}`;
const embed = (text: string, status: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; LIZZO (@lizzo) <a href="https://twitter.com/lizzo/status/${status}">November 20, 2021</a></blockquote>`;
const draft = (body: object) => app.admin.post('/newsroom/articles', body);
const paste = (input: string) => app.admin.post('/newsroom/tweet-embeds', { input });
const made = ({ status, body }: Answer<Reply>): string => {
  expect(body.error).toBeUndefined();
  expect(status).toBe(201);
  return body.data.documentId;
};
const tweetsOf = async (documentId: string): Promise<Row[]> => {
  const { body } = await app.documents(UIDS.article).findOne({
    documentId,
    status: 'draft',
    populate: { body: { on: { 'newsroom.tweet': { populate: ['tweet'] } } } },
  });
  return body.map(({ tweet }) => tweet!);
};
const stored = (text: string) =>
  app.documents(UIDS.tweetEmbed).findMany({ filters: { text }, populate: ['artists'] });
const count = (uid: string) => app.strapi.db.query(uid).count();

/** All columns of a row and of what is linked to it, as they lie in the database. */
const columnsOf = async (table: string, where: object) =>
  (await app.strapi.db.connection(table).select('*').where(where).orderBy('id')) as Record<
    string,
    unknown
  >[];

/** How many queries the work sends. */
const queriesOf = async (work: () => Promise<unknown>): Promise<number> => {
  let queries = 0;
  const count = ({ sql }: { sql: string }) => {
    if (/^\s*(insert|select|update|delete)/i.test(sql)) queries += 1;
  };
  const { connection } = app.strapi.db;
  connection.on('query', count);
  await work();
  connection.removeListener('query', count);
  return queries;
};

/**
 * What Strapi tells its listeners of the new entry that the work makes, while it goes on and after the
 * commit; what it still has to tell of others is theirs.
 */
const eventsOf = async (uid: string, work: () => Promise<string>): Promise<Row[]> => {
  const all: Row[] = [];
  const stop = app.strapi.eventHub.on('entry.create', (event: { uid: string; entry: Row }) => {
    if (event.uid === uid) all.push(event.entry);
    return Promise.resolve();
  });
  const documentId = await work();
  const entries = () => all.filter((entry) => entry.documentId === documentId);
  for (let waits = 0; entries().length === 0 && waits < 300; waits += 1) await wait(100);
  // A second one would come right behind.
  await wait(200);
  stop();
  return entries();
};
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an entry made with many others', () => {
  const values = { lang: 'en', authorName: 'LIZZO' };
  const status = '1462183446212407308';
  const signature = (name: string) => embed(`Made ${name} pic.twitter.com/dfuXgsqHbC`, status);
  const OWN =
    'id document_id documentId created_at createdAt updated_at updatedAt published_at publishedAt'.split(
      ' ',
    );

  const single = async (name: string) => {
    const { documentId } = await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { signature: signature(name), ...values, createdBy: 1, updatedBy: 1 } });
    return documentId;
  };
  const bulk = async (name: string) => {
    const [{ documentId } = { documentId: '' }] = await app.strapi.db.transaction(() =>
      app.strapi
        .plugin('newsroom')
        .service<{ findOrMake: FindOrMake }>('tweet-embeds')
        .findOrMake([{ signature: signature(name), ...values }], { createdBy: 1, updatedBy: 1 }),
    );
    return documentId;
  };
  type FindOrMake = (tweets: object[], creators: object) => Promise<{ documentId: string }[]>;

  const rowsOf = async (documentId: string) => {
    const [row] = await columnsOf('newsroom_tweet_embeds', { document_id: documentId });
    const links = await columnsOf('newsroom_tweet_embeds_artists_lnk', { tweet_embed_id: row!.id });
    return { row: row!, links };
  };
  const lastOrder = async () => {
    const links = await columnsOf('newsroom_tweet_embeds_artists_lnk', {});
    return Math.max(0, ...links.map(({ tweet_embed_ord: order }) => Number(order)));
  };

  it('is the same as one that the Document Service makes, column by column', async () => {
    const before = await lastOrder();
    const one = await rowsOf(await single('the same'));
    // The same tweet can be there but once.
    await app.documents(UIDS.tweetEmbed).delete({ documentId: String(one.row.document_id) });
    const other = await rowsOf(await bulk('the same'));

    const shared = ({ row }: typeof one) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.includes(name)));
    expect(shared(other)).toEqual(shared(one));
    expect(Object.keys(other.row)).toEqual(Object.keys(one.row));
    for (const name of OWN) expect(typeof other.row[name]).toBe(typeof one.row[name]);
    expect(other.row.document_id).toMatch(/^[a-z0-9]{24}$/);
    expect(other.row.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(other.row.status_id).toBe(status);

    const places = ({ links }: typeof one) =>
      links.map(({ artist_tag_id, artist_tag_ord, tweet_embed_ord }) => [
        artist_tag_id,
        artist_tag_ord,
        Number(tweet_embed_ord) - before,
      ]);
    expect(places(other)).toHaveLength(2);
    expect(places(other)).toEqual(places(one));
    await app.documents(UIDS.tweetEmbed).delete({ documentId: String(other.row.document_id) });
  });

  it('is told of as one that the Document Service makes', async () => {
    const told = async (make: (name: string) => Promise<string>) => {
      let documentId = '';
      const entries = await eventsOf(
        UIDS.tweetEmbed,
        async () => (documentId = await make('told')),
      );
      await app.documents(UIDS.tweetEmbed).delete({ documentId });
      const [entry, ...others] = entries;
      expect(others).toEqual([]);
      expect(entry!.documentId).toBe(documentId);
      const shared = Object.entries(entry!).filter(([name]) => !OWN.includes(name));
      return { names: Object.keys(entry!), entry: Object.fromEntries(shared) };
    };
    const one = await told(single);
    expect(one.entry.artists).toHaveLength(2);
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    expect(plain(await told(bulk))).toEqual(plain(one));
  });
});

describe('a draft with many blocks', () => {
  it('has every kind of block as Strapi itself writes it', async () => {
    const other = await app
      .documents(UIDS.article)
      .create({ data: { headline: 'Butter wins Record of the Year' }, status: 'published' });
    const content = [{ type: 'paragraph', children: [{ type: 'text', text: 'One.' }] }];
    const blocks = [
      { type: 'text', content },
      { type: 'tweet', tweet: {}, signature: line('As Strapi writes it') },
      {
        type: 'related-reads',
        label: 'MORE',
        items: [
          { title: 'Butter', url: null, article: other.documentId },
          { title: 'Dynamite', url: 'https://other.example/dynamite', article: null },
        ],
      },
      { type: 'promo', text: 'Join', url: 'https://newsroom.example/join' },
      { type: 'embed', url: 'https://youtu.be/x', provider: 'YouTube', caption: null },
      { type: 'tweet', tweet: {}, signature: line('As Strapi writes it, twice') },
    ];
    const bulk = await everythingOf(made(await draft({ headline: 'In bulk', blocks })));
    const copy = await app.documents(UIDS.article).create({
      data: {
        headline: 'One by one',
        body: bulk.body.map(({ id: _id, tweet, relatedRead, ...block }) => ({
          ...block,
          ...(tweet ? { tweet: tweet.documentId } : {}),
          ...(relatedRead ? { relatedRead: relatedRead.documentId } : {}),
        })),
      },
    });
    const single = await everythingOf(copy.documentId);
    const withoutIds = ({ body }: Row) => body.map(({ id: _id, ...block }) => block);
    expect(withoutIds(bulk)).toEqual(withoutIds(single));
    expect(bulk.body[2]!.relatedRead!.items.map(({ article }) => article?.documentId)).toEqual([
      other.documentId,
      undefined,
    ]);
    expect(bulk.body[2]!.relatedRead).toMatchObject({ title: 'Butter · Dynamite' });
    expect(await placesOf(bulk.id)).toEqual(await placesOf(single.id));
  });

  it('has several blocks that hold nothing but a relation', async () => {
    const blocks = ['Butter', 'Dynamite', 'Permission to Dance'].map((title) => ({
      type: 'related-reads',
      label: 'MORE',
      items: [{ title, url: null, article: null }],
    }));
    const { body } = await everythingOf(made(await draft({ headline: 'Three lists', blocks })));
    expect(body.map(({ relatedRead }) => relatedRead!.items[0]!.title)).toEqual([
      'Butter',
      'Dynamite',
      'Permission to Dance',
    ]);
  });

  const everythingOf = (documentId: string) =>
    app.documents(UIDS.article).findOne({
      documentId,
      status: 'draft',
      populate: {
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
  const placesOf = async (articleId: number) => {
    const rows = await columnsOf('newsroom_articles_cmps', { entity_id: articleId });
    return rows.map(({ component_type, field, order }) => [component_type, field, Number(order)]);
  };

  it('comes to the middlewares of others with its whole body, and is told of with it', async () => {
    const seen: number[] = [];
    onArticle = (body) => {
      seen.push(body.length);
      body.push({ __component: 'newsroom.promo', text: 'Added by the app' } as Row);
    };
    const [told] = await eventsOf(UIDS.article, async () =>
      made(await draft({ headline: 'Seen', input: line('Seen by others') })),
    );
    onArticle = null;
    expect(seen).toEqual([1]);
    expect(told!.body.map(({ __component, text }) => [__component, text])).toEqual([
      ['newsroom.tweet', undefined],
      ['newsroom.promo', 'Added by the app'],
    ]);
  });

  it('asks the database no more often for many tweets than for a few', async () => {
    const input = (number: number, name: string) =>
      Array.from({ length: number }, (_, at) =>
        line(`${name} ${at}`, `account_${at % 40}`, `November ${1 + (at % 28)}, 2021`),
      ).join('\n\n');
    const few = await queriesOf(async () =>
      made(await draft({ headline: 'Few', input: input(20, 'Of few') })),
    );
    const many = await queriesOf(async () =>
      made(await draft({ headline: 'Many', input: input(200, 'Of many') })),
    );
    // Some more slices, and what is read for the events of the last draft; never one for each tweet.
    expect(many - few).toBeLessThan(180 / 4);

    // Those that are there are found as cheaply.
    const again = await queriesOf(async () =>
      made(await draft({ headline: 'Again', input: input(200, 'Of many') })),
    );
    expect(again - few).toBeLessThan(180 / 4);
  });
});

describe('a paste of many tweets', () => {
  it('makes one entry of a tweet that it has twice, with and without its status id', async () => {
    const input = [
      line('Twice in one paste'),
      embed('Twice in one paste', '1462183446212407311'),
      line('  twice in  ONE paste'),
    ].join('\n\n');
    const { body } = await paste(input);
    expect(body.data.map(({ created }) => created)).toEqual([true, false, false]);
    expect(new Set(body.data.map(({ documentId }) => documentId)).size).toBe(1);
    const [entry, ...others] = await stored('Twice in one paste');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ statusId: '1462183446212407311', lang: 'en' });
  });

  it('finds the one of the library by handle, day and words, and fills in what it lacks', async () => {
    const { documentId } = await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { signature: line('There before') } });
    const answer = await paste(
      `${embed('There before', '1462183446212407322')}\n\n${line('New beside it')}`,
    );
    expect(answer.body.data).toMatchObject([
      { documentId, created: false, statusId: '1462183446212407322' },
      { created: true },
    ]);
    const again = await paste(line('There before', 'LIZZO'));
    expect(again.body.data).toMatchObject([{ documentId, created: false }]);
    expect(await stored('There before')).toHaveLength(1);
  });

  it('keeps apart what other accounts say on other days in the same words', async () => {
    const input = [
      line('Good morning', 'lizzo'),
      line('Good morning', 'BTS_twt'),
      line('Good morning', 'lizzo', 'November 21, 2021'),
    ].join('\n\n');
    const { body } = await paste(input);
    expect(body.data.map(({ created }) => created)).toEqual([true, true, true]);
    expect(await stored('Good morning')).toHaveLength(3);
  });

  it('links each to the artist tags of its handle, whatever the case of its letters', async () => {
    await tag('BTS', ['bts_bighit']);
    await paste(
      [
        line('To artists one', 'BTS_bighit'),
        line('To artists two', 'LIZZO'),
        line('To artists three', 'nobody'),
      ].join('\n\n'),
    );
    const names = async (text: string) => (await stored(text))[0]!.artists.map(({ name }) => name);
    expect(await names('To artists one')).toEqual(['BTS']);
    expect(await names('To artists two')).toEqual(['Lizzo', 'Melissa Jefferson']);
    expect(await names('To artists three')).toEqual([]);
  });

  it('is one set of entries with seven others at once whose tweets overlap', async () => {
    const before = await count(UIDS.tweetEmbed);
    const text = (at: number) => `Overlapping ${at}`;
    const inputs = Array.from({ length: 8 }, (_, at) =>
      Array.from({ length: 50 }, (_none, tweet) => text(at * 20 + tweet)),
    );
    const answers = await Promise.all(
      inputs.map((texts, at) => {
        const lines = texts.map((one) => line(one));
        const input = (at % 2 ? lines.reverse() : lines).join('\n\n');
        return draft({ headline: 'Overlapping', input });
      }),
    );
    const documentIds = answers.map(made);
    expect((await count(UIDS.tweetEmbed)) - before).toBe(7 * 20 + 50);
    for (const [at, documentId] of documentIds.entries()) {
      const texts = (await tweetsOf(documentId)).map((tweet) => tweet.text);
      expect(at % 2 ? texts.reverse() : texts).toEqual(inputs[at]);
    }
  });
});

describe('a paste of many tweets, stored whole or not at all,', () => {
  it('leaves no tweet of a draft of which one block cannot be written', async () => {
    const stop = app.strapi.db.lifecycles.subscribe({
      models: ['newsroom.promo'],
      beforeCreateMany() {
        throw new Error('The disk is full');
      },
    });
    const before = await counts();
    const blocks = [
      { type: 'tweet', tweet: {}, signature: line('Never stored in bulk') },
      { type: 'related-reads', label: 'MORE', items: [{ title: 'Never stored in bulk' }] },
      { type: 'promo', text: 'Join' },
    ];
    const { status } = await draft({ headline: 'Never', blocks });
    stop();
    expect(status).toBe(500);
    expect(await counts()).toEqual(before);
    made(await draft({ headline: 'Now', blocks }));
  });

  const counts = async (): Promise<Record<string, number>> => {
    const tables = [
      'newsroom_tweet_embeds',
      'newsroom_tweet_embeds_artists_lnk',
      'newsroom_related_reads',
      'newsroom_related_reads_cmps',
      'newsroom_articles',
      'newsroom_articles_cmps',
      'components_newsroom_tweets',
      'components_newsroom_related_links',
    ];
    const rows = await Promise.all(tables.map((table) => columnsOf(table, {})));
    return Object.fromEntries(rows.map((all, at) => [tables[at]!, all.length]));
  };

  it('leaves no tweet of a paste of which one cannot be written', async () => {
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [UIDS.tweetEmbed],
      afterCreateMany() {
        throw new Error('The disk is full');
      },
    });
    const before = await count(UIDS.tweetEmbed);
    const { status } = await paste(`${line('Never pasted one')}\n\n${line('Never pasted two')}`);
    stop();
    expect(status).toBe(500);
    expect(await count(UIDS.tweetEmbed)).toBe(before);
  });

  it('refuses a paste of more than 1,000 tweets, and names the field', async () => {
    const input = Array.from({ length: 1001 }, (_, at) => line(`Too many ${at}`)).join('\n\n');
    const { status, body } = await paste(input);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['input']);
    expect(body.error.message).toContain('1000 tweets');
    expect(await stored('Too many 0')).toEqual([]);
  });
});
