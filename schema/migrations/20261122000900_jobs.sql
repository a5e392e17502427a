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
