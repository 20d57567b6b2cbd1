import { useAuth } from '@strapi/strapi/admin';

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
