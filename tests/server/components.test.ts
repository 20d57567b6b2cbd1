import { registerComponents } from '../../server/src/components';
import { COMPONENT_UIDS } from '../../common/plugin';
import { startApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('the components', () => {
  it("are known to Strapi with all that the app's own have, so that the Content-Type Builder can write", () => {
    const own = app.strapi.components['live.reaction' as 'newsroom.promo'] as object;
    for (const uid of Object.values(COMPONENT_UIDS)) {
      const component = app.strapi.components[uid as 'newsroom.promo'] as object;
      expect(Object.keys(component)).toEqual(
        expect.arrayContaining(Object.keys(own).filter((key) => key !== 'config')),
      );
      expect(component).toMatchObject({ uid, category: 'newsroom', modelType: 'component' });
    }
  });

  it('are listed by the Content-Type Builder', async () => {
    const { body } = await app.admin.get<{ data: Array<{ uid: string }> }>(
      '/content-type-builder/components',
    );
    expect(body.data.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining(Object.values(COMPONENT_UIDS)),
    );
  });

  it('give way to one that the app defines under the same uid', () => {
    const own = { attributes: {} };
    const registry = new Map<string, object>([['newsroom.promo', own]]);
    registerComponents({ get: () => registry } as never);
    expect(registry.get('newsroom.promo')).toBe(own);
    expect([...registry.keys()].sort()).toEqual(Object.values(COMPONENT_UIDS).sort());
  });
});
