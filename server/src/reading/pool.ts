import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';

import { Piscina } from 'piscina';

import type { Ask, Found, Paste, ReadingKind } from './read';
import type { WorkerTask } from './worker';

/** One core is left to the event loop; more threads than this are of no use to a desk. */
export const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

/** A thread without work ends after this time, in milliseconds. */
const IDLE = 30_000;

/** A reading of 900 kB takes up to 300 MB; one that takes more must not take the server with it. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };

/** Stands beside the server's own file in the package: see scripts/build.mjs. */
const workerFile = (): string =>
  path.join(path.dirname(fileURLToPath(import.meta.url)), 'reading-worker.js');

/** Worker threads that read, started with the first reading. */
export class ReadingPool {
  private pool: Piscina | null = null;

  private start(): Piscina {
    this.pool ??= new Piscina({
      filename: workerFile(),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE,
      resourceLimits: MEMORY,
      // Where the system knows it: the event loop goes first.
      niceIncrement: 10,
    });
    return this.pool;
  }

  /**
   * @param ask answers what the thread asks meanwhile
   * @param signal ends the thread, whatever it does
   */
  async run(
    kind: ReadingKind,
    paste: Paste,
    ask: Ask | null,
    signal: AbortSignal,
  ): Promise<unknown> {
    const pool = this.start();
    if (ask === null) return pool.run({ kind, paste, port: null }, { signal });
    const { port1, port2 } = new MessageChannel();
    try {
      const task: WorkerTask = { kind, paste, port: port2 };
      const failed = new Promise<never>((_resolve, reject) => {
        port1.on('message', (found: Found) => {
          ask(found).then((answer) => port1.postMessage(answer), reject);
        });
      });
      return await Promise.race([pool.run(task, { signal, transferList: [port2] }), failed]);
    } finally {
      port1.close();
    }
  }

  /** Ends all threads: without it the process would not end. */
  async close(): Promise<void> {
    const { pool } = this;
    this.pool = null;
    await pool?.destroy();
  }
}
