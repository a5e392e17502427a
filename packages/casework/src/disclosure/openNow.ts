import { sql } from 'kysely';

const endingOf = (line: string): string => `select from disclosure e where e.region_id = ${line}.region_id
    and e.tenant_id = ${line}.tenant_id and e.person_id = ${line}.person_id and e.opens_line_id = ${line}.line_id`;

/** Whether a line `o` of the ledger opens something now: it has begun, is not past its end, and no further line has ended it. */
export const openNow = sql.raw<boolean>(`(o.verb = 'opens' and o.starts_at <= now() and o.until > now()
  and not exists (${endingOf('o')} and e.until <= now()))`);

/** The same of any line at any moment, each by its name in the statement. An act that ended the line still stood on it. */
export const openThen = (line: string, at: string) =>
  sql.raw<boolean>(`(${line}.verb = 'opens' and ${line}.starts_at <= ${at} and ${line}.until > ${at}
  and not exists (${endingOf(line)} and e.until < ${at}))`);
