/** Error codes of the drivers that Strapi supports: SQLite, PostgreSQL, MariaDB and MySQL. */
const UNIQUE_VIOLATION = ['SQLITE_CONSTRAINT_UNIQUE', '23505', 'ER_DUP_ENTRY'];
const LOST_RACE = [
  '40P01',
  '40001',
  'ER_LOCK_DEADLOCK',
  // MariaDB from 11.6 on: a row that is to be written was changed since the transaction began.
  'ER_CHECKREAD',
  'SQLITE_BUSY',
];

/** The connection could not be had, or died; the codes of Node, PostgreSQL and MySQL. */
const UNAVAILABLE = new RegExp(
  [
    'ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND',
    // 08: the connection; 53: no disk, memory or connection left; 57P0x: shutting down or starting.
    '08...|53...|57P0[1-5]',
    'PROTOCOL_(CONNECTION_LOST|ENQUEUE_AFTER_.*|SEQUENCE_TIMEOUT)|ER_CON_COUNT_ERROR',
    'ER_SERVER_SHUTDOWN|ER_CONNECTION_KILLED|ER_DISK_FULL',
    'SQLITE_(BUSY|CANTOPEN|FULL|IOERR)(_.*)?',
  ]
    .map((codes) => `^(${codes})$`)
    .join('|'),
);

/** The same where a driver, or knex, says so in words alone, at the end of the query's text. */
const UNAVAILABLE_WORDS =
  /(Connection terminated( unexpectedly| due to connection timeout)?|not queryable|connection is in closed state|Connection lost: .*|Unable to acquire a connection)\.?$/;

/** SQLite's driver throws what only looks like an error, and tests have another `Error` than Node. */
const isError = (error: unknown): error is { name?: unknown; message: string; code?: unknown } =>
  typeof error === 'object' &&
  error !== null &&
  'message' in error &&
  typeof error.message === 'string';

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

const hasCode = (error: unknown, codes: string[]): boolean => codes.includes(codeOf(error) ?? '');

/** A unique index refused the row: somebody else's is there already. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, UNIQUE_VIOLATION);

/** The database gave up this transaction in favour of another one: the same may work at once. */
export const isLostRace = (error: unknown): boolean => hasCode(error, LOST_RACE);

/** PostgreSQL: a query beside this one lost the transaction; its error is somebody else's. */
export const isAborted = (error: unknown): boolean => hasCode(error, ['25P02']);

/** The database could not be reached, went away or cannot work now: the same may work later. */
export const isUnavailable = (error: unknown): boolean =>
  isError(error) &&
  (UNAVAILABLE.test(codeOf(error) ?? '') ||
    error.name === 'KnexTimeoutError' ||
    UNAVAILABLE_WORDS.test(error.message));

/** What went wrong in a word that is fit for the log: messages hold whole queries and their values. */
export const reasonOf = (error: unknown): string =>
  codeOf(error) ?? (isError(error) ? String(error.name) : 'unknown');
