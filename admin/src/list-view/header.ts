import type { ReactNode } from 'react';

import type { label } from '../translation';

/** A row of a list, with the values of its entry. */
export interface ListRow {
  documentId: string;
  [field: string]: unknown;
}

/** A column of a list, as Strapi's hook hands it round; everything else in it passes through. */
export interface Header {
  name: string;
  label: string | ReturnType<typeof label>;
  attribute: { type: string; customField?: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter?(row: ListRow): ReactNode;
}

/** What Strapi's hook `Admin/CM/pages/ListView/inject-column-in-table` hands round. */
export interface ListView {
  displayedHeaders: Header[];
  layout: { options?: { newsroom?: { type?: string; showsUsage?: boolean } } };
}
