import pg from 'pg';

/**
 * Does this while no other worker of the run does anything under the same name: what is expensive is then made by the
 * first and found by the rest. The lock lives in the server of the run and goes with the connection.
 */
export async function inTurn<T>(name: string, work: (root: pg.Client) => Promise<T>): Promise<T> {
  const root = new pg.Client({ connectionString: process.env.TEST_SUPERUSER_URL });
  await root.connect();
  try {
    await root.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work(root);
  } finally {
    await root.end();
  }
}
