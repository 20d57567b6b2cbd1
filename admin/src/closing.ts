import { useEffect, useState } from 'react';

import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';

import type { SettingsAnswer } from '../../common/admin-api';
import { ACTIONS, PLUGIN_ID } from '../../common/plugin';

type Middleware = Parameters<StrapiApp['addRBACMiddleware']>[0];

let closed = false;
let asked: Promise<void> | null = null;

/** Whether the installer closed the newsroom; known once the panel has asked for any permission. */
export const isClosed = (): boolean => closed;

const ask = async (): Promise<void> => {
  try {
    const { data } = await getFetchClient().get<SettingsAnswer>(`/${PLUGIN_ID}/settings`);
    closed = !data.data.active;
  } catch {
    // Open for all that is known; the next page asks again.
    asked = null;
  }
};

const OWN: readonly string[] = Object.values(ACTIONS);

const whenKnown = (): Promise<void> => (asked ??= ask());

/** The same for a page that may be the first to ask; null: not known yet. */
export const useClosed = (): boolean | null => {
  const [answer, setAnswer] = useState<boolean | null>(null);
  useEffect(() => {
    void whenKnown().then(() => setAnswer(closed));
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
    await whenKnown();
    return next(closed ? permissions.filter(({ action }) => !OWN.includes(action)) : permissions);
  };
