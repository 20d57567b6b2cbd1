import { lazy, Suspense } from 'react';

import { Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { UIDS } from '../../../common/plugin';
import { isClosed } from '../closing';
import { text } from '../translation';

const Content = lazy(() => import('./content'));

/** One element for all renderings: Strapi draws the panels anew whenever it is another. */
const content = (
  <Suspense fallback={<Loader small />}>
    <Content />
  </Suspense>
);

interface PanelProps {
  model: string;
  /** The version that is shown. */
  activeTab: string;
}

/**
 * The side panel of an article's edit view, as the Content Manager takes it: a function with hooks
 * that describes it. What is in it comes when an article is opened.
 */
export const ArticlePanel = ({ model, activeTab }: PanelProps) => {
  const { formatMessage } = useIntl();
  if (isClosed() || model !== UIDS.article || activeTab === 'published') return null;
  return { title: formatMessage(text('panel.title')), content };
};
