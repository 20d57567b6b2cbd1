import { lazy, Suspense } from 'react';

import { isClosed } from '../closing';
import type { Header, ListView } from '../list-view/header';
import { label } from '../translation';

const UsedIn = lazy(() => import('./used-in'));

const columnOf = (type: string): Header => ({
  name: 'usedIn',
  label: label('usage.column', 'Used in'),
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }) => (
    <Suspense fallback={null}>
      <UsedIn type={type} documentId={documentId} />
    </Suspense>
  ),
});

/** Adds the column "Used in" to the list of a type whose schema asks for it. */
export const addUsageColumn = <List extends ListView>(list: List): List => {
  const { type, showsUsage } = list.layout.options?.newsroom ?? {};
  if (isClosed() || showsUsage !== true || type === undefined) return list;
  return { ...list, displayedHeaders: [...list.displayedHeaders, columnOf(type)] };
};
