import type { Conflicts } from '../../../common/tweets';
import type { Values } from '../schema/types';

/** A tweet whose entry in the library is told otherwise: the draft has it as it was pasted, as a text. */
export interface KeptTweet {
  /** Its place in the body. */
  block: number;
  documentId: string;
  /** What was pasted and chosen; `signature` among it. */
  pasted: Values;
  conflicts: Conflicts;
}
