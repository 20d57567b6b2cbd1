import { changedTitles } from '../../../admin/src/article-panel/changed-titles';

const content = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const text = (words: string, rest: object = {}) => ({
  __component: 'newsroom.text',
  content: content(words),
  ...rest,
});
const tweet = (value: object, rest: object = {}) => ({
  __component: 'newsroom.tweet',
  tweet: { connect: [], disconnect: [], ...value },
  ...rest,
});
const item = { id: 7, label: '@lizzo · 2021-11-20 · Hi' };

describe('the titles that a form has to change', () => {
  it('are none in an article that was only opened, whatever the server gave as titles', () => {
    const body = [
      text('Words', { id: 1, newsroomTitle: 'Words' }),
      text('Without a title of the server', { id: 2 }),
      tweet({}, { id: 3, newsroomTitle: '@lizzo · Hi' }),
    ];
    expect(changedTitles({ body }, { body })).toEqual([]);
    expect(changedTitles({}, {})).toEqual([]);
  });

  it('are those of texts that were written anew, and go back with them', () => {
    const stored = text('Words', { id: 1, newsroomTitle: 'Words' });
    const written = { ...stored, content: content('Others') };
    expect(changedTitles({ body: [written] }, { body: [stored] })).toEqual([[0, 'Others']]);
    const back = { ...stored, newsroomTitle: 'Others' };
    expect(changedTitles({ body: [back] }, { body: [stored] })).toEqual([[0, 'Words']]);
  });

  it('are those of new parts, with the tweet that was chosen', () => {
    const body = [text('New'), tweet({ connect: [item] }), tweet({})];
    expect(changedTitles({ body }, {})).toEqual([
      [0, 'New'],
      [1, '@lizzo · 2021-11-20 · Hi'],
    ]);
  });

  it('follow a part that was moved, and leave one whose tweet was taken out', () => {
    const stored = [
      tweet({}, { id: 1, newsroomTitle: 'First' }),
      tweet({}, { id: 2, newsroomTitle: 'Second' }),
    ];
    const [first, second] = stored;
    expect(changedTitles({ body: [second!, first!] }, { body: stored })).toEqual([]);
    const emptied = { ...first!, tweet: { connect: [], disconnect: [item] } };
    expect(changedTitles({ body: [emptied] }, { body: stored })).toEqual([[0, null]]);
  });
});
