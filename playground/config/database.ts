import path from 'node:path';

import type { Core } from '@strapi/strapi';

const isOneOf = <Choices extends object>(
  choices: Choices,
  name: string,
): name is string & keyof Choices => Object.hasOwn(choices, name);

/** One app for the three databases: DATABASE_CLIENT is sqlite, postgres or mysql (MariaDB too). */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const server = (port: number) => ({
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', port),
    database: env('DATABASE_NAME', 'newsroom'),
    user: env('DATABASE_USERNAME', 'newsroom'),
    password: env('DATABASE_PASSWORD', ''),
  });
  const clients = {
    sqlite: () => ({
      client: 'sqlite' as const,
      connection: {
        // Strapi reads what is compiled: this file is dist/config/database.js then.
        filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
    }),
    postgres: () => ({
      client: 'postgres' as const,
      connection: server(5432),
      pool: { min: 0, max: 10 },
    }),
    mysql: () => ({
      client: 'mysql' as const,
      connection: { ...server(3306), charset: 'utf8mb4' },
      pool: { min: 0, max: 10 },
    }),
  };
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (!isOneOf(clients, client)) {
    throw new Error(
      `DATABASE_CLIENT=${client} is unknown: give ${Object.keys(clients).join(', ')}.`,
    );
  }
  return {
    connection: clients[client](),
    // `false`: Strapi drops no table or column, also not those of a type that is gone.
    settings: { forceMigration: env.bool('DATABASE_FORCE_MIGRATION', true) },
  };
};

export default config;
