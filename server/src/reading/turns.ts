import { tooBusy, tooMany } from './errors';

/** Readings of one user that wait for his first one. */
export const MOST_WAITING = 4;

/** Readings of all users that wait. */
const MOST_WAITING_OF_ALL = 100;

interface Waiting {
  start: () => void;
}

/**
 * Whose reading is next: one of each user at a time, and after each of his he stands behind all others
 * who wait.
 */
export class Turns {
  private readonly busy = new Set<string>();
  /** By user, in the order in which they are served. */
  private readonly waiting = new Map<string, Waiting[]>();

  /** @param places readings at a time */
  constructor(private readonly places: number) {}

  /**
   * Waits for a turn; call what it gives when the reading is over.
   *
   * @param signal leaves the row again
   * @throws ReadingError if too many wait already, 429 if they are the same user's and 503 if not
   */
  async take(user: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const own = this.waiting.get(user) ?? [];
    if (own.length >= MOST_WAITING) throw tooMany();
    let all = 0;
    for (const { length } of this.waiting.values()) all += length;
    if (all >= MOST_WAITING_OF_ALL) throw tooBusy();
    this.waiting.set(user, own);
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.leave(user, one);
        reject(signal.reason as Error);
      };
      const one = {
        start: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      own.push(one);
      signal.addEventListener('abort', leave, { once: true });
      this.next();
    });
    return () => {
      this.busy.delete(user);
      this.next();
    };
  }

  private leave(user: string, one: Waiting): void {
    const left = (this.waiting.get(user) ?? []).filter((other) => other !== one);
    if (left.length > 0) this.waiting.set(user, left);
    else this.waiting.delete(user);
  }

  private next(): void {
    for (const [user, own] of this.waiting) {
      if (this.busy.size >= this.places) return;
      if (this.busy.has(user)) continue;
      const [first, ...others] = own;
      this.waiting.delete(user);
      if (others.length > 0) this.waiting.set(user, others);
      this.busy.add(user);
      first?.start();
    }
  }
}
