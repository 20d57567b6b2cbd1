import type { Values } from '../schema/types';

/** What a document middleware sees of a call; Strapi's own type is one of all content types at once. */
export interface DocumentContext {
  uid: string;
  action: string;
  params: {
    documentId?: string;
    data?: Values;
    locale?: string | string[] | null;
    status?: 'draft' | 'published';
    filters?: unknown;
    fields?: unknown;
    populate?: unknown;
    /** Of a new article: its blocks are to be written by a few queries for all of them. */
    bodyInBulk?: boolean;
  };
}

/** A stored document as the Document Service gives it. */
export type Document = Values & { documentId: string };

export type DocumentMiddleware = (
  context: DocumentContext,
  next: () => Promise<unknown>,
) => Promise<unknown>;
