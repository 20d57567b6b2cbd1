import { breathe } from '../event-loop/breathe';
import type { Values } from '../schema/types';
import { queryOf } from './documents';

/** What keeps in memory what it needs of a type's entries. */
export interface MirrorTarget<Row extends MirroredRow> {
  clear(): void;
  /** All rows of one document, of every locale and version; none: it is gone. */
  put(documentId: string, rows: Row[]): void;
}

export interface MirroredRow {
  id: number;
  documentId: string;
  updatedAt: unknown;
}

interface MirrorOptions<Row extends MirroredRow, Kept extends MirroredRow> {
  uid: string;
  select: string[];
  populate?: Values;
  /** Only rows that this holds for. */
  where?: Values;
  /** Rows that are asked for at once; 500 without it. */
  step?: number;
  /** What is needed of a row; all of it without this. */
  keep?: (row: Row) => Kept;
  target: MirrorTarget<Kept>;
}

/** What tells whether rows came, went or changed since: cheap to ask, from indexes alone. */
interface Mark {
  count: number;
  lastId: number;
  newest: unknown;
}

/** Rows, or documents, that are asked for at once; databases bound the values of one query. */
const STEP = 500;

const byId = (one: MirroredRow, other: MirroredRow): number => one.id - other.id;

/**
 * Keeps an index in memory the same as the entries of a type in the database: built on first use,
 * then brought up to date before each use. Writes of this process are named by `touch` after their
 * commit; those of other processes, and those that go past the Document Service, show in the number
 * of rows, the highest id and the newest `updatedAt`. What changed is read again from the database,
 * so the order of writes does not matter, and one that was taken back changes nothing.
 */
export class Mirror<Row extends MirroredRow, Kept extends MirroredRow = Row> {
  private mark: Mark | null = null;
  private touched = new Set<string>();
  /** How many rows each document had when it was read. */
  private readonly rows = new Map<string, number>();
  private rowCount = 0;
  private last: Promise<void> = Promise.resolve();

  private readonly step: number;
  private readonly where: Values;

  constructor(private readonly options: MirrorOptions<Row, Kept>) {
    this.step = options.step ?? STEP;
    this.where = options.where ?? {};
  }

  /** Names a document that was written; nothing is read until the next use. */
  touch(documentId: string): void {
    if (this.mark !== null) this.touched.add(documentId);
  }

  /** Brings the target up to date; whoever comes later waits, and looks again. */
  sync(): Promise<void> {
    const done = this.last.then(() => this.update());
    this.last = done.catch(() => undefined);
    return done;
  }

  private async update(): Promise<void> {
    const touched = this.touched;
    this.touched = new Set();
    try {
      const mark = await this.readMark();
      const { mark: before } = this;
      if (before === null) return await this.rebuild(mark);

      const isSame = JSON.stringify(mark) === JSON.stringify(before);
      if (!isSame) for (const id of await this.changedSince(before)) touched.add(id);
      if (touched.size > 0) await this.reload([...touched]);
      if (this.rowCount === mark.count) this.mark = mark;
      else await this.rebuild(mark);
    } catch (error) {
      // Half read: the next use begins anew.
      this.mark = null;
      throw error;
    }
  }

  private async readMark(): Promise<Mark> {
    const query = queryOf(this.options.uid);
    const newestBy = (column: string) =>
      query.findMany<MirroredRow>({
        select: ['id', 'updatedAt'],
        where: this.where,
        orderBy: { [column]: 'desc' },
        limit: 1,
      });
    const count = await query.count({ where: this.where });
    const [byUpdate] = await newestBy('updatedAt');
    const [last] = await newestBy('id');
    return { count, lastId: last?.id ?? 0, newest: byUpdate?.updatedAt ?? null };
  }

  private async changedSince({ lastId, newest }: Mark): Promise<string[]> {
    const rows = await queryOf(this.options.uid).findMany<MirroredRow>({
      select: ['documentId'],
      where: {
        $and: [
          this.where,
          {
            $or: [
              { id: { $gt: lastId } },
              ...(newest === null ? [] : [{ updatedAt: { $gte: newest } }]),
            ],
          },
        ],
      },
    });
    return rows.map(({ documentId }) => documentId);
  }

  private async reload(documentIds: readonly string[]): Promise<void> {
    for (let from = 0; from < documentIds.length; from += this.step) {
      const step = documentIds.slice(from, from + this.step);
      const groups = new Map<string, Kept[]>(step.map((id) => [id, []]));
      for (const row of await this.read({ documentId: { $in: step } })) {
        groups.get(row.documentId)?.push(row);
      }
      await this.putAll(groups);
    }
  }

  private async rebuild(mark: Mark): Promise<void> {
    this.mark = null;
    this.rows.clear();
    this.rowCount = 0;
    this.options.target.clear();
    const groups = new Map<string, Kept[]>();
    for (let lastId = 0; ;) {
      const rows = await this.read({ id: { $gt: lastId } }, this.step);
      for (const row of rows) {
        const group = groups.get(row.documentId);
        if (group) group.push(row);
        else groups.set(row.documentId, [row]);
      }
      lastId = rows.at(-1)?.id ?? lastId;
      if (rows.length < this.step) break;
    }
    await this.putAll(groups);
    this.mark = mark;
  }

  private async read(where: Values, limit?: number): Promise<Kept[]> {
    const { uid, select, populate = {}, keep } = this.options;
    const rows = await queryOf(uid).findMany<Row>({
      select: ['id', 'documentId', ...select],
      populate,
      where: { $and: [this.where, where] },
      orderBy: { id: 'asc' },
      ...(limit === undefined ? {} : { limit }),
    });
    rows.sort(byId);
    if (!keep) return rows as unknown as Kept[];
    const kept: Kept[] = [];
    for (const row of rows) {
      await breathe();
      kept.push(keep(row));
    }
    return kept;
  }

  private async putAll(groups: ReadonlyMap<string, Kept[]>): Promise<void> {
    for (const [documentId, rows] of groups) {
      await breathe();
      this.put(documentId, rows);
    }
  }

  private put(documentId: string, rows: Kept[]): void {
    this.rowCount += rows.length - (this.rows.get(documentId) ?? 0);
    if (rows.length > 0) this.rows.set(documentId, rows.length);
    else this.rows.delete(documentId);
    this.options.target.put(documentId, rows);
  }
}
