import type { ParseAnswer } from '../../../common/admin-api';
import { parserOptions } from '../../../common/settings';
import { setting, settings } from '../settings';
import { tooLong } from './errors';
import { ReadingPool, THREADS } from './pool';
import {
  READERS,
  type ArtistCopy,
  type Ask,
  type DeskAnswer,
  type Paste,
  type ReadingKind,
  type StoryReading,
  type TweetsReading,
} from './read';
import { Turns } from './turns';

/** Read in place up to this many UTF-16 units: a few milliseconds, less than handing it over takes. */
const IN_PLACE = 4000;

/** Answers what a reading asks the desk; it stops when the signal says so. */
export type AskDesk = (found: Parameters<Ask>[0], signal: AbortSignal) => Promise<DeskAnswer>;

/**
 * Reads pastes; long ones off the event loop, one of each user at a time.
 *
 * @throws ReadingError if a reading takes longer than `readingTimeout`, or too many wait
 */
export interface ReadingService {
  /** The answer of `POST /newsroom/parse`; of a long paste as the bytes of its JSON. */
  preview(input: string, ask: AskDesk): Promise<ParseAnswer | Uint8Array>;
  story(input: string): Promise<StoryReading>;
  tweets(input: string): Promise<TweetsReading>;
  artists(input: string): Promise<ArtistCopy>;
  /** `copyHash` of it. */
  hash(input: string): Promise<string>;
  close(): Promise<void>;
}

/** What is used of Koa's context. */
interface Request {
  state?: { user?: { id?: number } };
  res: NodeJS.EventEmitter & { writableEnded: boolean };
}

/** Whoever gave the answer up: nobody waits for what is read of it. */
class GoneError extends Error {}

export const reading = (): ReadingService => {
  const pool = new ReadingPool();
  const turns = new Turns(THREADS);

  const aside = async (kind: ReadingKind, paste: Paste, ask: AskDesk | null): Promise<unknown> => {
    const request = strapi.requestContext.get() as Request | undefined;
    const abort = new AbortController();
    const { signal } = abort;
    const leave = () => abort.abort(new GoneError('The request was given up.'));
    request?.res.once('close', leave);
    const done = await turns.take(String(request?.state?.user?.id ?? ''), signal);
    const timer = setTimeout(() => abort.abort(tooLong()), setting('readingTimeout'));
    try {
      return await pool.run(kind, paste, ask && ((found) => ask(found, signal)), signal);
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      clearTimeout(timer);
      request?.res.off('close', leave);
      done();
    }
  };

  const read = async (kind: ReadingKind, input: string, ask: AskDesk | null): Promise<unknown> => {
    const paste: Paste = { input, options: parserOptions(settings()) };
    if (input.length > IN_PLACE) return aside(kind, paste, ask);
    const { signal } = new AbortController();
    return READERS[kind](paste, ask ? (found) => ask(found, signal) : never);
  };

  return {
    preview: (input, ask) => read('preview', input, ask) as Promise<ParseAnswer | Uint8Array>,
    story: (input) => read('story', input, null) as Promise<StoryReading>,
    tweets: (input) => read('tweets', input, null) as Promise<TweetsReading>,
    artists: (input) => read('artists', input, null) as Promise<ArtistCopy>,
    hash: (input) => read('hash', input, null) as Promise<string>,
    close: () => pool.close(),
  };
};

const never: Ask = () => Promise.reject(new Error('There is no desk to be asked.'));
