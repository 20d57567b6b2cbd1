import { webAddress } from '../../text/addresses';
import type { RenderContext } from '../options';
import type { RenderableMedia, RenderableNode } from '../types';
import { innerText, MAX_DEPTH } from '../block-text';
import { ownDirection } from '../languages';
import { objects, pixels, words } from '../values';
import { attribute, escapeLines, escapeText, link } from './escape';

/** Where a node stands: how deep, and whether a link is open (links do not nest in HTML). */
interface Place {
  depth: number;
  linked: boolean;
}

const deeper = (place: Place): Place => ({ ...place, depth: place.depth + 1 });

/** Innermost first. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

const textHtml = (node: RenderableNode): string => {
  const html = escapeLines(node.text);
  return (
    html &&
    MARKS.reduce((inner, [mark, tag]) => (node[mark] ? `<${tag}>${inner}</${tag}>` : inner), html)
  );
};

const inlineHtml = (node: RenderableNode, place: Place): string => {
  if (typeof node.text === 'string') return textHtml(node);
  if (place.depth > MAX_DEPTH) return escapeLines(innerText(node));
  const url = node.type === 'link' && !place.linked ? webAddress(node.url) : null;
  const inner = inlinesHtml(node, { depth: place.depth + 1, linked: place.linked || url !== null });
  return inner && link(url, inner);
};

const inlinesHtml = (node: RenderableNode, place: Place): string =>
  objects(node.children)
    .map((child) => inlineHtml(child, place))
    .join('');

/** A `<figure>` of a file, with its caption; nothing without an address. */
export const pictureHtml = (
  media: RenderableMedia | null | undefined,
  { mediaUrl, lang }: Pick<RenderContext, 'mediaUrl' | 'lang'>,
  more: { className?: string; caption?: string; captionWords?: string; lazy?: boolean } = {},
): string => {
  const url = webAddress(media?.url);
  const src = url === null ? null : webAddress(mediaUrl(url));
  if (src === null) return '';
  const image = [
    '<img',
    attribute('src', src),
    attribute('alt', words(media?.alternativeText)),
    attribute('width', pixels(media?.width)),
    attribute('height', pixels(media?.height)),
    attribute('loading', more.lazy ? 'lazy' : null),
    '>',
  ].join('');
  const captionWords = more.captionWords ?? words(media?.caption);
  const caption = more.caption ?? escapeLines(captionWords);
  return [
    `<figure${attribute('class', more.className ?? null)}>`,
    image,
    caption &&
      `<figcaption${attribute('dir', ownDirection(captionWords, { lang }))}>${caption}</figcaption>`,
    '</figure>',
  ].join('');
};

/** Strapi puts a nested list beside the item it belongs to; HTML puts it into that item. */
const listHtml = (node: RenderableNode, place: Place, dir = ''): string => {
  const items: string[] = [];
  for (const child of objects(node.children)) {
    if (child.type === 'list') {
      const nested =
        place.depth > MAX_DEPTH ? escapeLines(innerText(child)) : listHtml(child, deeper(place));
      items.push((items.pop() ?? '') + nested);
    } else {
      items.push(inlineHtml(child, place));
    }
  }
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  const list = items.filter(Boolean).map((item) => `<li>${item}</li>`);
  return list.length > 0 ? `<${tag}${dir}>${list.join('')}</${tag}>` : '';
};

const headingTag = (level: unknown): string =>
  typeof level === 'number' && level >= 1 && level <= 6 ? `h${Math.floor(level)}` : 'h2';

const codeHtml = (node: RenderableNode, dir: string): string => {
  const code = innerText(node);
  const language = /^[\w+#-]{1,30}$/.test(words(node.language)) ? words(node.language) : null;
  const className = language && `language-${language}`;
  return (
    code && `<pre${dir}><code${attribute('class', className)}>${escapeText(code)}</code></pre>`
  );
};

const blockHtml = (node: RenderableNode, context: RenderContext): string => {
  const place = { depth: 0, linked: false };
  const dir = attribute('dir', ownDirection(innerText(node), context));
  const wrap = (before: string, after: string): string => {
    const inner = typeof node.text === 'string' ? textHtml(node) : inlinesHtml(node, place);
    return inner.trim() && before + inner + after;
  };
  switch (node.type) {
    case 'heading': {
      const tag = headingTag(node.level);
      return wrap(`<${tag}${dir}>`, `</${tag}>`);
    }
    case 'list':
      return listHtml(node, place, dir);
    case 'quote':
      return wrap(`<blockquote${dir}><p>`, '</p></blockquote>');
    case 'code':
      return codeHtml(node, dir);
    case 'image':
      return pictureHtml(node.image, context, { lazy: true });
    case 'link':
      return `<p${dir}>${inlineHtml(node, place)}</p>`;
    default:
      return wrap(`<p${dir}>`, '</p>');
  }
};

/** Strapi blocks as HTML, one line for each; an unknown block is a paragraph of its words. */
export const blocksHtml = (
  content: readonly RenderableNode[] | null | undefined,
  context: RenderContext,
): string =>
  objects(content)
    .map((node) => blockHtml(node, context))
    .filter(Boolean)
    .join('\n');
