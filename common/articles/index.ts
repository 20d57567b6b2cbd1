export { parseArticle } from './parser';
export type {
  ArticleBlock,
  ArticleOptions,
  BlockNode,
  BlocksContent,
  Dateline,
  HeadingLevel,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParsedArticle,
  RelatedItem,
  TextNode,
  TextStyle,
} from './types';
