import { useMemo } from 'react';

import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { COMPONENT_UIDS } from '../../../common/plugin';
import { documentIdOf, type RelationValue } from './relation-items';

/** A block with a relation to an entry. */
export interface BlockState {
  kind: 'tweet' | 'related';
  /** Its place in the body, counted from 0. */
  at: number;
  /** The stored block; undefined while it is new. */
  id: number | undefined;
  /** The entry that the form puts into it; null: none, or the stored one. */
  connected: string | null;
  /** Whether the form takes the stored entry out of it. */
  isEmptied: boolean;
}

/** What the panel has to know of the form. */
export interface ArticleState {
  hasHeadline: boolean;
  hasCover: boolean;
  hasStandfirst: boolean;
  hasStoryDate: boolean;
  /** documentIds of the artists that the form adds. */
  addedArtists: string[];
  /** Ids of the stored artists that the form takes out. */
  removedArtists: number[];
  blocks: BlockState[];
}

interface FormBlock {
  __component?: string;
  id?: number;
  tweet?: RelationValue;
  relatedRead?: RelationValue;
}

interface ArticleValues {
  headline?: string | null;
  standfirst?: string | null;
  cover?: unknown;
  storyDate?: string | null;
  artists?: RelationValue;
  body?: FormBlock[] | null;
}

const RELATIONS: Record<string, { kind: BlockState['kind']; field: 'tweet' | 'relatedRead' }> = {
  [COMPONENT_UIDS.tweet]: { kind: 'tweet', field: 'tweet' },
  [COMPONENT_UIDS.relatedReads]: { kind: 'related', field: 'relatedRead' },
};

const blockState = (block: FormBlock, at: number): BlockState[] => {
  const relation = RELATIONS[block.__component ?? ''];
  if (!relation) return [];
  const value = block[relation.field];
  const [connected] = value?.connect ?? [];
  return [
    {
      kind: relation.kind,
      at,
      id: block.id,
      connected: (connected && documentIdOf(connected)) ?? null,
      isEmptied: (value?.disconnect ?? []).length > 0,
    },
  ];
};

const isFilled = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Boolean(value);

const stateOf = (values: ArticleValues): ArticleState => {
  const { headline, standfirst, cover, storyDate, artists, body } = values;
  return {
    hasHeadline: isFilled(headline),
    hasStandfirst: isFilled(standfirst),
    hasStoryDate: isFilled(storyDate),
    hasCover: Array.isArray(cover) ? cover.length > 0 : isFilled(cover),
    addedArtists: (artists?.connect ?? []).flatMap((item) => documentIdOf(item) ?? []),
    removedArtists: (artists?.disconnect ?? []).map(({ id }) => id),
    blocks: (body ?? []).flatMap(blockState),
  };
};

/**
 * The state of the form as far as the panel shows it. As a string, so that the panel is drawn again
 * when it changes, not with every key press.
 */
export const useArticleState = (): ArticleState => {
  const state = useForm('ArticlePanel', ({ values }) => JSON.stringify(stateOf(values)));
  return useMemo(() => JSON.parse(state) as ArticleState, [state]);
};

/** The article that is open. */
export const useArticleAddress = () => {
  const { id } = useParams();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return {
    /** Undefined while the article is new. */
    documentId: id === undefined || id === 'create' ? undefined : id,
    locale: query.plugins?.i18n?.locale,
  };
};
