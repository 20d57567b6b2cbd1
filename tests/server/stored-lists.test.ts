import { UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';
import { createDatabase, type TestDatabase } from './support/database';

/** A desk that an earlier version of the plugin left, started with this one. */

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

interface Answer {
  data: { contentType: { layouts: { list: string[] }; settings: object; metadatas: object } };
}
const address = (uid: string) => `/content-manager/content-types/${uid}/configuration`;
const configurationOf = async (app: TestApp, uid: string) =>
  (await app.admin.get<Answer>(address(uid))).body.data.contentType;
interface ContentTypes {
  updateConfiguration(type: { uid: string }, configuration: object): Promise<unknown>;
}
/** As "Configure the view" stores it. */
const arrange = async (app: TestApp, uid: string, list: string[]) => {
  const types: ContentTypes = app.strapi.plugin('content-manager').service('content-types');
  const { layouts } = await configurationOf(app, uid);
  await types.updateConfiguration({ uid }, { layouts: { ...layouts, list } });
};

const BY_HAND = ['text', 'state'];

it('lists have the columns of this version, but where somebody arranged them', async () => {
  let app = await startApp({ database });
  const shipped = (await configurationOf(app, UIDS.article)).layouts.list;
  expect(shipped).toEqual(['headline', 'storyDate']);
  // What an earlier version stored.
  const earlier = ['headline', 'section', 'storyDate', 'artists', 'originallyPublishedAt'];
  await arrange(app, UIDS.article, earlier);
  await arrange(app, UIDS.tweetEmbed, BY_HAND);
  await app.stop();

  app = await startApp({ database });
  expect((await configurationOf(app, UIDS.article)).layouts.list).toEqual(shipped);
  expect((await configurationOf(app, UIDS.tweetEmbed)).layouts.list).toEqual(BY_HAND);
  await app.stop();
});
