-- A line of a meeting in which no person may be discussed is compared with the names that its writer knows. Whole names are tokens now,
-- beside their pieces, and so are the two letters with which they begin: those whose name stands in a text are found by equality, and
-- nobody else's record is looked at.
comment on table search_token is 'Two-letter pieces of names, whole names, numbers and phone digits, matched by equality: under row security only equality keeps its index. Addresses are never cut into tokens.';
comment on table label_token is 'Pieces of a name in an inbox, by which the box owner finds it, and the whole names of whom it stands for; they end with the label and are removed with it.';
alter table label_token add column kind text not null default 'name';
alter table label_token drop constraint label_token_pkey;
alter table label_token add primary key (region_id, tenant_id, token, kind, referral_id) include (person_id, until);

-- Those whose name was opened by anything but a referral have no label in an inbox.
create index on disclosure (region_id, to_tenant_id, until) where verb = 'opens' and origin <> 'referral' and 'identity' = any(field_groups);

-- Those who are known already. The owner of the tables is bound by their policies, too, but for this moment.
alter table person_identity no force row level security;
alter table mailbox_label no force row level security;
alter table search_token no force row level security;
alter table label_token no force row level security;
with whole_name as (
  select distinct i.region_id, i.tenant_id, i.person_id, kind, left(name, letters) as token
  from person_identity i, unnest(array[i.family_name, i.given_name, i.family_kana, i.given_kana, i.alias, i.former_name, i.substitute_spelling]) name,
    (values ('head', 2), ('whole', 8)) as beginning (kind, letters)
  where length(name) > 1
), own as (
  insert into search_token (region_id, tenant_id, person_id, kind, token)
    select region_id, tenant_id, person_id, kind, token from whole_name
)
insert into label_token (region_id, tenant_id, referral_id, person_id, until, kind, token)
  select l.region_id, l.tenant_id, l.referral_id, l.person_id, l.until, n.kind, n.token
  from mailbox_label l join whole_name n on n.region_id = l.region_id and n.person_id = l.person_id and n.tenant_id <> l.tenant_id;
alter table person_identity force row level security;
alter table mailbox_label force row level security;
alter table search_token force row level security;
alter table label_token force row level security;
