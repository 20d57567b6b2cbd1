import type { ArticleState } from '../../../admin/src/article-panel/article-form';
import type { Facts } from '../../../admin/src/article-panel/facts';
import { openChecks } from '../../../admin/src/article-panel/open-checks';

const DONE: ArticleState = {
  hasHeadline: true,
  hasCover: true,
  hasStandfirst: true,
  hasStoryDate: true,
  addedArtists: ['lizzo'],
  removedArtists: [],
  blocks: [],
};
const FACTS: Facts = { artists: [], entries: [], tweets: {}, tweetWords: [], waiting: {} };
const block = (at: number, some: Partial<ArticleState['blocks'][number]> = {}) => ({
  kind: 'tweet' as const,
  at,
  id: undefined,
  connected: null,
  isEmptied: false,
  ...some,
});

describe('the check list before publishing', () => {
  it('has nothing open where nothing is missing', () => {
    expect(openChecks(DONE, FACTS)).toEqual([]);
  });

  it.each([
    ['headline', { hasHeadline: false }],
    ['standfirst', { hasStandfirst: false }],
    ['artists', { addedArtists: [] }],
    ['storyDate', { hasStoryDate: false }],
    ['cover', { hasCover: false }],
  ])('leads to the field %s where it is empty', (field, state) => {
    expect(openChecks({ ...DONE, ...state }, FACTS)).toEqual([
      { key: `check.${field}`, values: {}, place: { field } },
    ]);
  });

  it('names the parts of the body counted from one, and leads to them', () => {
    const blocks = [
      block(2),
      block(3, { id: 8 }),
      block(4, { id: 9 }),
      block(5, { connected: 'undated' }),
      block(6, { kind: 'related', connected: 'reads' }),
      block(7, { id: 10, isEmptied: true }),
    ];
    const facts: Facts = {
      ...FACTS,
      entries: [
        { kind: 'tweet', id: 8, documentId: null },
        { kind: 'tweet', id: 9, documentId: 'dated' },
      ],
      tweets: {
        dated: { title: '@lizzo · 2021-11-20 · Hi', hasDay: true },
        undated: { title: `@lizzo · ${'long '.repeat(30)}`, hasDay: false },
      },
      waiting: { reads: ['Butter wins', 'My Universe certified'] },
    };
    expect(openChecks({ ...DONE, blocks }, facts)).toEqual([
      { key: 'check.tweet', values: { part: 3 }, place: { part: 2 } },
      { key: 'check.tweet', values: { part: 4 }, place: { part: 3 } },
      {
        key: 'check.day',
        values: { part: 6, tweet: expect.stringMatching(/^@lizzo · long .{40,60}…$/) as string },
        place: { part: 5 },
      },
      { key: 'check.related', values: { part: 7, title: 'Butter wins' }, place: { part: 6 } },
      {
        key: 'check.related',
        values: { part: 7, title: 'My Universe certified' },
        place: { part: 6 },
      },
      { key: 'check.tweet', values: { part: 8 }, place: { part: 7 } },
    ]);
  });

  it('says nothing of a part about which the server was not asked yet', () => {
    expect(openChecks({ ...DONE, blocks: [block(0, { id: 5 })] }, FACTS)).toEqual([]);
  });
});
