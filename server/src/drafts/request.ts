import type { NewArtist } from '../../../common/artists';
import { MOST_ARTISTS, STRING_LENGTH } from '../../../common/limits';
import { readHandle } from '../../../common/tweets';
import { isValues, type Values } from '../schema/types';
import type { Path } from '../schema/walk';
import { fieldError } from '../values/errors';
import { readId } from '../values/ids';
import { readBlocks, type DraftBlock } from './blocks';
import { readIsoDay, readList, readObject, readOptionalText, readText, readWords } from './values';

/** A request for a draft: of the right shape; what it names may still be unknown to the desk. */
export interface DraftOrder {
  /** The copy as it was pasted; null if only blocks were sent. */
  input: string | null;
  /** Null: they are to be read from the copy. */
  blocks: DraftBlock[] | null;
  headline: string | null;
  standfirst: string | null;
  slug: string | null;
  /** The id of a file in the Media Library. */
  cover: number | null;
  /** Undefined: the copy's. */
  byline: string | null | undefined;
  /** Undefined: the copy's. */
  storyDate: string | null | undefined;
  artists: string[];
  newArtists: NewArtist[];
  locale: string | null;
}

const KEYS =
  'input blocks headline standfirst byline slug storyDate cover artists newArtists locale'.split(
    ' ',
  );

const readArtists = (value: unknown): string[] => {
  const ids = readList(value ?? [], ['artists'], MOST_ARTISTS);
  return [...new Set(ids.map((id, at) => readWords(id, ['artists', at], STRING_LENGTH)))];
};

const readNewArtist = (value: unknown, path: Path): NewArtist => {
  const { name, handle } = readObject(value, path);
  const written = readOptionalText(handle, [...path, 'handle']);
  const account = written === null ? '' : readHandle(written);
  if (account === null) {
    throw fieldError(
      [...path, 'handle'],
      'Write an account name such as lizzo: 1 to 15 letters A to Z, digits or underscores.',
    );
  }
  return { name: readWords(name, [...path, 'name'], STRING_LENGTH).trim(), handle: account };
};

const readNewArtists = (value: unknown): NewArtist[] =>
  readList(value ?? [], ['newArtists'], MOST_ARTISTS).map((artist, at) =>
    readNewArtist(artist, ['newArtists', at]),
  );

const readSlug = (value: unknown): string | null => {
  const slug = readOptionalText(value, ['slug'], STRING_LENGTH);
  if (slug !== null && !/^[A-Za-z0-9-_.~]+$/.test(slug)) {
    throw fieldError(['slug'], 'Write a slug of letters A to Z, digits and - _ . ~ only.');
  }
  return slug;
};

const readCover = (value: unknown): number | null => {
  if (value === undefined || value === null) return null;
  const id = readId(value);
  if (id === null) throw fieldError(['cover'], 'Give the id of a picture in the Media Library.');
  return id;
};

/** A text on one line, as headlines and bylines are. */
const readLine = (value: unknown, name: string): string | null => {
  const line = readOptionalText(value, [name])?.replace(/\s+/g, ' ').trim();
  return line === undefined ? null : readText(line, [name], STRING_LENGTH);
};

export const readHeadline = (value: unknown): string | null => readLine(value, 'headline');

export const readLocaleCode = (value: unknown): string | null =>
  readOptionalText(value, ['locale'], STRING_LENGTH);

/**
 * Reads the body of `POST /newsroom/articles`.
 *
 * @param input the copy, if the body has one; its size was looked at already
 * @throws ValidationError (400) that names the field, if anything is not of its shape
 */
export const readDraftOrder = async (body: unknown, input: string | null): Promise<DraftOrder> => {
  const request: Values = isValues(body) ? body : {};
  const unknown = Object.keys(request).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw fieldError([unknown], `There is no such value here. Known are ${KEYS.join(', ')}.`);
  }
  const { blocks, headline, standfirst, byline, slug, storyDate } = request;
  const { cover, artists, newArtists, locale } = request;
  if (input === null && (blocks === undefined || blocks === null)) {
    throw fieldError(['input'], 'Give the copy as `input`, or its `blocks`.');
  }
  return {
    input,
    blocks:
      blocks === undefined || blocks === null ? null : await readBlocks(blocks, ['blocks'], input),
    headline: readHeadline(headline),
    standfirst: readOptionalText(standfirst, ['standfirst']),
    slug: readSlug(slug),
    byline: byline === undefined ? byline : readLine(byline, 'byline'),
    storyDate:
      storyDate === undefined || storyDate === null
        ? storyDate
        : readIsoDay(storyDate, ['storyDate']),
    cover: readCover(cover),
    artists: readArtists(artists),
    newArtists: readNewArtists(newArtists),
    locale: readLocaleCode(locale),
  };
};
