import fc from 'fast-check';

import { UIDS } from '../../common/plugin';
import type { TestApp } from '../server/support/app';
import {
  brokenPromises,
  firstPublications,
  makerOf,
  picture,
  publishedWithoutTweet,
} from './promises';
import { Entries, send, type Outcome } from './send';
import type { Attributes } from './values';
import type { RoleName } from '../server/support/roles';
import { makeWriters, type Writer } from './writers';
import { anyWrite, type TYPES, type Write } from './writes';

/** What a run found, each fault in words. */
export interface Findings {
  writes: number;
  accepted: number;
  /** How often each road gave each kind of answer. */
  answers: Record<string, Record<string, number>>;
  /** Writes that were answered by a 5xx, or not at all. */
  unanswered: string[];
  /** Writes of those who may write nothing that were accepted, or that changed something. */
  trespasses: string[];
  /** First publications that changed. */
  moved: string[];
  /** Articles that were published with a tweet block without its tweet. */
  tweetless: string[];
  /** Entries that bear another name than their maker's. */
  misattributed: string[];
  /** Stored rows that break a promise. */
  broken: string[];
}

const BATCH = 100;
const AT_ONCE = 4;

const describeWrite = (write: Write): string => {
  const { role, kind } = write;
  const what = kind === 'desk' ? write.path : `${write.road} ${write.action} ${write.uid}`;
  return `${role} ${what} ${JSON.stringify(write).slice(0, 1_500)}`;
};

const isTweetDeletion = (write: Write) =>
  write.kind === 'entry' && write.uid === UIDS.tweetEmbed && /delete/i.test(write.action);

/** What reads: it is sent like a write, but whoever may read gets an answer. */
const reads = (write: Write) => write.kind === 'desk' && write.method === 'GET';

const uidOf = (write: Write): string | null => {
  if (write.kind === 'entry') return write.uid;
  return { '/articles': UIDS.article, '/tweet-embeds': UIDS.tweetEmbed }[write.path] ?? null;
};

/** Whether the answer's entries are the caller's own making; a tweet may have been in the library before. */
const makes = (write: Write, created?: boolean) =>
  write.kind === 'desk'
    ? write.path === '/articles' || (write.path === '/tweet-embeds' && created === true)
    : write.road === 'panel' &&
      /^(?:create|clone)/.test(write.action) &&
      write.uid !== UIDS.tweetEmbed;

/** A run of seeded writes on an app, by a writer of each role. */
export const fuzzWrites = async (
  app: TestApp,
  { seed, count, onBatch }: { seed: number; count: number; onBatch?: (done: number) => void },
): Promise<Findings> => {
  const { strapi } = app;
  const schemas = (uid: string) =>
    strapi.getModel(uid as (typeof TYPES)[number]).attributes as unknown as Attributes;
  const writers = await makeWriters(app);
  const arbitrary = anyWrite(schemas);
  const entries = new Entries();
  const found: Findings = {
    writes: 0,
    accepted: 0,
    answers: {},
    unanswered: [],
    trespasses: [],
    moved: [],
    tweetless: [],
    misattributed: [],
    broken: [],
  };
  /** By document and locale. */
  const first = new Map<string, string>();

  const note = async (write: Write, writer: Writer, outcome: Outcome) => {
    const { status, words } = outcome;
    const road = write.kind === 'desk' ? 'desk' : write.road;
    const answers = (found.answers[road] ??= {});
    answers[status] = (answers[status] ?? 0) + 1;
    // A paste that nobody could read in time says so.
    const busy = write.kind === 'desk' && status === 503;
    if (status >= 500 && !busy)
      found.unanswered.push(`${status} ${words}: ${describeWrite(write)}`);
    if (status >= 400) return;
    if (writer.mayWrite) found.accepted += 1;
    else if (!reads(write)) found.trespasses.push(`${status}: ${describeWrite(write)}`);
    if (write.kind === 'entry' && /delete/i.test(write.action)) {
      for (const key of first.keys())
        if (key.startsWith(`${outcome.documentId} `)) first.delete(key);
    }
    const uid = uidOf(write);
    if (uid === null) return;
    for (const { id, documentId, created } of outcome.entries) {
      if (makes(write, created)) {
        // At once: nobody else knows of the entry yet, and may not have written it, or its other locales.
        const maker = await makerOf(strapi, uid, documentId);
        if (maker !== undefined && maker !== writer.userId) {
          found.misattributed.push(`${maker}, not ${writer.userId}: ${describeWrite(write)}`);
        }
      }
      if (id !== undefined) entries.add(uid, { id, documentId });
    }
  };

  const sendAll = async (writes: Write[]) => {
    const waiting = [...writes];
    const next = async (): Promise<void> => {
      const write = waiting.shift();
      if (write === undefined) return;
      const writer = writers[write.role];
      found.writes += 1;
      try {
        await note(write, writer, await send(write, writer, entries));
      } catch (error) {
        found.unanswered.push(`${String(error)}: ${describeWrite(write)}`);
      }
      return next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  };

  const checkFirstPublications = async () => {
    const now = await firstPublications(strapi);
    for (const [article, date] of now) {
      const before = first.get(article);
      if (before !== undefined && before !== date) {
        found.moved.push(`${article} was first published at ${before}, now at ${date}`);
      }
      first.set(article, date);
    }
  };

  const role = (name: RoleName) => writers[name];
  for (let batch = 0; batch * BATCH < count; batch += 1) {
    const numRuns = Math.min(BATCH, count - batch * BATCH);
    const writes = fc.sample(arbitrary, { seed: seed + batch, numRuns });
    const started = new Date();
    const allowed = writes.filter((write) => role(write.role).mayWrite);
    await sendAll(allowed.filter((write) => !isTweetDeletion(write)));
    found.tweetless.push(...(await publishedWithoutTweet(strapi, started)));
    // Last: a tweet that is deleted leaves its place in published articles empty.
    await sendAll(allowed.filter(isTweetDeletion));
    await checkFirstPublications();

    const before = await picture(strapi);
    await sendAll(writes.filter((write) => !role(write.role).mayWrite));
    const after = await picture(strapi);
    for (const [table, was] of Object.entries(before)) {
      if (after[table] !== was) {
        found.trespasses.push(`batch ${batch} changed ${table}: ${was} to ${after[table]}`);
      }
    }
    onBatch?.(found.writes);
  }

  found.broken = await brokenPromises(strapi);
  return found;
};
