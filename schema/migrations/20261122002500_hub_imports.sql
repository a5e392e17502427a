-- 取り込み. A list from another program, brought into the hub by its keeper: stored as it was read, looked at before anything is
-- written, and taken back as a whole but for what somebody has changed since.
create table hub_import (
  region_id int not null,
  tenant_id uuid not null,
  import_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  encoding text not null check (encoding in ('utf-8', 'shift_jis', 'xlsx')),
  kind text not null,
  columns text[] not null check (cardinality(columns) between 1 and 60),
  mapping jsonb not null default '{}',
  state text not null default 'read' check (state in ('read', 'run', 'undone')),
  version int not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  run_at timestamptz,
  published_at timestamptz,
  undone_at timestamptz,
  primary key (region_id, import_id),
  unique (region_id, tenant_id, import_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table hub_import is '取り込み. A file that an organisation has brought, how its columns are understood, and what came of it.';
comment on column hub_import.mapping is 'Which field each column fills: {"名称": "name", …}. A column that is not named is left out.';
create index on hub_import (region_id, tenant_id, created_at desc, import_id desc);
alter table hub_import enable row level security, force row level security;
create policy owner_reads on hub_import for select using (tenant_id = asker_tenant());
create policy owner_adds on hub_import for insert with check (tenant_id = asker_tenant());
create policy owner_edits on hub_import for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (kind, mapping, state, version, run_at, published_at, undone_at) on hub_import to tsunagi_gateway, tsunagi_worker;

create table hub_import_row (
  region_id int not null,
  tenant_id uuid not null,
  import_id uuid not null,
  number int not null check (number > 0),
  cells text[] not null,
  broken boolean not null,
  state text not null default 'read' check (state in ('read', 'created', 'changed', 'failed', 'undone', 'kept')),
  faults jsonb not null default '[]',
  entry_id uuid,
  entry_version int,
  before jsonb,
  primary key (region_id, tenant_id, import_id, number),
  foreign key (region_id, tenant_id, import_id) references hub_import (region_id, tenant_id, import_id) on delete restrict
);
comment on table hub_import_row is 'One line of a file: what stood in it, what was wrong with it, and which entry it made or changed at which version.';
comment on column hub_import_row.before is 'What a changed entry said before; it is put back when the import is undone.';
comment on column hub_import_row.entry_id is 'A plain key: an entry that was made and taken back is gone.';
alter table hub_import_row enable row level security, force row level security;
create policy owner_reads on hub_import_row for select using (tenant_id = asker_tenant());
create policy owner_adds on hub_import_row for insert with check (tenant_id = asker_tenant());
create policy owner_edits on hub_import_row for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (state, faults, entry_id, entry_version, before) on hub_import_row to tsunagi_gateway, tsunagi_worker;
