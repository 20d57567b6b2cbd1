/** The paste and what an editor made of it, kept in the browser until the draft exists. */
import type { DraftBlock } from '../../../../common/admin-api';
import type { ArticleImage } from '../../../../common/articles';
import { inputOf, NO_COPY, type Copy } from '../../clipboard/copy';
import { NO_DETAILS, type Details } from './details';
import { NO_EDITS, type Edits } from './edits';

export interface Kept {
  copy: Copy;
  details: Partial<Details>;
  /** Null: the parts are as the copy is read. */
  blocks: DraftBlock[] | null;
  /** `from` of each part; what was kept by an older version of the page has none. */
  from?: (number | null)[];
  taken?: string | null;
  cover?: ArticleImage | null;
}

const KEY = 'newsroom.paste.1';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTextOr = (empty: null | undefined, value: unknown): boolean =>
  value === empty || isText(value);

const isCopy = (value: unknown): value is Copy =>
  isRecord(value) &&
  isText(value.text) &&
  isTextOr(null, value.html) &&
  isTextOr(undefined, value.picture);

const isImage = (value: unknown): value is ArticleImage =>
  isRecord(value) &&
  isText(value.url) &&
  isTextOr(null, value.alt) &&
  isTextOr(null, value.caption);

/** What an editor cannot mend on the page would be refused with the draft, for ever. */
const HELD: Record<DraftBlock['type'], (block: Record<string, unknown>) => boolean> = {
  text: ({ content }) => Array.isArray(content) && content.every(isRecord),
  tweet: ({ tweet }) => isRecord(tweet) && isText(tweet.text),
  'related-reads': ({ label, items }) =>
    isText(label) &&
    Array.isArray(items) &&
    items.every((item) => isRecord(item) && isText(item.title)),
  promo: ({ text }) => isText(text),
  embed: ({ url }) => isText(url),
};

const isBlock = (value: unknown): value is DraftBlock =>
  isRecord(value) &&
  isText(value.type) &&
  Object.hasOwn(HELD, value.type) &&
  HELD[value.type as DraftBlock['type']](value);

const isLikeIn = (name: keyof Details, value: unknown): boolean => {
  if (name === 'ticked') return isRecord(value);
  if (name === 'added' || name === 'articles' || name === 'newArtists') {
    return Array.isArray(value) && value.every(isRecord);
  }
  if (name === 'uploaded') {
    return isRecord(value) && isText(value.url) && typeof value.id === 'number';
  }
  return isTextOr(null, value);
};

/** What is of the shape that the page has today; the rest is as it is on an empty page. */
const detailsOf = (value: unknown): Details => {
  const kept = isRecord(value) ? value : {};
  const names = Object.keys(NO_DETAILS) as (keyof Details)[];
  const some = names.filter((name) => name in kept && isLikeIn(name, kept[name]));
  return { ...NO_DETAILS, ...Object.fromEntries(some.map((name) => [name, kept[name]])) };
};

/** Its bytes are gone with the page, so only one that the Media Library has is still the cover. */
const coverOf = (value: unknown, { uploaded }: Details): ArticleImage | null =>
  isImage(value) && value.url === uploaded?.url ? value : null;

/** The page as it was kept; an empty one where what was kept cannot be read. */
export const restored = (kept: unknown): Edits => {
  if (!isRecord(kept) || !isCopy(kept.copy)) return NO_EDITS;
  const { copy, blocks, from, taken } = kept;
  const details = detailsOf(kept.details);
  const edits = { ...NO_EDITS, copy, details, cover: coverOf(kept.cover, details) };
  if (!Array.isArray(blocks) || !blocks.every(isBlock)) return edits;
  const places: unknown[] = Array.isArray(from) ? from : [];
  return {
    ...edits,
    input: inputOf(copy),
    changed: true,
    taken: typeof taken === 'string' ? taken : null,
    parts: blocks.map((block, at) => {
      const place = places[at];
      return { id: at + 1, from: typeof place === 'number' ? place : null, block };
    }),
    nextId: blocks.length + 1,
  };
};

/** What of the page is kept. @param isTooLarge the copy is not kept, then */
export const keptOf = (
  {
    copy,
    details,
    parts,
    changed,
    taken,
    cover,
  }: Pick<Edits, 'copy' | 'details' | 'parts' | 'changed' | 'taken' | 'cover'>,
  isTooLarge: boolean,
): Kept => ({
  copy: isTooLarge ? NO_COPY : copy,
  details,
  blocks: changed ? parts.map(({ block }) => block) : null,
  from: parts.map(({ from }) => from),
  taken,
  cover,
});

/** What was kept; an empty page where there is nothing. */
export const restore = (): Edits => {
  try {
    return restored(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // A browser that keeps nothing, or something else under this name: begin anew.
    return NO_EDITS;
  }
};

const isEmpty = ({ copy, blocks, details }: Kept): boolean =>
  copy.text === '' && !blocks && !details.headline && !details.standfirst && !details.byline;

/** @returns whether the browser could keep it: its room is limited, and it may be switched off */
export const keep = (kept: Kept): boolean => {
  if (isEmpty(kept)) return forget();
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

export const forget = (): true => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, then.
  }
  return true;
};
