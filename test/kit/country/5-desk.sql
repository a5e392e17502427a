-- What lies on the desks: things to do, notices, and who looked at whom.
insert into task (region_id, tenant_id, task_id, person_id, title, due_on, assignee_id, unit_id, created_by)
  select region_id, tenant_id, pg_temp.key(14, region_id, n * pg_temp.size('tenants') + t), person_id, '電話をする ' || n, current_date + n % 30,
    pg_temp.staff(region_id, t, 0), pg_temp.unit(region_id, t), staff_id from people;
insert into notice (region_id, tenant_id, notice_id, staff_id, kind, referral_id, number, at)
  select region_id, tenant_id, pg_temp.key(15, region_id, n * pg_temp.size('tenants') + t), pg_temp.staff(region_id, t, 0), 'referral.due', referral_id,
    format('相%s-2026-%s', t, lpad(n::text, 5, '0')), at from referrals where whole;
insert into access_log (region_id, log_id, at, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, person_id, subject_kind,
    field_group, basis, request_id)
  select region_id, pg_temp.key(16, region_id, (n * 200 + look) * pg_temp.size('tenants') + t), now() - (n * 7 + look * 61) % 10000 * interval '1 minute',
    tenant_id, tenant_id, pg_temp.staff(region_id, t, 0), '相談' || t || ' 第1担当 相談支援員', 'read', 'Person', person_id, 'PersonIdentity', 'identity', 'own', 'country'
  from people, generate_series(1, case when region_id = 10001 and n = 0 then 120 else 3 end) look;
insert into conference_kind (region_id, code, position, name, short_name, law, conveners, members, persons, consent, titles_hidden, item_kinds,
    paper_days, minutes_days, secrecy, source, source_on, to_confirm)
  select distinct region_id, 'case_meeting', 1, 'ケース会議', 'ケース会議', '定めなし', '{support_body}'::text[], '支援者', 'named', 'required', true, '{}'::text[],
    7, 1826, '各機関による', '試験', '2020-01-01'::date, false from tenants;
insert into conference (region_id, tenant_id, conference_id, kind_code, session_number, title, starts_at, ends_at, state, created_by)
  select region_id, tenant_id, pg_temp.key(17, region_id, n * pg_temp.size('tenants') + t), 'case_meeting', n, 'ケース会議', now() + n * interval '1 day',
    now() + n * interval '1 day' + interval '1 hour', 'called', pg_temp.staff(region_id, t, 2)
  from tenants, generate_series(1, case when t = 0 then 110 else 1 end) n;
insert into conference_note (region_id, tenant_id, note_id, conference_id, convener_tenant_id, kind, text, position, writer_staff_id, writer_label,
    assignee_tenant_id, assignee_label, due_on, people)
  select region_id, tenant_id, pg_temp.key(18, region_id, n * pg_temp.size('tenants') + t), pg_temp.key(17, region_id, n * pg_temp.size('tenants') + t),
    tenant_id, 'homework', '見学先に電話する ' || n, 1, pg_temp.staff(region_id, t, 2), '相談' || t, tenant_id, '相談' || t, current_date + n,
    jsonb_build_object(named_as(tenant_id, pg_temp.staff(region_id, t, 2)), 4102444800)
  from tenants, generate_series(1, case when t = 0 then 110 else 1 end) n;
set session_replication_role = origin;
