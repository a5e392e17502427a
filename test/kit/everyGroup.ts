import { fieldGroupNames } from '@tsunagi/access';
import { newId } from '@tsunagi/casework';
import { region, type World } from './world.js';

/** A person with something in every field group, a consent, and a draft that discloses these groups. */
export interface Laid {
  personId: string;
  caseId: string;
  consentId: string;
  referralId: string;
  groups: string[];
}

/** Every choice of field groups, the empty one included. */
export const everyChoice = (): string[][] =>
  Array.from({ length: 2 ** fieldGroupNames.length }, (_, bits) => fieldGroupNames.filter((_group, at) => bits & (1 << at)));

const statements = `
insert into person (region_id, tenant_id, person_id, number, created_by) select $1, $2, g.person, 'P' || g.person, $3 from given g;
insert into person_identity (region_id, tenant_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, updated_by)
  select $1, $2, g.person, '姓' || g.n, '名', 'セイ', 'メイ', '1970-01-02', $3 from given g;
insert into person_contact (region_id, tenant_id, person_id, mobile, safe_contact, updated_by) select $1, $2, g.person, '090-0000-' || g.n, '午前', $3 from given g;
insert into person_address (region_id, tenant_id, person_id, locality, school, updated_by) select $1, $2, g.person, '町' || g.n, '小学校', $3 from given g;
insert into support_case (region_id, tenant_id, case_id, person_id, number, opened_on, created_by) select $1, $2, g.case_id, g.person, 'C' || g.case_id, '2026-01-01', $3 from given g;
insert into case_household (region_id, tenant_id, case_id, person_id, kind, size, updated_by) select $1, $2, g.case_id, g.person, 'single', 1, $3 from given g;
insert into household_member (region_id, tenant_id, member_id, case_id, person_id, name, relation, updated_by) select $1, $2, gen_random_uuid(), g.case_id, g.person, '家族' || g.n, 'child', $3 from given g;
insert into case_benefit (region_id, tenant_id, case_id, person_id, welfare_status, updated_by) select $1, $2, g.case_id, g.person, 'receiving', $3 from given g;
insert into case_money (region_id, tenant_id, case_id, person_id, rent, updated_by) select $1, $2, g.case_id, g.person, g.n, $3 from given g;
insert into case_health (region_id, tenant_id, case_id, person_id, conditions, updated_by) select $1, $2, g.case_id, g.person, '病名' || g.n, $3 from given g;
insert into case_work (region_id, tenant_id, case_id, person_id, wish, updated_by) select $1, $2, g.case_id, g.person, '希望' || g.n, $3 from given g;
insert into case_safety (region_id, tenant_id, case_id, person_id, risks, updated_by) select $1, $2, g.case_id, g.person, '{violence}', $3 from given g;
insert into support_record (region_id, tenant_id, record_id, case_id, person_id, author_id, author_name, method, occurred_at, text, audience)
  select $1, $2, gen_random_uuid(), g.case_id, g.person, $3, '担当', 'phone', now(), '記録' || g.n, audience from given g, unnest(array['shared', 'tenant']) audience;
insert into consent (region_id, tenant_id, consent_id, person_id, purpose, field_groups, recipients, method, given_on, until, recorded_by)
  select $1, $2, g.consent, g.person, '相談', array['identity','contact','address','household','benefit','money','health','work','safety','records'],
    array[$4::uuid], 'paper', '2026-01-01', '2099-03-31', $3 from given g;
insert into referral (region_id, tenant_id, referral_id, person_id, case_id, number, kind, receiver_tenant_id, needs, summary, request, reply_due_on,
    field_groups, consent_id, sender_staff_id, deliver_at)
  select $1, $2, g.referral, g.person, g.case_id, 'R' || g.referral, 'handoff', $4, '{work}', '要約' || g.n, '依頼', '2099-01-15', array(select jsonb_array_elements_text(g.groups)),
    g.consent, $3, now() from given g`;

/** Lays one such draft for each choice, from one office to another, ready to leave. By the superuser, for it is many. */
export async function layEveryGroup(
  world: World,
  from: { tenantId: string; staffId: string },
  to: string,
  choices: string[][],
): Promise<Laid[]> {
  const laid = choices.map((groups) => ({ personId: newId(), caseId: newId(), consentId: newId(), referralId: newId(), groups }));
  const given = `with given as (select (r->>'n')::int as n, (r->>'personId')::uuid as person, (r->>'caseId')::uuid as case_id, (r->>'consentId')::uuid as consent,
    (r->>'referralId')::uuid as referral, r->'groups' as groups from jsonb_array_elements($5::jsonb) r), asked as (select $1::int, $2::uuid, $3::uuid, $4::uuid) `;
  const values = [region, from.tenantId, from.staffId, to, JSON.stringify(laid.map((each, n) => ({ ...each, n })))];
  for (const statement of statements.split(';')) await world.database.see.query(given + statement, values);
  return laid;
}
