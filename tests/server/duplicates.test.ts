import type { Duplicate, ParseAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type Row, type TestApp } from './support/app';
import { createRole, loginAs, mayDo, PASTE } from './support/roles';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const line = (text: string, handle = 'lizzo') =>
  `${text} — ALL THE RUMORS ARE TRUE (@${handle}) November 20, 2021`;
const embed = (text: string, id: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/${id}">November 20, 2021</a></blockquote>`;

const parse = async (input: string, more: object = {}, caller: Caller = app.admin) => {
  const answer = await caller.post<ParseAnswer>('/newsroom/parse', { input, ...more });
  expect(answer.status).toBe(200);
  return answer.body.duplicates;
};
const draft = async (headline: string, input: string, more: object = {}): Promise<string> => {
  const answer = await app.admin.post('/newsroom/articles', { headline, input, ...more });
  expect(answer.status).toBe(201);
  return answer.body.data.documentId;
};
const reasonsFor = (duplicates: Duplicate[], documentId: string) =>
  duplicates.find((one) => one.documentId === documentId)?.reasons;

const SENTENCES = [
  'The singer met the group after the concert in Los Angeles.',
  'Four of the seven members sat in the best seats of the hall.',
  'Fans of both artists posted videos of the evening for hours.',
  'Nobody had expected that the two acts would follow each other.',
  'A new song is said to be on its way before the end of winter.',
];

describe('"This looks like …"', () => {
  it('names an article with most of the same sentences, and how many', async () => {
    const documentId = await draft('Sentences of an evening', SENTENCES.join(' '));
    const edited = [
      ...SENTENCES.slice(0, 4).map((sentence) => sentence.toUpperCase()),
      'This ending is a new one that nobody wrote before.',
    ];
    const found = await parse(edited.reverse().join('\n\n'));
    expect(found).toEqual([
      {
        documentId,
        headline: 'Sentences of an evening',
        slug: 'sentences-of-an-evening',
        reasons: [{ code: 'sentences', share: 0.8 }],
      },
    ]);
    const half = [...SENTENCES.slice(0, 2), 'One more line here.', 'And another line here.'];
    expect(await parse(half.join(' '))).toEqual([]);
  });

  it('knows what an article says now, and forgets one that is deleted', async () => {
    const articles = app.documents(UIDS.article);
    const paragraph = (text: string) => ({
      __component: 'newsroom.text',
      content: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    });
    const first = 'What the article said first is one thing. What it says now is quite another.';
    const second = 'Later on the editor wrote other sentences. None of the old ones is left there.';
    const { documentId } = await articles.create({
      data: { headline: 'Rewritten', body: [paragraph(first)] },
    });
    expect(reasonsFor(await parse(first), documentId)).toEqual([{ code: 'sentences', share: 1 }]);
    await articles.update({ documentId, data: { body: [paragraph(second)] } as object });
    expect(await parse(first)).toEqual([]);
    expect(reasonsFor(await parse(second), documentId)).toEqual([{ code: 'sentences', share: 1 }]);
    await articles.delete({ documentId });
    expect(await parse(second)).toEqual([]);
  });

  it('hears of an article that another process changed', async () => {
    const text = 'Another process wrote this sentence here. It told nobody of it but the database.';
    const own = 'This one was written by the process itself. It is the one that changes later on.';
    const documentId = await draft('Of another process', own);
    expect(reasonsFor(await parse(own), documentId)).toBeDefined();
    // Past the Document Service, which is all that this process hears of.
    const texts = app.strapi.db.query('newsroom.text');
    const [block] = (await texts.findMany({ orderBy: { id: 'desc' }, limit: 1 })) as [Row];
    await texts.update({
      where: { id: block.id },
      data: { content: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
    });
    await app.strapi.db.query(UIDS.article).updateMany({
      where: { documentId },
      data: { updatedAt: new Date(Date.now() + 1000) },
    });
    expect(reasonsFor(await parse(text), documentId)).toEqual([{ code: 'sentences', share: 1 }]);
  });

  it('names an article with the same headline, typed or in the copy', async () => {
    const documentId = await draft('Butter wins “Record of the Year”', 'Some words.');
    const headline = "BUTTER wins 'Record of the Year'!";
    const same = [{ code: 'headline' }];
    expect(reasonsFor(await parse('Quite other words.', { headline }), documentId)).toEqual(same);
    const page = `<h1>${headline}</h1><p>Quite other words.</p>`;
    expect(reasonsFor(await parse(page), documentId)).toEqual(same);
    expect(await parse('x', { headline: 'Butter wins Record of the Month' })).toEqual([]);
  });

  it('names an article with most of the same tweets, with or without their numbers', async () => {
    const tweets = ['One of three', 'Two of three', 'Three of three'];
    const documentId = await draft(
      'Three tweets',
      `Before.\n\n${tweets.map((t) => line(t)).join('\n\n')}`,
    );
    const pasted = (...texts: string[]) => ['Other words.', ...texts].join('\n\n');
    const all = await parse(pasted(...tweets.map((text) => line(text))));
    expect(reasonsFor(all, documentId)).toEqual([{ code: 'tweets', count: 3 }]);
    const most = await parse(
      pasted(line(tweets[0]!), embed(tweets[1]!, '1461833033416270001'), line('Unknown')),
    );
    expect(reasonsFor(most, documentId)).toEqual([{ code: 'tweets', count: 2 }]);
    expect(await parse(pasted(line(tweets[0]!), line('Unknown'), line('Unknown, too')))).toEqual(
      [],
    );
    // The entry gets a number; the line without one is still its tweet.
    await app.admin.post('/newsroom/tweet-embeds', {
      input: embed(tweets[0]!, '1461833033416270002'),
    });
    expect(reasonsFor(await parse(pasted(line(tweets[0]!))), documentId)).toEqual([
      { code: 'tweets', count: 1 },
    ]);
  });

  it('gives all reasons, and names first what was made from the same copy', async () => {
    const copy = `A story that was pasted before is here. It has two sentences that are long.\n\n${line('Its only tweet')}`;
    const similar = await draft('Something like it', `${copy}\n\nOne more.`);
    const same = await draft('The very same', copy);
    const found = await parse(copy, { headline: 'The very same' });
    expect(found.map(({ documentId }) => documentId)).toEqual([same, similar]);
    expect(found[0]!.reasons.map(({ code }) => code)).toEqual([
      'copy',
      'headline',
      'sentences',
      'tweets',
    ]);
    expect(found[1]!.reasons.map(({ code }) => code)).toEqual(['sentences', 'tweets']);
  });

  it('names nothing that the user may not read, for whatever reason', async () => {
    const copy = `Nobody but the desk may know of this. It is a secret until next Monday.\n\n${line('A secret tweet')}`;
    await draft('A secret wedding', copy);
    const make = async (name: string, articles: Parameters<typeof mayDo>[2]) =>
      loginAs(
        app,
        await createRole(app, {
          name,
          permissions: [
            ...PASTE,
            ...mayDo(UIDS.tweetEmbed, ['read']),
            ...mayDo(UIDS.article, ['read'], articles),
          ],
        }),
      );
    const more = { headline: 'A secret wedding' };
    expect(await parse(copy, more)).toHaveLength(1);
    for (const caller of [
      await make('Korean', { locales: ['ko'] }),
      await make('Covers', { fields: ['cover', 'body'] }),
    ]) {
      expect(await parse(copy, more, caller)).toEqual([]);
    }
    const slugless = await make('Slugless', { fields: ['headline'] });
    expect(await parse(copy, more, slugless)).toMatchObject([{ slug: null }]);
  });
});
