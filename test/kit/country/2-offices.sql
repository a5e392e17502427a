-- Regions, organisations, their staff, and a session of each member of staff whose cookie is `country-<region>-<tenant>-<staff>`.
insert into region (region_id, code, name) select distinct region_id, 'r' || region_id, '圏域' || region_id from tenants on conflict do nothing;
insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_regime, hours, active_from)
  select region_id, tenant_id, 't' || t, 'support_body', '相談室' || t, 'ソウダンシツ' || t, '相談' || t, 'public',
    '{"1": ["08:45", "17:30"], "2": ["08:45", "17:30"], "3": ["08:45", "17:30"], "4": ["08:45", "17:30"], "5": ["08:45", "17:30"]}', '2020-01-01'
  from tenants;
insert into unit (region_id, tenant_id, unit_id, code, name, valid_from)
  select region_id, tenant_id, pg_temp.unit(region_id, t), 'u' || t, '第1担当', '2020-01-01' from tenants;

create temp table staffs as
  select region_id, t, tenant_id, n, pg_temp.staff(region_id, t, n) as staff_id,
    pg_temp.key(8, region_id, t * pg_temp.size('staff') + n) as membership_id
  from tenants, generate_series(0, pg_temp.size('staff') - 1) n;
insert into staff (region_id, tenant_id, staff_id, login) select region_id, tenant_id, staff_id, 's' || t || '-' || n from staffs;
insert into membership (region_id, tenant_id, membership_id, staff_id, unit_id, display_name, display_kana, job_title, roles, valid_from)
  select region_id, tenant_id, membership_id, staff_id, pg_temp.unit(region_id, t), '職員 ' || n, 'ショクイン ' || n, '相談支援員',
    case when n = 2 then '{chief_consultation_supporter,privacy_officer,tenant_admin,hub_editor}' else '{consultation_supporter}' end::text[], '2020-01-01'
  from staffs;
insert into session (region_id, session_id, staff_id, membership_id, token_hash, second_factor, device, last_seen_at, idle_until, expires_at)
  select region_id, pg_temp.key(9, region_id, t * pg_temp.size('staff') + n), staff_id, membership_id,
    pg_temp.stored(format('country-%s-%s-%s', region_id, t, n)), true, 'country', now(), now() + interval '30 days', now() + interval '30 days'
  from staffs;
