import { randomInt, randomUUID } from 'node:crypto';
import type { Client, QueryResult } from 'pg';
import { commit, type Lines, opening, type Session, together } from './flight.ts';
import type { Page, Row } from './page.ts';

const key = { earlier: 'select result from idempotency_key where region_id = $1 and tenant_id = $2 and staff_id = $3 and key = $4' };
const facts = `select r.*, d.until, d.may_forward_to, i.family_name, i.given_name, i.family_kana, i.given_kana, i.birth_date, i.birth_precision,
    (select l.person_id from person_link l where l.region_id = $1 and l.tenant_id = $3 and l.other_tenant_id = r.tenant_id and l.other_person_id = r.person_id
      limit 1) as known_person
  from referral r
  join disclosure d on d.region_id = r.region_id and d.tenant_id = r.tenant_id and d.origin_id = r.referral_id and d.verb = 'opens' and d.to_tenant_id = $3
  left join person_identity i on i.region_id = r.region_id and i.tenant_id = r.tenant_id and i.person_id = r.person_id
  where r.region_id = $1 and r.referral_id = $2 and r.receiver_tenant_id = $3`;

const folded = [
  'person',
  'support_case',
  'person_identity',
  'person_contact',
  'person_address',
  'case_household',
  'household_member',
  'case_health',
  'case_work',
  'support_record',
];
const fold = `with ${folded
  .map(
    (table) =>
      `t_${table} as (update ${table} set readers = readers || $4::jsonb where region_id = $1 and tenant_id = $2 and person_id = $3)`,
  )
  .join(', ')} select 1`;

/** Drawn by lot: nothing is asked of the database. */
function numberOf(mark: string): string {
  const lot = String(randomInt(100_000_000)).padStart(8, '0');
  return `${mark}2026-${lot.slice(0, 4)}-${lot.slice(4)}`;
}

const pieces = (text: string): string[] => [...text].slice(1).map((letter, at) => [...text][at] + letter);

/** Taking a person on, in as few flights as a hand can make of it: look, write. */
export async function accept(lines: Lines, who: Session, id: string, idempotencyKey: string): Promise<Page> {
  await lines.alone((client) => decideAtLast(client, who, id, idempotencyKey));
  const [[after]] = (await lines.read(who, [
    {
      name: 'accepted',
      text: 'select referral_id, number, state, person_id, tenant_id from referral where region_id = $1 and referral_id = $2',
      values: [who.region, id],
    },
  ])) as [Row[]];
  return {
    body: { id, number: after?.number, state: after?.state },
    looks: [{ person: after?.person_id, owner: after?.tenant_id, subject: 'Referral', group: 'referral', action: 'read' }],
  };
}

/** Whoever loses a race begins anew, as the product does. */
async function decideAtLast(client: Client, who: Session, id: string, idempotencyKey: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await decide(client, who, id, idempotencyKey);
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== '40001' || attempt === 4) throw error;
    }
  }
}

async function decide(client: Client, who: Session, id: string, idempotencyKey: string): Promise<void> {
  const { region, tenant, staff } = who;
  const as = (owner: string) => client.query({ name: 'as', text: `select set_config('app.tenant', $1, true)`, values: [owner] });
  const [checked, earlier, found] = (
    await Promise.all(
      together(client, () => [
        client.query({ name: 'begin-writing', text: 'begin isolation level repeatable read' }),
        ...opening(client, who),
        client.query({ name: 'earlier', text: key.earlier, values: [region, tenant, staff, idempotencyKey] }),
        client.query({ name: 'accept-facts', text: facts, values: [region, id, tenant] }),
      ]),
    )
  ).slice(2) as [QueryResult, QueryResult, QueryResult];
  const [r] = found.rows as Row[];
  if (checked.rowCount !== 1 || earlier.rows.length > 0 || !r || !['requested', 'received'].includes(r.state))
    throw new Error('It cannot be accepted.');
  const home = [region, r.tenant_id];
  const own = [region, tenant];
  const isNew = !r.known_person && !!r.family_name;
  const personId = r.known_person ?? randomUUID();
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  const write = (): Promise<unknown>[] => {
    const sent: Promise<unknown>[] = [
      as(r.tenant_id),
      run('epoch', 'update person set disclosure_epoch = disclosure_epoch + 2 where region_id = $1 and tenant_id = $2 and person_id = $3', [
        ...home,
        r.person_id,
      ]),
      run(
        'state',
        `update referral set state = 'accepted', decided_at = now(), received_at = coalesce(received_at, now()), handler_staff_id = $3, handler_label = $4,
         last_event_at = now(), version = version + 1 where region_id = $1 and tenant_id = $2 and referral_id = $5`,
        [...home, staff, who.label, id],
      ),
      run(
        'event',
        `insert into referral_event (region_id, tenant_id, event_id, referral_id, person_id, kind, from_state, to_state, actor_tenant_id, actor_staff_id, actor_label, readers)
       values ($1, $2, $3, $4, $5, 'accepted', $6, 'accepted', $7, $8, $9, $10)`,
        [...home, randomUUID(), id, r.person_id, r.state, tenant, staff, who.label, r.readers],
      ),
      run('box-out', boxText, [...home, 'out', id, staff, r.sender_staff_id, r.sender_label]),
      run(
        'line',
        `insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, may_forward_to, basis, consent_id, origin, origin_id,
         starts_at, until, recorded_by) values ($1, $2, $3, $4, 'opens', $5, $2, $6, $7, $8, $9, 'referral', $10, now(), $11, $12)`,
        [
          ...home,
          randomUUID(),
          r.person_id,
          ['referral', ...r.field_groups],
          tenant,
          r.may_forward_to,
          r.basis,
          r.consent_id,
          id,
          r.until,
          staff,
        ],
      ),
      run('fold', fold, [...home, r.person_id, JSON.stringify({ [tenant]: Math.floor(r.until.getTime() / 1000) })]),
      ...(r.family_name ? [run('link', linkText, [...home, randomUUID(), r.person_id, tenant, personId, id])] : []),
      as(tenant),
      run('box-in', boxText, [...own, 'in', id, staff, staff, who.label]),
    ];
    if (isNew) {
      const caseId = randomUUID();
      const name = `${r.family_name}${r.given_name}`;
      const kana = `${r.family_kana}${r.given_kana}`;
      sent.push(
        run(
          'person',
          `insert into person (region_id, tenant_id, person_id, number, origin, created_by) values ($1, $2, $3, $4, 'referral', $5)`,
          [...own, personId, numberOf('本'), staff],
        ),
        run(
          'identity',
          `insert into person_identity (region_id, tenant_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, birth_precision, updated_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [...own, personId, r.family_name, r.given_name, r.family_kana, r.given_kana, r.birth_date, r.birth_precision, staff],
        ),
        run(
          'case',
          `insert into support_case (region_id, tenant_id, case_id, person_id, number, opened_on, unit_id, lead_staff_id, created_by) values ($1, $2, $3, $4, $5, current_date, $6, $7, $7)`,
          [...own, caseId, personId, numberOf('ケ'), who.unit, staff],
        ),
        run(
          'tokens',
          `insert into search_token (region_id, tenant_id, person_id, kind, token) select distinct $1::int, $2::uuid, $3::uuid, 'name', token from unnest($4::text[]) token
           union all select distinct $1::int, $2::uuid, $3::uuid, kind, left(name, letters) from unnest($5::text[]) name,
             (values ('head', 2), ('whole', 8)) beginning (kind, letters) where length(name) > 1`,
          [...own, personId, [...pieces(name), ...pieces(kana)], [r.family_name, r.given_name, r.family_kana, r.given_kana]],
        ),
      );
    }
    if (r.family_name) sent.push(run('link', linkText, [...own, randomUUID(), personId, r.tenant_id, r.person_id, id]));
    sent.push(
      run(
        'audit',
        `insert into audit_event (region_id, tenant_id, event_id, owner_tenant_id, actor_staff_id, actor_label, verb, subject_kind, subject_id, person_id, data)
       values ($1, $2, $3, $4, $5, $6, 'referral.accepted', 'Referral', $7, $8, $9)`,
        [...own, randomUUID(), r.tenant_id, staff, who.label, id, r.person_id, { from: r.state, to: 'accepted' }],
      ),
      run(
        'once',
        `insert into idempotency_key (region_id, tenant_id, staff_id, key, command, input_digest, result) values ($1, $2, $3, $4, 'accept', '', $5)`,
        [...own, staff, idempotencyKey, { referralId: id }],
      ),
      run(
        'news',
        `with told as (select t.tenant, gen_random_uuid() as id, kind from unnest(array[$2::uuid, $3::uuid]) t (tenant), unnest(array['referral', 'mailbox']) kind),
         kept as (insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version) select $1, tenant, id, kind, $4, $5 from told)
       select pg_notify('tsunagi', id::text) from told`,
        [region, tenant, r.tenant_id, id, r.version + 1],
      ),
      client.query(commit),
    );
    return sent;
  };
  await Promise.all(together(client, write));
}

const boxText = `update mailbox set state = 'accepted', why = 'accepted', changed_by_tenant = $5, version = version + 1, updated_at = now(),
    claimed_by = $6, claimed_label = $7
  where region_id = $1 and tenant_id = $2 and box = $3 and referral_id = $4`;
const linkText = `insert into person_link (region_id, tenant_id, link_id, person_id, other_tenant_id, other_person_id, referral_id, origin)
  values ($1, $2, $3, $4, $5, $6, $7, 'referral')`;
