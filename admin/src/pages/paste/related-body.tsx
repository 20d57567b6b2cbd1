import { useRef, useState } from 'react';

import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { ArticleChoice } from '../../../../common/admin-api';
import { UIDS } from '../../../../common/plugin';
import { uniqueBest } from '../../../../common/related';
import { useMayRead } from '../../access/permissions';
import { text } from '../../translation';
import type { Edit } from './edits';
import { splitTitle, type Part } from '../../story/kinds';
import type { Matches } from '../../story/title-matches';
import { SearchBox } from './search-box';

const NO_ARTICLE = '-';

/** What the page knows of the articles that titles may mean. */
export interface RelatedArticles {
  matches: Matches;
  /** Those that were searched for. */
  found: readonly ArticleChoice[];
  /** The draft's. */
  locale: string | undefined;
  onFound(article: ArticleChoice): void;
}

interface Props {
  id: number;
  block: Part<'related-reads'>;
  related: RelatedArticles;
  onEdit(edit: Edit): void;
}

type Item = Part<'related-reads'>['items'][number];

interface ItemProps extends Omit<Props, 'block'> {
  item: Item;
  at: number;
  onWrite(item: Item, field: string): void;
}

const RelatedItem = ({ id, item, at, related, onEdit, onWrite }: ItemProps) => {
  const { formatMessage } = useIntl();
  const title = useRef<HTMLInputElement>(null);
  const [isMisplaced, setMisplaced] = useState(false);
  const mayRead = useMayRead(UIDS.article);
  const { matches, found, locale, onFound } = related;
  const choices = matches.get(item.title);
  const chosen = item.article === undefined ? uniqueBest(choices ?? [])?.documentId : item.article;
  const isListed = choices?.some(({ documentId }) => documentId === chosen);
  // Searched for, or chosen for another title.
  const other = [...found, ...[...matches.values()].flat()].find(
    ({ documentId }) => documentId === chosen,
  );
  const options = [...(choices ?? []), ...(other && !isListed ? [other] : [])];

  const split = () => {
    const cut = title.current?.selectionStart ?? 0;
    const isPossible = splitTitle(item.title, cut) !== null;
    setMisplaced(!isPossible);
    if (isPossible) onEdit({ do: 'split-title', id, item: at, at: cut });
    else title.current?.focus();
  };
  // What is chosen for the title stays while the title is corrected.
  const rename = (words: string) =>
    onWrite({ ...item, title: words, ...(chosen && { article: chosen }) }, `items.${at}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root error={isMisplaced && formatMessage(text('story.title.place'))}>
        <Field.Label>{formatMessage(text('story.title'), { number: at + 1 })}</Field.Label>
        <TextInput
          ref={title}
          value={item.title}
          dir="auto"
          autoComplete="off"
          onChange={(event) => {
            setMisplaced(false);
            rename(event.target.value);
          }}
        />
        <Field.Error />
      </Field.Root>
      {item.url && (
        <Box overflow="hidden">
          <Typography variant="pi" textColor="neutral600" ellipsis>
            <bdi dir="ltr">{item.url}</bdi>
          </Typography>
        </Box>
      )}
      <div>
        <Button type="button" size="S" variant="tertiary" onClick={split}>
          {formatMessage(text('story.title.split'))}
        </Button>
      </div>
      {options.length > 0 ? (
        <Field.Root>
          <Field.Label>{formatMessage(text('story.match'), { number: at + 1 })}</Field.Label>
          <SingleSelect
            value={chosen ?? NO_ARTICLE}
            onChange={(value) =>
              onWrite(
                { ...item, article: value === NO_ARTICLE ? null : String(value) },
                `article.${at}`,
              )
            }
          >
            {options.map(({ documentId, headline }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {headline}
              </SingleSelectOption>
            ))}
            <SingleSelectOption value={NO_ARTICLE}>
              {formatMessage(text('story.match.none'))}
            </SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(text(choices ? 'story.match.missing' : 'story.match.later'))}
        </Typography>
      )}
      {mayRead && (
        <SearchBox
          label={formatMessage(text('story.match.search'), { number: at + 1 })}
          uid={UIDS.article}
          field="headline"
          locale={locale}
          onFound={({ documentId, name, slug }) => {
            onFound({ documentId, headline: name, slug });
            onWrite({ ...item, article: documentId }, `article.${at}`);
          }}
        />
      )}
    </Flex>
  );
};

/** Related reads: a label, titles, and for each the article of the desk that it means. */
export const RelatedBody = ({ id, block, related, onEdit }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root>
        <Field.Label>{formatMessage(text('story.label'))}</Field.Label>
        <TextInput
          value={block.label}
          placeholder="ALSO READ"
          dir="auto"
          autoComplete="off"
          onChange={(event) =>
            onEdit({
              do: 'write',
              id,
              block: { ...block, label: event.target.value },
              field: 'label',
            })
          }
        />
      </Field.Root>
      {block.items.map((item, at) => (
        <RelatedItem
          key={at}
          id={id}
          item={item}
          at={at}
          related={related}
          onEdit={onEdit}
          onWrite={(written, field) =>
            onEdit({
              do: 'write',
              id,
              block: {
                ...block,
                items: block.items.map((one, index) => (index === at ? written : one)),
              },
              field,
            })
          }
        />
      ))}
    </Flex>
  );
};
