import { type BodyEntry, renderArticle, type RenderableArticle } from '../../../common/render';
import { SEED } from '../../support/seed';
import { seedArticle } from './seed-article';

const html = (article: RenderableArticle, options = {}) =>
  renderArticle(article, { format: 'html', ...options });
const text = (article: RenderableArticle, options = {}) =>
  renderArticle(article, { format: 'text', ...options });

/** The body's lines alone. */
const body = (entry: BodyEntry, options = {}) =>
  html({ body: [entry] }, { lang: 'en', ...options })
    .split('\n')
    .slice(3, -1)
    .join('\n');

describe('the demo story', () => {
  it('is read in its order: paragraphs, tweets, promo, related reads', () => {
    const parts = html(seedArticle).match(/<(?:p|blockquote|aside)(?: class="[\w-]+")?(?=>)/g);
    expect(parts).toEqual([
      '<p class="newsroom-section"',
      '<p class="newsroom-standfirst"',
      '<p class="newsroom-dateline"',
      '<p',
      '<p',
      '<p',
      '<blockquote class="twitter-tweet"',
      '<p',
      '<blockquote class="twitter-tweet"',
      '<p',
      '<p class="newsroom-promo"',
      '<aside class="newsroom-related-reads"',
      '<p',
    ]);
  });

  it('as text holds every word of the copy, in its order', () => {
    const copy = SEED.replace(/^ date 2021-11-21 /, '');
    const written = text(seedArticle);
    expect(written.slice(written.indexOf('November 20 was')).split(/\s+/)).toEqual(
      copy.trim().split(/\s+/),
    );
  });

  it('stands under its own day, not that of its publication', () => {
    expect(html(seedArticle)).toContain('<time datetime="2021-11-21">November 21, 2021</time>');
    expect(html({ ...seedArticle, storyDate: null })).toContain('<time datetime="2021-11-22">');
    expect(html({ ...seedArticle, locale: 'ko' })).toContain('>2021년 11월 21일</time>');
  });
});

describe('an article', () => {
  const full: RenderableArticle = {
    headline: 'Stage & sound',
    standfirst: 'What was\nheard',
    section: 'Live',
    byline: 'By the desk',
    storyDate: '2022-01-05',
    locale: 'en',
    cover: { url: '/uploads/stage.jpg', alternativeText: 'A stage', width: 1600, height: 900 },
    coverCaption: 'The stage before doors',
    coverCredit: 'Photo: the desk',
    correction: 'An earlier version named the wrong day.',
  };

  it('has headline, standfirst, byline and day, cover with caption and credit, correction', () => {
    expect(html(full)).toBe(
      [
        '<article class="newsroom-article" lang="en" dir="ltr">',
        '<header>',
        '<p class="newsroom-section">Live</p>',
        '<h1>Stage &amp; sound</h1>',
        '<p class="newsroom-standfirst">What was<br>heard</p>',
        '<p class="newsroom-dateline"><span class="newsroom-byline">By the desk</span> ' +
          '<time datetime="2022-01-05">January 5, 2022</time></p>',
        '</header>',
        '<figure class="newsroom-cover"><img src="/uploads/stage.jpg" alt="A stage" width="1600" height="900">' +
          '<figcaption>The stage before doors <small>Photo: the desk</small></figcaption></figure>',
        '<p class="newsroom-correction"><strong>Correction:</strong> An earlier version named the wrong day.</p>',
        '</article>',
      ].join('\n'),
    );
    expect(text(full)).toBe(
      [
        'Live',
        'Stage & sound',
        'What was\nheard',
        'By the desk · January 5, 2022',
        'The stage before doors Photo: the desk',
        'Correction: An earlier version named the wrong day.',
      ].join('\n\n'),
    );
  });

  it('reads from right to left in a language that does', () => {
    expect(html({ ...full, locale: 'ar' })).toContain(
      '<article class="newsroom-article" lang="ar" dir="rtl">',
    );
  });

  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

  it('sets each block by most of its own letters, whatever the language of the page', () => {
    const written = html({
      ...full,
      headline: 'أصبحت Lizzo وBTS أصدقاء في لوس أنجلوس',
      byline: 'مكتب الأخبار',
      coverCaption: 'المسرح قبل فتح الأبواب',
      correction: 'ذكرت نسخة سابقة يوما آخر.',
      body: [
        {
          __component: 'newsroom.text',
          content: [
            paragraph('BTS @BTS_twt pic.twitter.com/dfuXgsqHbC التقت فرقة'),
            paragraph('They met again.'),
            { type: 'heading', level: 2, children: [{ type: 'text', text: 'بعد الحفل' }] },
            { type: 'quote', children: [{ type: 'text', text: 'لقاء جميل' }] },
            {
              type: 'list',
              format: 'unordered',
              children: [{ type: 'list-item', children: [{ type: 'text', text: 'أغنية' }] }],
            },
            paragraph('2021'),
          ],
        },
        { __component: 'newsroom.promo', text: 'انضموا إلينا' },
        {
          __component: 'newsroom.related-reads',
          relatedRead: { label: 'ALSO READ', items: [{ title: 'خبر آخر' }, { title: 'Another' }] },
        },
        { __component: 'newsroom.embed', url: 'https://youtu.be/a', caption: 'تسجيل' },
      ],
    });
    for (const line of [
      '<article class="newsroom-article" lang="en" dir="ltr">',
      '<h1 dir="rtl">',
      '<span class="newsroom-byline" dir="rtl">',
      '<figcaption dir="rtl">المسرح',
      '<p dir="rtl">BTS @BTS_twt',
      '<p>They met again.</p>',
      '<h2 dir="rtl">',
      '<blockquote dir="rtl">',
      '<ul dir="rtl">',
      '<p>2021</p>',
      '<p class="newsroom-promo" dir="rtl">',
      '<p>ALSO READ</p>',
      '<li dir="rtl">خبر آخر</li><li>Another</li>',
      '<figcaption dir="rtl">تسجيل',
      '<p class="newsroom-correction" dir="rtl">',
    ]) {
      expect(written).toContain(line);
    }
  });

  it('sets English words in an Arabic page by their own direction', () => {
    const written = html({
      locale: 'ar',
      headline: 'خبر',
      body: [
        {
          __component: 'newsroom.text',
          content: [paragraph('قالت إنها: hello'), paragraph('Did we just become BFFs?')],
        },
      ],
    });
    expect(written).toContain('<h1>خبر</h1>');
    expect(written).toContain('<p>قالت إنها: hello</p>');
    expect(written).toContain('<p dir="ltr">Did we just become BFFs?</p>');
  });

  it('takes the addresses of files and the words of labels from the page', () => {
    const options = {
      mediaUrl: (url: string) => `https://desk.example${url}`,
      labels: { correction: 'Berichtigung:' },
    };
    expect(html(full, options)).toContain('src="https://desk.example/uploads/stage.jpg"');
    expect(html(full, options)).toContain('<strong>Berichtigung:</strong>');
    expect(html(full, { mediaUrl: () => null })).not.toContain('<img');
    expect(html(full, { mediaUrl: () => 'javascript:alert(1)' })).not.toContain('<img');
  });

  it('that is empty is an empty article', () => {
    expect(html({})).toBe(
      '<article class="newsroom-article" lang="en" dir="ltr">\n<header>\n</header>\n</article>',
    );
    expect(text({})).toBe('');
  });

  it('skips an entry without its tweet or related read, and components it does not know', () => {
    const entries = [
      { __component: 'newsroom.tweet', tweet: null },
      { __component: 'newsroom.tweet' },
      { __component: 'newsroom.related-reads', relatedRead: null },
      { __component: 'newsroom.related-reads', relatedRead: { label: 'ALSO READ', items: [] } },
      { __component: 'newsroom.promo', text: '' },
      { __component: 'newsroom.embed', url: '' },
      { __component: 'newsroom.text', content: null },
      { __component: 'shared.slider' },
      null,
    ] as BodyEntry[];
    expect(html({ body: entries })).toBe(html({}));
    expect(text({ body: entries })).toBe('');
  });

  it('hides media and thread of a tweet as its entry says', () => {
    const tweet = { text: 'Hi', handle: 'NASA', media: ['https://pic.twitter.com/x'] };
    const shown = body({ __component: 'newsroom.tweet', tweet, hideMedia: true, hideThread: true });
    expect(shown).toContain('data-cards="hidden" data-conversation="none"');
    expect(shown).not.toContain('pic.twitter.com');
  });
});

describe('related reads', () => {
  const entry: BodyEntry = {
    __component: 'newsroom.related-reads',
    relatedRead: {
      label: 'ALSO READ',
      items: [
        {
          title: 'Ours',
          article: { slug: 'ours', headline: 'Ours' },
          url: 'https://old.example/ours',
        },
        { title: '', article: { slug: 'untitled', headline: 'By its headline' } },
        { title: 'Elsewhere', article: null, url: 'https://example.com/a' },
        { title: 'Without address', article: null, url: null },
      ],
    },
  };
  const articleUrl = ({ slug }: { slug?: string | null }) => (slug ? `/articles/${slug}` : null);

  it('link to the desk’s own article first, then to the address', () => {
    expect(body(entry, { articleUrl })).toBe(
      '<aside class="newsroom-related-reads"><p>ALSO READ</p><ul>' +
        '<li><a href="/articles/ours">Ours</a></li>' +
        '<li><a href="/articles/untitled">By its headline</a></li>' +
        '<li><a href="https://example.com/a">Elsewhere</a></li>' +
        '<li>Without address</li></ul></aside>',
    );
    expect(body(entry)).toContain('<a href="https://old.example/ours">Ours</a>');
  });

  it('stand in a list as text, one alone on its label’s line', () => {
    expect(text({ body: [entry] }, { articleUrl })).toBe(
      'ALSO READ:\n- Ours (/articles/ours)\n- By its headline (/articles/untitled)\n' +
        '- Elsewhere (https://example.com/a)\n- Without address',
    );
    const one: BodyEntry = {
      __component: 'newsroom.related-reads',
      relatedRead: { label: 'Read more:', items: [{ title: 'One' }] },
    };
    expect(text({ body: [one] })).toBe('Read more: One');
  });
});

describe('promos and embeds', () => {
  it('are links where they have an address', () => {
    expect(
      body({
        __component: 'newsroom.promo',
        text: 'Join us.\nClick here.',
        url: 'https://example.com/',
      }),
    ).toBe(
      '<p class="newsroom-promo"><a href="https://example.com/">Join us.<br>Click here.</a></p>',
    );
    expect(body({ __component: 'newsroom.promo', text: 'Join us.' })).toBe(
      '<p class="newsroom-promo">Join us.</p>',
    );
    const embed: BodyEntry = {
      __component: 'newsroom.embed',
      url: 'https://www.instagram.com/p/abc/',
      provider: 'Instagram',
      caption: 'From the rehearsal',
    };
    expect(body(embed)).toBe(
      '<figure class="newsroom-embed" data-frame="https://www.instagram.com/p/abc/embed/" data-frame-shape="tall">' +
        '<p><a href="https://www.instagram.com/p/abc/">' +
        'Instagram: instagram.com/p/abc</a></p><figcaption>From the rehearsal</figcaption></figure>',
    );
    expect(text({ body: [embed] })).toBe(
      'From the rehearsal\nInstagram: https://www.instagram.com/p/abc/',
    );
  });
});
