import type { EntityManager } from '@mikro-orm/postgresql';

/** The name that the start program gives to the server it runs. */
export const markerSetting = { cluster_name: 'tsunagi-embedded' };

/**
 * Whether this connection leads to the PostgreSQL that our start program runs. The name counts only where it stands on
 * the server's command line and on the loopback address: PostgreSQL lets no role, database, connection string or
 * restored dump set it, and `alter system` shows another source.
 */
export async function isEmbedded(em: EntityManager): Promise<boolean> {
  const rows = await em.execute(
    `select from pg_settings where name = 'cluster_name' and setting = ? and source = 'command line'
       and inet_server_addr() << '127.0.0.0/8'`,
    [markerSetting.cluster_name],
  );
  return rows.length === 1;
}
