/** What is used of the driver, which comes without types. */
interface Sqlite {
  exec(sql: string): void;
  close(): void;
}

/** A connection of its own to a desk's file, as another process has one. */
export const openSqlite = async (file: string): Promise<Sqlite> => {
  const name: string = 'better-sqlite3';
  const driver: unknown = await import(name);
  return new (driver as { default: new (name: string) => Sqlite }).default(file);
};
