/** Runs in a worker thread: a file of its own in the package. */
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';

import { move } from 'piscina';

import { READERS, type Ask, type DeskAnswer, type Paste, type ReadingKind } from './read';

/** What the pool hands to a thread. */
export interface WorkerTask {
  kind: ReadingKind;
  paste: Paste;
  /** The desk, which is asked over it. */
  port: MessagePort | null;
}

/** @returns a preview as the bytes of its JSON, for the answer; anything else as it is */
export default async ({ kind, paste, port }: WorkerTask): Promise<unknown> => {
  const ask: Ask = async (found) => {
    if (port === null) throw new Error('There is no desk to be asked.');
    const answered = once(port, 'message');
    port.postMessage(found);
    const [answer] = (await answered) as [DeskAnswer];
    return answer;
  };
  try {
    const reading = await READERS[kind](paste, ask);
    if (kind !== 'preview') return reading;
    // Handed over, not copied: it can be thirty times as long as what was pasted.
    return move(new TextEncoder().encode(JSON.stringify(reading)));
  } finally {
    port?.close();
  }
};
