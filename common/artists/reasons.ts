import type { ArtistReason } from './types';

/**
 * Points of a reason. A tweet by the artist says more than all that the copy can say; one that
 * mentions the artist says more than any other single thing.
 */
export function pointsOf(reason: ArtistReason): number {
  switch (reason.code) {
    case 'tweet-by':
      return 100;
    case 'mentioned-in-tweet':
      return 60;
    case 'headline':
      return 40;
    case 'mentioned-in-text':
      return 30;
    case 'in-text':
      return Math.min(10 + 2 * (reason.times - 1), 30);
    case 'named-in-tweet':
      return Math.min(8 + reason.times, 14);
    case 'hashtag':
      return 10;
    case 'beside':
    case 'same-name':
      return 0;
  }
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** The reason in English, for an editor. */
export function describeReason(reason: ArtistReason): string {
  switch (reason.code) {
    case 'tweet-by':
      return `tweet by @${reason.handle}`;
    case 'mentioned-in-tweet':
      return `mentioned in a tweet: @${reason.handle}`;
    case 'headline':
      return 'headline';
    case 'mentioned-in-text':
      return `mentioned in the text: @${reason.handle}`;
    case 'in-text':
      return `${times(reason.times)} in the text`;
    case 'named-in-tweet':
      return `named ${times(reason.times)} in the tweets`;
    case 'hashtag':
      return `hashtag #${reason.hashtag}`;
    case 'beside':
      return `beside ${reason.name}`;
    case 'same-name':
      return 'other artist tags have the same name';
  }
}
