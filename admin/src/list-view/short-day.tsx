import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { isolated } from '../translations/direction';

/** A day in few words: Strapi's own cell names the day of the week, too, and is as wide as a headline. */
export const ShortDay = ({ day }: { day: unknown }) => {
  const { formatDate, locale } = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof day === 'string' && day !== ''
        ? isolated(locale, formatDate(day, { dateStyle: 'medium', timeZone: 'UTC' }))
        : '-'}
    </Typography>
  );
};
