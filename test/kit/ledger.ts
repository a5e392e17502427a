import { expect } from '@jest/globals';
import type { TestDatabase } from './database.js';

/** Said a second time, plainly: which table is opened by which group of a line. */
export const openedBy: Record<string, string[] | 'any' | 'referral'> = {
  person: 'any',
  support_case: 'any',
  person_identity: ['identity'],
  person_contact: ['contact'],
  person_address: ['address'],
  case_household: ['household'],
  household_member: ['household'],
  case_benefit: ['benefit'],
  case_money: ['money'],
  case_health: ['health'],
  case_work: ['work'],
  case_safety: ['safety'],
  support_record: ['records'],
  record_version: ['records'],
  referral: 'referral',
  referral_event: 'referral',
  referral_outcome: 'referral',
  share_request: 'referral',
};

interface Line {
  line_id: string;
  verb: string;
  opens_line_id: string | null;
  person_id: string;
  field_groups: string[];
  to_tenant_id: string;
  origin: string;
  origin_id: string | null;
  starts_at: Date;
  until: Date;
}

/** What the ledger says now about one row: the latest end for each other tenant among lines that have begun and not ended. */
function liveReaders(lines: Line[], table: string, row: Record<string, unknown>, now: number): Record<string, number> {
  const rule = openedBy[table] as string[] | 'any' | 'referral';
  const live: Record<string, number> = {};
  for (const line of lines) {
    if (line.verb !== 'opens' || line.person_id !== row.person_id || line.starts_at.getTime() > now) continue;
    if (line.to_tenant_id === row.tenant_id) continue;
    // A line of a conference names people and opens its papers to them alone.
    if (line.origin === 'conference') continue;
    const ends = lines.filter((each) => each.opens_line_id === line.line_id).map((each) => each.until.getTime());
    const until = Math.floor(Math.min(line.until.getTime(), ...ends) / 1000);
    const opens =
      rule === 'any'
        ? true
        : rule === 'referral'
          ? line.field_groups.includes('referral') && line.origin_id === row.referral_id
          : line.field_groups.some((group) => rule.includes(group));
    if (opens && until * 1000 > now) live[line.to_tenant_id] = Math.max(live[line.to_tenant_id] ?? 0, until);
  }
  return live;
}

/** Compares every row that can be shared with the ledger, live keys only; says how many rows were compared. */
export async function expectFoldOfLedger({ see }: TestDatabase): Promise<number> {
  const lines = (await see.query<Line>('select * from disclosure')).rows;
  const now = (await see.query<{ now: Date }>('select now()')).rows[0]?.now.getTime() as number;
  let compared = 0;
  for (const table of Object.keys(openedBy)) {
    for (const row of (await see.query(`select * from ${table}`)).rows) {
      const onRow = Object.fromEntries(Object.entries(row.readers as Record<string, number>).filter(([, until]) => until * 1000 > now));
      expect({ table, readers: onRow }).toEqual({ table, readers: liveReaders(lines, table, row, now) });
      compared++;
    }
  }
  return compared;
}
