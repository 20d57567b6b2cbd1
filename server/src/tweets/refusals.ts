import type { Document } from '../strapi/types';
import { fieldError } from '../values/errors';

const named = (twin: Document | null): string =>
  twin ? ` (“${String(twin.title)}”, ${twin.documentId})` : '';

/** @param twin the entry; null: it must not be named */
export const alreadyThere = (twin: Document | null) =>
  fieldError(
    ['signature'],
    `This tweet is in the library already${named(twin)}. Use that entry: each tweet is kept once.`,
  );

/** To an editor who would see another tweet than what stands in the form. */
export const inOtherWords = (twin: Document | null) =>
  fieldError(
    ['signature'],
    `The library has this tweet with other words, another handle or another day${named(twin)}. Use that entry as it is, or change it: each tweet is kept once.`,
  );
