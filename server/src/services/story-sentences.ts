import { SentenceIndex, sentencesIn, type AlikeStory } from '../../../common/duplicates';
import { COMPONENT_UIDS, UIDS } from '../../../common/plugin';
import { linesOf, type WordsNode } from '../../../common/text/block-words';
import { Mirror, type MirroredRow } from '../strapi/mirror';

export interface StorySentencesService {
  /**
   * The articles that have most of the same sentences as a story, the most alike first.
   *
   * @param sentences `sentencesIn` of its text
   */
  alike(sentences: Uint32Array): Promise<AlikeStory[]>;
  /** Names an article that was written; call it after the commit. */
  touch(documentId: string): void;
}

/**
 * So long a preview waits for the index, in milliseconds. It is built by the first one after a start;
 * until it is there, articles are known by what they have in it so far.
 */
const PATIENCE = 500;

/** Articles whose bodies are read at once: the driver of SQLite holds the event loop meanwhile. */
const BODIES = 50;

interface ArticleRow extends MirroredRow {
  body?: { content?: unknown }[] | null;
}

interface Sentences extends MirroredRow {
  sentences: Uint32Array;
}

const linesIn = ({ body }: ArticleRow): string[] =>
  (body ?? []).flatMap(({ content }) =>
    Array.isArray(content) ? linesOf(content as WordsNode[]) : [],
  );

const within = (work: Promise<unknown>, milliseconds: number): Promise<unknown> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
};

/** The index of the sentences of drafts: each article has one, published or not. Kept like the database. */
export const storySentences = (): StorySentencesService => {
  const index = new SentenceIndex();
  const mirror = new Mirror<ArticleRow, Sentences>({
    uid: UIDS.article,
    select: ['updatedAt'],
    where: { publishedAt: null },
    populate: { body: { on: { [COMPONENT_UIDS.text]: { select: ['content'] } } } },
    step: BODIES,
    // The bodies of a whole archive are not kept until all are read.
    keep: ({ id, documentId, updatedAt, ...row }) => ({
      id,
      documentId,
      updatedAt,
      sentences: sentencesIn(linesIn(row as ArticleRow)),
    }),
    target: {
      clear: () => index.clear(),
      put: (documentId, rows) =>
        index.put(
          documentId,
          rows.map(({ sentences }) => sentences),
        ),
    },
  });
  return {
    async alike(sentences) {
      if (sentences.length === 0) return [];
      await within(mirror.sync(), PATIENCE);
      return index.alike(sentences);
    },
    touch: (documentId) => mirror.touch(documentId),
  };
};
