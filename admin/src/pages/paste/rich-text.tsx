import { Fragment, useState, type ReactNode } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type {
  BlockNode,
  BlocksContent,
  InlineNode,
  ListNode,
  TextNode,
} from '../../../../common/articles';
import { outwardAddress } from '../../../../common/text/addresses';
import { shortened } from '../../../../common/text/shortened';
import { text } from '../../translation';

/** A paragraph's words that are shown, in UTF-16 units, and the paragraphs of one text. */
const SHOWN_WORDS = 4_000;
const SHOWN_PARAGRAPHS = 40;

const Styled = ({ node, words }: { node: TextNode; words: string }) => {
  let shown = <>{words}</>;
  if (node.bold) shown = <strong>{shown}</strong>;
  if (node.italic) shown = <em>{shown}</em>;
  if (node.underline) shown = <u>{shown}</u>;
  if (node.strikethrough) shown = <s>{shown}</s>;
  return node.code ? <code>{shown}</code> : shown;
};

export const Anchor = styled.a`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: underline;
`;

const Words = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
  strong {
    font-weight: bold;
  }
  em {
    font-style: italic;
  }
`;

const Inline = ({ nodes }: { nodes: readonly InlineNode[] }) => {
  let room = SHOWN_WORDS;
  const shownOf = (node: TextNode, key: number) => {
    if (room <= 0) return null;
    const words = shortened(node.text, room);
    room -= node.text.length;
    return <Styled key={key} node={node} words={words} />;
  };
  return nodes.map((node, at) => {
    if (node.type === 'text') return shownOf(node, at);
    const children = node.children.map(shownOf);
    // A path would be the reader's site's, not the panel's.
    return outwardAddress(node.url) ? (
      <Anchor key={at} href={node.url} target="_blank" rel="noreferrer noopener nofollow">
        {children}
      </Anchor>
    ) : (
      <u key={at}>{children}</u>
    );
  });
};

const Items = styled.ul<{ $ordered: boolean }>`
  padding-inline-start: 2.4rem;
  list-style: ${({ $ordered }) => ($ordered ? 'decimal' : 'disc')};
  color: ${({ theme }) => theme.colors.neutral800};
`;

/** A nested list stands in an item of its own, which has no mark. */
const Nested = styled.li`
  list-style: none;
`;

const ListView = ({ list }: { list: ListNode }) => (
  <Items as={list.format === 'ordered' ? 'ol' : 'ul'} $ordered={list.format === 'ordered'}>
    {list.children.map((child, at) =>
      child.type === 'list' ? (
        <Nested key={at}>
          <ListView list={child} />
        </Nested>
      ) : (
        <Words key={at} tag="li" textColor="neutral800" dir="auto">
          <Inline nodes={child.children} />
        </Words>
      ),
    )}
  </Items>
);

const Node = ({ node }: { node: BlockNode }) => {
  if (node.type === 'list') return <ListView list={node} />;
  const words = <Inline nodes={node.children} />;
  if (node.type === 'heading') {
    return (
      <Words tag="p" variant="delta" textColor="neutral800" dir="auto">
        {words}
      </Words>
    );
  }
  const paragraph = (
    <Words tag="p" textColor="neutral800" dir="auto">
      {words}
    </Words>
  );
  if (node.type !== 'quote') return paragraph;
  return (
    <Box
      tag="blockquote"
      paddingLeft={4}
      borderStyle="solid"
      borderColor="neutral200"
      borderWidth="0 0 0 3px"
    >
      {paragraph}
    </Box>
  );
};

interface Props {
  content: BlocksContent;
  /** Shown between two paragraphs, with the number of the second. */
  between?: (at: number) => ReactNode;
}

/** Strapi blocks as safe elements; of a very long text its beginning, until all of it is asked for. */
export const RichText = ({ content, between }: Props) => {
  const { formatMessage } = useIntl();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? content : content.slice(0, SHOWN_PARAGRAPHS);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {shown.map((node, at) => (
        <Fragment key={at}>
          {at > 0 && between?.(at)}
          <Node node={node} />
        </Fragment>
      ))}
      {shown.length < content.length && (
        <div>
          <Button type="button" size="S" variant="tertiary" onClick={() => setWhole(true)}>
            {formatMessage(text('story.text.more'), { count: content.length - shown.length })}
          </Button>
        </div>
      )}
    </Flex>
  );
};
