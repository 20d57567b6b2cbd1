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

const hasCode = (error: unknown, codes: string[]): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  codes.includes(String(error.code));

/** A unique index refused the row: somebody else's is there already. */
export const isUniqueViolation = (error: unknown): boolean => hasCode(error, UNIQUE_VIOLATION);

/** The database gave up this transaction in favour of another one: the same may work at once. */
export const isLostRace = (error: unknown): boolean => hasCode(error, LOST_RACE);
