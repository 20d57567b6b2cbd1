import { linkAddress, webAddress } from '../../../common/text/addresses';
import { isValues, type Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { checkDepth } from './depth';
import { fieldError } from './errors';

const MESSAGES = {
  content:
    'Give text as Strapi blocks: a list of paragraphs, headings, lists, quotes, images or code.',
  node: 'Give a piece of text here: an object with a type.',
  children: 'Give a list of texts and links here.',
  link: 'Write an address that begins with https:// or http://, mailto: or tel:, or with / for a page of your own site.',
  image: 'Give the address of a file: one that begins with https:// or http://, or with /.',
};

/** MariaDB holds JSON of at most 32 objects and lists inside one another. */
const DEEPEST_CONTENT = 30;

/** As deep as that lets lists be, with a link in the innermost; twice as deep as Strapi's editor nests. */
const DEEPEST_LIST = 12;

/** @throws ValidationError (400) if a list stands in more lists than the panel can show */
export const checkListDepth = (depth: number, path: Path): void => {
  if (depth <= DEEPEST_LIST) return;
  throw fieldError(path, `The lists are nested too deep: at most ${DEEPEST_LIST} are taken.`);
};

/** An address that a link may have. @throws ValidationError (400) for every other */
export const readLinkAddress = (value: unknown, path: Path): string => {
  const url = linkAddress(value);
  if (url === null) throw fieldError(path, MESSAGES.link);
  return url;
};

const imageAddress = (value: unknown, path: Path): string => {
  const url = webAddress(value);
  if (url === null) throw fieldError(path, MESSAGES.image);
  return url;
};

/** A picture with every size of it; what else the Media Library tells of it stays. */
const checkImage = (image: unknown, path: Path): void => {
  if (!isValues(image)) return;
  image.url = imageAddress(image.url, [...path, 'url']);
  for (const [size, file] of Object.entries(isValues(image.formats) ? image.formats : {})) {
    if (isValues(file)) file.url = imageAddress(file.url, [...path, 'formats', size, 'url']);
  }
};

const checkNode = (node: unknown, path: Path, lists: number): void => {
  if (!isValues(node) || typeof node.type !== 'string') throw fieldError(path, MESSAGES.node);
  if (node.type === 'link') node.url = readLinkAddress(node.url, [...path, 'url']);
  if (node.type === 'image') checkImage(node.image, [...path, 'image']);
  const depth = lists + (node.type === 'list' ? 1 : 0);
  checkListDepth(depth, path);
  checkChildren(node, path, depth);
};

const checkChildren = ({ children }: Values, path: Path, lists: number): void => {
  if (children === undefined || children === null) return;
  const at = [...path, 'children'];
  if (!Array.isArray(children)) throw fieldError(at, MESSAGES.children);
  children.forEach((child, index) => checkNode(child, [...at, index], lists));
};

/**
 * Holds the value of a blocks field to the rules for addresses and depth that a draft's text is held
 * to; what else a node must have, Strapi asks for. Addresses are written as they are to be stored.
 *
 * @throws ValidationError (400) that names the node
 */
export const checkBlocks = (content: unknown, path: Path): void => {
  const isContent =
    Array.isArray(content) &&
    content.every((block) => isValues(block) && typeof block.type === 'string');
  if (!isContent) throw fieldError(path, MESSAGES.content);
  content.forEach((node, index) => checkNode(node, [...path, index], 0));
  checkDepth(content, path, DEEPEST_CONTENT);
};
