import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import mysql from 'mysql2/promise';
import { Client as Postgres } from 'pg';

/** The environment that points the playground at a database, and how to be rid of it. */
export interface TestDatabase {
  env: Record<string, string>;
  drop(): Promise<void>;
}

export type DatabaseName = 'sqlite' | 'postgres' | 'mysql';

/** The database of the jest project that runs this suite; see `jest.config.js`. */
export const currentDatabase = (): DatabaseName =>
  (globalThis as unknown as { newsroomDatabase: DatabaseName }).newsroomDatabase;

const sqlite = async (): Promise<TestDatabase> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-test-'));
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
};

const postgres = async (): Promise<TestDatabase> => {
  const name = newName();
  const host = process.env.TEST_POSTGRES_HOST ?? '127.0.0.1';
  const port = process.env.TEST_POSTGRES_PORT ?? '5432';
  const user = process.env.TEST_POSTGRES_USER ?? 'postgres';
  const password = process.env.TEST_POSTGRES_PASSWORD ?? '';
  const run = async (sql: string) => {
    const client = new Postgres({ host, port: Number(port), user, password, database: 'postgres' });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  // What a test wrote need not outlive a loss of power.
  await run(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  return {
    env: environment('postgres', { host, port, user, password, name }),
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
};

const mariadb = async (): Promise<TestDatabase> => {
  const name = newName();
  const host = process.env.TEST_MYSQL_HOST ?? '127.0.0.1';
  const port = process.env.TEST_MYSQL_PORT ?? '3306';
  const user = process.env.TEST_MYSQL_USER ?? 'root';
  const password = process.env.TEST_MYSQL_PASSWORD ?? '';
  const run = async (sql: string) => {
    const connection = await mysql.createConnection({ host, port: Number(port), user, password });
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    env: environment('mysql', { host, port, user, password, name }),
    drop: () => run(`DROP DATABASE ${name}`),
  };
};

const newName = () => `newsroom_test_${randomBytes(6).toString('hex')}`;

const environment = (
  client: DatabaseName,
  server: Record<'host' | 'port' | 'user' | 'password' | 'name', string>,
) => ({
  DATABASE_CLIENT: client,
  DATABASE_HOST: server.host,
  DATABASE_PORT: server.port,
  DATABASE_USERNAME: server.user,
  DATABASE_PASSWORD: server.password,
  DATABASE_NAME: server.name,
});

/** Makes an empty database that nobody else uses. */
export const createDatabase = (): Promise<TestDatabase> =>
  ({ sqlite, postgres, mysql: mariadb })[currentDatabase()]();
