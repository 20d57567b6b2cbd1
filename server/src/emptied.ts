import type { Core } from '@strapi/strapi';

import { PLUGIN_ID, UIDS } from '../../common/plugin';
import { queryOf } from './strapi/documents';
import { afterCommit } from './strapi/transactions';
import type { DocumentMiddleware } from './strapi/types';

/** Editors' own types, with the words that they know them by. */
const NAMES: Partial<Record<string, string>> = {
  [UIDS.article]: 'articles',
  [UIDS.artistTag]: 'artist tags',
  [UIDS.tweetEmbed]: 'tweet embeds',
  [UIDS.relatedRead]: 'related reads',
};

/** Which types had entries, by uid; kept in Strapi's own table, which outlives ours. */
type Filled = Partial<Record<string, boolean>>;

const store = (): { get(): Promise<unknown>; set(params: { value: Filled }): Promise<void> } =>
  strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'types-with-entries' });

let filled: Filled = {};

const hasEntries = async (uid: string): Promise<boolean> =>
  (await queryOf(uid).findOne({ select: ['id'] })) !== null;

const list = (names: string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/**
 * Says at start that types which had entries have none: Strapi drops the tables of a plugin that is
 * not there for one start, without a word, and makes them anew, empty, when it is back. It says so at
 * every start until there are entries again.
 */
export const noticeEmptied = async (strapi: Core.Strapi): Promise<void> => {
  const before = ((await store().get()) ?? {}) as Filled;
  const emptied: string[] = [];
  filled = {};
  for (const [uid, name = uid] of Object.entries(NAMES)) {
    const isFilled = await hasEntries(uid);
    if (!isFilled && before[uid]) emptied.push(name);
    filled[uid] = isFilled || before[uid] === true;
  }
  await store().set({ value: filled });
  if (emptied.length === 0) return;
  strapi.log.warn(
    `The newsroom had ${list(emptied)}, and now it has none. A start with the plugin disabled or uninstalled drops its tables: restore the last backup (docs/taking-it-out.md). If somebody deleted them on purpose, past Strapi's API, the next entry ends this message.`,
  );
};

const remember = async (uid: string, isFilled: boolean): Promise<void> => {
  if (filled[uid] === isFilled) return;
  filled = { ...filled, [uid]: isFilled };
  await store().set({ value: filled });
};

/** Keeps in mind whether a type has entries: its first one, and the deletion of its last. */
export const entriesMiddleware: DocumentMiddleware = async ({ uid, action }, next) => {
  const result = await next();
  const isDeletion = action === 'delete';
  if (NAMES[uid] === undefined || !(isDeletion || ['create', 'clone'].includes(action))) {
    return result;
  }
  if (!isDeletion && filled[uid]) return result;
  await afterCommit(async () => {
    try {
      await remember(uid, isDeletion ? await hasEntries(uid) : true);
    } catch (error) {
      strapi.log.warn(
        `Whether there are ${NAMES[uid]} could not be kept in mind: ${String(error)}`,
      );
    }
  });
  return result;
};
