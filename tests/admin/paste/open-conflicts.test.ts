import { asUnchosen, knownIn, openConflict } from '../../../admin/src/pages/paste/open-conflicts';
import { draftBlocksOf } from '../../../admin/src/story/draft-blocks';
import { parseArticle } from '../../../common/articles';
import { tweetAsText } from '../../../common/articles/tweet-as-text';

const LINE =
  'Hi, BTS. — LIZZO (@lizzo) November 20, 2021 https://x.com/lizzo/status/1461898018373226498';
const COPY = `One came.\n\n${LINE}`;
const data = parseArticle(COPY);
const blocks = draftBlocksOf(COPY, data);
const [text, tweet] = blocks;
const tweets = knownIn({
  data,
  conflicts: [
    {
      block: 1,
      documentId: 'abc',
      conflicts: { text: { stored: 'Did we just become BFFs?', pasted: 'Hi, BTS.' } },
    },
  ],
});

describe('a tweet that the library has otherwise', () => {
  it('is open until the editor chooses', () => {
    if (tweet?.type !== 'tweet') throw new Error('There is a tweet.');
    expect(openConflict(tweet, tweets)).toMatchObject({ documentId: 'abc', signature: LINE });
    expect(openConflict({ ...tweet, entry: 'abc' }, tweets)).toBeNull();
  });

  it('is shown as the text that the draft gets, while it is open', () => {
    expect(asUnchosen(blocks, tweets)).toEqual([
      text,
      {
        type: 'text',
        content: [{ type: 'paragraph', children: [{ type: 'text', text: LINE }] }],
      },
    ]);
  });

  it('is shown as a tweet once it is chosen', () => {
    if (tweet?.type !== 'tweet') throw new Error('There is a tweet.');
    const chosen = [{ ...tweet, entry: 'abc' }];
    expect(asUnchosen(chosen, tweets)).toEqual(chosen);
  });
});

describe('a tweet as text', () => {
  it('has its address below it, where the line has it only in its links', () => {
    const url = 'https://twitter.com/lizzo/status/1461898018373226498';
    const signature = `<blockquote class="twitter-tweet"><p>Hi, BTS.</p>&mdash; LIZZO (@lizzo) <a href="${url}">November 20, 2021</a></blockquote>`;
    const statusId = '1461898018373226498';
    expect(tweetAsText({ signature, url, statusId }).at(-1)).toEqual({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: url }] }],
    });
  });

  it('is one line of what is known where it was not pasted as one', () => {
    expect(
      tweetAsText({ text: 'Hi, BTS.', authorName: 'LIZZO', handle: 'lizzo', postedOn: null }),
    ).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Hi, BTS. — LIZZO (@lizzo)' }] },
    ]);
  });
});
