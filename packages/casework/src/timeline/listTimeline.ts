import { sql } from 'kysely';
import { attachmentsOf, hasAttachments } from '../attachment/index.js';
import { isCorrected } from '../case/index.js';
import { askedPersons, reading } from '../desk/rows.js';
import { entries } from './entries.js';
import { holdsWords } from './holdsWords.js';
import type { TimelineKind } from './kinds.js';

/** The kind of record behind each kind of line, as the access log names it. */
const subjects: Record<TimelineKind, { subject: string; fieldGroup: string | null }> = {
  record: { subject: 'SupportRecord', fieldGroup: 'records' },
  referral: { subject: 'ReferralEvent', fieldGroup: 'referral' },
  outcome: { subject: 'ReferralOutcome', fieldGroup: 'referral' },
  consent: { subject: 'Consent', fieldGroup: null },
  task: { subject: 'Task', fieldGroup: null },
  case: { subject: 'SupportCase', fieldGroup: null },
  conference: { subject: 'AgendaItem', fieldGroup: null },
};

export interface TimelineArgs {
  personIds: string[];
  /** Only these kinds; null for all. */
  kinds: TimelineKind[] | null;
  /** Only lines in which all of these words stand; none for all. */
  words: string[];
  /** Only what the own office wrote. */
  oursOnly: boolean;
  /** Only what comes with a scan that the asker may read. */
  withScans: boolean;
  /** Cursor: the last line of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  first: number;
}

/** One page of the timeline of each of these persons, newest first. `at` is cut to milliseconds, so that a cursor names one place. */
export const listTimeline = reading({
  name: 'timeline',
  build: (db, $: TimelineArgs, who, variant) =>
    db
      .selectFrom(askedPersons($.personIds))
      .innerJoinLateral(
        (lateral) =>
          lateral
            .selectFrom(entries({ db, personId: sql.ref('asked.personId'), who, variant }).as('t'))
            .where(sql<boolean>`(t.at, t.line_id) < (${$.beforeAt}::timestamptz, ${$.beforeId})`)
            .where(sql<boolean>`(${$.kinds}::text[] is null or t.kind = any(${$.kinds}::text[]))`)
            .where(holdsWords($.words))
            .where(sql<boolean>`(not ${$.oursOnly}::boolean or t.ours)`)
            .where(sql<boolean>`(not ${$.withScans}::boolean or ${hasAttachments(who, variant, 't.recordId')})`)
            .orderBy('t.at', 'desc')
            .orderBy('t.lineId', 'desc')
            .limit($.first)
            .selectAll('t')
            .as('t'),
        (join) => join.onTrue(),
      )
      .orderBy('t.at', 'desc')
      .orderBy('t.lineId', 'desc')
      .selectAll('t')
      .select('asked.personId as forPerson')
      .select([attachmentsOf(who, variant, 't.recordId').as('attachments'), isCorrected(who, variant, 't').as('corrected')]),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, ...subjects[row.kind] }),
});
