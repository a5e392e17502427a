import type { Look } from './accessLog.ts';
import type { Lines, Session } from './flight.ts';
import { looksOf, type Offices, type Page, type Row } from './page.ts';

const marks = `left join mailbox_mark k on k.region_id = m.region_id and k.tenant_id = m.tenant_id and k.box = m.box and k.referral_id = m.referral_id and k.staff_id = $3`;
const lyingOpen = `m.region_id = $1 and m.tenant_id = $2 and m.open
    and (k.snoozed_until is null or k.snoozed_until <= (now() at time zone 'Asia/Tokyo')::date)`;
const near = '(m.claimed_by is null or m.claimed_by = $3 or m.unit_id = $4)';
/** The page comes first and the names to its lines after it: joined before they are cut, they would be compared with all that lies there. */
const inboxOf = (
  where: string,
  first: number,
) => `with page as materialized (select m.*, k.seen_version from mailbox m ${marks} where ${where}
    order by m.updated_at desc, m.referral_id desc, m.box desc limit ${first + 1})
  select m.referral_id, m.box, m.number, m.kind, m.state, m.why, m.urgent, m.due_on, m.clock_stopped,
    m.claimed_by, m.received_at, m.updated_at, m.from_tenant_id, m.to_tenant_id, m.home_tenant_id as tenant_id, m.changed_by_tenant, m.version,
    l.name, l.kana, l.person_id, m.seen_version
  from page m
  left join mailbox_label l on l.region_id = m.region_id and l.tenant_id = m.tenant_id and l.referral_id = m.referral_id
  order by m.updated_at desc, m.referral_id desc, m.box desc`;
const inbox = inboxOf(lyingOpen, 20);
const inboxNear = inboxOf(`${lyingOpen} and ${near}`, 50);
const countsNear = `select count(*)::int as open,
    (count(*) filter (where m.version > coalesce(k.seen_version, 0) and m.changed_by_tenant is distinct from $2))::int as unread
  from mailbox m ${marks} where ${lyingOpen} and ${near}`;

const lineOf = (offices: Offices, who: Session, row: Row) => ({
  referralId: row.referral_id,
  box: row.box,
  number: row.number,
  kind: row.kind,
  state: row.state,
  why: row.why,
  name: row.name,
  kana: row.kana,
  sender: offices.get(row.from_tenant_id),
  receiver: offices.get(row.to_tenant_id),
  urgent: row.urgent,
  dueOn: row.due_on,
  clockStopped: row.clock_stopped,
  unread: row.changed_by_tenant !== who.tenant && row.version > (row.seen_version ?? 0),
  updatedAt: row.updated_at,
});

const namesOn = (page: Row[]): Look[] =>
  looksOf(
    page.filter((row) => row.person_id),
    [['MailboxLabel', 'identity']],
    'listed',
  );

export async function showInbox(lines: Lines, offices: Offices, who: Session): Promise<Page> {
  const [rows] = (await lines.read(who, [{ name: 'inbox', text: inbox, values: [who.region, who.tenant, who.staff] }])) as [Row[]];
  const page = rows.slice(0, 20);
  return { body: { entries: page.map((row) => lineOf(offices, who, row)), hasNextPage: rows.length > 20 }, looks: namesOn(page) };
}

/** The inbox with which the day begins: fifty lines, and how many there are. */
export async function showDesk(lines: Lines, offices: Offices, who: Session): Promise<Page> {
  const values = [who.region, who.tenant, who.staff, who.unit];
  const [rows, [counts]] = (await lines.read(who, [
    { name: 'inbox-near', text: inboxNear, values },
    { name: 'counts-near', text: countsNear, values },
  ])) as [Row[], Row[]];
  const page = rows.slice(0, 50);
  const entries = page.map((row) => ({
    ...lineOf(offices, who, row),
    version: row.version,
    claimedByMe: row.claimed_by === who.staff,
    receivedAt: row.received_at,
  }));
  return { body: { entries, hasNextPage: rows.length > 50, counts }, looks: namesOn(page) };
}
