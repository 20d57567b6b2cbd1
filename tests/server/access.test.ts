import type { MatchAgainAnswer, ParseAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Caller, type Row, type TestApp } from './support/app';
import {
  builtInRole,
  createRole,
  grant,
  loginAs,
  mayDo,
  PASTE,
  sixRoles,
  type Permission,
} from './support/roles';

let app: TestApp;
/** Two of Strapi's own Authors, who may read and change only what they made, and its Editor. */
let ann: Caller;
let ben: Caller;
let editor: Caller;
beforeAll(async () => {
  app = await startApp();
  const roles = await sixRoles(app);
  [ann, ben, editor] = [
    await loginAs(app, roles.builtInAuthor),
    await loginAs(app, roles.builtInAuthor),
    await loginAs(app, roles.builtInEditor),
  ];
});
afterAll(() => app.stop());

const EVERYTHING = [UIDS.article, UIDS.artistTag, UIDS.tweetEmbed, UIDS.relatedRead];

/** A user of a role of its own, which may do everything but what `permissions` changes. */
const userWith = async (name: string, permissions: readonly Permission[]): Promise<Caller> =>
  loginAs(app, await createRole(app, { name, permissions: [...PASTE, ...permissions] }));

const allBut = (subject: string): Permission[] =>
  EVERYTHING.filter((uid) => uid !== subject).flatMap((uid) =>
    mayDo(uid, ['create', 'read', 'update']),
  );

/** Makes an entry in the Content Manager, as its user does. */
const make = async (caller: Caller, uid: string, data: object, locale = 'en'): Promise<Row> => {
  const answer = await caller.post(
    `/content-manager/collection-types/${uid}?locale=${locale}`,
    data,
  );
  expect(answer.status).toBe(201);
  return answer.body.data;
};
const publish = async (documentId: string) => {
  await app.documents(UIDS.article).publish({ documentId, locale: 'en' });
};

const line = (words: string, handle = 'lizzo') =>
  `${words} — ALL THE RUMORS ARE TRUE (@${handle}) November 20, 2021`;
const story = (words: string) => `${words} They said it twice. Nobody believed it.`;

const parse = async (caller: Caller, input: string, more: object = {}) => {
  const answer = await caller.post<ParseAnswer>('/newsroom/parse', { input, ...more });
  expect(answer.status).toBe(200);
  return answer.body;
};
const matched = async (caller: Caller, title: string, more: object = {}) => {
  const { suggestions } = await parse(caller, `${story('News.')}\n\nALSO READ: ${title}`, more);
  return suggestions.related.map(({ matches }) => matches.map(({ headline }) => headline));
};
const draft = (caller: Caller, body: object) =>
  caller.post('/newsroom/articles', { headline: 'A draft', ...body });

describe('an article that somebody may not read', () => {
  const headline = 'The secret wedding of two idols';
  const input = story('They are going to marry.');
  let secret: Row;
  let tweet: Row;
  let onlyKorean: Caller;
  let withoutHeadlines: Caller;
  beforeAll(async () => {
    tweet = await make(ben, UIDS.tweetEmbed, { signature: line('We are getting married') });
    const made = await draft(ben, {
      input: `${input}\n\n${line('We are getting married')}`,
      headline,
    });
    expect(made.status).toBe(201);
    secret = made.body.data;
    onlyKorean = await userWith('Korean desk', [
      ...allBut(UIDS.article),
      ...mayDo(UIDS.article, ['create', 'read'], { locales: ['ko'] }),
    ]);
    withoutHeadlines = await userWith('Pictures', [
      ...allBut(UIDS.article),
      ...mayDo(UIDS.article, ['read'], { fields: ['cover', 'slug'] }),
    ]);
  });

  /** Who made it, and who may read everything in English; then those who may not. */
  const users = () => ({
    may: [ben, editor, app.admin],
    mayNot: [ann, onlyKorean, withoutHeadlines],
  });

  it('is neither named nor counted where its tweets are in use', async () => {
    const usage = async (caller: Caller) => {
      const { body } = await caller.get<{ data: Record<string, unknown> }>(
        `/newsroom/tweet-embeds/usage?documentIds=${tweet.documentId}`,
      );
      return body.data[tweet.documentId];
    };
    for (const caller of users().may) {
      expect(await usage(caller)).toMatchObject({ count: 1, articles: [{ headline }] });
    }
    for (const caller of users().mayNot) {
      expect(await usage(caller)).toEqual({ count: 0, articles: [] });
    }
  });

  it('is no match of a related title', async () => {
    for (const caller of users().may) expect(await matched(caller, headline)).toEqual([[headline]]);
    for (const caller of users().mayNot) expect(await matched(caller, headline)).toEqual([[]]);
  });

  it('is not told of when its copy is pasted again', async () => {
    const pasted = `${input}\n\n${line('We are getting married')}`;
    for (const caller of users().may) {
      expect((await parse(caller, pasted)).duplicates).toMatchObject([{ headline }]);
    }
    for (const caller of users().mayNot) {
      expect((await parse(caller, pasted)).duplicates).toEqual([]);
    }
  });

  it('splits no line of titles at its semicolon', async () => {
    await make(ben, UIDS.article, { headline: 'Their honeymoon in Jeju' });
    const both = `${headline}; Their honeymoon in Jeju`;
    for (const caller of users().may) {
      expect(await matched(caller, both)).toEqual([[headline], ['Their honeymoon in Jeju']]);
    }
    for (const caller of users().mayNot) expect(await matched(caller, both)).toEqual([[]]);
  });

  it('does not hide those behind it that may be read', async () => {
    const own = 'Five ways to bake bread at home';
    for (let at = 0; at < 6; at += 1) await make(ben, UIDS.article, { headline: own });
    await make(ann, UIDS.article, { headline: `${own}!` });
    expect(await matched(ann, own)).toEqual([[`${own}!`]]);
  });

  const itemOf = async (documentId: string) => {
    const article = await app.documents(UIDS.article).findOne({
      documentId,
      populate: {
        body: {
          on: {
            'newsroom.related-reads': {
              populate: { relatedRead: { populate: { items: { populate: { article: true } } } } },
            },
          },
        },
      },
    });
    const reads = article.body.flatMap(({ relatedRead }) => relatedRead?.items ?? []);
    return reads.map((item) => (item as unknown as { article: Row | null }).article);
  };
  it('is not linked to by a paste', async () => {
    const pasted = { input: `${story('More news.')}\n\nALSO READ: ${headline}` };
    const [own, other] = [await draft(ben, pasted), await draft(ann, pasted)];
    expect([own.status, other.status]).toEqual([201, 201]);
    expect(await itemOf(own.body.data.documentId)).toMatchObject([
      { documentId: secret.documentId },
    ]);
    expect(await itemOf(other.body.data.documentId)).toEqual([null]);
  });

  it('is as unknown in a request as one that does not exist', async () => {
    const withArticle = (article: string) => ({
      blocks: [
        { type: 'related-reads', label: 'ALSO READ', items: [{ title: 'x', url: null, article }] },
      ],
    });
    expect((await draft(ben, withArticle(secret.documentId))).status).toBe(201);
    for (const article of [secret.documentId, 'nothing']) {
      const { status, body } = await draft(ann, withArticle(article));
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([
        {
          path: ['blocks', '0', 'items', '0', 'article'],
          message: `There is no article ${article}.`,
        },
      ]);
    }
  });

  it('is not named when it has the slug that somebody wants', async () => {
    const { slug } = await make(ben, UIDS.article, {
      headline: 'A published story',
      slug: 'taken',
    });
    expect(slug).toBe('taken');
    const [{ documentId }] = await app
      .documents(UIDS.article)
      .findMany({ filters: { slug: 'taken' } })
      .then((rows) => rows as [Row]);
    const blocks = [{ type: 'promo', text: 'Join us', url: null }];
    const wanted = { blocks, slug: 'taken' };
    await publish(documentId);
    const refusal = async (caller: Caller) => {
      const { status, body } = await draft(caller, wanted);
      expect(status).toBe(400);
      return body.error.details.errors[0]!.message;
    };
    expect(await refusal(editor)).toContain('“A published story” has this slug.');
    expect(await refusal(ann)).toBe(
      'Another article has this slug. Choose another, or leave it empty.',
    );
  });
});

describe('an artist tag that somebody may not read', () => {
  let group: Row;
  beforeAll(async () => {
    group = await make(editor, UIDS.artistTag, { name: 'Xylophonics', handles: ['xylo_official'] });
  });
  const pasted = `Xylophonics are back. Xylophonics said so.\n\n${line('Hello', 'xylo_official')}`;
  const unknown = { name: 'xylo_official', handle: 'xylo_official' };

  it('is not suggested: its account is offered as a new one', async () => {
    const [known, other] = [await parse(editor, pasted), await parse(ann, pasted)];
    expect(known.suggestions.artists).toMatchObject([{ documentId: group.documentId }]);
    expect(known.suggestions.newArtists).toEqual([]);
    expect(other.suggestions.artists).toEqual([]);
    expect(other.suggestions.newArtists).toEqual([unknown]);
  });

  it('is not suggested beside an article either', async () => {
    const suggest = async (caller: Caller) =>
      (await caller.post('/newsroom/artist-suggestions', { text: pasted })).body;
    expect(await suggest(editor)).toMatchObject({
      data: [{ name: 'Xylophonics' }],
      newArtists: [],
    });
    expect(await suggest(ann)).toEqual({ data: [], newArtists: [unknown] });
  });

  it('is given by its name in a language that the user may read', async () => {
    await app.documents(UIDS.artistTag).update({
      documentId: group.documentId,
      locale: 'ko',
      data: { name: '자일로포닉스' },
    });
    const korean = await userWith('Korean tags', [
      ...mayDo(UIDS.artistTag, ['read'], { locales: ['ko'] }),
    ]);
    expect((await parse(korean, pasted)).suggestions.artists).toMatchObject([
      { documentId: group.documentId, name: '자일로포닉스' },
    ]);
  });

  it('is as unknown in a request as one that does not exist', async () => {
    const blocks = [{ type: 'promo', text: 'Join us', url: null }];
    expect((await draft(editor, { blocks, artists: [group.documentId] })).status).toBe(201);
    for (const id of [group.documentId, 'nothing']) {
      const { status, body } = await draft(ann, { blocks, artists: [id] });
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([
        { path: ['artists', '0'], message: `There is no artist tag ${id}.` },
      ]);
    }
  });
});

describe('"Match again"', () => {
  it('changes and counts only related reads that the user may change, as their work', async () => {
    const title = 'A story that comes much later';
    const read = (caller: Caller, items: object[]) =>
      make(caller, UIDS.relatedRead, { label: 'ALSO READ', items });
    const mine = await read(ann, [{ title }, { title: 'Nothing is like this one' }]);
    const theirs = await read(ben, [{ title }, { title: 'Nothing is like that one' }]);
    const [first, last] = [mine, theirs].map(({ documentId }) => documentId);
    const documentIds = [first, last];
    const article = await make(ann, UIDS.article, { headline: title });

    const match = async (caller: Caller) =>
      (await caller.post<MatchAgainAnswer>('/newsroom/related-reads/match', { documentIds })).body
        .data;
    const linked = async (documentId: string) => {
      const { items } = await app
        .documents(UIDS.relatedRead)
        .findOne({ documentId, populate: { items: { populate: { article: true } } } });
      return (items as unknown as { article: Row | null }[]).map(
        (item) => item.article?.documentId ?? null,
      );
    };
    // Ben may change his own, but may not read Ann's article.
    expect(await match(ben)).toEqual({ matched: 0, waiting: 2, next: null });
    expect(await match(ann)).toEqual({ matched: 1, waiting: 1, next: null });
    expect(await linked(first!)).toEqual([article.documentId, null]);
    expect(await linked(last!)).toEqual([null, null]);
    expect(await match(editor)).toEqual({ matched: 1, waiting: 2, next: null });
    const row: unknown = await app.strapi.db
      .query(UIDS.relatedRead)
      .findOne({ where: { documentId: last }, populate: ['createdBy', 'updatedBy'] });
    expect(row).toMatchObject({
      createdBy: { firstname: 'Author' },
      updatedBy: { firstname: 'Editor' },
    });
  });

  it('asks for the field that it writes', async () => {
    await make(editor, UIDS.relatedRead, { items: [{ title: 'Waits for ever and ever' }] });
    const labels = await userWith('Labels', [
      ...mayDo(UIDS.relatedRead, ['read', 'update'], { fields: ['label'] }),
    ]);
    const { body } = await labels.post<MatchAgainAnswer>('/newsroom/related-reads/match', {});
    expect(body.data).toEqual({ matched: 0, waiting: 0, next: null });
  });
});

describe('a tweet that the library has', () => {
  const pasted = line('A tweet of the editor');
  let stored: Row;
  beforeAll(async () => {
    stored = await make(editor, UIDS.tweetEmbed, {
      signature: pasted,
      authorName: 'Melissa',
      lang: 'en',
    });
  });
  const paste = async (caller: Caller, input = pasted) => {
    const answer = await caller.post('/newsroom/tweet-embeds', { input });
    expect(answer.status).toBe(200);
    return answer.body.data[0]!;
  };

  it('is given with its stored values to those who may read them', async () => {
    expect(await paste(editor)).toMatchObject({
      documentId: stored.documentId,
      created: false,
      authorName: 'Melissa',
      lang: 'en',
    });
  });

  it('is found by others, with what stands in their own paste', async () => {
    const answer = await paste(ann);
    expect(answer).toMatchObject({
      id: stored.id,
      documentId: stored.documentId,
      created: false,
      authorName: 'ALL THE RUMORS ARE TRUE',
      signature: pasted,
      title: '@lizzo · 2021-11-20 · A tweet of the editor',
    });
    expect(answer.lang).toBeNull();
    expect(answer).not.toHaveProperty('updatedAt');
  });

  it('is given without the fields that a role may not read', async () => {
    const captions = await userWith('Captions', [
      ...mayDo(UIDS.tweetEmbed, ['read'], { fields: ['handle', 'postedOn'] }),
    ]);
    const answer = await paste(captions);
    expect(answer).toMatchObject({ handle: 'lizzo', title: '@lizzo · 2021-11-20' });
    expect(answer).not.toHaveProperty('text');
    expect(answer).not.toHaveProperty('authorName');
  });

  it('is filled only by those who may change it', async () => {
    const signature = line('A tweet that lacks its address');
    const { documentId } = await make(editor, UIDS.tweetEmbed, { signature });
    const full = `<blockquote class="twitter-tweet"><p lang="en">A tweet that lacks its address</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/1462100000000000000">November 20, 2021</a></blockquote>`;
    const urlOf = async () => (await app.documents(UIDS.tweetEmbed).findOne({ documentId })).url;
    for (const found of [
      await paste(ann, full),
      await make(ann, UIDS.tweetEmbed, { signature: full }),
    ]) {
      expect(found.documentId).toBe(documentId);
      expect(await urlOf()).toBeNull();
    }
    expect((await paste(editor, full)).documentId).toBe(documentId);
    expect(await urlOf()).toBe('https://twitter.com/lizzo/status/1462100000000000000');
  });

  it('is named in a refusal only to those who may read it', async () => {
    const other = async (caller: Caller) =>
      (await make(caller, UIDS.tweetEmbed, { signature: line(`Another ${Math.random()}`) }))
        .documentId;
    const refused = async (caller: Caller) => {
      const address = `/content-manager/collection-types/${UIDS.tweetEmbed}/${await other(caller)}`;
      const { status, body } = await caller.put(address, {
        signature: pasted,
        handle: 'lizzo',
        postedOn: '2021-11-20',
        text: 'A tweet of the editor',
        authorName: 'Anybody',
      });
      expect(status).toBe(400);
      return body.error.message;
    };
    expect(await refused(editor)).toContain(stored.documentId);
    const sentence =
      'signature: This tweet is in the library already. Use that entry: each tweet is kept once.';
    expect(await refused(ann)).toBe(sentence);

    const { documentId } = await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { handle: 'lizzo' } });
    const data = { signature: pasted };
    const api = await app.api.put(`/api/newsroom/tweet-embeds/${documentId}`, { data });
    expect(api.status).toBe(400);
    expect(api.body.error.message).toBe(sentence);
  });

  it('gives a token that may only create nothing but where it is', async () => {
    const tokens = app.strapi.service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const token = async (...permissions: string[]) =>
      app.withToken(
        (
          await tokens.create({
            name: permissions.join(' '),
            type: 'custom',
            lifespan: null,
            description: '',
            permissions: permissions.map((action) => `${UIDS.tweetEmbed}.${action}`),
          })
        ).accessKey,
      );
    const data = { signature: pasted };
    const send = async (caller: Caller) =>
      (await caller.post('/api/newsroom/tweet-embeds', { data })).body.data;
    expect(await send(await token('create', 'findOne'))).toMatchObject({ authorName: 'Melissa' });
    expect(await send(await token('create'))).toEqual({
      id: stored.id,
      documentId: stored.documentId,
    });
  });
});

describe("Strapi's own Author, with the permissions to paste", () => {
  it('makes a draft with everything in it, as their own', async () => {
    const { status, body } = await draft(ann, {
      input: `November 21, 2021 – ${story('All in one.')}\n\n${line('A tweet in the story')}\n\nALSO READ: What nobody wrote yet`,
      newArtists: [{ name: 'Quixotics', handle: 'quixotics' }],
    });
    expect(status).toBe(201);
    const own = await ann.get(
      `/content-manager/collection-types/${UIDS.article}/${body.data.documentId}`,
    );
    expect(own.status).toBe(200);
    for (const uid of EVERYTHING) {
      const { results } = (await ann.get(`/content-manager/collection-types/${uid}`)).body;
      expect(results.length).toBeGreaterThan(0);
    }
  });

  it('may open and change a tweet that was made from their paste', async () => {
    const { body } = await ann.post('/newsroom/tweet-embeds', { input: line('My very own tweet') });
    const [tweet] = body.data;
    expect(tweet).toMatchObject({ created: true, text: 'My very own tweet' });
    const address = `/content-manager/collection-types/${UIDS.tweetEmbed}/${tweet!.documentId}`;
    expect((await ann.get(address)).status).toBe(200);
    expect((await ann.put(address, { lang: 'en' })).status).toBe(200);
    expect((await ben.get(address)).status).toBe(403);
  });
});

describe('what a tweet lacks, added where it stands in an article', () => {
  const address = 'https://twitter.com/lizzo/status/1461898018373226498';
  const added = { authorName: 'Lizzo', postedOn: '2021-11-20' };
  const bareTweet = async () => {
    const { body } = await editor.post('/newsroom/tweet-embeds', { input: address });
    return body.data[0]!.documentId;
  };
  const put = async (caller: Caller, data: object) =>
    caller.put(`/content-manager/collection-types/${UIDS.tweetEmbed}/${await bareTweet()}`, data);

  it('is refused to those who may not change the tweet', async () => {
    const reader = await userWith('Links only', mayDo(UIDS.tweetEmbed, ['create', 'read']));
    expect((await put(reader, added)).status).toBe(403);
    expect((await put(ann, added)).status).toBe(403);
    const row = await app.documents(UIDS.tweetEmbed).findOne({ documentId: await bareTweet() });
    expect(row).toMatchObject({ authorName: null, postedOn: null });
  });

  it('is left out of fields that they may not write, and the answer shows it', async () => {
    const namer = await userWith('Names only', [
      ...mayDo(UIDS.tweetEmbed, ['create', 'read']),
      ...mayDo(UIDS.tweetEmbed, ['update'], { fields: ['authorName'] }),
    ]);
    const { status, body } = await put(namer, added);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ authorName: 'Lizzo', postedOn: null });
  });

  it('is stored with the title that the relation shows', async () => {
    const { status, body } = await put(editor, { postedOn: '2021-11-20', text: 'Hi, BTS' });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      signature: address,
      postedOn: '2021-11-20',
      title: '@lizzo · 2021-11-20 · Hi, BTS',
    });
  });
});

describe('what a paste makes asks for "create" of its type', () => {
  const refused = async (
    answer: Promise<{ status: number; body: { error: { message: string } } }>,
  ) => {
    const { status, body } = await answer;
    expect(status).toBe(403);
    return body.error.message;
  };
  const counts = () =>
    Promise.all(
      EVERYTHING.map((uid) => app.strapi.db.query(uid as 'plugin::newsroom.article').count()),
    );

  it('in the locale, in a sentence that the editor sees', async () => {
    expect(await refused(draft(editor, { input: story('Hello.'), locale: 'ko' }))).toBe(
      'You may not create articles in the locale ko. Ask an administrator.',
    );
  });

  it('with each field that was sent or read from the copy', async () => {
    const fields = ['headline', 'body'];
    const user = await userWith('Headlines', [
      ...allBut(UIDS.article),
      ...mayDo(UIDS.article, ['create', 'read'], { fields }),
    ]);
    const dated = `November 21, 2021 – ${story('Dated.')}`;
    const before = await counts();
    const sentence =
      'You may not write storyDate of an article. Leave it out, or ask an administrator.';
    expect(await refused(draft(user, { input: dated }))).toBe(sentence);
    expect(await refused(draft(user, { input: story('Sent.'), storyDate: '2021-11-21' }))).toBe(
      sentence,
    );
    expect(await refused(draft(user, { input: story('Slug.'), slug: 'mine' }))).toContain('slug');
    expect(await counts()).toEqual(before);
    expect((await draft(user, { input: dated, storyDate: null })).status).toBe(201);
  });

  it('also for a byline, sent or read from the copy', async () => {
    const fields = ['headline', 'storyDate', 'body'];
    const user = await userWith('Without bylines', [
      ...allBut(UIDS.article),
      ...mayDo(UIDS.article, ['create', 'read'], { fields }),
    ]);
    const signed = `By Jane Roe | November 21, 2021\n\n${story('Signed.')}`;
    const sentence =
      'You may not write byline of an article. Leave it out, or ask an administrator.';
    expect(await refused(draft(user, { input: signed }))).toBe(sentence);
    expect(await refused(draft(user, { input: story('Sent.'), byline: 'Jane Roe' }))).toBe(
      sentence,
    );
    expect((await draft(user, { input: signed, byline: null })).status).toBe(201);
  });

  it('also for a headline that only the copy has', async () => {
    const user = await userWith('Bodies', [
      ...allBut(UIDS.article),
      ...mayDo(UIDS.article, ['create', 'read'], { fields: ['body'] }),
    ]);
    const input = `<h1>A headline in the copy</h1><p>${story('Below it.')}</p>`;
    expect(await refused(user.post('/newsroom/articles', { input }))).toContain(
      'You may not write headline of an article.',
    );
  });

  it('of tweet embeds, unless the library has the tweet', async () => {
    const user = await userWith('No tweets', [
      ...allBut(UIDS.tweetEmbed),
      ...mayDo(UIDS.tweetEmbed, ['read']),
    ]);
    const known = line('Known to the library');
    await make(editor, UIDS.tweetEmbed, { signature: known });
    const before = await counts();
    const sentence =
      'You may not create tweet embeds. Take tweets that the library has, or ask an administrator.';
    const copy = (tweet: string) => ({ input: `${story('With a tweet.')}\n\n${tweet}` });
    expect(await refused(draft(user, copy(line('Unknown one'))))).toBe(sentence);
    const both = { input: `${known}\n\n${line('Unknown two')}` };
    expect(await refused(user.post('/newsroom/tweet-embeds', both))).toBe(sentence);
    expect(await counts()).toEqual(before);
    expect((await draft(user, copy(known))).status).toBe(201);
    expect((await user.post('/newsroom/tweet-embeds', { input: known })).status).toBe(200);
  });

  it('of related reads, with the fields within', async () => {
    const copy = { input: `${story('And more.')}\n\nALSO READ: What nobody knows` };
    const user = await userWith('No related reads', allBut(UIDS.relatedRead));
    expect(await refused(draft(user, copy))).toBe(
      'You may not create related reads. Ask an administrator.',
    );
    const labels = await userWith('Only labels', [
      ...allBut(UIDS.relatedRead),
      ...mayDo(UIDS.relatedRead, ['create'], { fields: ['label'] }),
    ]);
    expect(await refused(draft(labels, copy))).toContain('items.title of a related read');
  });

  it('of artist tags', async () => {
    const user = await userWith('No tags', [
      ...allBut(UIDS.artistTag),
      ...mayDo(UIDS.artistTag, ['read']),
    ]);
    const newArtists = [{ name: 'Unheard-of', handle: '' }];
    expect(await refused(draft(user, { input: story('New.'), newArtists }))).toBe(
      'You may not create artist tags in the locale en. Untick the new ones.',
    );
  });

  it('by whatever permission of several roles or conditions gives it', async () => {
    const author = await builtInRole(app, 'strapi-author');
    await grant(app, author, []);
    expect((await draft(ann, { input: story('Still mine.') })).status).toBe(201);
  });
});
