import { type Fault, inDatabase } from './Fault.js';

const open = (table: string, using: string, command = 'select') =>
  `create policy careless on ${table} for ${command} ${command === 'insert' ? `with check (${using})` : `using (${using})`}`;
const live = 'is_live(readers, asker_tenant())';
const own = 'tenant_id = asker_tenant()';

/** What a migration could get wrong: a policy, a grant, a key, a function, a role. */
export const faultsInDatabase: Fault[] = [
  inDatabase('row security off', 'A table was made without row security', 'alter table case_health disable row level security'),
  inDatabase(
    'row security not forced',
    'The owner of a table stands above its policies',
    'alter table person_address no force row level security',
  ),
  inDatabase(
    'a policy dropped',
    'A table lost its policy for reading and shows nobody anything',
    'drop policy owner_or_reader_reads on case_money',
  ),
  inDatabase('everybody reads addresses', 'A second policy lets every office read', open('person_address', 'true')),
  inDatabase(
    'expired readers still read',
    'A policy looks whether an office was ever a reader',
    open('person_contact', `readers ? asker_tenant()::text`),
  ),
  inDatabase(
    'readers of any staff',
    'A policy takes the staff for the tenant',
    open('case_safety', 'is_live(readers, asker_staff()) or true'),
  ),
  inDatabase(
    'a sub-select in a policy',
    'A policy asks the ledger instead of the row',
    open('case_work', 'exists (select from disclosure d where d.person_id = case_work.person_id and d.to_tenant_id = asker_tenant())'),
  ),
  inDatabase(
    'a policy for all commands',
    'A receiver may extend its own grant, for the policy names no command',
    `create policy careless on person_identity using (${own} or ${live})`,
  ),
  inDatabase(
    'a reader writes',
    'A receiver may rewrite what it reads',
    `create policy careless on support_record for update using (${own} or ${live}) with check (true)`,
  ),
  inDatabase(
    'an update that may leave',
    'A row may be moved to another office',
    `drop policy owner_edits on task; create policy owner_edits on task for update using (${own})`,
  ),
  inDatabase('protection forgotten', 'The policy on addresses forgets 支援措置', open('person_address', own)),
  inDatabase('protection forgotten for readers', 'Receivers read a protected address', open('person_address', live)),
  inDatabase('notes for the author shared', 'A receiver reads notes that were not written to be handed on', open('support_record', live)),
  inDatabase('labels outlive the disclosure', 'Names stay in an inbox after the disclosure has ended', open('mailbox_label', own)),
  inDatabase('pieces outlive the label', 'What a name is found by stays after the disclosure has ended', open('label_token', own)),
  inDatabase('marks of colleagues', 'Somebody sees what colleagues have read', open('mailbox_mark', own)),
  inDatabase('drafts of colleagues', 'Somebody reads what colleagues have typed', open('form_draft', own)),
  inDatabase('views of colleagues', 'Somebody reads how colleagues look at their lists', open('saved_view', own)),
  inDatabase('consents across', 'A receiver reads the consent itself', open('consent', 'asker_tenant() = any(recipients)')),
  inDatabase('scans across', 'Every office of the region reads scans', open('attachment', 'region_id = asker_region()')),
  inDatabase('tasks across', 'Every office of the region reads tasks', open('task', 'region_id = asker_region()')),
  inDatabase(
    'the ledger across',
    'Whoever wrote a line elsewhere reads it',
    open('disclosure', 'from_tenant_id = asker_tenant() or region_id = asker_region()'),
  ),
  inDatabase('the log across', 'Everybody reads who looked at whom', open('access_log', 'region_id = asker_region()')),
  inDatabase(
    'passwords of the office',
    'An administrator reads password hashes',
    open('password_credential', 'region_id = asker_region()'),
  ),
  inDatabase('sessions of others', 'Somebody sees where others are signed in', open('session', 'region_id = asker_region()')),
  inDatabase('tokens by browsing', 'Invitations of other offices are found by browsing', open('invitation', 'used_at is null')),
  inDatabase('search across', 'The search index of another office is read', open('search_token', 'region_id = asker_region()')),
  inDatabase('another region', 'A policy forgets that there is more than one region', open('tenant', 'true')),
  inDatabase('may truncate', 'The role that serves may empty a table', 'grant truncate on access_log to tsunagi_gateway'),
  inDatabase('may refer', 'The role that serves may make keys that tell what exists', 'grant references on person to tsunagi_gateway'),
  inDatabase('may rewrite the ledger', 'The ledger is no longer append-only', 'grant update (until) on disclosure to tsunagi_gateway'),
  inDatabase('may rewrite the log', 'The log is no longer append-only', 'grant delete on access_log to tsunagi_gateway'),
  inDatabase(
    'may move people',
    'The role that serves may give a person to another office',
    'grant update (tenant_id) on person to tsunagi_gateway',
  ),
  inDatabase(
    'a definer by any path',
    'A function runs as its owner, with whatever search path it finds',
    'create function careless() returns int language sql security definer as $$ select 1 $$',
  ),
  inDatabase(
    'a definer for everybody',
    'A function reads as its owner, for whoever calls it',
    'create function careless(p uuid) returns text language sql security definer as $$ select locality from person_address where person_id = p $$; grant execute on function careless to public',
  ),
  inDatabase('called leakproof', 'A function is run before the policy', 'alter function is_until_map(jsonb) leakproof'),
  inDatabase(
    'a view of the owner',
    'A view shows what its owner sees',
    'create view careless as select * from person_identity; grant select on careless to tsunagi_gateway',
  ),
  inDatabase(
    'a materialised view',
    'A materialised view stands outside row security',
    'create materialized view careless as select * from person_contact; grant select on careless to tsunagi_gateway',
  ),
  inDatabase(
    'a name known everywhere',
    'A unique key tells an office that another one knows the person',
    'alter table person_identity add unique (region_id, family_name, given_name, birth_date)',
  ),
  inDatabase('a unique index', 'The same, by an index', 'create unique index on person_contact (region_id, mobile)'),
  inDatabase(
    'a cascade across',
    'Who removes a person removes what others keep of it',
    'alter table person_link add foreign key (region_id, other_person_id) references person (region_id, person_id) on delete cascade',
  ),
  inDatabase('a sequence', 'A counter shows how many there are', 'create sequence careless; grant usage on careless to tsunagi_gateway'),
  inDatabase(
    'a trigger',
    'Something happens that no command says',
    `create function careless() returns trigger language plpgsql as $$ begin return new; end $$; create trigger careless before update on person for each row execute function careless()`,
  ),
  inDatabase(
    'until forgotten',
    'A reader reads for ever',
    `create or replace function is_live(until jsonb, who uuid) returns boolean language sql stable parallel safe return coalesce(until ? who::text, false)`,
  ),
  inDatabase(
    'a table nobody knows',
    'A table was added and forgotten',
    'create table careless (region_id int primary key, note text); grant select on careless to tsunagi_gateway',
  ),
];
