import { without } from '../../admin/src/form/path';

describe('values without one of them', () => {
  it('keep every other, and nothing that held only that one', () => {
    const errors = { headline: 'empty', body: { 2: { tweet: 'none', url: 'wrong' }, 3: 'x' } };
    expect(without(errors, 'body.2.tweet')).toEqual({
      headline: 'empty',
      body: { 2: { url: 'wrong' }, 3: 'x' },
    });
    expect(without({ body: { 2: { tweet: 'none' } } }, 'body.2.tweet')).toEqual({});
    expect(without(errors, 'cover')).toEqual(errors);
  });

  it('keep what a list holds, as Strapi keeps errors of parts', () => {
    const body = [undefined, { tweet: 'none' }, { tweet: 'none' }];
    expect(without({ body }, 'body.1.tweet')).toEqual({
      body: { 0: undefined, 2: { tweet: 'none' } },
    });
  });
});
