-- 支援措置: the area code of a phone at home tells the town. While an address is protected that number stands with the address and
-- is told by the address's policy; a mobile number tells no place and stays where it is.
alter table person_contact add column phone_with_address boolean not null default false;
alter table person_address add column phone text;
comment on column person_contact.phone_with_address is '支援措置: the phone at home stands with the address, and is withheld with it.';
comment on column person_address.phone is 'The phone at home while the address is protected: its area code tells the town.';

-- Those who are protected already. The owner of the tables is bound by their policies, too, but for this moment.
alter table person no force row level security;
alter table person_contact no force row level security;
alter table person_address no force row level security;
alter table search_token no force row level security;
alter table agenda_sheet no force row level security;
update person_address a set phone = c.phone from person_contact c
  where c.region_id = a.region_id and c.tenant_id = a.tenant_id and c.person_id = a.person_id and a.protected_since is not null;
update person_contact c set phone = null, phone_with_address = true from person p
  where p.region_id = c.region_id and p.tenant_id = c.tenant_id and p.person_id = c.person_id and p.protected_since is not null;
with digits as (
  select c.region_id, c.tenant_id, c.person_id, regexp_replace(normalize(coalesce(c.mobile, ''), nfkc), '[^0-9]', '', 'g') as mobile
  from person_contact c where c.phone_with_address
)
delete from search_token s using digits d where s.region_id = d.region_id and s.tenant_id = d.tenant_id and s.person_id = d.person_id
  and (s.kind = 'phone' and strpos(d.mobile, s.token) = 0 or s.kind = 'tail' and right(d.mobile, 4) <> s.token);
delete from agenda_sheet t using person p where p.region_id = t.region_id and p.tenant_id = t.tenant_id and p.person_id = t.person_id
  and p.protected_since is not null and t.field_group = 'contact'
  and exists (select 1 from jsonb_array_elements(t.facts) fact where fact ->> 'phone' is not null);
alter table person force row level security;
alter table person_contact force row level security;
alter table person_address force row level security;
alter table search_token force row level security;
alter table agenda_sheet force row level security;

-- Neither by mistake nor in a race does the number stand where it can be read.
alter table person_contact add constraint phone_of_the_hidden_stands_with_the_address check (phone is null or not phone_with_address);
alter table person_address add constraint phone_stands_here_while_protected check (phone is null or protected_since is not null);

grant insert (phone_with_address), update (phone_with_address) on person_contact to tsunagi_gateway, tsunagi_worker;
grant insert (phone), update (phone) on person_address to tsunagi_gateway, tsunagi_worker;
