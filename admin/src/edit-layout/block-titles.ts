import { BLOCK_TITLE, COMPONENT_UIDS } from '../../../common/plugin';
import type { EditedComponent, EditLayout } from './layout';

/** What Strapi itself lists the parts of a kind by, as long as nobody has chosen something else. */
const STRAPIS_CHOICE = (uid: string): string[] => [
  'id',
  'documentId',
  ...(uid === COMPONENT_UIDS.embed ? ['provider'] : []),
];

const OWN: readonly string[] = Object.values(COMPONENT_UIDS);

/**
 * By what parts are told apart: those of an article by the title that the server and the side panel give
 * them, the stories of a related read by theirs. What "Configure the view" names goes before.
 */
const mainFieldOf = (uid: string, type: string | undefined): string | null => {
  if (uid === COMPONENT_UIDS.relatedLink) return 'title';
  return type === 'article' && OWN.includes(uid) ? BLOCK_TITLE : null;
};

export const withTitle = (
  uid: string,
  { settings }: EditedComponent,
  { options }: EditLayout,
): EditedComponent['settings'] => {
  const mainField = mainFieldOf(uid, options?.newsroom?.type);
  const isChosen = !STRAPIS_CHOICE(uid).includes(settings.mainField ?? 'id');
  return mainField === null || isChosen ? settings : { ...settings, mainField };
};
