import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';

/**
 * Every line of the record meets every change of members on this one row, so that none is written under a list that has just
 * changed; and whoever writes one is an author of the minutes from then on. Plain SQL, which leaves `version` alone: nothing
 * of the meeting itself is other than it was.
 */
export const raiseBoard = (
  tx: Work,
  { tenantId, conferenceId }: Conference,
  lines: number,
  by: 'author' | 'other' = 'author',
): Promise<void> =>
  inHome(tx, tenantId, 'conference.board', {
    sql: `update conference set board_version = board_version + ?, authors = array(select distinct unnest(authors || ?::uuid[]))
      where region_id = ? and tenant_id = ? and conference_id = ?`,
    values: [lines, by === 'author' ? `{${tx.asker.staff}}` : '{}', tx.asker.region, tenantId, conferenceId],
  });
