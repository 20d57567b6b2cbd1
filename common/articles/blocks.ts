import {
  BOLD,
  CODE,
  isBlank,
  ITALIC,
  STRIKETHROUGH,
  UNDERLINE,
  type Paragraph,
  type Span,
  type Style,
} from './copy/part';
import { addressesIn } from './links';
import type {
  BlockNode,
  BlocksContent,
  InlineNode,
  ListItemNode,
  ListNode,
  TextNode,
} from './types';

function textNode(text: string, marks: number): TextNode {
  return {
    type: 'text',
    text,
    ...(marks & BOLD && { bold: true }),
    ...(marks & ITALIC && { italic: true }),
    ...(marks & UNDERLINE && { underline: true }),
    ...(marks & STRIKETHROUGH && { strikethrough: true }),
    ...(marks & CODE && { code: true }),
  };
}

interface Piece {
  text: string;
  marks: number;
  href: string | null;
}

/** Space as it is printed: one at a time, none at the ends of lines. */
function tidied(spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let last = '\n';
  for (const span of spans) {
    let text = span.text.replace(/[ \t\f]+/g, ' ').replace(/ ?\n ?/g, '\n');
    if (text.startsWith(' ') && (last === ' ' || last === '\n')) text = text.slice(1);
    if (!text) continue;
    const before = pieces.at(-1);
    if (text.startsWith('\n') && last === ' ' && before) before.text = before.text.slice(0, -1);
    if (before && before.marks === span.marks && before.href === span.href) before.text += text;
    else pieces.push({ text, marks: span.marks, href: span.href });
    last = text.at(-1) ?? last;
  }
  return trimmedPieces(pieces.filter(({ text }) => text));
}

function trimmedPieces(pieces: Piece[]): Piece[] {
  const start = pieces.findIndex(({ text }) => !isBlank(text));
  if (start < 0) return [];
  const found = pieces.slice(start);
  while (isBlank(found.at(-1)?.text ?? '')) found.pop();
  const [first, last] = [found[0], found.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return found;
}

/** Web addresses in the running text become links. */
function linked(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    let from = 0;
    if (!piece.href && !(piece.marks & CODE)) {
      for (const { url, start, end } of addressesIn(piece.text)) {
        if (start > from) found.push({ ...piece, text: piece.text.slice(from, start) });
        found.push({ ...piece, text: piece.text.slice(start, end), href: url });
        from = end;
      }
    }
    if (from < piece.text.length) found.push({ ...piece, text: piece.text.slice(from) });
  }
  return found;
}

function inlineNodes(spans: readonly Span[], kept: boolean): InlineNode[] {
  const nodes: InlineNode[] = [];
  const pieces = kept ? trimmedPieces(spans.map((span) => ({ ...span }))) : tidied(spans);
  let href: string | null = null;
  for (const piece of linked(pieces)) {
    const node = textNode(piece.text, kept ? piece.marks | CODE : piece.marks);
    const before = nodes.at(-1);
    if (piece.href === null) nodes.push(node);
    else if (before?.type === 'link' && href === piece.href) before.children.push(node);
    else nodes.push({ type: 'link', url: piece.href, children: [node] });
    href = piece.href;
  }
  return nodes;
}

type Item = Style & { kind: 'item' };

/** Builds one list; its nested lists stand beside the items they belong to. */
class ListBuilder {
  readonly root: ListNode;
  private readonly open: ListNode[];
  private item: { number: number; node: ListItemNode } | null = null;

  constructor(private readonly first: Item) {
    this.root = { type: 'list', format: first.format, children: [] };
    this.open = [this.root];
  }

  takes(style: Style): style is Item {
    return style.kind === 'item' && style.list === this.first.list && this.fits(style);
  }

  add(style: Item, children: InlineNode[]): void {
    if (this.item?.number === style.item) {
      this.item.node.children.push({ type: 'text', text: '\n' }, ...children);
      return;
    }
    const node: ListItemNode = { type: 'list-item', children };
    this.listAt(style).children.push(node);
    this.item = { number: style.item, node };
  }

  /** At the outermost level, another way to write the items begins another list. */
  private fits({ depth, format }: Item): boolean {
    return depth > 1 || format === this.root.format;
  }

  private listAt({ depth, format }: Item): ListNode {
    const { open } = this;
    open.length = Math.min(open.length, depth);
    if (depth > 1 && open.length === depth && open[depth - 1]?.format !== format) open.pop();
    while (open.length < depth) {
      const list: ListNode = { type: 'list', format, indentLevel: open.length, children: [] };
      open.at(-1)?.children.push(list);
      open.push(list);
    }
    return open.at(-1) ?? this.root;
  }
}

function nodeOf(style: Style, children: InlineNode[]): BlockNode {
  switch (style.kind) {
    case 'heading':
      return { type: 'heading', level: style.level, children };
    case 'title':
      return { type: 'heading', level: 1, children };
    case 'quote':
      return { type: 'quote', children };
    default:
      return { type: 'paragraph', children };
  }
}

/** Paragraphs as the value of Strapi's blocks field. */
export function blocksOf(paragraphs: readonly Paragraph[]): BlocksContent {
  const blocks: BlocksContent = [];
  let list: ListBuilder | null = null;
  let quote: { number: number; children: InlineNode[] } | null = null;
  for (const { style, spans } of paragraphs) {
    const children = inlineNodes(spans, style.kind === 'code');
    if (!children.length) continue;
    if (style.kind === 'item') {
      if (!list?.takes(style)) blocks.push((list = new ListBuilder(style)).root);
      list.add(style, children);
      quote = null;
      continue;
    }
    list = null;
    if (style.kind === 'quote' && quote?.number === style.quote) {
      quote.children.push({ type: 'text', text: '\n' }, ...children);
      continue;
    }
    blocks.push(nodeOf(style, children));
    quote = style.kind === 'quote' ? { number: style.quote, children } : null;
  }
  return blocks;
}
