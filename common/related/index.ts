/**
 * Which articles of the desk the titles of a related read mean. Titles are matched by address where
 * there is one, else by headline, else by likeness (similarity.ts says how it is measured).
 */
export { normaliseAddress, slugInAddress } from './addresses';
export { partsOfTitle, uniqueBest } from './choice';
export { headlineWords, normaliseHeadline } from './headline';
export {
  HeadlineIndex,
  type IndexedHeadline,
  type MatchOptions,
  type RelatedTitle,
} from './title-match';
