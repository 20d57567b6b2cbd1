/** The paste and what an editor made of it, kept in the browser until the draft exists. */
import type { DraftBlock } from '../../../../common/admin-api';
import type { NewArtist } from '../../../../common/artists';
import { NO_COPY, type Copy } from '../../clipboard/copy';

/** What an editor typed or ticked beside the parts. Null: as the copy or the server has it. */
export interface Details {
  headline: string | null;
  storyDate: string | null;
  slug: string | null;
  locale: string | null;
  /** Artist tags that were ticked or unticked by hand, by documentId. */
  ticked: Record<string, boolean>;
  newArtists: NewArtist[];
}

export const NO_DETAILS: Details = {
  headline: null,
  storyDate: null,
  slug: null,
  locale: null,
  ticked: {},
  newArtists: [],
};

export interface Kept {
  copy: Copy;
  details: Details;
  /** Null: the parts are as the copy is read. */
  blocks: DraftBlock[] | null;
}

const KEY = 'newsroom.paste.1';

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'copy' in value &&
  'details' in value &&
  typeof (value.copy as Partial<Copy> | null)?.text === 'string';

/** What was kept; nothing where there is none, or it cannot be read. */
export const restore = (): Kept => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isKept(kept)) return { ...kept, details: { ...NO_DETAILS, ...kept.details } };
  } catch {
    // A browser that keeps nothing, or something else under this name: begin anew.
  }
  return { copy: NO_COPY, details: NO_DETAILS, blocks: null };
};

/** @returns whether the browser could keep it: its room is limited, and it may be switched off */
export const keep = (kept: Kept): boolean => {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

export const forget = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, then.
  }
};
