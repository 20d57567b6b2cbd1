import { renderTweet, type RenderableTweet } from '../../../common/render';
import { seedTweets } from './seed-article';

const tweet: RenderableTweet = {
  authorName: 'NASA',
  handle: 'NASA',
  postedOn: '2021-11-20',
  text: 'A clear night.',
  lang: 'en',
  url: 'https://twitter.com/NASA/status/1462000000000000000',
  media: [],
  state: 'live',
};

const html = (changes: RenderableTweet = {}, options = {}) =>
  renderTweet({ ...tweet, ...changes }, { format: 'html', ...options });
const text = (changes: RenderableTweet = {}, options = {}) =>
  renderTweet({ ...tweet, ...changes }, { format: 'text', ...options });

describe('a tweet as HTML', () => {
  it('is the blockquote that X’s widgets.js picks up', () => {
    expect(html({ media: ['https://pic.twitter.com/a1B2c3D4e5'] })).toBe(
      '<blockquote class="twitter-tweet" cite="https://twitter.com/NASA/status/1462000000000000000">' +
        '<p lang="en" dir="ltr">A clear night. ' +
        '<a href="https://pic.twitter.com/a1B2c3D4e5">pic.twitter.com/a1B2c3D4e5</a></p>' +
        '&mdash; NASA (@NASA) ' +
        '<a href="https://twitter.com/NASA/status/1462000000000000000">November 20, 2021</a>' +
        '</blockquote>',
    );
  });

  it('hides pictures and thread where the editor asked for it', () => {
    const hidden = html(
      { media: ['https://pic.twitter.com/a1B2c3D4e5'] },
      { hideMedia: true, hideThread: true },
    );
    expect(hidden).toContain('data-cards="hidden"');
    expect(hidden).toContain('data-conversation="none"');
    expect(hidden).not.toContain('pic.twitter.com');
  });

  it('has no link to a status where the tweet’s own is unknown', () => {
    expect(renderTweet(seedTweets[0] ?? {}, { format: 'html' })).toBe(
      '<blockquote class="twitter-tweet"><p dir="ltr">' +
        'Enjoy this short clip of me &amp; V screaming “YOU DONT KNOW YOU’RE BEAUTIFUL” ' +
        '<a href="https://pic.twitter.com/9LJATMLr1H">pic.twitter.com/9LJATMLr1H</a></p>' +
        '&mdash; ALL THE RUMORS ARE TRUE (@lizzo) November 20, 2021</blockquote>',
    );
  });

  it('never ends with a link of its words, which widgets.js would take for the tweet', () => {
    const text = 'Look: https://twitter.com/NASA/status/20 and https://t.co/a @NASA';
    const media = ['https://x.com/NASA/status/21/photo/1'];
    const links = (url: string | null) =>
      [...html({ text, media, url }).matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(links(null)).toEqual(['https://t.co/a', 'https://twitter.com/NASA']);
    expect(links('https://twitter.com/NASA/status/22')).toHaveLength(5);
    expect(links('https://twitter.com/NASA/status/22').at(-1)).toMatch(/22$/);
  });

  it('links mentions, hashtags and addresses as X does, and nothing else', () => {
    const linked = html({
      text: 'Thanks @BTS_twt! #방탄소년단 #2021 me@example.com https://t.co/abc, (https://t.co/x)입니다 @a_name_of_16_chr',
    });
    expect(
      [...linked.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map((m) => [m[1], m[2]]),
    ).toEqual([
      ['https://twitter.com/BTS_twt', '@BTS_twt'],
      [
        'https://twitter.com/hashtag/%EB%B0%A9%ED%83%84%EC%86%8C%EB%85%84%EB%8B%A8?src=hash',
        '#방탄소년단',
      ],
      ['https://t.co/abc', 'https://t.co/abc'],
      ['https://t.co/x', 'https://t.co/x'],
      ['https://twitter.com/NASA/status/1462000000000000000', 'November 20, 2021'],
    ]);
  });

  it('keeps line breaks', () => {
    expect(html({ text: 'one\ntwo\r\n\nthree' })).toContain('one<br>two<br><br>three');
  });

  it('isolates right-to-left names and marks right-to-left words', () => {
    const arabic = html({ authorName: 'فرقة موسيقية', text: 'شكرا لكم', lang: 'ar' });
    expect(arabic).toContain('<p lang="ar" dir="rtl">شكرا لكم</p>');
    expect(arabic).toContain('&mdash; <bdi>فرقة موسيقية</bdi> (<bdi>@NASA</bdi>) <a');
    expect(html({}, { lang: 'he' })).toContain('&mdash; <bdi>NASA</bdi> (<bdi>@NASA</bdi>) <a');
    expect(html({ text: 'شكرا @NASA' })).toContain(
      '<a href="https://twitter.com/NASA"><bdi>@NASA</bdi></a>',
    );
    expect(html({ authorName: '\u202EASAN' })).toContain('<bdi>\u202EASAN</bdi>');
  });

  it('writes Hangul and emoji as they are', () => {
    const korean = html({ text: '고마워요 👩‍🚀💜', lang: 'ko' });
    expect(korean).toContain('<p lang="ko" dir="ltr">고마워요 👩‍🚀💜</p>');
  });

  it.each([null, 'und', 'qme', 'not a language', '"><b>'])('names no language for %p', (lang) => {
    expect(html({ lang })).toContain('<p dir="ltr">');
  });

  it('goes by most of the words, and by the language where there are none', () => {
    const dir = (text: string, lang: string | null) =>
      /<p[^>]*dir="(\w+)"/.exec(html({ text, lang }))?.[1];
    expect(dir('BTS و Lizzo أصبحوا أصدقاء @BTS_twt', 'en')).toBe('rtl');
    expect(dir('@BTS_twt شكرا', null)).toBe('rtl');
    expect(dir('شكرا means thank you', 'ar')).toBe('ltr');
    expect(dir('💜💜', 'ar')).toBe('rtl');
    expect(dir('💜💜', null)).toBe('auto');
  });

  it('shows the archived words of a deleted tweet, says so, and keeps widgets.js from them', () => {
    const deleted = html({ state: 'deleted' });
    expect(deleted).toContain('A clear night.');
    expect(deleted).toContain('This post has been deleted. Its words are kept here.');
    expect(deleted).not.toContain('twitter-tweet');
    expect(html({ state: 'deleted' }, { labels: { deletedTweet: 'Gelöscht.' } })).toContain(
      'Gelöscht.',
    );
  });

  it('prints the day in the language of the page', () => {
    expect(html({}, { lang: 'ko' })).toContain('>2021년 11월 20일</a>');
    expect(html({}, { lang: 'de' })).toContain('>20. November 2021</a>');
    expect(html({}, { lang: 'no such language' })).toContain('>November 20, 2021</a>');
  });

  it.each([
    [{ handle: null }, '&mdash; NASA <a'],
    [{ authorName: null }, '&mdash; @NASA <a'],
    [{ authorName: '', handle: '' }, '</p><a'],
    [{ postedOn: null }, '>twitter.com/NASA/status/1462000000000000000</a>'],
    [{ postedOn: '2021-02-31' }, '>twitter.com/NASA/status/1462000000000000000</a>'],
    [{ postedOn: null, postedAt: '2021-11-20T02:00:00.000Z' }, '>November 20, 2021</a>'],
    [{ text: null }, '">Post on X: NASA (@NASA), November 20, 2021</a>'],
  ])('shows what is known where %p', (changes, shown) => {
    expect(html(changes)).toContain(shown);
  });

  it('is a link with handle and day where only its address is known', () => {
    const alone = {
      handle: 'lizzo',
      postedAt: '2021-11-20T03:23:42.988Z',
      url: 'https://twitter.com/lizzo/status/1461898018373226498',
      signature: 'https://twitter.com/lizzo/status/1461898018373226498',
    };
    const only = (changes: RenderableTweet, options = {}) =>
      renderTweet({ ...alone, ...changes }, { format: 'html', ...options });
    expect(only({})).toBe(
      `<blockquote class="twitter-tweet" cite="${alone.url}">` +
        `<p><a href="${alone.url}">Post on X: @lizzo, November 20, 2021</a></p></blockquote>`,
    );
    // The day that somebody typed comes before that of the status id.
    expect(only({ postedOn: '2021-11-19' })).toContain('>Post on X: @lizzo, November 19, 2021</a>');
    expect(only({ postedAt: null })).toContain('>Post on X: @lizzo</a>');
    expect(only({ postedAt: null, handle: null })).toContain(
      '>Post on X: twitter.com/lizzo/status/1461898018373226498</a>',
    );
    expect(only({}, { lang: 'ar', labels: { tweetLink: 'منشور على <X>:' } })).toContain(
      '">منشور على &lt;X&gt;: <bdi>@lizzo</bdi>, ',
    );
    expect(only({ media: ['https://pic.twitter.com/x'] }, { hideMedia: true })).toContain(
      '>Post on X: @lizzo, November 20, 2021</a>',
    );
    expect(renderTweet(alone, { format: 'text' })).toBe(
      `Post on X: @lizzo, November 20, 2021 (${alone.url})`,
    );
  });

  it('falls back to the pasted words where nothing was read from them', () => {
    const unread = { signature: 'a <note> to self' };
    expect(renderTweet(unread, { format: 'html' })).toBe(
      '<blockquote class="twitter-tweet"><p dir="ltr">a &lt;note&gt; to self</p></blockquote>',
    );
  });

  it('is nothing for a tweet that has nothing to show', () => {
    expect(renderTweet({}, { format: 'html' })).toBe('');
    expect(renderTweet({}, { format: 'text' })).toBe('');
  });
});

describe('a tweet as text', () => {
  it('is the line that copy holds', () => {
    expect(seedTweets).toHaveLength(2);
    for (const seed of seedTweets) {
      expect(renderTweet(seed, { format: 'text' })).toBe(seed.signature);
    }
  });

  it('names the status’s address where there is one', () => {
    expect(text()).toBe(
      'A clear night. — NASA (@NASA) November 20, 2021 (https://twitter.com/NASA/status/1462000000000000000)',
    );
  });

  it('leaves hidden media out and says that a tweet is gone', () => {
    expect(text({ media: ['https://pic.twitter.com/x'], url: null }, { hideMedia: true })).toBe(
      'A clear night. — NASA (@NASA) November 20, 2021',
    );
    expect(text({ state: 'deleted' })).toMatch(/\nThis post has been deleted\./);
  });
});

it('refuses a format that does not exist, by name', () => {
  for (const format of ['pdf', 'constructor', undefined]) {
    expect(() => renderTweet(tweet, { format: format as 'html' })).toThrow(
      `The format "${format}" is unknown: use one of html, text.`,
    );
  }
});
