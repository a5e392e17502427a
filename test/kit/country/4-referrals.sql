-- Referrals with their events, the ledger on which they stand, and the mailboxes of both parties.
insert into consent (region_id, tenant_id, consent_id, person_id, purpose, field_groups, recipients, method, given_on, until, recorded_by)
  select region_id, tenant_id, pg_temp.key(12, region_id, n * pg_temp.size('tenants') + t), person_id, '相談支援',
    '{identity,contact,address,household,health,work,records}', array[pg_temp.tenant(region_id, (t + 1) % pg_temp.size('tenants'))], 'paper',
    '2026-01-10', '2099-03-31', staff_id from people;
insert into referral (region_id, tenant_id, referral_id, person_id, case_id, number, kind, receiver_tenant_id, state, needs, summary, request, reply_due_on,
    field_groups, consent_id, sender_staff_id, sender_unit_id, sender_label, handler_staff_id, handler_label, sent_at, received_at, decided_at, closed_at, last_event_at,
    readers, version, created_at)
  select region_id, tenant_id, referral_id, person_id, case_id, to_char(n, 'FM"2026-"0000"-"0000'), 'handoff', receiver_id, state, '{debt,work}',
    E'家賃の滞納が三か月ある。\n単身で、日中は連絡がつく。\n仕事を探している。', '家計の相談をお願いします。', (at + interval '14 days')::date,
    '{identity,contact,address,household,health,work,records}', pg_temp.key(12, region_id, (n % pg_temp.size('people')) * pg_temp.size('tenants') + t),
    pg_temp.staff(region_id, t, n % 2), pg_temp.unit(region_id, t), '相談' || t || ' 第1担当 相談支援員',
    case when accepted then pg_temp.staff(region_id, receiver, 0) end, case when accepted then '相談' || receiver || ' 第1担当 相談支援員' end,
    at, case when accepted then at end, case when accepted then at end, case when state = 'completed' then at end, at,
    pg_temp.of_referral(region_id, referral_id), 2, at
  from referrals order by region_id, referral_id;
-- In the first region everybody has begun some that have not left yet.
insert into referral (region_id, tenant_id, referral_id, person_id, case_id, number, kind, receiver_tenant_id, state, summary, request, field_groups,
    sender_staff_id, sender_unit_id, last_event_at, created_at)
  select region_id, tenant_id, pg_temp.key(17, region_id, n * pg_temp.size('tenants') + t), person_id, case_id, to_char(n, 'FM"2026-9"000"-"0000'),
    'handoff', pg_temp.tenant(region_id, (t + 1) % pg_temp.size('tenants')), 'draft', '下書き', '', '{identity}', pg_temp.staff(region_id, t, 0),
    pg_temp.unit(region_id, t), now() - n * interval '1 hour', now() - n * interval '1 hour'
  from people where region_id = 10001 and n < 110;
insert into referral_event (region_id, tenant_id, event_id, referral_id, person_id, kind, from_state, to_state, actor_tenant_id, actor_staff_id, actor_label, at, readers)
  select region_id, tenant_id, pg_temp.key(13, region_id, (n * 4 + step) * pg_temp.size('tenants') + t), referral_id, person_id, kind, from_state, to_state,
    case when step = 0 then tenant_id else receiver_id end, pg_temp.staff(region_id, case when step = 0 then t else receiver end, 0),
    format('相談%s 第1担当 相談支援員', case when step = 0 then t else receiver end), at + step * interval '1 second', pg_temp.of_referral(region_id, referral_id)
  from referrals, lateral (values
    (0, 'sent', 'draft', 'requested', true),
    (1, 'accepted', 'requested', 'accepted', accepted),
    (2, 'started', 'accepted', 'in_progress', state in ('in_progress', 'completed')),
    (3, 'completed', 'in_progress', 'completed', state = 'completed')) as event (step, kind, from_state, to_state, happened)
  where happened and whole order by region_id, n, t, step;
insert into disclosure (region_id, tenant_id, line_id, person_id, verb, field_groups, from_tenant_id, to_tenant_id, basis, origin, origin_id, starts_at, until,
    recorded_at, recorded_by)
  select region_id, tenant_id, line_id, person_id, 'opens', field_groups, from_tenant, to_tenant, 'consent', 'referral', referral_id, at, until, at,
    pg_temp.staff(region_id, 0, 0) from lines order by region_id, line_id;
-- Whoever accepted has a record of its own, and each side knows of the other's: there by the case that they share, so that the page of
-- a person lists the referrals of its own office alone and can be set beside the pages of others.
insert into person_link (region_id, tenant_id, link_id, person_id, other_tenant_id, other_person_id, referral_id, origin, created_at)
  select region_id, owner_id, pg_temp.key(19, region_id, (n * 2 + side) * pg_temp.size('tenants') + t), own_id, other_id, their_id,
    case side when 0 then referral_id end, case side when 0 then 'referral' else 'shared_case' end, at
  from referrals, lateral (select pg_temp.person(region_id, receiver, n % pg_temp.size('people'))) taken (taken_id),
    lateral (values (0, tenant_id, person_id, receiver_id, taken_id), (1, receiver_id, taken_id, tenant_id, person_id))
      as link (side, owner_id, own_id, other_id, their_id)
  where accepted order by region_id, referral_id, side;

create temp table boxes as
  select r.*, side.box, side.owner, pg_temp.tenant(region_id, owner) as owner_id,
    -- Over for the receiver; the sender looks at the outcome first.
    state <> 'completed' or side.box = 'out' as open,
    case when box = 'out' then timestamptz '9999-12-31' else until end as named_until
  from referrals r, lateral (values ('out', t), ('in', receiver)) as side (box, owner);
insert into mailbox (region_id, tenant_id, box, referral_id, home_tenant_id, from_tenant_id, to_tenant_id, number, kind, state, why, due_on, unit_id, claimed_by,
    claimed_label, open, changed_by_tenant, version, updated_at)
  select region_id, owner_id, box, referral_id, tenant_id, tenant_id, receiver_id, to_char(n, 'FM"2026-"0000"-"0000'), 'handoff', state,
    case state when 'requested' then case box when 'in' then 'addressed' else 'sent' end when 'in_progress' then 'started' else state end,
    (at + interval '14 days')::date, pg_temp.unit(region_id, owner),
    case when box = 'out' then pg_temp.staff(region_id, t, n % 2) when accepted then pg_temp.staff(region_id, receiver, 0) end,
    case when box = 'out' or accepted then '相談' || owner || ' 第1担当 相談支援員' end, open, tenant_id, 2, at
  from boxes order by region_id, owner_id, box, referral_id;
-- Two colleagues have each looked at every second line, and half of these have changed since.
insert into mailbox_mark (region_id, tenant_id, staff_id, box, referral_id, seen_version)
  select region_id, owner_id, pg_temp.staff(region_id, owner, colleague), box, referral_id, 1 + n / 2 % 2
  from boxes, generate_series(0, least(2, pg_temp.size('staff')) - 1) colleague where (n + colleague) % 2 = 0
  order by region_id, owner_id, box, referral_id;
insert into mailbox_label (region_id, tenant_id, referral_id, person_id, name, kana, until)
  select b.region_id, owner_id, referral_id, b.person_id, family_name || ' ' || given_name, family_kana || ' ' || given_kana, named_until
  from boxes b join named p on p.region_id = b.region_id and p.person_id = b.person_id
  where named_until > now() order by 1, 2, 3;
insert into label_token (region_id, tenant_id, token, kind, referral_id, person_id, until)
  select b.region_id, owner_id, token, kind, referral_id, b.person_id, named_until
  from boxes b join named p on p.region_id = b.region_id and p.person_id = b.person_id,
    lateral (select 'name', pg_temp.pieces(family_name || given_name) union select 'name', pg_temp.pieces(family_kana || given_kana)
      union select kind, token from pg_temp.whole(family_name, given_name, family_kana, given_kana)) found (kind, token)
  where box = 'in' and named_until > now() and whole order by 1, 2, 3, 4, 5;
