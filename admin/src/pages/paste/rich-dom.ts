/**
 * A text as elements that an editor types in, and back. Elements are made one by one, never of markup,
 * so that nothing of a copy can run in the panel.
 */
import type {
  BlockNode,
  BlocksContent,
  HeadingLevel,
  InlineNode,
  ListItemNode,
  ListNode,
  TextNode,
  TextStyle,
} from '../../../../common/articles';
import { linkAddress } from '../../../../common/text/addresses';

/** Outermost first. */
const TAGS = [
  ['bold', 'STRONG'],
  ['italic', 'EM'],
  ['underline', 'U'],
  ['strikethrough', 'S'],
  ['code', 'CODE'],
] as const;

/** What the browser's own commands write, besides. */
const STYLES: Partial<Record<string, keyof TextStyle>> = {
  ...Object.fromEntries(TAGS.map(([style, tag]) => [tag, style])),
  B: 'bold',
  I: 'italic',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
};

const BLOCK = /^(?:P|DIV|H[1-6]|BLOCKQUOTE|UL|OL|LI)$/;

const elementOf = (tag: string, ...children: Node[]): HTMLElement => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

const wordsOf = (node: TextNode): Node => {
  const lines = node.text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [document.createElement('br')] : []),
      document.createTextNode(line),
    ]);
  const words = document.createDocumentFragment();
  words.append(...lines);
  return TAGS.reduceRight<Node>(
    (inner, [style, tag]) => (node[style] ? elementOf(tag, inner) : inner),
    words,
  );
};

const inlineOf = (node: InlineNode): Node => {
  if (node.type === 'text') return wordsOf(node);
  const anchor = elementOf('a', ...node.children.map(wordsOf));
  anchor.dataset.url = node.url;
  if (linkAddress(node.url) !== null) anchor.setAttribute('href', node.url);
  return anchor;
};

const blockOf = (node: BlockNode | ListItemNode): HTMLElement => {
  if (node.type === 'list') {
    return elementOf(node.format === 'ordered' ? 'ol' : 'ul', ...node.children.map(blockOf));
  }
  const tag = {
    paragraph: 'p',
    heading: node.type === 'heading' ? `h${node.level}` : '',
    quote: 'blockquote',
    'list-item': 'li',
  }[node.type];
  return elementOf(tag, ...node.children.map(inlineOf));
};

/** The elements of a text, for an element that an editor types in. */
export const elementsOf = (content: BlocksContent): HTMLElement[] => content.map(blockOf);

const isSameStyle = (one: TextNode, other: TextNode): boolean =>
  TAGS.every(([style]) => one[style] === other[style]);

/** Words of one style beside one another are one node. */
const joined = <Inline extends InlineNode>(nodes: readonly Inline[]): Inline[] => {
  const found: Inline[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last?.type === 'text' && node.type === 'text' && isSameStyle(last, node)) {
      found[found.length - 1] = { ...last, text: last.text + node.text };
    } else if (node.type !== 'text' || node.text !== '') found.push(node);
  }
  return found;
};

const textsIn = (node: Node, style: TextStyle): TextNode[] => {
  if (node.nodeType === Node.TEXT_NODE) {
    return [{ type: 'text', text: node.textContent ?? '', ...style }];
  }
  if (node.nodeName === 'BR') return [{ type: 'text', text: '\n', ...style }];
  const own = STYLES[node.nodeName];
  const inner = own ? { ...style, [own]: true as const } : style;
  return [...node.childNodes].flatMap((child) => textsIn(child, inner));
};

const inlinesIn = (node: Node, style: TextStyle): InlineNode[] => {
  if (node instanceof HTMLAnchorElement) {
    const url = node.dataset.url ?? node.getAttribute('href') ?? '';
    const children = joined(textsIn(node, style));
    if (children.length === 0 || linkAddress(url) === null) return children;
    return [{ type: 'link', url, children }];
  }
  const own = STYLES[node.nodeName];
  if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') return textsIn(node, style);
  const inner = own ? { ...style, [own]: true as const } : style;
  return [...node.childNodes].flatMap((child) => inlinesIn(child, inner));
};

/** The inline nodes of some nodes; the line feed that a browser keeps at the end is none of the words. */
const lineOf = (nodes: readonly Node[]): InlineNode[] => {
  const found = joined(nodes.flatMap((node) => inlinesIn(node, {})));
  const last = found.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith('\n')) return found;
  return joined([...found.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]);
};

const isBlock = ({ nodeName }: Node): boolean => BLOCK.test(nodeName);

const isList = ({ nodeName }: Node): boolean => nodeName === 'UL' || nodeName === 'OL';

/** What stands beside one another: blocks alone, the words between them together. */
const grouped = (nodes: Iterable<Node>): (Node | Node[])[] => {
  const groups: (Node | Node[])[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isBlock(node)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
};

const itemsIn = (item: Node, depth: number): (ListItemNode | ListNode)[] =>
  grouped(item.childNodes).flatMap((group): (ListItemNode | ListNode)[] => {
    if (!Array.isArray(group)) {
      if (isList(group)) return [listOf(group, depth)];
      return itemsIn(group, depth);
    }
    const children = lineOf(group);
    return children.length === 0 ? [] : [{ type: 'list-item', children }];
  });

const listOf = (list: Node, depth: number): ListNode => ({
  type: 'list',
  format: list.nodeName === 'OL' ? 'ordered' : 'unordered',
  ...(depth > 0 && { indentLevel: depth }),
  children: [...list.childNodes].flatMap((child) =>
    isList(child) ? [listOf(child, depth + 1)] : itemsIn(child, depth + 1),
  ),
});

const blocksIn = (node: Node, wrap: (children: InlineNode[]) => BlockNode): BlockNode[] =>
  grouped(node.childNodes).flatMap((group) => {
    if (!Array.isArray(group)) return nodesOf(group, wrap);
    const children = lineOf(group);
    return children.length === 0 ? [] : [wrap(children)];
  });

const nodesOf = (node: Node, wrap: (children: InlineNode[]) => BlockNode): BlockNode[] => {
  if (isList(node)) {
    const list = listOf(node, 0);
    return list.children.length === 0 ? [] : [list];
  }
  if (node.nodeName === 'BLOCKQUOTE') {
    return blocksIn(node, (children) => ({ type: 'quote', children }));
  }
  const level = /^H([1-6])$/.exec(node.nodeName)?.[1];
  if (level === undefined) return blocksIn(node, wrap);
  return blocksIn(node, (children) => ({
    type: 'heading',
    level: Number(level) as HeadingLevel,
    children,
  }));
};

/** The text that stands in an element after an editor typed in it; what holds no word is left out. */
export const contentIn = (root: Node): BlocksContent =>
  blocksIn(root, (children) => ({ type: 'paragraph', children }));
