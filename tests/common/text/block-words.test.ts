import { parseArticle } from '../../../common/articles';
import { renderArticle } from '../../../common/render';
import { linesOf, wordsIn, type WordsNode } from '../../../common/text/block-words';
import { storyText } from '../../../server/src/articles/story-text';

describe('the words of a blocks value', () => {
  const html =
    '<h2>Part <b>two</b></h2><p>See <a href="https://desk.example/a">@BTS<b>_twt</b></a> and</p>' +
    '<ul><li>one<ul><li>#two</li></ul></li><li>three</li></ul><blockquote>four</blockquote>';
  const article = parseArticle(html);
  const [block] = article.blocks;
  const content = block?.type === 'text' ? block.content : [];
  const lines = ['Part two', 'See @BTS_twt and', 'one', '#two', 'three', 'four'];

  it('are those of each paragraph, heading, quote and list item, however they are set', () => {
    expect(linesOf(content)).toEqual(lines);
  });

  it('are the same for accounts and hashtags, for the search of artists, and on pages', () => {
    expect(article).toMatchObject({ handles: ['BTS_twt'], hashtags: ['two'] });
    expect(storyText(article.blocks)).toBe(lines.join('\n'));
    const body = [{ __component: 'newsroom.text' as const, content }];
    const text = renderArticle({ body }, { format: 'text' });
    for (const word of lines.join(' ').split(' ')) expect(text).toContain(word);
  });

  it('are found at any depth and in any shape', () => {
    let deep: WordsNode = { text: 'a' };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { type: 'list-item', children: [deep] };
    expect(wordsIn(deep)).toBe('a');
    const odd = [
      { type: 'list', children: null },
      { text: 1, children: [null, { text: 'b' }] },
    ];
    expect(linesOf(odd as WordsNode[])).toEqual(['b']);
  });
});
