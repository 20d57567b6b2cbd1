import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';

import type { SiblingKey, SiblingValues } from '../../../../common/filling';
import { Notice } from '../../tweet-card/notice';
import { text, textId } from '../../translation';
import type { SiblingFields } from './siblings';
import { stateOf, type SiblingState } from './use-signature';

interface Props {
  given: SiblingValues;
  siblings: SiblingFields;
  disabled?: boolean;
  onFillAgain(): void;
}

/** Which fields beside the signature were filled, which hold the editor's own, and "fill again". */
export const FillingReport = ({ given, siblings, disabled, onFillAgain }: Props) => {
  const { formatMessage, formatList } = useIntl();
  const named = (state: SiblingState): { keys: SiblingKey[]; words: string } => {
    const keys = siblings.keys.filter(
      (key) => stateOf(key, siblings.values[key], given[key]) === state,
    );
    const words = keys.map((key) => formatMessage({ id: textId(`sibling.${key}`) }));
    return { keys, words: formatList(words, { type: 'conjunction' }) };
  };
  const [filled, kept, empty] = [named('filled'), named('kept'), named('empty')];
  const canFill = [...kept.keys, ...empty.keys].some((key) => given[key] !== null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {filled.keys.length > 0 && (
        <Notice kind="done">
          {formatMessage(text('filling.filled'), { fields: filled.words })}
        </Notice>
      )}
      {kept.keys.length > 0 && (
        <Notice kind="info">{formatMessage(text('filling.kept'), { fields: kept.words })}</Notice>
      )}
      {empty.keys.length > 0 && (
        <Notice kind="info">{formatMessage(text('filling.empty'), { fields: empty.words })}</Notice>
      )}
      {canFill && !disabled && (
        <div>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            startIcon={<ArrowClockwise />}
            onClick={onFillAgain}
          >
            {formatMessage(text('filling.again'))}
          </Button>
        </div>
      )}
    </Flex>
  );
};
