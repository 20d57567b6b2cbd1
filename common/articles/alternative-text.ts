/** Whether the alternative text of an image tells anything of it, or was put in by what stored it. */

/** What editors, chats and X put in where nobody wrote anything, by language. */
// prettier-ignore
const PLACEHOLDERS: Record<string, string[]> = {
  en: [
    'image',
    'images',
    'img',
    'picture',
    'pic',
    'photo',
    'photograph',
    'thumbnail',
    'placeholder',
    'placeholder image',
    'featured image',
    'unnamed',
    'untitled',
    'untitled design',
    'download',
    'null',
    'undefined',
    'no alt text',
    'alt text',
    'no description available',
    'no photo description available',
    'image preview',
  ],
  es: [
    'imagen',
    'foto',
  ],
  pt: [
    'imagem',
  ],
  fr: [
    'photographie',
  ],
  de: [
    'bild',
  ],
  it: [
    'immagine',
  ],
  nl: [
    'afbeelding',
  ],
  ru: [
    'изображение',
    'фото',
  ],
  tr: [
    'görsel',
    'resim',
  ],
  id: [
    'gambar',
  ],
  vi: [
    'hình ảnh',
    'ảnh',
  ],
  hi: [
    'छवि',
    'चित्र',
    'फोटो',
  ],
  ja: [
    '画像',
    '写真',
  ],
  ko: [
    '이미지',
    '사진',
  ],
  zh: [
    '图片',
    '图像',
    '圖片',
  ],
  ar: [
    'صورة',
  ],
};

const placeholders = new Set(Object.values(PLACEHOLDERS).flat());

/** `image1.png`, `VMIN at the gate.jpeg`: a file's name, whatever it says. */
const FILE = /\.(?:jpe?g|jfif|png|gif|webp|avif|bmp|svg|heic|tiff?)$/i;

/** Names that cameras, telephones, chats and Google Photos give. */
const GIVEN = [
  /^(?:img|image|images|dsc|dscn?|pxl|photo|picture|pic|wp|vid|mvimg|unnamed|untitled design|download|screenshot|screen[\s_-]shot)[\s_-]*[\d(][\d\s_().:-]*(?:[ap]m)?$/i,
  /^(?:screenshot|screen[\s_-]shot|whatsapp image|photo|signal)[\s_-]+\d{4}-\d{2}-\d{2}[\w\s.,:()-]{0,40}$/i,
  /^photo - (?:portrait|landscape|square|panorama) - /i,
];

/** Google's addresses and stores of pictures name them by digits and letters in a row: `AD_4nXe0f9…`. */
const OPAQUE = /^(?=[^\s]{0,200}\d)[\w=+%-]{16,200}$/;

/** Word and Facebook tell of texts that they made themselves. */
const NOTE =
  /[\s.]*(?:description automatically generated|ai-generated content may be incorrect)\.?$/i;

/**
 * ```markdown
 * > | BTS at the gate. Description automatically generated
 *     ^^^^^^^^^^^^^^^
 * ```
 *
 * @returns the words on one line; null where they tell nothing of the image: `IMG_2021.jpg`, `Photo`
 */
export function toldBy(written: string): string | null {
  const text = written.replace(/\s+/g, ' ').trim().replace(NOTE, '');
  const bare = text.toLowerCase().replace(/^[\s"'[(]+|[\s"'\]).:]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(text) || placeholders.has(bare) || FILE.test(text)) return null;
  return OPAQUE.test(text) || GIVEN.some((pattern) => pattern.test(text)) ? null : text;
}
