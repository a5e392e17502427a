-- Jobs and those who work on them. A job of a worker that was killed stays locked in the queue for hours; the leases
-- tell the others whose jobs they may take over.
create table worker_lease (
  region_id int not null references region on delete restrict,
  worker_id text not null,
  until timestamptz not null,
  primary key (region_id, worker_id)
);
comment on table worker_lease is 'The last sign of life of a worker process: until then its jobs are its own.';
alter table worker_lease enable row level security, force row level security;
create policy workers_read on worker_lease for select to tsunagi_worker using (true);
create policy workers_sign on worker_lease for insert to tsunagi_worker with check (region_id = asker_region());
create policy workers_renew on worker_lease for update to tsunagi_worker using (region_id = asker_region()) with check (region_id = asker_region());
create policy workers_end on worker_lease for delete to tsunagi_worker using (true);
grant select, insert, update (until), delete on worker_lease to tsunagi_worker;

-- What is kept only for a time. The policy is the rule of retention: the worker deletes without naming an age.
create policy worker_prunes on idempotency_key for delete to tsunagi_worker
  using (region_id = asker_region() and at < now() - interval '72 hours');
create policy worker_prunes on outbox for delete to tsunagi_worker
  using (region_id = asker_region() and at < now() - interval '7 days');
create policy worker_prunes on session for delete to tsunagi_worker
  using (region_id = asker_region() and (expires_at < now() - interval '30 days' or ended_at < now() - interval '30 days'));
create policy worker_prunes on attachment for delete to tsunagi_worker
  using (region_id = asker_region() and owner_id is null and created_at < now() - interval '1 day');
comment on policy worker_prunes on attachment is 'A scan that was stored and never put to a consent or a record: whoever began has left.';
create policy worker_prunes on sign_in_counter for delete to tsunagi_worker
  using (region_id = asker_region() and last_at < now() - interval '1 day');
grant delete on idempotency_key, outbox, session, sign_in_counter, attachment to tsunagi_worker;

-- Jobs are enqueued inside the transaction that wants them, by a function of the worker: the gateway has no
-- right on the worker's own tables. The one definer function; a test keeps the list, and the search path is pinned.
-- The body speaks of a schema that only the worker may use: it is checked when the worker first runs it.
set local check_function_bodies = off;
create function enqueue(task text, payload json, job_key text default null, run_at timestamptz default null) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ select graphile_worker.add_job(task, payload, job_key := job_key, run_at := run_at) $$;
revoke all on function enqueue from public;
grant execute on function enqueue to tsunagi_gateway, tsunagi_worker;
grant create on schema public to tsunagi_worker;
alter function enqueue owner to tsunagi_worker;
revoke create on schema public from tsunagi_worker;
