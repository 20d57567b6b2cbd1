import { customFieldUid } from '../../../common/plugin';
import { addUsageColumn } from '../tweet-library/column';
import { label } from '../translation';
import { isShipped } from '../translations/words';
import type { Header, ListView } from './header';
import { ShortDay } from './short-day';

const isDay = ({ attribute }: Header): boolean =>
  attribute.type === 'date' || attribute.customField === customFieldUid('date');

const adaptHeader = (type: string, header: Header): Header => {
  const key = `field.${type}.${header.name}`;
  const { name, label: stored, cellFormatter } = header;
  return {
    ...header,
    ...(typeof stored === 'string' && isShipped(key, stored) && { label: label(key, stored) }),
    ...(isDay(header) && {
      cellFormatter: cellFormatter ?? ((row) => <ShortDay day={row[name]} />),
    }),
  };
};

/** The lists of the plugin's types: in the editor's language, and narrow enough for a laptop. */
export const adaptList = <List extends ListView>(list: List): List => {
  const type = list.layout.options?.newsroom?.type;
  if (type === undefined) return list;
  const displayedHeaders = list.displayedHeaders.map((header) => adaptHeader(type, header));
  return addUsageColumn({ ...list, displayedHeaders });
};
