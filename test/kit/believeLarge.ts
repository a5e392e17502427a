interface Connection {
  query(text: string): Promise<unknown>;
}

/** Tables of a page or two PostgreSQL reads from end to end, index or none: here it is told that each has a million rows. */
const believed = `select pg_restore_relation_stats('schemaname', 'public', 'relname', relname::text, 'relpages', relpages,
    'reltuples', case when relpages > 0 then 1000000 else -1 end::real)
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;

/** From here on PostgreSQL plans as it would where every table is large. */
export const believeLarge = (superuser: Connection): Promise<unknown> => superuser.query(believed);
