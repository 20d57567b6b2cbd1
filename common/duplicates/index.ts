/** Whether two stories are one: by most of their sentences (sentence-index.ts says how it is measured). */
export { SentenceIndex, type AlikeStory } from './sentence-index';
export { sentencesIn } from './sentences';
