import { lazy, Suspense, type ReactNode } from 'react';

import { isClosed } from '../closing';
import { label } from '../translation';

const UsedIn = lazy(() => import('./used-in'));

interface Header {
  name: string;
  label: string | ReturnType<typeof label>;
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter?(row: { documentId: string }): ReactNode;
}

/** What Strapi's hook `Admin/CM/pages/ListView/inject-column-in-table` hands round. */
interface ListView {
  displayedHeaders: Header[];
  layout: { options?: { newsroom?: { showsUsage?: boolean } } };
}

const column: Header = {
  name: 'usedIn',
  label: label('usage.column', 'Used in'),
  attribute: { type: 'custom' },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }) => (
    <Suspense fallback={null}>
      <UsedIn documentId={documentId} />
    </Suspense>
  ),
};

/**
 * Adds the column "Used in" to the list of a type whose schema asks for it: before the tweet's words,
 * which are the widest, so that it is seen without scrolling.
 */
export const addUsageColumn = <List extends ListView>(list: List): List => {
  if (isClosed() || list.layout.options?.newsroom?.showsUsage !== true) return list;
  const words = list.displayedHeaders.findIndex(({ name }) => name === 'text');
  const displayedHeaders = [...list.displayedHeaders];
  displayedHeaders.splice(words === -1 ? displayedHeaders.length : words, 0, column);
  return { ...list, displayedHeaders };
};
