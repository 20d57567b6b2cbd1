import { runDocs } from '../../support/docs-code';
import { SEED } from '../../support/seed';
import { seedArticle } from '../render/seed-article';

describe('the JavaScript of the docs', () => {
  it('reads a tweet and writes an article, in the README', async () => {
    const { tweet, html } = await runDocs('README.md', ['tweet', 'html'], {
      article: seedArticle,
    });
    expect(tweet).toMatchObject({ handle: 'lizzo', postedOn: '2021-11-20' });
    expect(html).toContain('<article class="newsroom-article"');
  });

  it('reads a story, on the page about stories', async () => {
    const read = await runDocs(
      'docs/articles.md',
      ['headline', 'storyDate', 'language', 'blocks', 'handles', 'hashtags', 'images', 'warnings'],
      { copy: SEED },
    );
    expect(read).toMatchObject({ storyDate: '2021-11-21', language: 'en', images: [] });
    expect(Object.values(read)).not.toContain(undefined);
  });
});
