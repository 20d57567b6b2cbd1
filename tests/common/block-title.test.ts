import { blockTitle } from '../../common/block-title';

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  children: texts.map((text) => ({ type: 'text', text })),
});
const text = (...content: object[]) => ({ __component: 'newsroom.text', content });

describe('the title of a part of a body', () => {
  it.each([
    [
      'a text: its first words',
      text(paragraph('Lizzo met BTS.'), paragraph('Later')),
      'Lizzo met BTS.',
    ],
    [
      'a text that begins with a link: the words of the link, too',
      text({
        type: 'paragraph',
        children: [
          { type: 'text', text: '' },
          { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'BTS' }] },
          { type: 'text', text: ' won' },
        ],
      }),
      'BTS won',
    ],
    [
      'a text that begins with an empty line and a list: its first item',
      text(paragraph('  '), { type: 'list', children: [paragraph('One'), paragraph('Two')] }),
      'One',
    ],
    ['a text without words', text(paragraph('')), null],
    ['a text whose content is none', { __component: 'newsroom.text', content: 'Words' }, null],
    ['a promo', { __component: 'newsroom.promo', text: 'Join us\nnow' }, 'Join us now'],
    [
      'an embed: host and caption',
      {
        __component: 'newsroom.embed',
        url: 'https://www.youtube.com/watch?v=1',
        caption: 'The night',
      },
      'youtube.com · The night',
    ],
    ['an embed without caption', { __component: 'newsroom.embed', url: '/a/b' }, '/a/b'],
    ['a tweet, which has that of its entry', { __component: 'newsroom.tweet', text: 'x' }, null],
  ])('is right for %s', (_, block, title) => {
    expect(blockTitle(block)).toBe(title);
  });

  it('is short, and never ends in half a sign', () => {
    const title = blockTitle(text(paragraph(`${'x'.repeat(119)}💜 and more`)));
    expect(title).toBe('x'.repeat(119));
  });
});
