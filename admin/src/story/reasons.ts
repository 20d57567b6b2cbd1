import { useIntl } from 'react-intl';

import type { ArtistReason, ArtistSuggestion } from '../../../common/artists';
import { textId } from '../translation';
import { isolated } from '../translations/direction';

const valuesOf = (reason: ArtistReason): Record<string, string | number> => {
  const { code: _code, ...values } = reason;
  return values;
};

/** A list of units has nothing between them in Japanese and Korean. */
export const REASON_LIST = { type: 'conjunction', style: 'narrow' } as const;

/** Why an artist is suggested, in the editor's language. */
export const useReasons = () => {
  const { formatMessage, formatList, locale, messages } = useIntl();
  return ({ reasonCodes, reasons }: ArtistSuggestion): string => {
    const sentences = reasonCodes.map((reason, at) => {
      const id = textId(`reason.${reason.code}`);
      return messages[id] ? formatMessage({ id }, valuesOf(reason)) : (reasons[at] ?? reason.code);
    });
    return isolated(locale, formatList(sentences, REASON_LIST));
  };
};

/** Several artists of one name: the story does not tell which is meant, so an editor has to. */
export const isUncertain = ({ reasonCodes }: ArtistSuggestion): boolean =>
  reasonCodes.some(({ code }) => code === 'same-name');
