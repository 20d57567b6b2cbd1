/** The pictures whose bytes are on the clipboard: as a file, or in the HTML as `data:` addresses. */

/** What browsers show and Strapi takes for a picture. SVG can hold scripts, and is none of them. */
const RASTER = /^image\/(?:png|jpeg|gif|webp|avif)$/;

const ENDINGS: Record<string, string> = { 'image/jpeg': 'jpg' };

/** A file's name without what no file system takes, with the ending of its kind. */
export const namedFor = (kind: string, name: string): string => {
  const stem = name.replace(/\.[a-z\d]{1,5}$/i, '').replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-');
  return `${stem.slice(0, 100) || 'cover'}.${ENDINGS[kind] ?? kind.slice('image/'.length)}`;
};

/** `data:image/png;base64,…`, in the attribute that a browser shows, or in any other that holds a picture. */
const IN_ATTRIBUTE =
  /(\s(src|srcset|data-src|data-srcset|data-original|poster|data)\s*=\s*)(?:"\s*(data:[^"]*)"|'\s*(data:[^']*)')/gi;

const IN_STYLE = /url\((?:&quot;|["'])?data:[\w.+/-]+;base64,[\w+/=%\s]*(?:&quot;|["'])?\)/gi;

const BASE64 = /^data:(image\/[\w.+-]+);base64,/i;

/** The picture of one pixel that pages show until the right one is loaded. */
const PLACEHOLDER = /^R0lGOD[ld]hAQAB/;

/** The same for the same bytes, so that a copy that is pasted again is the same copy (FNV-1a). */
const hashOf = (base64: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < base64.length; at += 1) {
    hash = Math.imul(hash ^ base64.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

const besideCopy = (size: number, mark: string): string => `cid:${size.toString(36)}.${mark}`;

/** The file of a `data:` address; null for what is no picture that Strapi takes, or cannot be read. */
const fileOf = (address: string): { url: string; file: File } | null => {
  const kind = BASE64.exec(address)?.[1]?.toLowerCase().replace('jpg', 'jpeg') ?? '';
  const base64 = address.slice(address.indexOf(',') + 1);
  if (!RASTER.test(kind) || PLACEHOLDER.test(base64)) return null;
  try {
    const signs = atob(base64);
    const bytes = new Uint8Array(signs.length);
    // Of a large picture, `Uint8Array.from` takes ten times as long.
    for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
    if (bytes.length === 0) return null;
    const file = new File([bytes], namedFor(kind, 'cover'), { type: kind });
    return { url: besideCopy(bytes.length, hashOf(base64)), file };
  } catch {
    // Not base64, whatever it says.
    return null;
  }
};

export type Pictures = ReadonlyMap<string, File>;

export const NO_PICTURES: Pictures = new Map();

/** Whether places of a text are within a tag, asked in their order: each letter is looked at once. */
const tagsOf = () => {
  let from = 0;
  let isOpen = false;
  return (html: string, at: number): boolean => {
    const passed = html.slice(from, at);
    const [opened, closed] = [passed.lastIndexOf('<'), passed.lastIndexOf('>')];
    if (opened !== closed) isOpen = opened > closed;
    from = at;
    return isOpen;
  };
};

/**
 * Takes the bytes of pictures out of an HTML. Only they count as no words: what is sent, kept and undone
 * has an address in their place, `cid:…`, by which the file is known.
 */
export const withoutBytes = (html: string): { html: string; pictures: Pictures } => {
  if (!/data:/i.test(html)) return { html, pictures: NO_PICTURES };
  const pictures = new Map<string, File>();
  const inTag = tagsOf();
  const left = html
    .replace(IN_STYLE, 'none')
    .replace(
      IN_ATTRIBUTE,
      (
        whole: string,
        before: string,
        name: string,
        double: string | undefined,
        single: string | undefined,
        at: number,
        all: string,
      ) => {
        // The words of a text are nobody's attribute.
        if (!inTag(all, at)) return whole;
        const found = name.toLowerCase() === 'src' ? fileOf(double ?? single ?? '') : null;
        if (found) pictures.set(found.url, found.file);
        return `${before}"${found?.url ?? ''}"`;
      },
    );
  return { html: left, pictures };
};

/** The first picture that was put on the clipboard as a file. */
export const pictureFile = ({ files }: Pick<DataTransfer, 'files'>): File | null =>
  [...files].find(({ type }) => RASTER.test(type)) ?? null;

/** By what a file is known that no HTML names. */
export const addressOfFile = ({ size, lastModified }: File): string =>
  besideCopy(size, lastModified.toString(36));
