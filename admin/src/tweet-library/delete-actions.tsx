import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';

import { UIDS } from '../../../common/plugin';
import { isClosed } from '../closing';

const DeleteWarning = lazy(() => import('./delete-warning'));

interface Dialog {
  type: string;
  content?: ReactNode;
  loading?: boolean;
}
interface Description {
  dialog?: Dialog;
}
interface ActionProps {
  model: string;
  documentId?: string;
  documents?: Array<{ documentId: string }>;
}

/** An action of the Content Manager: a function with hooks that describes a button and its dialog. */
export interface Action {
  (props: ActionProps): Description | null | undefined;
  type?: string;
  position?: unknown;
}

const namesOf = ({ documentId, documents }: ActionProps): string[] =>
  documents ? documents.map((one) => one.documentId) : documentId ? [documentId] : [];

/**
 * Strapi's own deletion, whose dialog says which articles show the tweets. It can be confirmed only
 * once the server has answered.
 */
const warned = (action: Action): Action => {
  const DeleteTweetAction: Action = (props) => {
    const description = action(props);
    const documentIds = namesOf(props);
    const key = documentIds.join(',');
    const [answered, setAnswered] = useState<string | null>(null);
    const onAnswered = useCallback(() => setAnswered(key), [key]);

    const dialog = description?.dialog;
    if (
      isClosed() ||
      props.model !== UIDS.tweetEmbed ||
      dialog?.type !== 'dialog' ||
      documentIds.length === 0
    ) {
      return description;
    }
    const content = (
      <Suspense fallback={dialog.content}>
        <DeleteWarning documentIds={documentIds} onAnswered={onAnswered}>
          {dialog.content}
        </DeleteWarning>
      </Suspense>
    );
    const loading = dialog.loading === true || answered !== key;
    return { ...description, dialog: { ...dialog, content, loading } };
  };
  // Strapi tells actions apart by these, and leaves some out by their name.
  return Object.assign(DeleteTweetAction, { type: action.type, position: action.position });
};

/** The actions with every deletion replaced by one that warns. */
export const withDeleteWarnings = (actions: Action[]): Action[] =>
  actions.map((action) => (action.type === 'delete' ? warned(action) : action));
