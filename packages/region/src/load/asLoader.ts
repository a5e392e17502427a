import pg from 'pg';

/**
 * One transaction as the owner of the tables (`adminUrl`: the migrator or a superuser), held to this region by the same
 * policies that hold everybody else.
 */
export async function asLoader<T>(adminUrl: string, region: number, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role tsunagi_owner');
    await client.query(`select set_config('app.region', $1, true)`, [String(region)]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
