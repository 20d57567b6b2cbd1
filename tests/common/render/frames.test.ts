import fc from 'fast-check';

import { embedFrame, FRAME_ORIGINS, renderArticle } from '../../../common/render';
import { expectLinear } from '../support/growth';

describe('the frame of an embed', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=gdZLi9oWNZg',
      'https://www.youtube-nocookie.com/embed/gdZLi9oWNZg',
    ],
    [
      'https://youtube.com/watch?list=x&v=gdZLi9oWNZg&t=1',
      'https://www.youtube-nocookie.com/embed/gdZLi9oWNZg',
    ],
    [
      'http://m.youtube.com/shorts/gdZLi9oWNZg',
      'https://www.youtube-nocookie.com/embed/gdZLi9oWNZg',
    ],
    ['https://youtu.be/gdZLi9oWNZg?si=abc', 'https://www.youtube-nocookie.com/embed/gdZLi9oWNZg'],
    [
      'https://www.instagram.com/p/CWd-abc_1/?utm=x',
      'https://www.instagram.com/p/CWd-abc_1/embed/',
    ],
    ['https://www.instagram.com/bts/reel/CWd/', 'https://www.instagram.com/reel/CWd/embed/'],
    ['https://www.tiktok.com/@bts/video/7032', 'https://www.tiktok.com/embed/v2/7032'],
    [
      'https://www.threads.net/@bts.jin/post/Cx-1',
      'https://www.threads.com/@bts.jin/post/Cx-1/embed',
    ],
    [
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kabc',
      'https://embed.bsky.app/embed/did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3kabc',
    ],
    [
      'https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC',
      'https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC',
    ],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871'],
  ])('of %s is %s', (address, frame) => {
    expect(embedFrame(address)?.url).toBe(frame);
  });

  it.each([
    'https://evil.example/watch?v=gdZLi9oWNZg',
    'https://youtube.com.evil.example/watch?v=gdZLi9oWNZg',
    'https://www.youtube.com@evil.example/watch?v=gdZLi9oWNZg',
    'https://evil.example/?https://youtu.be/gdZLi9oWNZg',
    'https://youtu.be/gdZLi9oWNZg0123',
    'https://www.youtube.com/@bts',
    'https://www.instagram.com/bts/',
    'https://bsky.app/profile/bts.example/post/3kabc',
    '/watch?v=gdZLi9oWNZg',
    'javascript:alert(1)//youtu.be/gdZLi9oWNZg',
    null,
  ])('is none for %s', (address) => {
    expect(embedFrame(address)).toBeNull();
  });

  it('is at an origin of the list, whatever stands in the address', () => {
    const host = fc.constantFrom(
      'https://www.youtube.com/watch?v=gdZLi9oWNZg',
      'https://youtu.be/gdZLi9oWNZg',
      'https://www.instagram.com/p/abc',
      'https://www.threads.net/@bts/post/abc',
      'https://open.spotify.com/track/abc',
    );
    const rest = fc.string({ unit: fc.constantFrom(...'/?#&@.:\\"<> av=') });
    fc.assert(
      fc.property(host, rest, (address, more) => {
        const frame = embedFrame(address + more);
        if (frame === null) return;
        const { origin, search, hash, username } = new URL(frame.url);
        expect(FRAME_ORIGINS).toContain(origin);
        expect(search + hash + username).toBe('');
      }),
    );
  });

  it.each(['&v=', 'a&', 'https://youtube.com/watch?'])(
    'is looked for in linear time: %s',
    (piece) => {
      expectLinear((size) => embedFrame(`https://youtube.com/watch?${piece.repeat(size)}`), 20_000);
    },
  );
});

describe('an embed in an article', () => {
  const html = (url: string) =>
    renderArticle(
      { body: [{ __component: 'newsroom.embed', url, provider: 'YouTube', caption: 'Butter' }] },
      { format: 'html' },
    );

  it('is a link, and tells the page where its frame would be', () => {
    expect(html('https://youtu.be/gdZLi9oWNZg')).toContain(
      '<figure class="newsroom-embed" data-frame="https://www.youtube-nocookie.com/embed/gdZLi9oWNZg" data-frame-shape="wide">' +
        '<p><a href="https://youtu.be/gdZLi9oWNZg">YouTube: youtu.be/gdZLi9oWNZg</a></p>' +
        '<figcaption>Butter</figcaption></figure>',
    );
  });

  it('is a link alone where no frame is known', () => {
    expect(html('https://evil.example/gdZLi9oWNZg')).toContain(
      '<figure class="newsroom-embed"><p>',
    );
  });

  it('loads nothing by itself', () => {
    expect(html('https://youtu.be/gdZLi9oWNZg')).not.toMatch(/<(?:iframe|script|img)|\ssrc=/);
  });
});
