import { copyFrom } from '../../admin/src/clipboard/copy';
import { namedFor, withoutBytes } from '../../admin/src/clipboard/pictures';
import { DEFAULT_SETTINGS } from '../../common/settings';
import { expectLinear } from '../common/support/growth';

/** A picture of one red pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const inHtml = (base64: string, kind = 'png', more = '') =>
  `<p>Words</p><img alt="Inside" src="data:image/${kind};base64,${base64}"${more}>`;
const SETTINGS = { ...DEFAULT_SETTINGS, parser: {} };

/** As much of a clipboard as is read. */
const clipboard = (text: string, html = '', files: File[] = []) =>
  ({
    files,
    getData: (kind: string) => (kind === 'text/html' ? html : text),
  }) as unknown as DataTransfer;

describe('the bytes of a picture in HTML', () => {
  it('are taken out of it, and known by an address that stands in their place', async () => {
    const { html, pictures } = withoutBytes(inHtml(PNG));
    const [[address, file] = []] = pictures;
    expect(html).toBe(`<p>Words</p><img alt="Inside" src="${address}">`);
    expect(address).toMatch(/^cid:[\w.]+$/);
    expect(file).toMatchObject({ type: 'image/png', name: 'cover.png' });
    expect(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0)).toString('base64')).toBe(
      PNG,
    );
  });

  it('have the same address whenever they are pasted, and others another', () => {
    const other = Buffer.from(PNG, 'base64').fill(7, 60).toString('base64');
    const read = (base64: string) => withoutBytes(inHtml(base64)).html;
    expect(read(PNG)).toBe(read(PNG));
    expect(read(PNG)).not.toBe(read(other));
  });

  it.each([
    ['an SVG', inHtml(Buffer.from('<svg/>').toString('base64'), 'svg+xml')],
    [
      'an SVG in words',
      `<p>a</p><img src="data:image/svg+xml;utf8,<svg xmlns='x' onload='y'></svg>">`,
    ],
    ['a placeholder', inHtml('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'gif')],
    ['a kind that browsers do not show', inHtml(PNG, 'tiff')],
    ['no base64', inHtml('%%%')],
    ['nothing', inHtml('')],
  ])('are none of %s', (_, html) => {
    const left = withoutBytes(html);
    expect(left.pictures.size).toBe(0);
    expect(left.html).toContain('src=""');
    expect(left.html).not.toContain('data:');
  });

  it('are gone from the attributes of pages that load late, and from styles', () => {
    const url = `data:image/png;base64,${PNG}`;
    const html = `<p style="color: red; background: url(&quot;${url}&quot;)">a</p><img srcset='${url} 2x' data-src="${url}">`;
    expect(withoutBytes(html).html).toBe(
      '<p style="color: red; background: none">a</p><img srcset="" data-src="">',
    );
  });

  it('are words where they stand in the text, and links stay links', () => {
    for (const html of [
      `<p>Write src="data:image/png;base64,${PNG}" there.</p>`,
      '<a href="data:text/plain,a">a</a>',
      '<p>Plain data: none</p>',
    ]) {
      expect(withoutBytes(html)).toMatchObject({ html, pictures: new Map() });
    }
  });

  it('do not count into what one paste may hold', () => {
    const large = Buffer.alloc(2_000_000, 7).toString('base64');
    const { copy, pictures } = copyFrom(clipboard('Words', inHtml(large)), SETTINGS);
    expect(copy.html).toMatch(/^<p>Words<\/p><img alt="Inside" src="cid:[\w.]+">$/);
    expect([...pictures.values()][0]?.size).toBe(2_000_000);
  });

  it('are found in markup that was pasted as text, too', () => {
    const { copy, pictures } = copyFrom(clipboard(inHtml(PNG)), SETTINGS);
    expect(copy.text).not.toContain(PNG);
    expect([...pictures.keys()].map((address) => copy.text.includes(address))).toEqual([true]);
  });
});

describe('a picture that is pasted as a file', () => {
  const file = new File([Buffer.from(PNG, 'base64')], 'image.png', { type: 'image/png' });

  it('stands beside the words', () => {
    const { copy, pictures } = copyFrom(clipboard('Words', '', [file]), SETTINGS);
    expect(copy).toMatchObject({ text: 'Words', html: null });
    expect(pictures.get(copy.picture ?? '')).toBe(file);
  });

  it('has no words in its name, where that is all the clipboard has', () => {
    const { copy, pictures } = copyFrom(clipboard('image.png', '', [file]), SETTINGS);
    expect(copy).toMatchObject({ text: '', html: null });
    expect([...pictures.values()]).toEqual([file]);
  });

  it.each(['image/svg+xml', 'image/tiff', 'application/pdf', ''])('is none of %s', (type) => {
    const { copy, pictures } = copyFrom(
      clipboard('Words', '', [new File(['a'], 'a', { type })]),
      SETTINGS,
    );
    expect([copy, pictures.size]).toEqual([{ text: 'Words', html: null }, 0]);
  });
});

describe('what looks like bytes', () => {
  it.each([' src="data:x"', '<a src="data:x"', 'url(data:a/b;base64,', " src='data:"])(
    'is looked for in time that grows with the length only: %s',
    (piece) => {
      expectLinear((size) => withoutBytes(piece.repeat(size / piece.length)), 200_000);
    },
  );
});

describe('the name of a file', () => {
  it.each([
    ['image/jpeg', 'hall.png', 'hall.jpg'],
    ['image/png', 'The hall at nine', 'The hall at nine.png'],
    ['image/webp', '무대 사진.jpeg', '무대 사진.webp'],
    ['image/gif', '../a:b?.gif', '..-a-b-.gif'],
    ['image/png', '.png', 'cover.png'],
    ['image/avif', '', 'cover.avif'],
  ])('has the ending of its kind: %s, %s', (kind, name, expected) => {
    expect(namedFor(kind, name)).toBe(expected);
  });
});
