import { useIntl } from 'react-intl';

import { isEmptyValue, type SiblingKey } from '../../../common/filling';
import type { ParsedTweet, Warning } from '../../../common/tweets';
import { textId } from '../translation';
import { Choices } from './choices';
import { useDayWords } from './day-words';
import { Notice } from './notice';

/** Which field an editor's own words settle a warning in: then it is no longer shown. */
const SETTLED_BY: Record<string, SiblingKey> = {
  'date-missing': 'postedOn',
  'date-cut': 'postedOn',
  'date-impossible': 'postedOn',
  'author-missing': 'authorName',
  'text-missing': 'text',
};

interface Props {
  tweet: Pick<ParsedTweet, 'authorName' | 'text' | 'handle' | 'postedOn' | 'warnings'>;
  /** What the fields beside it hold; a choice is offered only for those that are there. */
  values: Partial<Record<SiblingKey, unknown>>;
  disabled?: boolean;
  onChoose(values: Partial<Record<SiblingKey, string>>): void;
}

/** What could not be read for certain, each with what to do about it: most with a click. */
export const Warnings = ({ tweet, values, disabled, onChoose }: Props) => {
  const { formatMessage, messages } = useIntl();
  const inWords = useDayWords();

  const sentence = ({ code, message, days = [] }: Warning): string => {
    const id = textId(`warning.${code}`);
    const words = { days: days.map(inWords).join(', '), printed: inWords(tweet.postedOn ?? '') };
    return messages[id] ? formatMessage({ id }, { ...words, handle: tweet.handle }) : message;
  };
  const isSettled = ({ code }: Warning): boolean => {
    const key = SETTLED_BY[code];
    return key !== undefined && !isEmptyValue(values[key]);
  };
  const dayChoices = ({ days }: Warning) => {
    if (!days || days.length === 0 || !('postedOn' in values)) return null;
    const all = tweet.postedOn === null ? days : [tweet.postedOn, ...days];
    return (
      <Choices
        label={formatMessage({ id: textId('date.choose') })}
        choices={[...new Set(all)].map((day) => ({ value: day, words: inWords(day) }))}
        chosen={values.postedOn}
        disabled={disabled}
        onChoose={(postedOn) => onChoose({ postedOn })}
      />
    );
  };
  const authorChoices = ({ authors }: Warning) => {
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
          if (chosen) onChoose({ authorName: chosen.authorName, text: chosen.text });
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
