import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';

// Not by the room's door: that one brings the parser with it.
import { wordsOfImage } from '../../../../common/articles/image-links';
import { STRING_LENGTH } from '../../../../common/limits';
import { useSettings } from '../../settings';
import { inputOf, isTooLarge, type Copy } from '../../clipboard/copy';
import { NO_PICTURES, type Pictures } from '../../clipboard/pictures';
import { draftBlocksOf } from '../../story/draft-blocks';
import { useReading } from '../../story/reading';
import { answerIn, useServerReading } from '../../story/server-reading';
import type { Details } from './details';
import { edited, NO_EDITS } from './edits';
import { offeredCover } from './offered-cover';
import { forget, keep, keptOf, restore, type Kept } from './kept';
import { leftOut } from './left-out';
import { localeFor, type Locale } from './locale-for';

/** The page is kept after this pause, in milliseconds, and when it is left. */
const PAUSE = 400;

/** The server is asked about a headline after this pause in the typing, in milliseconds. */
const HEADLINE_PAUSE = 1_000;

const usePaused = (value: string, pause: number): string => {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), pause);
    return () => window.clearTimeout(timer);
  }, [pause, value]);
  return paused;
};

const NOTHING: Kept = keptOf(NO_EDITS, false);

/**
 * Keeps the page in the browser.
 *
 * @returns whether the browser could, and a way to keep nothing even if the page is left at once
 */
const useKeeping = (kept: Kept) => {
  const [isKept, setKept] = useState(true);
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
    const timer = window.setTimeout(() => setKept(keep(kept)), PAUSE);
    return () => window.clearTimeout(timer);
  }, [kept]);
  useEffect(() => {
    const save = () => void keep(latest.current);
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);
  const keepNothing = useCallback(() => {
    latest.current = NOTHING;
    forget();
  }, []);
  return [isKept, keepNothing] as const;
};

/**
 * Everything that the paste page holds: the copy, its parts as they are arranged, what is typed
 * beside them, and what the server knows of it.
 */
export const useStory = (locales: readonly Locale[]) => {
  const settings = useSettings();
  const [edits, edit] = useReducer(edited, undefined, restore);
  const { copy, details, read, parts, changed, taken, cover } = edits;
  /** The bytes of the pictures that were pasted: in no step, and never kept. */
  const [pictures, setPictures] = useState(NO_PICTURES);
  const input = inputOf(copy);
  const isCopyTooLarge = isTooLarge(copy, settings);
  const reading = useReading(copy);
  const article = read?.input === input ? read.article : null;
  const headline = details.headline ?? taken ?? article?.headline ?? '';
  const { standfirst } = details;
  const byline = details.byline ?? article?.byline?.name ?? '';
  const askedHeadline = usePaused(headline, HEADLINE_PAUSE);
  const told = localeFor(article?.language ?? null, locales);
  const own = told ?? locales.find(({ isDefault }) => isDefault) ?? locales[0];
  // The one that the desk takes if nobody chooses is not asked for by name.
  const locale = details.locale ?? (own?.isDefault ? undefined : own?.code);
  const [server, askAgain] = useServerReading({
    input: input.trim() === '' || isCopyTooLarge ? '' : input,
    // The server refuses a longer one; the page tells so beside the field.
    headline: askedHeadline.length > STRING_LENGTH ? '' : askedHeadline,
    locale,
  });
  const answer = answerIn(server);

  useEffect(() => {
    if (reading?.input !== input || (read && edits.input === input)) return;
    const blocks = draftBlocksOf(input, reading.article);
    edit({ do: 'read', read: { input, article: reading.article, blocks } });
  }, [edits.input, input, read, reading]);
  // The desk may have markers and promos of its own, which only the server knows.
  useEffect(() => {
    if (answer?.input !== input || edits.input !== input || changed) return;
    const blocks = draftBlocksOf(input, answer.data);
    if (JSON.stringify(blocks) !== JSON.stringify(read?.blocks)) {
      edit({ do: 'read', read: { input, article: answer.data, blocks } });
    }
  }, [answer, changed, edits.input, input, read]);

  const [isKept, keepNothing] = useKeeping(
    useMemo(
      () => keptOf({ copy, details, parts, changed, taken, cover }, isCopyTooLarge),
      [changed, copy, cover, details, isCopyTooLarge, parts, taken],
    ),
  );

  const write = useCallback((next: Copy, isTyped: boolean, added: Pictures = NO_PICTURES) => {
    if (added.size > 0) setPictures((before) => new Map([...before, ...added]));
    edit({ do: 'copy', copy: next, isTyped });
  }, []);
  const change = useCallback((some: Partial<Details>) => edit({ do: 'detail', details: some }), []);
  const clear = useCallback(() => {
    edit({ do: 'clear' });
    setPictures(NO_PICTURES);
    keepNothing();
  }, [keepNothing]);
  const isServerAsked =
    server.is === 'asked' && (answer?.input !== input || answer.locale !== locale);

  return {
    copy,
    write,
    input,
    article,
    /** A line that may be the headline, while there is none. */
    offer: headline.trim() === '' ? (article?.headlineOffer ?? null) : null,
    headline,
    standfirst: standfirst ?? '',
    byline,
    /**
     * Chosen by the editor or, if not, by the copy; undefined is the desk's own choice. Of an editor who may
     * not write in that, it is one of theirs.
     */
    locale,
    /** It is that of the copy; nobody chose it. */
    isLocaleTold: details.locale === null && told?.isDefault === false,
    storyDate: details.storyDate ?? article?.storyDate ?? '',
    details,
    change,
    /** The picture that is the cover, or may become it. */
    picture: cover ?? offeredCover(copy, article),
    pictures,
    edits,
    blocks: useMemo(() => parts.map(({ block }) => block), [parts]),
    /** What the copy has and the article has not. */
    left: useMemo(
      () =>
        leftOut({ read, input: edits.input, parts }, [
          headline,
          standfirst,
          byline,
          cover && wordsOfImage(cover),
        ]),
      [byline, cover, edits.input, headline, parts, read, standfirst],
    ),
    edit,
    server,
    answer,
    /** The parts are not those of the copy yet, or what the desk has for it is not known yet. */
    isWaiting: (input.trim() !== '' && edits.input !== input) || isServerAsked,
    askAgain,
    isKept,
    clear,
  };
};

export type Story = ReturnType<typeof useStory>;
