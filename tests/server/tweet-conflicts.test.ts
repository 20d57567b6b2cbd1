import type { Conflicts } from '../../common/tweets';
import type { DraftAnswer, ParseAnswer } from '../../common/admin-api';
import { UIDS } from '../../common/plugin';
import { startApp, type Answer, type Caller, type Row, type TestApp } from './support/app';
import { createRole, loginAs, mayDo, PASTE, DOCUMENTED_WRITER } from './support/roles';

let app: TestApp;
/** May paste and write, but read no tweet's words, or no tweet at all. */
let wordless: Caller;
let tweetless: Caller;
beforeAll(async () => {
  app = await startApp();
  const articles = mayDo(UIDS.article, ['create', 'read']);
  const user = async (name: string, permissions: Parameters<typeof createRole>[1]['permissions']) =>
    loginAs(app, await createRole(app, { name, permissions: [...PASTE, ...permissions] }));
  wordless = await user('Days', [
    ...articles,
    ...mayDo(UIDS.tweetEmbed, ['create']),
    ...mayDo(UIDS.tweetEmbed, ['read'], { fields: ['handle', 'postedOn'] }),
  ]);
  tweetless = await user('Blind', [...articles, ...mayDo(UIDS.tweetEmbed, ['create'])]);
});
afterAll(() => app.stop());

let number = 1461833033416200000n;
/** A number that no other test of this file has. */
const newId = (): string => String((number += 1n));

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const embed = (id: string, text: string, handle = 'lizzo', day = 'November 20, 2021') =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; LIZZO (@${handle}) <a href="https://twitter.com/${handle}/status/${id}">${day}</a></blockquote>`;

const STORED = 'Did we just become BFFs?';
const PASTED = 'I met BTS #VMINZZO';
const OTHER_WORDS: Conflicts = { text: { stored: STORED, pasted: PASTED } };

const stored = (documentId: string) => app.documents(UIDS.tweetEmbed).findOne({ documentId });
/** A tweet of the library, with its number. */
const inLibrary = async (text = STORED): Promise<Row & { statusId: string }> => {
  const statusId = newId();
  const row = await app
    .documents(UIDS.tweetEmbed)
    .create({ data: { signature: embed(statusId, text) } });
  return { ...row, statusId };
};

interface Pasted extends Row {
  conflicts?: Conflicts;
  pasted?: Row;
}
const paste = async (input: string, caller: Caller = app.admin): Promise<Pasted[]> => {
  const answer = await caller.post<{ data: Pasted[] }>('/newsroom/tweet-embeds', { input });
  expect(answer.status).toBe(200);
  return answer.body.data;
};
const unchanged = async (before: Row) => {
  const { updatedAt, signature, text, handle, postedOn, lang } = await stored(before.documentId);
  expect({ updatedAt, signature, text, handle, postedOn, lang }).toEqual({
    updatedAt: before.updatedAt,
    signature: before.signature,
    text: before.text,
    handle: before.handle,
    postedOn: before.postedOn,
    lang: before.lang,
  });
};

describe('POST /newsroom/tweet-embeds of a tweet that the library has otherwise', () => {
  it('tells both words, keeps what was pasted in its answer, and changes nothing', async () => {
    const before = await inLibrary();
    const input = embed(before.statusId, PASTED);
    const [answer] = await paste(input);
    expect(answer).toMatchObject({
      documentId: before.documentId,
      created: false,
      text: STORED,
      conflicts: OTHER_WORDS,
      pasted: { signature: input, text: PASTED, handle: 'lizzo' },
    });
    await unchanged(before);
  });

  it('tells another handle and another day', async () => {
    const before = await inLibrary();
    const [answer] = await paste(embed(before.statusId, STORED, 'BTS_twt', 'November 21, 2021'));
    expect(answer!.conflicts).toEqual({
      handle: { stored: 'lizzo', pasted: 'BTS_twt' },
      postedOn: { stored: '2021-11-20', pasted: '2021-11-21' },
    });
    await unchanged(before);
  });

  it('takes nothing of such a paste for what the entry lacks', async () => {
    const statusId = newId();
    const before = await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { text: STORED, handle: 'lizzo', statusId } });
    const [answer] = await paste(embed(statusId, PASTED));
    expect(answer!.conflicts).toEqual(OTHER_WORDS);
    expect(await stored(before.documentId)).toMatchObject({ postedOn: null, lang: null });
  });

  it.each([
    ['letter case, quotes and space', 'did  we JUST become BFFs?'],
    ['a short link', `${STORED} https://t.co/dfuXgsqHbC`],
    ['a media link', `${STORED} pic.twitter.com/dfuXgsqHbC`],
  ])('tells none where only %s differ', async (_, text) => {
    const before = await inLibrary();
    const [answer] = await paste(embed(before.statusId, text));
    expect(answer).toMatchObject({ documentId: before.documentId, created: false });
    expect(answer).not.toHaveProperty('conflicts');
    expect(answer).not.toHaveProperty('pasted');
  });

  it('tells none where one of the two is empty, and fills what the entry lacks', async () => {
    const statusId = newId();
    const { documentId } = (await paste(`https://twitter.com/lizzo/status/${statusId}`))[0]!;
    const [full] = await paste(embed(statusId, PASTED));
    expect(full).toMatchObject({ documentId, text: PASTED, postedOn: '2021-11-20' });
    expect(full).not.toHaveProperty('conflicts');
    const [bare] = await paste(`https://twitter.com/lizzo/status/${statusId}`);
    expect(bare).toMatchObject({ documentId, text: PASTED });
    expect(bare).not.toHaveProperty('conflicts');
  });

  it('tells two of one paste that say different things', async () => {
    const statusId = newId();
    const [first, second] = await paste(`${embed(statusId, STORED)}\n\n${embed(statusId, PASTED)}`);
    expect(first).toMatchObject({ created: true, text: STORED });
    expect(second).toMatchObject({ documentId: first!.documentId, conflicts: OTHER_WORDS });
  });

  it('tells only what may be read', async () => {
    const before = await inLibrary();
    const input = embed(before.statusId, PASTED, 'lizzo', 'November 22, 2021');
    const [days] = await paste(input, wordless);
    expect(days!.conflicts).toEqual({ postedOn: { stored: '2021-11-20', pasted: '2021-11-22' } });
    expect(JSON.stringify(days)).not.toContain(STORED);
    const [nothing] = await paste(input, tweetless);
    expect(nothing).not.toHaveProperty('conflicts');
    expect(JSON.stringify(nothing)).not.toContain(STORED);
    await unchanged(before);
  });
});

describe('POST /newsroom/parse', () => {
  const parse = async (input: string, caller: Caller = app.admin): Promise<ParseAnswer> => {
    const answer = await caller.post<ParseAnswer>('/newsroom/parse', { input });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it.each([
    ['short', ''],
    ['long', 'A story that goes on. '.repeat(300)],
  ])('tells where a %s copy has a tweet otherwise than the library', async (_, more) => {
    const before = await inLibrary();
    const input = `<p>They met. ${more}</p>${embed(newId(), 'New')}${embed(before.statusId, PASTED)}<p>Then they sang.</p>`;
    const { data, conflicts } = await parse(input);
    const at = data.blocks.findIndex(
      (block) => block.type === 'tweet' && block.tweet.text === PASTED,
    );
    expect(conflicts).toEqual([
      { block: at, documentId: before.documentId, conflicts: OTHER_WORDS },
    ]);
    expect((await parse(input, wordless)).conflicts).toEqual([]);
    expect((await parse(input, tweetless)).conflicts).toEqual([]);
    await unchanged(before);
  });

  it('tells nothing of a tweet that is the same', async () => {
    const before = await inLibrary();
    expect((await parse(embed(before.statusId, STORED))).conflicts).toEqual([]);
  });
});

describe('POST /newsroom/articles', () => {
  const draft = (body: object, caller: Caller = app.admin) =>
    caller.post<DraftAnswer>('/newsroom/articles', { headline: 'BFFs', ...body });
  const made = (answer: Answer<DraftAnswer>): DraftAnswer['data'] => {
    expect(answer.status).toBe(201);
    return answer.body.data;
  };
  const bodyOf = async ({ documentId }: { documentId: string }) =>
    (
      await app.documents(UIDS.article).findOne({
        documentId,
        populate: {
          body: { on: { 'newsroom.text': true, 'newsroom.tweet': { populate: ['tweet'] } } },
        },
      })
    ).body;

  it.each(['input', 'blocks'])(
    'keeps the pasted tweet as a text where nobody chose, from %s',
    async (from) => {
      const before = await inLibrary();
      const signature = embed(before.statusId, PASTED);
      const input = `<p>They met.</p>${signature}`;
      const data = made(
        await draft(
          from === 'input'
            ? { input }
            : {
                blocks: [
                  { type: 'text', content: [paragraph('They met.')] },
                  { type: 'tweet', tweet: {}, signature },
                ],
              },
        ),
      );
      expect(data.conflicts).toEqual([
        { block: 1, documentId: before.documentId, signature, conflicts: OTHER_WORDS },
      ]);
      const [, kept] = await bodyOf(data);
      const url = `https://twitter.com/lizzo/status/${before.statusId}`;
      expect(kept).toMatchObject({
        __component: 'newsroom.text',
        content: [
          paragraph(PASTED),
          paragraph('— LIZZO (@lizzo) November 20, 2021'),
          { children: [{ type: 'link', url, children: [{ text: url }] }] },
        ],
      });
      await unchanged(before);
    },
  );

  it('tells who may not read the words of none, and keeps the pasted ones all the same', async () => {
    const before = await inLibrary();
    const data = made(
      await draft({ input: `<p>They met.</p>${embed(before.statusId, PASTED)}` }, wordless),
    );
    expect(data).toEqual({ documentId: data.documentId });
    expect(JSON.stringify(await bodyOf(data))).toContain(PASTED);
  });

  it('takes the entry that the editor chose, whatever was pasted', async () => {
    const before = await inLibrary();
    const block = {
      type: 'tweet',
      tweet: {},
      signature: embed(before.statusId, PASTED),
      entry: before.documentId,
    };
    const data = made(await draft({ blocks: [block] }));
    expect(data).not.toHaveProperty('conflicts');
    expect((await bodyOf(data)).map(({ tweet }) => tweet!.documentId)).toEqual([before.documentId]);
    await unchanged(before);
    for (const [caller, entry] of [
      [app.admin, 'nothing'],
      [tweetless, before.documentId],
    ] as const) {
      const { status, body } = await caller.post('/newsroom/articles', {
        headline: 'x',
        blocks: [{ ...block, entry }],
      });
      expect(status).toBe(400);
      expect(body.error.details.errors).toMatchObject([
        { path: ['blocks', '0', 'entry'], message: `There is no tweet embed ${entry}.` },
      ]);
    }
  });

  it('asks for no right to make a tweet that was chosen from the library', async () => {
    const before = await inLibrary();
    const chooser = await loginAs(
      app,
      await createRole(app, {
        name: 'Chooser',
        permissions: [
          ...PASTE,
          ...mayDo(UIDS.article, ['create', 'read']),
          ...mayDo(UIDS.tweetEmbed, ['read']),
        ],
      }),
    );
    const block = { type: 'tweet', tweet: {}, entry: before.documentId };
    made(await draft({ blocks: [block] }, chooser));
  });
});

describe('changing the entry to what was pasted', () => {
  const change = (caller: Caller, { documentId }: Row, signature: string) =>
    caller.put(`/content-manager/collection-types/${UIDS.tweetEmbed}/${documentId}`, {
      signature,
      text: PASTED,
    });

  it('takes the signature with all that it tells, and is no conflict any more', async () => {
    const before = await inLibrary();
    const signature = embed(before.statusId, PASTED);
    const writer = await loginAs(
      app,
      await createRole(app, { name: 'Writer', permissions: DOCUMENTED_WRITER }),
    );
    expect((await change(writer, before, signature)).status).toBe(200);
    expect(await stored(before.documentId)).toMatchObject({ signature, text: PASTED });
    expect((await paste(signature))[0]).not.toHaveProperty('conflicts');
  });

  it('asks for the right to update', async () => {
    const before = await inLibrary();
    expect((await change(tweetless, before, embed(before.statusId, PASTED))).status).toBe(403);
    await unchanged(before);
  });
});

describe('a new entry of a tweet that the library has otherwise', () => {
  it('is refused to an editor at a form, and named to those who may read it', async () => {
    const before = await inLibrary();
    const create = async (caller: Caller) => {
      const { status, body } = await caller.post(
        `/content-manager/collection-types/${UIDS.tweetEmbed}`,
        { signature: embed(before.statusId, PASTED) },
      );
      expect(status).toBe(400);
      expect(body.error.details.errors[0]!.path).toEqual(['signature']);
      return body.error.message;
    };
    expect(await create(app.admin)).toContain(before.documentId);
    expect(await create(tweetless)).not.toContain(before.documentId);
    await unchanged(before);
  });

  it('is the unchanged entry where a program makes it', async () => {
    const before = await inLibrary();
    const { status, body } = await app.api.post('/api/newsroom/tweet-embeds', {
      data: { signature: embed(before.statusId, PASTED) },
    });
    expect(status).toBe(201);
    expect(body.data.documentId).toBe(before.documentId);
    await unchanged(before);
  });
});

describe('a line whose day was chosen', () => {
  const ambiguous = (text: string, day = '11/10/2021') => `${text} — LIZZO (@lizzo) ${day}`;
  const all = (text: string) => app.documents(UIDS.tweetEmbed).findMany({ filters: { text } });
  const chosen = async (text: string, postedOn = '2021-10-11'): Promise<string> => {
    const [{ documentId }] = (await paste(ambiguous(text))) as [Row];
    const answer = await app.admin.put(
      `/content-manager/collection-types/${UIDS.tweetEmbed}/${documentId}`,
      { postedOn },
    );
    expect(answer.status).toBe(200);
    return documentId;
  };

  it('is the same entry when it is pasted again, saved again, or stands in a story', async () => {
    const documentId = await chosen('Chosen once');
    const again = await paste(ambiguous('Chosen once'));
    expect(again).toMatchObject([{ documentId, created: false, postedOn: '2021-10-11' }]);
    expect(again[0]).not.toHaveProperty('conflicts');
    const saved = await app
      .documents(UIDS.tweetEmbed)
      .create({ data: { signature: ambiguous('Chosen once') } });
    expect(saved).toMatchObject({ documentId, postedOn: '2021-10-11' });
    await app.admin.post('/newsroom/articles', {
      headline: 'x',
      input: ambiguous('Chosen once'),
    });
    expect(await all('Chosen once')).toHaveLength(1);
  });

  it('is the same entry in another spelling, and when its day is told', async () => {
    const documentId = await chosen('Chosen twice');
    for (const line of [
      ambiguous('chosen  TWICE', '11.10.2021'),
      ambiguous('Chosen twice', 'October 11, 2021'),
    ]) {
      expect(await paste(line)).toMatchObject([{ documentId, created: false }]);
    }
    expect(await all('Chosen twice')).toHaveLength(1);
  });

  it('gets its day from a paste that tells one of the two', async () => {
    const [{ documentId }] = (await paste(ambiguous('Told later'))) as [Row];
    expect(await paste(ambiguous('Told later', 'November 10, 2021'))).toMatchObject([
      { documentId, created: false, postedOn: '2021-11-10' },
    ]);
    expect(await paste(ambiguous('Told later', 'November 12, 2021'))).toMatchObject([
      { created: true },
    ]);
  });

  it('is the same entry where it has no day at all, and one was typed', async () => {
    const line = 'Typed — LIZZO (@lizzo)';
    const [{ documentId }] = (await paste(line)) as [Row];
    await app.admin.put(`/content-manager/collection-types/${UIDS.tweetEmbed}/${documentId}`, {
      postedOn: '2021-11-20',
    });
    expect(await paste(line)).toMatchObject([{ documentId, created: false }]);
  });

  it('is taken for none of two days that the library has', async () => {
    await paste(ambiguous('On two days', 'October 11, 2021'));
    await paste(ambiguous('On two days', 'November 10, 2021'));
    expect(await paste(ambiguous('On two days'))).toMatchObject([
      { created: true, postedOn: null },
    ]);
  });

  it('stays one entry when fifty paste it at once, before and after the choice', async () => {
    const fifty = async () =>
      new Set(
        (
          await Promise.all(Array.from({ length: 50 }, () => paste(ambiguous('Fifty at once'))))
        ).map(([one]) => one!.documentId),
      );
    expect((await fifty()).size).toBe(1);
    const documentId = await chosen('Fifty at once');
    expect(await fifty()).toEqual(new Set([documentId]));
    expect(await all('Fifty at once')).toHaveLength(1);
  }, 60_000);

  it('does not keep an entry from being saved that had the same words before', async () => {
    const documentId = await chosen('Two of old');
    await app.strapi.db.query(UIDS.tweetEmbed).create({
      data: { documentId: 'older', handle: 'lizzo', text: 'Two of old', fingerprint: 'older' },
    });
    const answer = await app.admin.put(
      `/content-manager/collection-types/${UIDS.tweetEmbed}/${documentId}`,
      { lang: 'en' },
    );
    expect(answer.status).toBe(200);
  });
});
