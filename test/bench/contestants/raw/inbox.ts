import type { Look } from './accessLog.ts';
import type { Lines, Session } from './flight.ts';
import { looksOf, type Offices, type Page, type Row } from './page.ts';

const ofOffice = 'm.region_id = $1 and m.tenant_id = $2';
const ofMine = 'k.region_id = $1 and k.tenant_id = $2 and k.staff_id = $3';
const lyingOpen = `${ofOffice} and m.open and (m.box, m.referral_id) not in (select k.box, k.referral_id from mailbox_mark k
    where ${ofMine} and k.snoozed_until > (now() at time zone 'Asia/Tokyo')::date)`;
const near = '(m.claimed_by is null or m.claimed_by = $3 or m.unit_id = $4)';
const inOrder = 'order by m.updated_at desc, m.referral_id desc, m.box desc';
const onPage = 'referral_id = any(array(select referral_id from page))';

/**
 * The page comes first; names and marks are then found for all its lines at once, by a list of keys, and put together by hashes:
 * looked up line by line, each would walk down an index over the whole country. Every label is of a line of the page, so that a
 * full join, which PostgreSQL cannot carry out by comparing each with each, gives what a left one would.
 */
const inboxOf = (
  where: string,
  first: number,
) => `with page as materialized (select m.* from mailbox m where ${where} ${inOrder} limit ${first + 1}),
  label as materialized (select referral_id, person_id, name, kana from mailbox_label where region_id = $1 and tenant_id = $2 and ${onPage}),
  mark as materialized (select k.box, k.referral_id, k.seen_version from mailbox_mark k where ${ofMine} and box = any(array(select box from page)) and k.${onPage})
  select m.referral_id, m.box, m.number, m.kind, m.state, m.why, m.urgent, m.due_on, m.clock_stopped,
    m.claimed_by, m.received_at, m.updated_at, m.from_tenant_id, m.to_tenant_id, m.home_tenant_id as tenant_id, m.changed_by_tenant, m.version,
    l.name, l.kana, l.person_id, (m.box, m.referral_id, m.version) in (select box, referral_id, seen_version from mark) as seen
  from page m full join label l on l.referral_id = m.referral_id ${inOrder}`;
const inbox = inboxOf(lyingOpen, 20);
const inboxNear = inboxOf(`${lyingOpen} and ${near}`, 50);
/** The newest thousand, as the product counts them: how many that is, is bound, or PostgreSQL would put all that is open in order. */
const countsNear = `with newest as materialized (select m.box, m.referral_id, m.version, m.changed_by_tenant from mailbox m
    where ${lyingOpen} and ${near} ${inOrder} limit $5),
  mark as materialized (select k.box, k.referral_id, k.seen_version from mailbox_mark k
    where ${ofMine} and k.referral_id = any(array(select referral_id from newest)))
  select least(count(*), 999)::int as open, count(*) > 999 as more,
    least(count(*) filter (where m.changed_by_tenant is distinct from $2
      and (m.box, m.referral_id, m.version) not in (select box, referral_id, seen_version from mark)), 999)::int as unread
  from newest m`;

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
  unread: row.changed_by_tenant !== who.tenant && !row.seen,
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
    { name: 'counts-near', text: countsNear, values: [...values, 1000] },
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
