'use strict';

const path = require('node:path');

/** One app for the three databases: DATABASE_CLIENT is sqlite, postgres or mysql (MariaDB too). */
module.exports = ({ env }) => {
  const server = (port) => ({
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', port),
    database: env('DATABASE_NAME', 'newsroom'),
    user: env('DATABASE_USERNAME', 'newsroom'),
    password: env('DATABASE_PASSWORD', ''),
  });
  const clients = {
    sqlite: () => ({
      connection: {
        filename: path.resolve(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')),
      },
      useNullAsDefault: true,
    }),
    postgres: () => ({ connection: server(5432), pool: { min: 0, max: 10 } }),
    mysql: () => ({
      connection: { ...server(3306), charset: 'utf8mb4' },
      pool: { min: 0, max: 10 },
    }),
  };
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (!Object.hasOwn(clients, client)) {
    throw new Error(
      `DATABASE_CLIENT=${client} is unknown: give ${Object.keys(clients).join(', ')}.`,
    );
  }
  return {
    connection: { client, ...clients[client]() },
    // `false`: Strapi drops no table or column, also not those of a type that is gone.
    settings: { forceMigration: env.bool('DATABASE_FORCE_MIGRATION', true) },
  };
};
