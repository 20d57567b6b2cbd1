import type {
  BlockNode,
  BlocksContent,
  HeadingLevel,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  TextNode,
  TextStyle,
} from '../../../common/articles';
import { MOST_NODES } from '../../../common/limits';
import type { Path } from '../schema/walk';
import { checkListDepth } from '../values/blocks';
import { fieldError } from '../values/errors';
import { readLink, readList, readObject, readText } from './values';

const STYLES = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const readTextNode = (value: unknown, path: Path): TextNode => {
  const node = readObject(value, path);
  if (node.type !== 'text') throw fieldError([...path, 'type'], 'Only text can stand here.');
  const style: TextStyle = {};
  for (const name of STYLES) {
    const on = node[name];
    if (on !== undefined && on !== null && typeof on !== 'boolean') {
      throw fieldError([...path, name], 'Give true or false here.');
    }
    if (on === true) style[name] = true;
  }
  return { type: 'text', text: readText(node.text, [...path, 'text']), ...style };
};

const readLinkNode = (value: unknown, path: Path): LinkNode => {
  const node = readObject(value, path);
  return {
    type: 'link',
    url: readLink(node.url, [...path, 'url']),
    children: readChildren(node.children, path, readTextNode),
  };
};

const readInline = (value: unknown, path: Path): InlineNode =>
  readObject(value, path).type === 'link' ? readLinkNode(value, path) : readTextNode(value, path);

const readChildren = <Node>(
  value: unknown,
  path: Path,
  read: (child: unknown, at: Path) => Node,
): Node[] => {
  const at = [...path, 'children'];
  const children = readList(value, at, MOST_NODES);
  if (children.length === 0) throw fieldError(at, 'Give at least one text or link here.');
  return children.map((child, index) => read(child, [...at, index]));
};

const readLevel = (value: unknown, path: Path): HeadingLevel => {
  if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6) {
    return value;
  }
  throw fieldError(path, 'Give a level from 1 to 6.');
};

const readListNode = (value: unknown, path: Path, depth: number): ListNode => {
  const { format, children, indentLevel } = readObject(value, path);
  checkListDepth(depth, path);
  if (format !== 'ordered' && format !== 'unordered') {
    throw fieldError([...path, 'format'], 'Give ordered or unordered.');
  }
  if (indentLevel !== undefined && indentLevel !== null && !Number.isInteger(indentLevel)) {
    throw fieldError([...path, 'indentLevel'], 'Give a whole number here.');
  }
  return {
    type: 'list',
    format,
    ...(typeof indentLevel === 'number' ? { indentLevel } : {}),
    children: readChildren(children, path, (child, at) => readListChild(child, at, depth + 1)),
  };
};

const readListChild = (value: unknown, path: Path, depth: number): ListItemNode | ListNode => {
  const { type, children } = readObject(value, path);
  if (type === 'list') return readListNode(value, path, depth);
  if (type !== 'list-item') {
    throw fieldError([...path, 'type'], 'Only a list-item or a list can stand here.');
  }
  return { type, children: readChildren(children, path, readInline) };
};

const readNode = (value: unknown, path: Path): BlockNode => {
  const { type, level, children } = readObject(value, path);
  switch (type) {
    case 'paragraph':
    case 'quote':
      return { type, children: readChildren(children, path, readInline) };
    case 'heading':
      return {
        type,
        level: readLevel(level, [...path, 'level']),
        children: readChildren(children, path, readInline),
      };
    case 'list':
      return readListNode(value, path, 1);
    default:
      throw fieldError(
        [...path, 'type'],
        'Only a paragraph, heading, quote or list can stand here.',
      );
  }
};

/**
 * The value of Strapi's blocks field, as far as pasted copy makes it; only what is known of each
 * node is taken over.
 *
 * @throws ValidationError (400) that names the node
 */
export const readBlocksContent = (value: unknown, path: Path): BlocksContent =>
  readList(value, path, MOST_NODES).map((node, index) => readNode(node, [...path, index]));
