import { useFetchClient, useForm } from '@strapi/strapi/admin';

import type { DraftBlock, ParseAnswer } from '../../../common/admin-api';
import type { ParsedArticle, RelatedItem } from '../../../common/articles';
import { COMPONENT_UIDS, PLUGIN_ID, UIDS } from '../../../common/plugin';
import { uniqueBest } from '../../../common/related';
import { matchesIn, type Matches } from '../story/title-matches';
import { draftBlocksOf } from '../story/draft-blocks';
import { readArticle } from '../story/reading';
import { turnedInto, type Part } from '../story/kinds';
import { useSettings } from '../settings';
import {
  conflictIn,
  settled,
  usePasteRequest,
  type PastedTweet,
} from '../tweet-block/paste-request';
import { blockOf } from '../tweet-block/relation';
import type { OpenConflict } from '../tweet-library/conflict';
import type { LibraryTweet } from '../tweet-library/library-tweet';
import { relatedBlockOf } from './relation-items';

/** `asText`: how many related reads stand in the text, because they could not be made. */
export type AddResult = { added: number; asText: number } | { problem: string };

/** A tweet that the library has otherwise; `row` is the pasted one as a text, if nobody chooses. */
export interface OpenTweet {
  tweet: PastedTweet;
  conflict: OpenConflict;
  row: Row;
}

/** What a paste becomes, in order; nothing of it stands in the form yet. */
export interface Gathered {
  parts: ({ row: Row } | OpenTweet)[];
  asText: number;
}

interface MadeRelatedRead {
  id: number;
  documentId: string;
  title?: string | null;
}

/** An article as the Content Manager takes it in a relation. */
const linkTo = ({ documentId }: { documentId: string }, locale: string | undefined) => ({
  documentId,
  ...(locale && { locale }),
});

/** A row of the body, as the form takes it. */
export type Row = { __component: string } & Record<string, unknown>;

/**
 * Reads a paste, and puts its parts at the end of the article's body: into the form, not yet saved.
 * Between the two an editor may have to choose.
 */
export const useAddBlocks = (locale: string | undefined) => {
  const { post } = useFetchClient();
  const { parser } = useSettings();
  const requestTweets = usePasteRequest();
  const addFieldRow = useForm('ArticlePanel', (form) => form.addFieldRow);

  const textRow = (block: DraftBlock): Row => {
    const turned = turnedInto('text', block);
    return {
      __component: COMPONENT_UIDS.text,
      content: turned.type === 'text' ? turned.content : [],
    };
  };
  const relatedRow = async (
    block: Part<'related-reads'>,
    matches: Matches,
  ): Promise<Row | null> => {
    const label = block.label || 'ALSO READ';
    // A title without a match waits for its article: the check list offers to look again.
    const itemOf = ({ title, url }: RelatedItem) => {
      const article = uniqueBest(matches.get(title) ?? []);
      return { title, url, ...(article && { article: { connect: [linkTo(article, locale)] } }) };
    };
    try {
      const { data } = await post<{ data: MadeRelatedRead }>(
        `/content-manager/collection-types/${UIDS.relatedRead}`,
        { label, items: block.items.map(itemOf) },
      );
      const { title } = data.data;
      return relatedBlockOf(data.data, title ?? label);
    } catch {
      return null;
    }
  };

  /** Only the server knows which articles titles mean; whom it does not answer gets titles alone. */
  const read = async (input: string): Promise<{ article: ParsedArticle; matches: Matches }> => {
    try {
      const { data } = await post<ParseAnswer>(`/${PLUGIN_ID}/parse`, { input, locale });
      return { article: data.data, matches: new Map(matchesIn(data)) };
    } catch {
      return { article: await readArticle(input, parser), matches: new Map() };
    }
  };

  const partOf = (tweet: PastedTweet, block: DraftBlock): { row: Row } | OpenTweet => {
    const conflict = conflictIn(tweet);
    return conflict ? { tweet, conflict, row: textRow(block) } : { row: blockOf(tweet) };
  };

  const gather = async (input: string): Promise<Gathered | { problem: string }> => {
    const { article, matches } = await read(input);
    const parts: Gathered['parts'] = [];
    let asText = 0;
    for (const block of draftBlocksOf(input, article)) {
      if (block.type === 'tweet') {
        const result = await requestTweets(block.signature ?? block.tweet.text);
        if ('problem' in result) return result;
        parts.push(...result.tweets.map((tweet) => partOf(tweet, block)));
      } else if (block.type === 'related-reads') {
        const row = await relatedRow(block, matches);
        if (!row) asText += 1;
        parts.push({ row: row ?? textRow(block) });
      } else if (block.type === 'promo') {
        parts.push({
          row: { __component: COMPONENT_UIDS.promo, text: block.text, url: block.url },
        });
      } else if (block.type === 'embed') {
        const { url, provider, caption } = block;
        parts.push({ row: { __component: COMPONENT_UIDS.embed, url, provider, caption } });
      } else parts.push({ row: textRow(block) });
    }
    return { parts, asText };
  };

  /** Only when all of them are there: a paste that fails in the middle adds nothing. */
  const place = ({ parts, asText }: Gathered): AddResult => {
    for (const { row } of parts) addFieldRow('body', row);
    return { added: parts.length, asText };
  };

  return { gather, place };
};

/** The tweets about which nobody chose yet. */
export const openIn = ({ parts }: Gathered): OpenTweet[] =>
  parts.filter((part) => 'conflict' in part);

/** The same with the library's tweet in the place of an open one. */
export const chosenIn = (
  gathered: Gathered,
  open: OpenTweet,
  changed?: LibraryTweet,
): Gathered => ({
  ...gathered,
  parts: gathered.parts.map((part) =>
    part === open ? { row: blockOf(settled(open.tweet, changed)) } : part,
  ),
});
