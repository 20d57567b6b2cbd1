import { lazy, Suspense } from 'react';

import type { FieldProps } from '../fields/props';

const TweetPaste = lazy(() => import('./tweet-paste'));

/** Strapi takes such an input as it is, not a promise of it: this one loads its part when it is shown. */
export const TweetPasteField = (props: FieldProps) => (
  <Suspense fallback={null}>
    <TweetPaste {...props} />
  </Suspense>
);
