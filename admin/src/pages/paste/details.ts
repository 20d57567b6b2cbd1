import type { ArticleChoice } from '../../../../common/admin-api';
import type { NewArtist } from '../../../../common/artists';

/** An artist tag that the editor searched for. */
export interface AddedArtist {
  documentId: string;
  name: string;
}

/** What an editor typed or ticked beside the parts. Null: as the copy or the server has it. */
export interface Details {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  storyDate: string | null;
  slug: string | null;
  locale: string | null;
  /** Artist tags that were ticked or unticked by hand, by documentId. */
  ticked: Record<string, boolean>;
  /** Artist tags besides those that are suggested. */
  added: AddedArtist[];
  /** Articles that the editor searched for, for related titles. */
  articles: ArticleChoice[];
  newArtists: NewArtist[];
  /** The file that the Media Library has of a picture already: it is not uploaded again. */
  uploaded: { url: string; id: number } | null;
}

export const NO_DETAILS: Details = {
  headline: null,
  standfirst: null,
  byline: null,
  storyDate: null,
  slug: null,
  locale: null,
  ticked: {},
  added: [],
  articles: [],
  newArtists: [],
  uploaded: null,
};
