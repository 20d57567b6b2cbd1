import { useCallback } from 'react';

import { useIntl } from 'react-intl';

import { isDay } from '../../../common/days';
import { isolated } from '../translations/direction';

/** A day `yyyy-mm-dd` in words of the editor's language; as it stands if it is no day. */
export const useDayWords = () => {
  const { formatDate, locale } = useIntl();
  return useCallback(
    (day: string): string =>
      isDay(day)
        ? isolated(locale, formatDate(`${day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }))
        : day,
    [formatDate, locale],
  );
};
