-- People, what is known of their lives, and the pieces under which they are found.
create temp table names as
  select n::int - 1 as n, family, family_kana, given, given_kana from unnest(
    array['佐藤', '鈴木', '高橋', '田中', '渡辺', '伊藤', '中村', '小林', '山本', '加藤', '吉田', '山田', '佐々木', '松本', '井上', '木村', '斎藤', '清水', '山崎', '阿部'],
    array['サトウ', 'スズキ', 'タカハシ', 'タナカ', 'ワタナベ', 'イトウ', 'ナカムラ', 'コバヤシ', 'ヤマモト', 'カトウ', 'ヨシダ', 'ヤマダ', 'ササキ', 'マツモト', 'イノウエ', 'キムラ', 'サイトウ', 'シミズ', 'ヤマザキ', 'アベ'],
    array['花子', '一郎', '美咲', '健太', '陽子', '大輔', '恵', '翔', '由美', '誠', '愛', '隆', '彩', '浩', '舞', '修', '葵', '勇', '結衣', '学'],
    array['ハナコ', 'イチロウ', 'ミサキ', 'ケンタ', 'ヨウコ', 'ダイスケ', 'メグミ', 'ショウ', 'ユミ', 'マコト', 'アイ', 'タカシ', 'アヤ', 'ヒロシ', 'マイ', 'オサム', 'アオイ', 'イサム', 'ユイ', 'マナブ']
  ) with ordinality as name (family, family_kana, given, given_kana, n);
create temp table named as
  select p.*, f.family as family_name, f.family_kana, g.given as given_name, g.given_kana,
    to_char(p.n, 'FM"本2026-"0000"-"0000') as number
  from people p join names f on f.n = p.family join names g on g.n = p.given;
analyze named;

insert into person (region_id, tenant_id, person_id, number, readers, created_by)
  select region_id, tenant_id, person_id, number, pg_temp.of_person(region_id, person_id), staff_id from named order by region_id, person_id;
insert into person_identity (region_id, tenant_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, sex, readers, updated_by)
  select region_id, tenant_id, person_id, family_name, given_name, family_kana, given_kana, date '1950-01-01' + (n * 97 + t * 31) % 20000,
    (array['female', 'male'])[1 + n % 2], pg_temp.of_group(region_id, person_id, 'identity'), staff_id from named order by region_id, person_id;
insert into person_contact (region_id, tenant_id, person_id, phone, mobile, safe_contact, readers, updated_by)
  select region_id, tenant_id, person_id, '0154-00-' || lpad((n % 10000)::text, 4, '0'), '090-0000-' || lpad((t * 100 + n % 100)::text, 4, '0'), '平日の昼',
    pg_temp.of_group(region_id, person_id, 'contact'), staff_id from named order by region_id, person_id;
insert into person_address (region_id, tenant_id, person_id, municipality_code, postal_code, locality, street, readers, updated_by)
  select region_id, tenant_id, person_id, '01206', '0850000', '試験町', (1 + n % 9) || '-' || (1 + t % 9),
    pg_temp.of_group(region_id, person_id, 'address'), staff_id from named order by region_id, person_id;
insert into support_case (region_id, tenant_id, case_id, person_id, number, opened_on, unit_id, lead_staff_id, readers, created_by)
  select region_id, tenant_id, case_id, person_id, to_char(n, 'FM"ケ2026-"0000"-"0000'), '2026-01-10', pg_temp.unit(region_id, t), staff_id,
    pg_temp.of_person(region_id, person_id), staff_id from named order by region_id, case_id;

insert into case_household (region_id, tenant_id, case_id, person_id, kind, size, note, readers, updated_by)
  select region_id, tenant_id, case_id, person_id, 'single_mother', 2, '子は小学生', pg_temp.of_group(region_id, person_id, 'household'), staff_id from named;
insert into household_member (region_id, tenant_id, member_id, case_id, person_id, name, kana, relation, readers, updated_by)
  select region_id, tenant_id, pg_temp.key(10, region_id, n * pg_temp.size('tenants') + t), case_id, person_id, family_name || ' 子', family_kana || ' コ',
    'child', pg_temp.of_group(region_id, person_id, 'household'), staff_id from named;
insert into case_health (region_id, tenant_id, case_id, person_id, conditions, readers, updated_by)
  select region_id, tenant_id, case_id, person_id, '腰痛で通院中', pg_temp.of_group(region_id, person_id, 'health'), staff_id from named;
insert into case_work (region_id, tenant_id, case_id, person_id, employment_status, wish, readers, updated_by)
  select region_id, tenant_id, case_id, person_id, 'unemployed', '事務の仕事', pg_temp.of_group(region_id, person_id, 'work'), staff_id from named;
insert into case_money (region_id, tenant_id, case_id, person_id, monthly_income, rent, updated_by)
  select region_id, tenant_id, case_id, person_id, 80000 + n, 35000, staff_id from named where n % 3 = 0;

-- Two letters each, voiced and small kana made plain, as the product compares names.
create function pg_temp.pieces(name text) returns setof text language sql immutable as $$
  select substr(plain, at, 2) from (select translate(name,
      'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォッャュョー', 'カキクケコサシスセソタチツテトハヒフヘホハヒフヘホアイウエオツヤユヨ') as plain) folded,
    generate_series(1, greatest(length(plain) - 1, 1)) at $$;
insert into search_token (region_id, tenant_id, token, kind, person_id)
  select distinct region_id, tenant_id, token, 'name', person_id
  from named, lateral (select pg_temp.pieces(family_name || given_name) union select pg_temp.pieces(family_kana || given_kana)) found (token);
-- And whole, and how they begin, by which a text that speaks of somebody is found out.
create function pg_temp.whole(variadic names text[]) returns table (kind text, token text) language sql immutable as $$
  select distinct kind, left(name, letters) from unnest(names) name, (values ('head', 2), ('whole', 8)) as beginning (kind, letters)
  where length(name) > 1 $$;
insert into search_token (region_id, tenant_id, token, kind, person_id)
  select region_id, tenant_id, token, kind, person_id from named, pg_temp.whole(family_name, given_name, family_kana, given_kana);
insert into search_token (region_id, tenant_id, token, kind, person_id) select region_id, tenant_id, number, 'number', person_id from named;
insert into search_token (region_id, tenant_id, token, kind, person_id)
  select distinct region_id, tenant_id, substr('015400' || lpad((n % 10000)::text, 4, '0'), at, 4), 'phone', person_id from named, generate_series(1, 7) at;

-- In the first region people have a long story, elsewhere a short one.
insert into support_record (region_id, tenant_id, record_id, case_id, person_id, author_id, author_name, unit_id, method, occurred_at, minutes, text, audience, readers)
  select region_id, tenant_id, pg_temp.key(11, region_id, (n * 200 + at) * pg_temp.size('tenants') + t), case_id, person_id, staff_id,
    '相談' || t || ' 第1担当 相談支援員', pg_temp.unit(region_id, t), (array['phone', 'visit', 'interview'])[1 + at % 3],
    now() - interval '150 days' + at * interval '1 day' + n * interval '1 minute', 30, '家計の見直しと就労の希望について話した。次回は窓口で書類をそろえる。' || at,
    (array['tenant', 'unit', 'shared'])[1 + at % 3], pg_temp.of_group(region_id, person_id, 'records')
  from named, generate_series(1, case when region_id > 10001 then 4 when n = 0 then 120 else pg_temp.size('records') end) at;
