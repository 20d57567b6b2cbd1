import { parseArticle } from '../../../common/articles';
import { withImages } from '../../../common/articles/image-links';
import { expectEveryWordOnce, linesRead, warningsOf } from './reading';

const imagesOf = (html: string) => parseArticle(html).images;
const A = 'https://desk.example/a.jpg';

describe('an image of HTML copy', () => {
  it('is one thing with its alternative text and its caption, which no block has', () => {
    const html = `<p>Words</p><figure><img src="${A}" alt="The hall"><figcaption>At <b>nine</b></figcaption></figure><p>More</p>`;
    expect(imagesOf(html)).toEqual([{ url: A, alt: 'The hall', caption: 'At nine' }]);
    expect(linesRead(html)).toEqual(['p: Words', 'p: More']);
    expect(warningsOf(html)).toEqual(['image-not-kept']);
    expectEveryWordOnce(html);
  });

  it.each([
    [
      'WordPress',
      `<div class="wp-caption aligncenter"><img src="${A}"><p class="wp-caption-text">At nine</p></div>`,
    ],
    [
      'Blogger',
      `<table class="tr-caption-container"><tbody><tr><td><a href="https://desk.example/full.jpg"><img src="${A}"></a></td></tr><tr><td class="tr-caption">At nine</td></tr></tbody></table>`,
    ],
  ])('has the caption of an older page: %s', (_, html) => {
    expect(imagesOf(`<p>Words</p>${html}<p>More</p>`)).toEqual([
      { url: A, alt: null, caption: 'At nine' },
    ]);
    expect(linesRead(`<p>Words</p>${html}<p>More</p>`)).toEqual(['p: Words', 'p: More']);
  });

  it('divides no paragraph that it stands in', () => {
    expect(linesRead(`<p>Some <img src="${A}"> words</p>`)).toEqual(['p: Some words']);
  });

  it('has its address where pages that load late keep it', () => {
    expect(imagesOf(`<img src="data:image/gif;base64,AA" data-src="${A}">`)[0]?.url).toBe(A);
    expect(imagesOf(`<img srcset="https://desk.example/s.jpg 1x, ${A} 2x">`)[0]?.url).toBe(A);
    expect(imagesOf('<img src="//desk.example/a.jpg">')[0]?.url).toBe(A);
  });

  it.each(['javascript:alert(1)', '/a.jpg', 'mailto:a@desk.example', 'https://a@desk.example/'])(
    'has no address that is none: %s',
    (src) => {
      expect(imagesOf(`<p>a</p><img src="${src}">`)).toEqual([]);
      expect(warningsOf(`<p>a</p><img src="${src}">`)).toEqual(['image-not-kept']);
    },
  );

  it('is told of once, however often the copy shows it', () => {
    const html = `<img src="${A}"><figure><img src="${A}" alt="The hall"><figcaption>At nine</figcaption></figure>`;
    expect(imagesOf(html)).toEqual([{ url: A, alt: 'The hall', caption: 'At nine' }]);
  });

  it('shares no caption with the images beside it, or with an embed', () => {
    const both = `<figure><img src="${A}"><img src="https://desk.example/b.jpg"><figcaption>Both</figcaption></figure>`;
    expect(imagesOf(both).map(({ caption }) => caption)).toEqual(['Both', null]);
    const embed = `<figure><img src="${A}"><div>https://youtu.be/abcdefghijk</div><figcaption>Film</figcaption></figure>`;
    expect(imagesOf(embed)[0]?.caption).toBeNull();
    expect(linesRead(embed)[0]).toContain('“Film”');
  });

  it.each([
    'Image',
    'image1.png',
    'VMIN at the gate.jpeg',
    'IMG_20211121_091500',
    'DSC00012',
    'unnamed (1)',
    'Screenshot 2021-11-21 at 9.15.00 PM',
    'WhatsApp Image 2021-11-21 at 09.15.00',
    'Photo - Portrait - Nov 21, 2021',
    'AD_4nXe0f9Kq2v7Zr1TtYw',
    '画像',
    '이미지',
    'Untitled design (3)',
    '…',
  ])('has no alternative text that tells nothing of it: %s', (alt) => {
    expect(imagesOf(`<img src="${A}" alt="${alt}">`)[0]?.alt).toBeNull();
  });

  it.each([
    'The hall at nine',
    'Image of the hall',
    'Photo call with V and Jimin',
    'BTS',
    'Screenshot of the tweet',
    'Straßenbahnhaltestelle',
    'IMG Academy',
  ])('keeps alternative text that tells something: %s', (alt) => {
    expect(imagesOf(`<img src="${A}" alt=" ${alt} ">`)[0]?.alt).toBe(alt);
  });

  it('has the words of its title where the alternative text tells nothing', () => {
    expect(imagesOf(`<img src="${A}" alt="image1.png" title="The hall">`)[0]?.alt).toBe('The hall');
  });

  it('is not one of a tweet, an emoji, or a pixel', () => {
    const html =
      `<p>a <img class="emoji" src="${A}" alt="🎤"></p><img src="${A}" width="1" height="1">` +
      `<blockquote class="twitter-tweet"><p lang="en">Hello <img src="${A}" alt="x"></p>&mdash; Lizzo (@lizzo) <a href="https://twitter.com/lizzo/status/1461904535283912707">November 20, 2021</a></blockquote>`;
    expect(imagesOf(html)).toEqual([]);
    expect(linesRead(html)).toEqual(['p: a 🎤', 'tweet: Hello']);
  });

  it('leaves its words in the text where it came without an address', () => {
    const html =
      '<figure><img src="data:image/png;base64,AA" alt="Inside"><figcaption>At nine</figcaption></figure>';
    expect(imagesOf(html)).toEqual([]);
    expect(linesRead(html)).toEqual(['p: Inside', 'p: At nine']);
  });

  it('that came beside the copy has its alternative text and caption, and no link below the story', () => {
    const html =
      '<p>Words</p><figure><img src="cid:1a.b2" alt="Inside"><figcaption>At nine</figcaption></figure><img src="cid:1a.b3" alt="image1.png">';
    const { images, blocks } = parseArticle(html);
    expect(images).toEqual([
      { url: 'cid:1a.b2', alt: 'Inside', caption: 'At nine' },
      { url: 'cid:1a.b3', alt: null, caption: null },
    ]);
    expect(linesRead(html)).toEqual(['p: Words']);
    expect(warningsOf(html)).toEqual(['image-not-kept', 'image-not-kept']);
    expectEveryWordOnce(html);
    expect(withImages(blocks, images).at(-1)).toEqual({
      type: 'text',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: 'At nine' }] }],
    });
  });

  it('that came beside the copy is known by its address of the web, if it has one', () => {
    expect(imagesOf(`<img src="cid:1a.b2" data-src="${A}">`)[0]?.url).toBe(A);
    expect(imagesOf('<p>a</p><img src="cid:<script>">')).toEqual([]);
  });
});
