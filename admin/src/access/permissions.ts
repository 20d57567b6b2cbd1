import { useAuth } from '@strapi/strapi/admin';

import { UIDS } from '../../../common/plugin';

/** Whether the editor's roles allow an action, on entries of a type where it has one. */
const useMay = (action: string, uid: string | null = null): boolean =>
  useAuth('Newsroom', ({ permissions }) =>
    permissions.some(
      (permission) => permission.action === action && (uid === null || permission.subject === uid),
    ),
  );

export const useMayRead = (uid: string) => useMay('plugin::content-manager.explorer.read', uid);
export const useMayUpdate = (uid: string) => useMay('plugin::content-manager.explorer.update', uid);

/** An action of the plugin's own, from `ACTIONS`. */
export const useMayDo = (action: string) => useMay(action);

/** Whether they may write a field of new articles. */
const useMayWrite = (field: string): boolean =>
  useAuth('Newsroom', ({ permissions }) =>
    permissions.some(
      ({ action, subject, properties }) =>
        action === 'plugin::content-manager.explorer.create' &&
        subject === UIDS.article &&
        (properties?.fields?.includes(field) ?? true),
    ),
  );

/** Whether they may upload a picture, see it in the Media Library, and make it the cover of a new article. */
export const useMaySetCover = (): boolean => {
  const may = [
    useMay('plugin::upload.assets.create'),
    useMay('plugin::upload.read'),
    useMayWrite('cover'),
  ];
  return may.every(Boolean);
};
