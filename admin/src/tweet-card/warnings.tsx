import { useState } from 'react';

import { useIntl } from 'react-intl';

import { isEmptyValue, type SiblingKey } from '../../../common/filling';
import type { ParsedTweet, Warning } from '../../../common/tweets';
import { textId } from '../translation';
import { isolated } from '../translations/direction';
import { Choices } from './choices';
import { useDayWords } from './day-words';
import { Notice } from './notice';

/** Which empty field a warning is about: what an editor types or chooses there settles it. */
const ASKS_FOR: Record<string, SiblingKey> = {
  'date-missing': 'postedOn',
  'date-cut': 'postedOn',
  'date-impossible': 'postedOn',
  'date-ambiguous': 'postedOn',
  'author-missing': 'authorName',
  'text-missing': 'text',
};

/** Without a printed day, the status id may tell one: the sentence about that follows. */
const TELLS_DAY = ['date-missing', 'date-cut', 'date-impossible'];

/** The warnings about what a tweet lacks, and about what it may have got wrong. */
export const warningsOf = (warnings: readonly Warning[]) => ({
  lack: warnings.filter(({ code }) => code in ASKS_FOR),
  doubt: warnings.filter(({ code }) => !(code in ASKS_FOR)),
});

interface Props {
  tweet: Pick<ParsedTweet, 'authorName' | 'text' | 'handle' | 'postedOn' | 'warnings'>;
  /** What the fields beside it hold; a choice is offered only for those that are there. */
  values: Partial<Record<SiblingKey, unknown>>;
  disabled?: boolean;
  onChoose(values: Partial<Record<SiblingKey, string>>): void;
}

/**
 * What could not be read for certain, each with what to do about it: most with a click. What was
 * clicked is not asked again: another signature takes another `key`.
 */
export const Warnings = ({ tweet, values, disabled, onChoose }: Props) => {
  const { formatList, formatMessage, locale, messages } = useIntl();
  const inWords = useDayWords();
  const [answered, setAnswered] = useState<readonly string[]>([]);

  const sentence = ({ code, message, days = [] }: Warning): string => {
    const id = textId(`warning.${code}`);
    const words = {
      days: formatList(days.map(inWords), { type: 'disjunction' }),
      printed: inWords(tweet.postedOn ?? ''),
    };
    if (!messages[id]) return message;
    const asked = formatMessage({ id }, { ...words, handle: tweet.handle });
    if (!TELLS_DAY.includes(code) || days.length === 0) return asked;
    const told = formatMessage({ id: textId('warning.day-told') }, words);
    return isolated(locale, `${asked} ${told}`);
  };
  const differs = (key: 'postedOn' | 'authorName', offered: readonly string[]): boolean => {
    const value = values[key];
    return typeof value === 'string' && (value !== tweet[key] || offered.includes(value));
  };
  const isSettled = ({ code, days = [], authors = [] }: Warning): boolean => {
    const key = ASKS_FOR[code];
    if (key !== undefined) return !isEmptyValue(values[key]);
    if (answered.includes(code)) return true;
    if (code === 'date-mismatch') return differs('postedOn', days);
    if (code !== 'author-ambiguous') return false;
    return differs(
      'authorName',
      authors.map(({ authorName }) => authorName),
    );
  };
  const answer = ({ code }: Warning, chosen: Partial<Record<SiblingKey, string>>) => {
    setAnswered([...answered, code]);
    onChoose(chosen);
  };
  const dayChoices = (warning: Warning) => {
    const { days } = warning;
    if (!days || days.length === 0 || !('postedOn' in values)) return null;
    const all = tweet.postedOn === null ? days : [tweet.postedOn, ...days];
    return (
      <Choices
        label={formatMessage({ id: textId('date.choose') })}
        choices={[...new Set(all)].map((day) => ({ value: day, words: inWords(day) }))}
        chosen={values.postedOn}
        disabled={disabled}
        onChoose={(postedOn) => answer(warning, { postedOn })}
      />
    );
  };
  const authorChoices = (warning: Warning) => {
    const { authors } = warning;
    if (!authors || authors.length === 0 || !('authorName' in values)) return null;
    const read = { authorName: tweet.authorName ?? '', text: tweet.text };
    const all = [read, ...authors].filter(({ authorName }) => authorName !== '');
    return (
      <Choices
        label={formatMessage({ id: textId('author.choose') })}
        choices={all.map(({ authorName }) => ({ value: authorName, words: authorName }))}
        chosen={values.authorName}
        disabled={disabled}
        onChoose={(name) => {
          const chosen = all.find(({ authorName }) => authorName === name);
          if (chosen) answer(warning, { authorName: chosen.authorName, text: chosen.text });
        }}
      />
    );
  };

  return tweet.warnings
    .filter((warning) => !isSettled(warning))
    .map((warning) => (
      <Notice
        key={warning.code}
        kind="warning"
        action={authorChoices(warning) ?? dayChoices(warning)}
      >
        {sentence(warning)}
      </Notice>
    ));
};
