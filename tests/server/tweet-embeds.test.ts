import { UIDS } from '../../common/plugin';
import { startApp, type Row, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const tweets = () => app.documents(UIDS.tweetEmbed);
const tags = () => app.documents(UIDS.artistTag);

/** A signature line that no other test of this file pastes. */
const line = (text: string, handle = 'lizzo') =>
  `${text} — ALL THE RUMORS ARE TRUE (@${handle}) November 20, 2021`;
const embedCode = (text: string, id: string) =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${text}</p>&mdash; ALL THE RUMORS ARE TRUE (@lizzo) <a href="https://twitter.com/lizzo/status/${id}">November 20, 2021</a></blockquote>`;

describe('one tweet is one entry', () => {
  it.each([
    ['its signature line', line('Eight at once, by line')],
    ['its embed code', embedCode('Eight at once, by code', '1461833033416265728')],
  ])('when %s is saved eight times at once', async (_, signature) => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        app.api.post('/api/newsroom/tweet-embeds', { data: { signature } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await tweets().findMany({ filters: { signature } })).toHaveLength(1);
  });

  it('when eight writers save it inside transactions of their own', async () => {
    const signature = line('Eight transactions');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        app.strapi.db.transaction(() => tweets().create({ data: { signature } })),
      ),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({
          name: 'ApplicationError',
          message: expect.stringContaining('Try again') as unknown,
        });
      }
    }
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).not.toHaveLength(0);
    expect(await tweets().findMany({ filters: { signature } })).toHaveLength(1);
  });

  it('when quotes, spaces and letter case differ between two copies', async () => {
    const one = await tweets().create({ data: { signature: line('“It’s   True”') } });
    const other = await tweets().create({ data: { signature: line('"it\'s true"', 'Lizzo') } });
    expect(other.documentId).toBe(one.documentId);
    expect(other.signature).toBe(one.signature);
  });

  it('when it is pasted first as a line and then as embed code, which fills in what the line lacked', async () => {
    const one = await tweets().create({ data: { signature: line('Both ways') } });
    const other = await tweets().create({
      data: { signature: embedCode('Both ways', '1461833033416265999') },
    });
    expect(other).toMatchObject({
      documentId: one.documentId,
      statusId: '1461833033416265999',
      lang: 'en',
    });
    const third = await tweets().create({ data: { signature: line('Both ways') } });
    expect(third.documentId).toBe(one.documentId);
  });

  it('but two tweets of one day with other words are two', async () => {
    const one = await tweets().create({ data: { signature: line('The first of the day') } });
    const other = await tweets().create({ data: { signature: line('The second of the day') } });
    expect(other.documentId).not.toBe(one.documentId);
  });

  it('and entries that do not tell a tweet yet are not held to be one', async () => {
    const one = await tweets().create({ data: { signature: 'later' } });
    const other = await tweets().create({ data: { signature: 'later' } });
    expect(other.documentId).not.toBe(one.documentId);
  });

  it('so an update into a tweet that has an entry is refused, naming it', async () => {
    const one = await tweets().create({ data: { signature: line('Taken') } });
    const other = await tweets().create({ data: { signature: line('Free') } });
    const { status, body } = await app.admin.put(
      `/content-manager/collection-types/${UIDS.tweetEmbed}/${other.documentId}`,
      { signature: line('Taken') },
    );
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['signature']);
    expect(body.error.message).toContain(one.documentId);
  });

  it('and so is a duplicate in the admin panel', async () => {
    const { documentId } = await tweets().create({ data: { signature: line('Original') } });
    const { status, body } = await app.admin.post(
      `/content-manager/collection-types/${UIDS.tweetEmbed}/clone/${documentId}`,
      {},
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('in the library already');
  });

  it('which the database itself holds', async () => {
    const row = { documentId: 'by-hand', fingerprint: 'one and the same' };
    await app.strapi.db.query(UIDS.tweetEmbed).create({ data: row });
    await expect(app.strapi.db.query(UIDS.tweetEmbed).create({ data: row })).rejects.toMatchObject({
      message: expect.stringMatching(/unique|duplicate/i) as unknown,
    });
  });
});

describe('the artists of a tweet', () => {
  const artistsOf = async ({ documentId }: Row) =>
    (await tweets().findOne({ documentId, populate: ['artists'] })).artists.map(({ name }) => name);

  it('come from its handle, whatever the case of its letters', async () => {
    await tags().create({ data: { name: 'BTS', handles: ['BTS_twt', 'bts_bighit'] } });
    const tweet = await tweets().create({ data: { signature: line('We met Lizzo', 'bts_TWT') } });
    expect(await artistsOf(tweet)).toEqual(['BTS']);
  });

  it('are not those of a handle that differs by a character that databases take for any', async () => {
    await tags().create({ data: { name: 'Somebody else', handles: ['BTSxtwt'] } });
    const tweet = await tweets().create({ data: { signature: line('Only BTS', 'BTS_twt') } });
    expect(await artistsOf(tweet)).toEqual(['BTS']);
  });

  it('follow the handle when it changes, and leave those that were added by hand', async () => {
    const jimin = await tags().create({ data: { name: 'Jimin' } });
    const harry = await tags().create({
      data: { name: 'Harry Styles', handles: ['Harry_Styles'] },
    });
    const tweet = await tweets().create({ data: { signature: line('Later Harry', 'BTS_twt') } });
    await tweets().update({
      documentId: tweet.documentId,
      data: { artists: { connect: [{ documentId: jimin.documentId, locale: 'en' }] } },
    });
    await tweets().update({ documentId: tweet.documentId, data: { handle: harry.handles![0] } });
    expect((await artistsOf(tweet)).sort()).toEqual(['Harry Styles', 'Jimin']);
  });

  it('stay as an editor chose them', async () => {
    const tweet = await tweets().create({
      data: { signature: line('Nobody, please', 'BTS_twt'), artists: [] },
    });
    expect(await artistsOf(tweet)).toEqual([]);
  });

  it('come to tweets in the library when the tag gets its handle later', async () => {
    const tweet = await tweets().create({
      data: { signature: line('Before the tag', 'onedirection') },
    });
    const tag = await tags().create({ data: { name: 'One Direction' } });
    expect(await artistsOf(tweet)).toEqual([]);
    await tags().update({ documentId: tag.documentId, data: { handles: ['@onedirection'] } });
    expect(await artistsOf(tweet)).toEqual(['One Direction']);
  });

  it('are found when the tag stands only in another locale than the default one', async () => {
    await tags().create({ data: { name: '아이유', handles: ['lily199iu'] }, locale: 'ko' });
    const tweet = await tweets().create({ data: { signature: line('From Seoul', 'lily199iu') } });
    expect(await artistsOf(tweet)).toEqual(['아이유']);
  });
});

describe('POST /newsroom/tweet-embeds', () => {
  const paste = (input: unknown) => app.admin.post('/newsroom/tweet-embeds', { input });

  it('finds or makes the entry of each tweet in a paste, in order', async () => {
    const input = `${line('Pasted once')}\n\n${line('Pasted twice', 'BTS_twt')}`;
    const first = await paste(input);
    expect(first.status).toBe(200);
    expect(first.body.data).toMatchObject([
      { handle: 'lizzo', text: 'Pasted once', created: true },
      { handle: 'BTS_twt', text: 'Pasted twice', created: true },
    ]);
    const again = await paste(line('Pasted twice', 'BTS_twt'));
    expect(again.body.data).toMatchObject([
      { documentId: first.body.data[1]!.documentId, created: false },
    ]);
    expect(again.body.data[0]).not.toHaveProperty('fingerprint');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['no text at all', 7],
    ['text without a tweet', 'Nothing to see here.'],
  ])('refuses %s with a message', async (_, input) => {
    const { status, body } = await paste(input);
    expect(status).toBe(400);
    expect(body.error.details.errors[0]!.path).toEqual(['input']);
  });

  it('refuses a paste over the limit with a 413', async () => {
    const { status, body } = await paste('x'.repeat(900_001));
    expect(status).toBe(413);
    expect(body.error.message).toContain('900 kB');
  });

  it('takes one at the limit', async () => {
    const { status } = await paste(`${'x '.repeat(449_000)}\n\n${line('At the end')}`);
    expect(status).toBe(200);
  });
});
