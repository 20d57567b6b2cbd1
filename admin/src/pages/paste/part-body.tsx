import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { pageAddress } from '../../../../common/text/addresses';
import { shortened } from '../../../../common/text/shortened';
import { ArtistTags } from '../../tweet-card/artist-tags';
import { TweetCard } from '../../tweet-card/card';
import { TypedFields, type TypedValues } from '../../tweet-card/typed-fields';
import { Warnings } from '../../tweet-card/warnings';
import { Notice } from '../../tweet-card/notice';
import { TweetConflict } from '../../tweet-library/conflict';
import { text } from '../../translation';
import { useConflict } from './conflicts';
import type { Edit, StoryPart } from './edits';
import type { Part } from '../../story/kinds';
import { RelatedBody, type RelatedArticles } from './related-body';
import { Anchor, RichText } from './rich-text';
import { TextEditor } from './text-editor';

/** The most of a promo's words that are shown. */
const SHOWN_WORDS = 4_000;

const Words = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

const Address = ({ url }: { url: string }) => (
  <Words variant="pi">
    {pageAddress(url) ? (
      <Anchor href={url} target="_blank" rel="noreferrer noopener nofollow" dir="ltr">
        {url}
      </Anchor>
    ) : (
      <bdi dir="ltr">{url}</bdi>
    )}
  </Words>
);

const TweetBody = ({
  id,
  block,
  onEdit,
}: Omit<Props<'tweet'>, 'related' | 'isSplitting' | 'typedAs'>) => {
  const { formatMessage } = useIntl();
  const { tweet } = block;
  const { authorName, postedOn } = tweet;
  const conflict = useConflict(block);
  const change = (changed: Part<'tweet'>) =>
    onEdit({ do: 'write', id, block: changed, field: 'tweet' });
  const write = (values: TypedValues) => change({ ...block, tweet: { ...tweet, ...values } });
  return (
    <TweetCard tweet={tweet} label={formatMessage(text('card.label'))}>
      {block.entry === undefined ? (
        <>
          <Warnings
            tweet={tweet}
            values={{ authorName, postedOn, text: tweet.text }}
            onChoose={write}
          />
          <TypedFields tweet={tweet} onWrite={write} />
        </>
      ) : (
        <Notice kind="done">{formatMessage(text('conflict.settled'))}</Notice>
      )}
      {conflict && (
        <TweetConflict
          conflict={conflict}
          onUseStored={() =>
            change({
              ...block,
              entry: conflict.documentId,
              tweet: { ...tweet, ...conflict.stored },
            })
          }
          onChanged={() => change({ ...block, entry: conflict.documentId })}
        >
          {formatMessage(text('conflict.asText'))}
        </TweetConflict>
      )}
      <ArtistTags handle={tweet.handle} />
    </TweetCard>
  );
};

const PromoBody = ({ block }: { block: Part<'promo'> }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    <Words textColor="neutral800" dir="auto" tag="p">
      {shortened(block.text, SHOWN_WORDS)}
    </Words>
    {block.url && <Address url={block.url} />}
  </Flex>
);

const EmbedBody = ({ block }: { block: Part<'embed'> }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    {block.provider && (
      <Typography fontWeight="bold" textColor="neutral800">
        {block.provider}
      </Typography>
    )}
    <Address url={block.url} />
    {block.caption && (
      <Words textColor="neutral800" dir="auto" tag="p">
        {block.caption}
      </Words>
    )}
  </Flex>
);

interface Props<K extends StoryPart['block']['type']> {
  id: number;
  block: Part<K>;
  related: RelatedArticles;
  /** Whether a text shows where it can be split. */
  isSplitting: boolean;
  /** The name of the box in which its words are typed; null: they are only shown. */
  typedAs: string | null;
  onEdit(edit: Edit): void;
}

/** What a part holds, as readers will have it. */
export const PartBody = ({
  id,
  block,
  related,
  isSplitting,
  typedAs,
  onEdit,
}: Props<StoryPart['block']['type']>) => {
  const { formatMessage } = useIntl();
  switch (block.type) {
    case 'text':
      if (typedAs !== null) {
        return (
          <TextEditor
            content={block.content}
            label={typedAs}
            onWrite={(content) =>
              onEdit({ do: 'write', id, block: { ...block, content }, field: 'text' })
            }
          />
        );
      }
      return (
        <RichText
          content={block.content}
          between={
            isSplitting
              ? (at) => (
                  <div>
                    <Button
                      type="button"
                      size="S"
                      variant="secondary"
                      onClick={() => onEdit({ do: 'split', id, at })}
                    >
                      {formatMessage(text('story.split.here'), { number: at + 1 })}
                    </Button>
                  </div>
                )
              : undefined
          }
        />
      );
    case 'tweet':
      return <TweetBody id={id} block={block} onEdit={onEdit} />;
    case 'related-reads':
      return <RelatedBody id={id} block={block} related={related} onEdit={onEdit} />;
    case 'promo':
      return <PromoBody block={block} />;
    case 'embed':
      return <EmbedBody block={block} />;
  }
};
