import { startApp, type Caller, type TestApp } from './support/app';

const TWEET = (words: string) =>
  `${words} — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021\n\n`;

/** Short enough to be read in place, with everything that is read in it. */
const STORY =
  'Lizzo meets BTS\n\nA word by @somebody on #VMINZZO.\n\n' +
  TWEET('Did we just become BFFs?') +
  'ALSO READ: Taxi Driver 3 breaks records; BTS celebrate 10 years\n\n';

/** Long enough for a thread, and the same story. */
const LONG = STORY + 'Words of a story, line by line.\n\n'.repeat(400);

/** Takes far longer than any timeout that is set here. */
const STUBBORN = '<ul><li>a'.repeat(90_000);

interface Parsed {
  data: { headline: string; blocks: { type: string; items?: { title: string }[] }[] };
  suggestions: { artists: { name: string }[]; newArtists: { handle: string }[]; related: object[] };
  duplicates: object[];
  error: { status: number; message: string };
}

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.documents('plugin::newsroom.artist-tag').create({
    data: { name: 'BTS', handles: ['BTS_twt'] },
  });
  for (const headline of ['Taxi Driver 3 breaks records', 'BTS celebrate 10 years']) {
    await app.documents('plugin::newsroom.article').create({ data: { headline } });
  }
});
afterAll(() => app.stop());

const setTimeoutOf = (milliseconds: number): void => {
  app.strapi.config.set('plugin::newsroom.readingTimeout', milliseconds);
};
afterEach(() => setTimeoutOf(60_000));

const parse = (input: string, caller: Caller = app.admin) =>
  caller.post<Parsed>('/newsroom/parse', { input });

const count = async (uid: string): Promise<number> => (await app.documents(uid).findMany()).length;

describe('reading beside the event loop', () => {
  it('gives of a long paste what it gives of a short one', async () => {
    const [short, long] = [await parse(STORY), await parse(LONG)];
    expect(long.status).toBe(200);
    expect(long.headers.get('content-type')).toMatch(/^application\/json/);
    expect(long.body.data.headline).toBe(short.body.data.headline);
    expect(long.body.data.blocks.slice(0, 3)).toEqual(short.body.data.blocks.slice(0, 3));
    expect(long.body.suggestions).toEqual(short.body.suggestions);
    expect(long.body.duplicates).toEqual([]);
    expect(short.body.suggestions.artists.map(({ name }) => name)).toEqual(['BTS']);
    expect(short.body.data.blocks.flatMap(({ items = [] }) => items)).toHaveLength(2);
  });

  it('makes the same draft of a long paste, and finds its copy again', async () => {
    const { status, body } = await app.admin.post('/newsroom/articles', { input: LONG });
    expect(status).toBe(201);
    expect((await parse(LONG)).body.duplicates).toHaveLength(1);
    const article = await app.documents('plugin::newsroom.article').findOne({
      documentId: body.data.documentId,
      populate: ['body'],
    });
    expect(article.body.map(({ __component }) => __component)).toEqual([
      'newsroom.text',
      'newsroom.tweet',
      'newsroom.related-reads',
      'newsroom.text',
    ]);
  });

  it('suggests the artists of a long text, and finds the tweets of a long paste', async () => {
    const { body } = await app.admin.post<{ data: { name: string }[] }>(
      '/newsroom/artist-suggestions',
      { text: LONG },
    );
    expect(body.data.map(({ name }) => name)).toEqual(['BTS']);
    const pasted = await app.admin.post('/newsroom/tweet-embeds', { input: LONG });
    expect(pasted.body.data).toHaveLength(1);
  });

  it('answers others while it reads', async () => {
    const order: string[] = [];
    setTimeoutOf(3000);
    const reading = parse(STUBBORN).then(() => order.push('reading'));
    for (let at = 0; at < 20; at += 1) {
      await app.anonymous.get('/_health').then(() => order.push('health'));
    }
    await reading;
    expect(order.indexOf('reading')).toBe(20);
  });
});

describe('a reading that lasts too long', () => {
  it('ends with a 503 that tells what to do, and stores nothing', async () => {
    setTimeoutOf(30);
    const before = await count('plugin::newsroom.article');
    for (const address of ['/newsroom/parse', '/newsroom/articles', '/newsroom/tweet-embeds']) {
      const { status, body } = await app.admin.post<Parsed>(address, {
        input: TWEET('Words') + STUBBORN,
      });
      expect([address, status]).toEqual([address, 503]);
      expect(body.error.message).toContain('Paste it in parts');
    }
    expect(await count('plugin::newsroom.article')).toBe(before);
  });

  it('does not keep the next one from being read', async () => {
    setTimeoutOf(30);
    expect((await parse(STUBBORN)).status).toBe(503);
    setTimeoutOf(60_000);
    expect((await parse(LONG)).status).toBe(200);
  });
});

describe('several readings of one user', () => {
  it('wait for one another, and are refused with a 429 when too many wait', async () => {
    setTimeoutOf(10_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => parse(STUBBORN)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.body.error.message).toContain('still being read');
  });
});

describe('the limit of what is stored at once', () => {
  it('refuses a paste of more than 1,000 tweets before it stores one', async () => {
    const before = await count('plugin::newsroom.tweet-embed');
    const input = Array.from({ length: 1001 }, (_, at) => TWEET(`Words ${at}`)).join('');
    const { status, body } = await app.admin.post('/newsroom/tweet-embeds', { input });
    expect(status).toBe(400);
    expect(body.error.message).toContain('at most 1000 tweets');
    expect(await count('plugin::newsroom.tweet-embed')).toBe(before);
  });

  it('refuses a draft of more paragraphs than an article has', async () => {
    const { status, body } = await app.admin.post('/newsroom/articles', {
      input: 'a\n\n'.repeat(25_001),
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('Paste it in parts');
  });

  it('refuses tweets that take the same copy again and again', async () => {
    const input = TWEET('Words '.repeat(2000));
    const block = { type: 'tweet', tweet: { handle: 'lizzo', range: [0, input.length - 2] } };
    const { status } = await app.admin.post('/newsroom/articles', {
      input,
      blocks: Array.from({ length: 200 }, () => block),
    });
    expect(status).toBe(400);
  });
});
