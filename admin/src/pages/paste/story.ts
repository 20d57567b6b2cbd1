import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';

import { STRING_LENGTH } from '../../../../common/limits';
import { useSettings } from '../../settings';
import { inputOf, isTooLarge, NO_COPY, type Copy } from '../../clipboard/copy';
import { edited, NO_EDITS, type Edits } from './edits';
import { forget, keep, NO_DETAILS, restore, type Details, type Kept } from './kept';
import { draftBlocksOf, useReading } from '../../story/reading';
import { answerIn, useServerReading } from '../../story/server-reading';

/** The page is kept after this pause, in milliseconds, and when it is left. */
const PAUSE = 400;

/** The server is asked about a headline after this pause in the typing, in milliseconds. */
const HEADLINE_PAUSE = 1_000;

const editsOf = ({ blocks, copy }: Kept): Edits =>
  blocks
    ? { ...edited(NO_EDITS, { do: 'read', input: inputOf(copy), blocks }), changed: true }
    : NO_EDITS;

const usePaused = (value: string, pause: number): string => {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), pause);
    return () => window.clearTimeout(timer);
  }, [pause, value]);
  return paused;
};

const NOTHING: Kept = { copy: NO_COPY, details: NO_DETAILS, blocks: null };

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
    const timer = window.setTimeout(() => setKept(keepOrForget(kept)), PAUSE);
    return () => window.clearTimeout(timer);
  }, [kept]);
  useEffect(() => {
    const save = () => void keepOrForget(latest.current);
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

const keepOrForget = (kept: Kept): boolean => {
  if (kept.copy.text !== '' || kept.blocks || kept.details.headline) return keep(kept);
  forget();
  return true;
};

/**
 * Everything that the paste page holds: the copy, its parts as they are arranged, what is typed
 * beside them, and what the server knows of it.
 */
export const useStory = () => {
  const settings = useSettings();
  const [first] = useState(restore);
  const [copy, setCopy] = useState<Copy>(first.copy);
  const [details, setDetails] = useState<Details>(first.details);
  const [edits, dispatch] = useReducer(edited, first, editsOf);
  const input = inputOf(copy);
  const reading = useReading(copy);
  const headline = details.headline ?? reading?.article.headline ?? '';
  const askedHeadline = usePaused(headline, HEADLINE_PAUSE);
  const locale = details.locale ?? undefined;
  const [server, askAgain] = useServerReading({
    input: input.trim() === '' || isTooLarge(copy, settings) ? '' : input,
    // The server refuses a longer one; the page tells so beside the field.
    headline: askedHeadline.length > STRING_LENGTH ? '' : askedHeadline,
    locale,
  });
  const answer = answerIn(server);

  useEffect(() => {
    if (!reading || reading.input === edits.input) return;
    const { input: read, article } = reading;
    dispatch({ do: 'read', input: read, blocks: draftBlocksOf(read, article.blocks) });
  }, [edits.input, reading]);
  // The desk may have markers and promos of its own, which only the server knows.
  useEffect(() => {
    if (!answer || answer.input !== edits.input || edits.changed) return;
    const blocks = draftBlocksOf(answer.input, answer.data.blocks);
    const shown = edits.parts.map(({ block }) => block);
    if (JSON.stringify(blocks) !== JSON.stringify(shown)) {
      dispatch({ do: 'read', input: answer.input, blocks });
    }
  }, [answer, edits]);

  const blocks = useMemo(() => edits.parts.map(({ block }) => block), [edits.parts]);
  const [isKept, keepNothing] = useKeeping(
    useMemo(
      () => ({
        copy: isTooLarge(copy, settings) ? NO_COPY : copy,
        details,
        blocks: edits.changed ? blocks : null,
      }),
      [blocks, copy, details, edits.changed, settings],
    ),
  );

  const write = useCallback((next: Copy) => {
    setCopy(next);
    if (inputOf(next).trim() !== '') return;
    // An emptied box has no parts; what was arranged is one step back.
    dispatch({ do: 'read', input: null, blocks: [] });
  }, []);
  const change = useCallback(
    (some: Partial<Details>) => setDetails((now) => ({ ...now, ...some })),
    [],
  );
  const clear = useCallback(() => {
    setCopy(NO_COPY);
    setDetails(NO_DETAILS);
    dispatch({ do: 'clear' });
    keepNothing();
  }, [keepNothing]);

  return {
    copy,
    write,
    input,
    article: reading?.article ?? null,
    headline,
    storyDate: details.storyDate ?? reading?.article.storyDate ?? '',
    details,
    change,
    edits,
    blocks,
    edit: dispatch,
    server,
    answer,
    /** What the desk has for this copy in this language is not known yet. */
    isWaiting: server.is === 'asked' && (answer?.input !== input || answer.locale !== locale),
    askAgain,
    isKept,
    clear,
  };
};
