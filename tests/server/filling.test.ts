import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

const BFFS =
  'Did we just become BFFs? @BTS_twt pic.twitter.com/dfuXgsqHbC — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const CLIP =
  'Enjoy this short clip of me & V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” pic.twitter.com/9LJATMLr1H — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';
const BTS = '지민이와 리조 pic.twitter.com/AAAAAAAAAA — 방탄소년단 (@BTS_twt) November 21, 2021';
const UNDATED = 'See you tomorrow — Harry Styles. (@Harry_Styles)';

const FILLED = {
  authorName: 'ALL THE RUMORS ARE TRUE',
  handle: 'lizzo',
  postedOn: '2021-11-20',
  text: 'Did we just become BFFs? @BTS_twt',
  media: ['https://pic.twitter.com/dfuXgsqHbC'],
};

/** It can mean 11 October or 10 November. */
const AMBIGUOUS = 'Backstage now — ALL THE RUMORS ARE TRUE (@lizzo) 11/10/2021';
const ALSO_AMBIGUOUS = 'On stage now — ALL THE RUMORS ARE TRUE (@lizzo) 11/10/2021';

const LIVE_UPDATE = 'api::live-update.live-update';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('a tweet embed saved with nothing but its signature', () => {
  afterEach(async () => {
    for (const { documentId } of await app.documents(UIDS.tweetEmbed).findMany()) {
      await app.documents(UIDS.tweetEmbed).delete({ documentId });
    }
  });

  it('is filled through the Document Service', async () => {
    const tweet = await app.documents(UIDS.tweetEmbed).create({ data: { signature: BFFS } });
    expect(tweet).toMatchObject({ ...FILLED, signature: BFFS, state: 'live' });
  });

  it('is filled through REST', async () => {
    const { status, body } = await app.api.post('/api/newsroom/tweet-embeds', {
      data: { signature: BFFS },
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ ...FILLED, signature: BFFS });
    expect(body.data).not.toHaveProperty('fingerprint');
  });

  it("is filled through the Content Manager's API", async () => {
    const { status, body } = await app.admin.post(
      `/content-manager/collection-types/${UIDS.tweetEmbed}`,
      { signature: BFFS, authorName: null, handle: null, artists: { connect: [], disconnect: [] } },
    );
    expect(status).toBe(201);
    expect(body.data).toMatchObject(FILLED);
  });

  it('keeps the signature as it was pasted, but for what no database can hold', async () => {
    const pasted = `  ${BFFS}\n\u0000\uD83D  `;
    const tweet = await app.documents(UIDS.tweetEmbed).create({ data: { signature: pasted } });
    const { signature } = await app
      .documents(UIDS.tweetEmbed)
      .findOne({ documentId: tweet.documentId });
    expect(signature).toBe(`  ${BFFS}\n\uFFFD\uFFFD  `);
  });

  it('is saved as it is when no tweet can be read in it', async () => {
    const tweet = await app.documents(UIDS.tweetEmbed).create({ data: { signature: '—' } });
    expect(tweet).toMatchObject({ signature: '—', handle: null, postedOn: null, text: null });
  });

  it('takes the instant from the status id of embed code', async () => {
    const tweet = await app.documents(UIDS.tweetEmbed).create({
      data: {
        signature:
          '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Just setting up</p>&mdash; Lizzo (@lizzo) <a href="https://twitter.com/lizzo/status/1461833033416265728?ref_src=twsrc%5Etfw">November 20, 2021</a></blockquote>',
      },
    });
    expect(tweet).toMatchObject({
      handle: 'lizzo',
      lang: 'en',
      statusId: '1461833033416265728',
      url: 'https://twitter.com/lizzo/status/1461833033416265728',
    });
    expect(tweet.postedAt).toMatch(/^2021-11-/);
  });
});

describe('the filling rule', () => {
  const create = (data: object) => app.documents(LIVE_UPDATE).create({ data });
  const update = (documentId: string, data: object) =>
    app.documents(LIVE_UPDATE).update({ documentId, data });

  it('fills the siblings that the type has, in a type of the app', async () => {
    const entry = await create({ title: 'Backstage', signature: BFFS });
    expect(entry).toMatchObject({ handle: 'lizzo', postedOn: '2021-11-20', signature: BFFS });
    expect(entry).not.toHaveProperty('statusId');
  });

  it('leaves what was typed in the same write', async () => {
    expect(await create({ signature: BFFS, handle: 'BTS_twt' })).toMatchObject({
      handle: 'BTS_twt',
      postedOn: '2021-11-20',
    });
  });

  it('leaves what was typed earlier when the signature changes', async () => {
    const { documentId } = await create({ signature: BFFS, handle: 'lizzobeeating' });
    expect(await update(documentId, { signature: BTS })).toMatchObject({
      handle: 'lizzobeeating',
      postedOn: '2021-11-21',
    });
  });

  it('replaces what the previous signature gave', async () => {
    const { documentId } = await create({ signature: BFFS });
    expect(await update(documentId, { signature: BTS })).toMatchObject({
      handle: 'BTS_twt',
      postedOn: '2021-11-21',
    });
  });

  it('empties what the previous signature gave and the new one does not tell', async () => {
    const { documentId } = await create({ signature: BFFS });
    expect(await update(documentId, { signature: UNDATED })).toMatchObject({
      handle: 'Harry_Styles',
      postedOn: null,
    });
  });

  it('takes a day that was chosen of two as the signature’s own: the next one starts anew', async () => {
    const { documentId } = await create({ signature: AMBIGUOUS });
    const chosen = { signature: AMBIGUOUS, postedOn: '2021-10-11' };
    expect(await update(documentId, chosen)).toMatchObject(chosen);
    expect(await update(documentId, { signature: UNDATED })).toMatchObject({ postedOn: null });
    await update(documentId, chosen);
    expect(await update(documentId, { signature: ALSO_AMBIGUOUS })).toMatchObject({
      postedOn: null,
    });
  });

  it('keeps a choice that comes with its signature, and one whose tweet is read the same again', async () => {
    const { documentId } = await create({ signature: AMBIGUOUS, postedOn: '2021-10-11' });
    const again = { signature: ALSO_AMBIGUOUS, postedOn: '2021-10-11' };
    expect(await update(documentId, again)).toMatchObject(again);
    expect(await update(documentId, { signature: `${ALSO_AMBIGUOUS}\n` })).toMatchObject({
      postedOn: '2021-10-11',
    });
  });

  it('leaves a day that was typed and that the signature cannot mean', async () => {
    const { documentId } = await create({ signature: AMBIGUOUS, postedOn: '2021-12-24' });
    expect(await update(documentId, { signature: UNDATED })).toMatchObject({
      postedOn: '2021-12-24',
    });
  });

  it('fills nothing again that an editor cleared while the signature stays', async () => {
    const { documentId } = await create({ signature: BFFS });
    const cleared = { title: 'x', signature: BFFS, handle: null, postedOn: '2021-11-20' };
    expect(await update(documentId, cleared)).toMatchObject({ handle: null });
    expect(await update(documentId, cleared)).toMatchObject({ handle: null });
  });

  it('keeps the siblings when the new signature cannot be read, or is emptied', async () => {
    const { documentId } = await create({ signature: BFFS });
    for (const signature of ['nothing to see', null]) {
      expect(await update(documentId, { signature })).toMatchObject({
        signature,
        handle: 'lizzo',
        postedOn: '2021-11-20',
      });
    }
  });

  it('is left alone by a write without the signature', async () => {
    const { documentId } = await create({ signature: BFFS });
    expect(await update(documentId, { handle: null })).toMatchObject({ handle: null });
  });

  it('holds in each component of a list and of a dynamic zone', async () => {
    const { documentId } = await create({
      reactions: [{ signature: BFFS }, { signature: CLIP, handle: 'typed' }],
      feed: [{ __component: 'live.reaction', signature: BTS }],
    });
    const read = () =>
      app.documents(LIVE_UPDATE).findOne({ documentId, populate: ['reactions', 'feed'] });
    const { reactions, feed } = await read();
    expect(reactions.map(({ handle }) => handle)).toEqual(['lizzo', 'typed']);
    expect(feed).toMatchObject([{ handle: 'BTS_twt', postedOn: '2021-11-21' }]);

    // Reordered, and the first one's signature replaced.
    const [first, second] = reactions;
    await update(documentId, { reactions: [second, { ...first, signature: BTS }] });
    expect((await read()).reactions.map(({ handle }) => handle)).toEqual(['typed', 'BTS_twt']);
  });
});
