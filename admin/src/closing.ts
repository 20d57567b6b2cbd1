import { useEffect, useState } from 'react';

import type { StrapiApp } from '@strapi/strapi/admin';

import { ACTIONS } from '../../common/plugin';
import { askSettings, currentSettings } from './settings';

type Middleware = Parameters<StrapiApp['addRBACMiddleware']>[0];

/** Whether the installer closed the newsroom; known once the panel has asked for any permission. */
export const isClosed = (): boolean => !currentSettings().active;

const OWN: readonly string[] = Object.values(ACTIONS);

/** The same for a page that may be the first to ask; null: not known yet. */
export const useClosed = (): boolean | null => {
  const [answer, setAnswer] = useState<boolean | null>(null);
  useEffect(() => {
    void askSettings().then(() => setAnswer(isClosed()));
  }, []);
  return answer;
};

/**
 * Takes the newsroom's own permissions from everybody while it is closed, and with them its menu
 * entry. The roles keep them: what is asked for here is only what the panel shows.
 */
export const closeMenu: Middleware =
  ({ user }) =>
  (next) =>
  async (permissions) => {
    if (!user) return next(permissions);
    await askSettings();
    return next(
      isClosed() ? permissions.filter(({ action }) => !OWN.includes(action)) : permissions,
    );
  };
