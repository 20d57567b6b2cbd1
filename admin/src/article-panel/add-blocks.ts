import { useFetchClient, useForm } from '@strapi/strapi/admin';

import type { DraftBlock, ParseAnswer } from '../../../common/admin-api';
import type { ArticleBlock, RelatedItem } from '../../../common/articles';
import { COMPONENT_UIDS, PLUGIN_ID, UIDS } from '../../../common/plugin';
import { uniqueBest } from '../../../common/related';
import { matchesIn, type Matches } from '../story/matches';
import { draftBlocksOf } from '../story/draft-blocks';
import { readArticle } from '../story/reading';
import { turnedInto, type Part } from '../story/kinds';
import { useSettings } from '../settings';
import { usePasteRequest } from '../tweet-block/paste-request';
import { blockOf } from '../tweet-block/relation';
import { relatedBlockOf } from './relation-items';

export type AddResult =
  /** `asText`: how many related reads stand in the text, because they could not be made. */
  { added: number; asText: number } | { problem: string };

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
type Row = { __component: string } & Record<string, unknown>;

/** Reads a paste and puts its parts at the end of the article's body: into the form, not yet saved. */
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
  const read = async (input: string): Promise<{ blocks: ArticleBlock[]; matches: Matches }> => {
    try {
      const { data } = await post<ParseAnswer>(`/${PLUGIN_ID}/parse`, { input, locale });
      return { blocks: data.data.blocks, matches: new Map(matchesIn(data)) };
    } catch {
      return { blocks: (await readArticle(input, parser)).blocks, matches: new Map() };
    }
  };

  return async (input: string): Promise<AddResult> => {
    const { blocks, matches } = await read(input);
    const rows: Row[] = [];
    let asText = 0;
    for (const block of draftBlocksOf(input, blocks)) {
      if (block.type === 'tweet') {
        const result = await requestTweets(block.signature ?? block.tweet.text);
        if ('problem' in result) return result;
        rows.push(...result.tweets.map(blockOf));
      } else if (block.type === 'related-reads') {
        const row = await relatedRow(block, matches);
        if (!row) asText += 1;
        rows.push(row ?? textRow(block));
      } else if (block.type === 'promo') {
        rows.push({ __component: COMPONENT_UIDS.promo, text: block.text, url: block.url });
      } else if (block.type === 'embed') {
        const { url, provider, caption } = block;
        rows.push({ __component: COMPONENT_UIDS.embed, url, provider, caption });
      } else rows.push(textRow(block));
    }
    // Only when all of them are there: a paste that fails in the middle adds nothing.
    for (const row of rows) addFieldRow('body', row);
    return { added: rows.length, asText };
  };
};
