/** A sentence that more stories have is a stock phrase, which tells nothing. */
const MOST_STORIES = 200;

/** So many sentences have to be the same, at least: one may be a quotation. */
const FEWEST_SHARED = 2;

/** Most of the sentences: more than this share of the shorter story. */
const MOST = 0.5;

/** A story with most of the same sentences. */
export interface AlikeStory {
  documentId: string;
  /** Sentences that both have, of those of the shorter one: above 0.5, up to 1. */
  share: number;
}

interface Story {
  documentId: string;
  sentences: Uint32Array;
}

/**
 * The sentences of the desk's stories, by their numbers: an inverted index, which is asked about the
 * sentences of one story and looks at the stories that have any of them, and at no other.
 */
export class SentenceIndex {
  private readonly byDocument = new Map<string, Story[]>();
  /** Most sentences stand in one story: it is kept without a list. */
  private readonly having = new Map<number, Story | Story[]>();

  clear(): void {
    this.byDocument.clear();
    this.having.clear();
  }

  /** Puts what a document says, in each of its locales, in place of what it said; nothing removes it. */
  put(documentId: string, texts: readonly Uint32Array[]): void {
    for (const story of this.byDocument.get(documentId) ?? []) this.drop(story);
    this.byDocument.delete(documentId);
    const stories = texts
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => ({ documentId, sentences }));
    if (stories.length === 0) return;
    this.byDocument.set(documentId, stories);
    for (const story of stories) this.add(story);
  }

  private add(story: Story): void {
    for (const sentence of story.sentences) {
      const present = this.having.get(sentence);
      if (present === undefined) this.having.set(sentence, story);
      else if (Array.isArray(present)) present.push(story);
      else this.having.set(sentence, [present, story]);
    }
  }

  private drop(story: Story): void {
    for (const sentence of story.sentences) {
      const present = this.having.get(sentence);
      if (!Array.isArray(present)) this.having.delete(sentence);
      else if (present.length > 2) present.splice(present.indexOf(story), 1);
      else this.having.set(sentence, present[present[0] === story ? 1 : 0]!);
    }
  }

  /**
   * The stories that have most of the same sentences, the most alike first: the overlap coefficient,
   * which is as high for a story that was shortened or went on as for one that stayed.
   */
  alike(sentences: Uint32Array): AlikeStory[] {
    const shared = new Map<Story, number>();
    for (const sentence of sentences) {
      const present = this.having.get(sentence) ?? [];
      const stories = Array.isArray(present) ? present : [present];
      if (stories.length > MOST_STORIES) continue;
      for (const story of stories) shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    const found = new Map<string, number>();
    for (const [story, count] of shared) {
      const share = count / Math.min(sentences.length, story.sentences.length);
      if (count < FEWEST_SHARED || share <= MOST) continue;
      const { documentId } = story;
      found.set(documentId, Math.max(share, found.get(documentId) ?? 0));
    }
    return [...found]
      .map(([documentId, share]) => ({ documentId, share }))
      .sort((one, other) => other.share - one.share);
  }
}
