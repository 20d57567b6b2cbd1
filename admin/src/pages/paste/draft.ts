/** The making of the draft: by the button, by its keys, and what to do where it is refused. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';

import type { DraftBlock } from '../../../../common/admin-api';
import { STRING_LENGTH } from '../../../../common/limits';
import { articleAddress } from '../../article-address';
import { isTooLarge } from '../../clipboard/copy';
import { useSettings } from '../../settings';
import { text } from '../../translation';
import { chosenArtists } from './artists';
import { useCoverId } from './cover-id';
import type { FieldErrors } from './details-form';
import { useDraftRequest } from './draft-request';
import type { Story } from './story';

const FIELDS = ['headline', 'standfirst', 'byline', 'slug', 'storyDate'] as const;

interface Options {
  /** The parts, as the draft gets them. */
  blocks: DraftBlock[];
  locale: string | undefined;
  /** The desk has several languages: the article is opened in its own. */
  isLocalized: boolean;
  /** There is no headline, or one that is too long: the cursor is to stand in its field. */
  onHeadline(): void;
}

export const useDraft = (story: Story, { blocks, locale, isLocalized, onHeadline }: Options) => {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const settings = useSettings();
  const request = useDraftRequest();
  const coverId = useCoverId(story);
  const [isCreating, setCreating] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  /** The draft was asked for by its keys, before the page was ready to make it. */
  const [isWanted, setWanted] = useState(false);
  const { copy, details, headline, standfirst, byline, storyDate, answer, isWaiting } = story;

  const create = async () => {
    if (isCreating) return;
    setProblem(null);
    if (headline.trim() === '' || headline.length > STRING_LENGTH) {
      if (headline.trim() === '') {
        setErrors({ headline: formatMessage(text('story.headline.missing')) });
      }
      onHeadline();
      return;
    }
    setCreating(true);
    const cover = await coverId();
    if ('key' in cover) {
      setCreating(false);
      const leave = formatMessage(text('story.cover.leave'));
      const detail = formatMessage(text(cover.key), { detail: cover.detail, leave });
      const isOwn = cover.key.startsWith('story.cover.');
      setProblem(isOwn ? formatMessage(text('story.refused'), { detail }) : detail);
      return;
    }
    const result = await request({
      input: story.input,
      blocks,
      headline,
      standfirst: standfirst.trim() || null,
      byline: byline.trim() || null,
      ...(details.slug !== null && { slug: details.slug }),
      storyDate: storyDate || null,
      cover: cover.id,
      artists: chosenArtists(answer, details),
      newArtists: details.newArtists,
      ...(locale && { locale }),
    });
    setCreating(false);
    if ('documentId' in result) {
      story.clear();
      navigate(articleAddress(result.documentId, isLocalized ? locale : undefined));
      return;
    }
    // What the Media Library has not any more is uploaded again.
    if (result.field === 'cover') story.change({ uploaded: null });
    const field = FIELDS.find((name) => name === result.field);
    if (field && result.detail) setErrors({ [field]: result.detail });
    setProblem(formatMessage(text(result.key), { detail: result.detail ?? '' }));
  };

  const isImpossible = blocks.length === 0 || isTooLarge(copy, settings);
  const createOnceReady = useRef(create);
  useEffect(() => {
    createOnceReady.current = create;
  });
  useEffect(() => {
    if (!isWanted || isWaiting) return undefined;
    const timer = window.setTimeout(() => {
      setWanted(false);
      if (!isImpossible) void createOnceReady.current();
    });
    return () => window.clearTimeout(timer);
  }, [isImpossible, isWaiting, isWanted]);

  return {
    create,
    /** Ctrl+Enter or ⌘+Enter, anywhere on the page. */
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, currentTarget } = event;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // React hands on the keys of a dialog, too, which stands elsewhere.
      if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
      event.preventDefault();
      // What a field hands on when it is left belongs to the draft.
      target.blur();
      target.focus({ preventScroll: true });
      if (!event.repeat) setWanted(true);
    },
    isBusy: isCreating || isWanted,
    isDisabled: isImpossible || isWaiting,
    /** What the server has against the whole draft. */
    problem,
    /** Beside the fields. */
    errors,
    forgetErrors: () => setErrors({}),
  };
};
