import { sql } from 'kysely';
import { staffName } from '../desk/staffName.js';
import { heardAtMeeting } from '../disclosure/index.js';
import { type Asked, line, ofPerson, ofReferrals, ref } from './line.js';

const records = (asked: Asked) =>
  ofPerson(asked, 'support_record', 'SupportRecord').select(
    line(asked, {
      kind: 'record',
      key: 'x.recordId',
      at: ref('x.occurredAt'),
      writtenAt: ref('x.createdAt'),
      what: ref('x.method'),
      text: ref('x.text'),
      by: sql`coalesce(${staffName(asked.who, 'x.tenantId', 'x.authorId')}, x.author_name)`,
      audience: ref('x.audience'),
    }),
  );

/** Signed by name within the own office, else by office and role as it was written down. */
const ofReferral = ({ who }: Asked) => ({
  at: ref<Date>('x.at'),
  ours: sql<boolean>`(x.actor_tenant_id = ${who.tenant})`,
  text: ref<string | null>('x.text'),
  by: sql<string | null>`coalesce(${staffName(who, 'x.actorTenantId', 'x.actorStaffId')}, x.actor_label)`,
  referralId: ref('x.referralId'),
  number: ref('r.number'),
});

const referralEvents = (asked: Asked) =>
  ofReferrals(asked, 'referral_event', 'ReferralEvent').select(
    line(asked, { kind: 'referral', key: 'x.eventId', what: ref('x.kind'), ...ofReferral(asked) }),
  );

const outcomes = (asked: Asked) =>
  ofReferrals(asked, 'referral_outcome', 'ReferralOutcome').select(
    line(asked, { kind: 'outcome', key: 'x.outcomeId', what: sql`x.voice || ':' || x.code`, ...ofReferral(asked) }),
  );

const consents = (asked: Asked) =>
  ofPerson(asked, 'consent', 'Consent').select(
    line(asked, {
      kind: 'consent',
      key: 'x.consentId',
      suffix: ':given',
      at: ref('x.recordedAt'),
      what: sql`'given'`,
      text: ref('x.purpose'),
      by: staffName(asked.who, 'x.tenantId', 'x.recordedBy'),
    }),
  );

const withdrawals = (asked: Asked) =>
  ofPerson(asked, 'consent_withdrawal', 'Consent').select(
    line(asked, {
      kind: 'consent',
      key: 'x.consentId',
      suffix: ':withdrawn',
      at: ref('x.withdrawnAt'),
      what: sql`'withdrawn'`,
      text: ref('x.reason'),
      by: staffName(asked.who, 'x.tenantId', 'x.recordedBy'),
    }),
  );

const tasks = (asked: Asked) =>
  ofPerson(asked, 'task', 'Task').select(
    line(asked, {
      kind: 'task',
      key: 'x.taskId',
      at: sql`coalesce(x.done_at, x.created_at)`,
      what: sql`case when x.done_at is null then 'open' else 'done' end`,
      text: ref('x.title'),
      by: staffName(asked.who, 'x.tenantId', 'x.assigneeId'),
      referralId: ref('x.referralId'),
      number: ref('x.about'),
      given: ref('x.kind'),
    }),
  );

const openedCases = (asked: Asked) =>
  ofPerson(asked, 'support_case', 'SupportCase').select(
    line(asked, {
      kind: 'case',
      key: 'x.caseId',
      suffix: ':opened',
      at: ref('x.createdAt'),
      what: sql`'opened'`,
      by: staffName(asked.who, 'x.tenantId', 'x.createdBy'),
      number: ref('x.number'),
    }),
  );

/** A case is closed on a day, not at a moment: it stands behind all that happened on that day. */
const closedCases = (asked: Asked) =>
  ofPerson(asked, 'support_case', 'SupportCase')
    .where(sql<boolean>`x.closed_on is not null`)
    .select(
      line(asked, {
        kind: 'case',
        key: 'x.caseId',
        suffix: ':closed',
        at: sql`((x.closed_on + 1)::timestamp at time zone 'Asia/Tokyo' - interval '1 second')`,
        what: sql`'closed'`,
        number: ref('x.number'),
      }),
    );

/**
 * The case was on the agenda of a meeting: said to those alone to whom the item was told, for whoever merely knows its title
 * must not learn whose it is. What was spoken there stays there.
 */
const conferences = (asked: Asked) =>
  ofPerson(asked, 'agenda_item', 'AgendaItem')
    .where(heardAtMeeting('x', asked.who))
    .select(
      line(asked, {
        kind: 'conference',
        key: 'x.itemId',
        at: ref('x.createdAt'),
        what: ref('x.state'),
        text: ref('x.title'),
        by: ref('x.presenterLabel'),
      }),
    );

/** Everything that stands in the timeline of a person, each table under its own line of the policy table. */
export const entries = (asked: Asked) =>
  records(asked)
    .unionAll(referralEvents(asked))
    .unionAll(outcomes(asked))
    .unionAll(consents(asked))
    .unionAll(withdrawals(asked))
    .unionAll(tasks(asked))
    .unionAll(openedCases(asked))
    .unionAll(closedCases(asked))
    .unionAll(conferences(asked));
