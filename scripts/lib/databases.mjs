/** A server of TEST_<NAME>_HOST, _PORT, _USER and _PASSWORD, as the integration tests read them. */
const server = (name, port, user) => {
  const read = (key, otherwise) => process.env[`TEST_${name}_${key}`] ?? otherwise;
  return {
    host: read('HOST', '127.0.0.1'),
    port: Number(read('PORT', port)),
    user: read('USER', user),
    password: read('PASSWORD', ''),
  };
};

const ASK = {
  async postgres(place) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({
      ...place,
      database: 'postgres',
      connectionTimeoutMillis: 5_000,
    });
    await client.connect();
    await client.query('select 1');
    await client.end();
  },
  async mysql(place) {
    const { createConnection } = await import('mysql2/promise');
    const connection = await createConnection({ ...place, connectTimeout: 5_000 });
    await connection.query('select 1');
    await connection.end();
  },
};

const PLACES = {
  postgres: { title: 'PostgreSQL', name: 'POSTGRES', place: server('POSTGRES', 5432, 'postgres') },
  mysql: { title: 'MariaDB', name: 'MYSQL', place: server('MYSQL', 3306, 'root') },
};

/**
 * Why the tests on this database cannot run, and what to do; null where they can.
 * @param {'sqlite' | 'postgres' | 'mysql'} database
 */
export const missingDatabase = async (database) => {
  if (!(database in PLACES)) return null;
  const { title, name, place } = PLACES[database];
  try {
    await ASK[database](place);
    return null;
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message;
    return (
      `${title} does not answer at ${place.host}:${place.port} (${reason}): start it, or say where ` +
      `it is with TEST_${name}_HOST, _PORT, _USER and _PASSWORD`
    );
  }
};
