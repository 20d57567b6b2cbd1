import { innerText, MAX_DEPTH } from '../block-text';
import { webAddress } from '../../text/addresses';
import { printedUrl } from '../links';
import type { RenderableNode } from '../types';
import { objects, str, words } from '../values';

/** `words (https://…)`; the address alone where the words say the same. */
export const linkText = (shown: string, url: string | null): string => {
  if (url === null || shown === url || shown === printedUrl(url)) return shown || (url ?? '');
  return shown ? `${shown} (${url})` : url;
};

const inlineText = (node: RenderableNode, depth: number): string => {
  if (typeof node.text === 'string') return str(node.text);
  if (depth > MAX_DEPTH) return innerText(node);
  const inner = inlinesText(node, depth + 1);
  return node.type === 'link' ? linkText(inner, webAddress(node.url)) : inner;
};

const inlinesText = (node: RenderableNode, depth: number): string =>
  objects(node.children)
    .map((child) => inlineText(child, depth))
    .join('');

const indent = (text: string, by: string): string => text.replace(/\n/g, `\n${by}`);

const listText = (node: RenderableNode, depth: number): string => {
  const lines: string[] = [];
  let number = 0;
  for (const child of objects(node.children)) {
    if (child.type === 'list') {
      const nested = depth > MAX_DEPTH ? innerText(child) : listText(child, depth + 1);
      if (nested) lines.push(`  ${indent(nested, '  ')}`);
      continue;
    }
    const item = inlineText(child, depth).trim();
    if (!item) continue;
    number += 1;
    lines.push(indent(`${node.format === 'ordered' ? `${number}.` : '-'} ${item}`, '  '));
  }
  return lines.join('\n');
};

const blockText = (node: RenderableNode): string => {
  switch (node.type) {
    case 'list':
      return listText(node, 0);
    case 'quote': {
      const quoted = inlinesText(node, 0).trim();
      return quoted && `> ${indent(quoted, '> ')}`;
    }
    case 'code':
      return innerText(node);
    case 'image':
      return words(node.image?.caption) || words(node.image?.alternativeText);
    default:
      return inlineText(node, 0).trim();
  }
};

/** Strapi blocks as plain text, a blank line between two. */
export const blocksText = (content: readonly RenderableNode[] | null | undefined): string =>
  objects(content).map(blockText).filter(Boolean).join('\n\n');
