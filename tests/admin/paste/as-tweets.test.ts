import { asTweets } from '../../../admin/src/story/as-tweets';
import { turnedInto, type Part } from '../../../admin/src/story/kinds';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});
const bold = {
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text: 'Bold words.', bold: true as const }],
};
const text = (...content: Part<'text'>['content']): Part<'text'> => ({ type: 'text', content });

const LINE = 'Hi, BTS. — ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021';

describe('text that is turned into a tweet', () => {
  it('is read anew, and what stands around the tweets stays text as it was', () => {
    const blocks = asTweets(text(bold, paragraph(LINE), paragraph('After it.')), {});
    expect(blocks).toMatchObject([
      { type: 'text', content: [bold] },
      { type: 'tweet', signature: LINE, tweet: { handle: 'lizzo', postedOn: '2021-11-20' } },
      { type: 'text', content: [paragraph('After it.')] },
    ]);
  });

  it('is taken for the words of one where no tweet is found, for the rest to be typed', () => {
    expect(asTweets(text(paragraph('Hi, BTS.'), paragraph('And more.')), {})).toMatchObject([
      {
        type: 'tweet',
        signature: 'Hi, BTS.\n\nAnd more.',
        tweet: { text: 'Hi, BTS.\n\nAnd more.' },
      },
    ]);
  });

  it('is the same line again when the tweet is turned back', () => {
    const [tweet] = asTweets(text(paragraph(LINE)), {});
    expect(turnedInto('text', tweet!)).toEqual(text(paragraph(LINE)));
  });

  it('keeps what was typed beside the tweet when it is turned back', () => {
    const [tweet] = asTweets(text(paragraph('Hi, BTS.')), {});
    if (tweet?.type !== 'tweet') throw new Error('There is a tweet.');
    const typed = { ...tweet, tweet: { ...tweet.tweet, authorName: 'LIZZO' } };
    expect(JSON.stringify(turnedInto('text', typed))).toContain('LIZZO');
  });
});
