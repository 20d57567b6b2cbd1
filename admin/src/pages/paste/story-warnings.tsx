import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Warning } from '../../../../common/tweets';
import { Notice } from '../../tweet-card/notice';
import { useDayWords } from '../../tweet-card/day-words';
import { text, textId } from '../../translation';

/** More of one paste would hide the rest of the page. */
const MAX_SHOWN = 12;

/** What a warning names, as its own sentence has it: the words in quotes, else an address. */
const namedIn = ({ message }: Warning): string =>
  /“(.+?)”/.exec(message)?.[1] ?? /\b[a-z]+:[^\s.]\S*[^\s.:,]/i.exec(message)?.[0] ?? '';

/** What could not be read for certain in the story as a whole. */
export const StoryWarnings = ({ warnings }: { warnings: readonly Warning[] }) => {
  const { formatList, formatMessage, messages } = useIntl();
  const inWords = useDayWords();
  const sentence = (warning: Warning): string => {
    const id = textId(`warning.${warning.code}`);
    const days = formatList((warning.days ?? []).map(inWords), { type: 'disjunction' });
    return messages[id] ? formatMessage({ id }, { days, name: namedIn(warning) }) : warning.message;
  };
  const more = warnings.length - MAX_SHOWN;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {warnings.slice(0, MAX_SHOWN).map((warning, at) => (
        <Notice key={at} kind="warning">
          {sentence(warning)}
        </Notice>
      ))}
      {more > 0 && (
        <Notice kind="warning">
          {formatMessage(text('story.warnings.more'), { count: more })}
        </Notice>
      )}
    </Flex>
  );
};
