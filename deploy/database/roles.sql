-- Run once by a superuser, in the database that tsunagi will use; running it again changes nothing.
-- owner owns every table and never logs in; migrator changes the schema; gateway and worker serve and own no table
-- of ours. Passwords are set apart from this file: alter role tsunagi_gateway password '…'.
do $$
begin
  if to_regrole('tsunagi_owner') is null then create role tsunagi_owner nologin nosuperuser nobypassrls noinherit; end if;
  if to_regrole('tsunagi_migrator') is null then create role tsunagi_migrator login nosuperuser nobypassrls noinherit; end if;
  if to_regrole('tsunagi_gateway') is null then create role tsunagi_gateway login nosuperuser nobypassrls noinherit; end if;
  if to_regrole('tsunagi_worker') is null then create role tsunagi_worker login nosuperuser nobypassrls noinherit; end if;
  -- The job queue (schema graphile_worker) belongs to the worker, which installs and upgrades it.
  execute format('grant create on database %I to tsunagi_worker', current_database());
  execute format('alter database %I owner to tsunagi_owner', current_database());
end $$;
grant tsunagi_owner, tsunagi_worker to tsunagi_migrator with inherit false, set true;
-- The one definer function (enqueue) is handed from the owner to the worker by the migration that makes it.
grant tsunagi_worker to tsunagi_owner with inherit false, set true;
alter schema public owner to tsunagi_owner;
alter role tsunagi_gateway set idle_in_transaction_session_timeout = '30s';
alter role tsunagi_gateway set statement_timeout = '15s';
alter role tsunagi_gateway set lock_timeout = '5s';
alter role tsunagi_worker set idle_in_transaction_session_timeout = '60s';
-- What the server writes about a failure must not hold what was being written: no "Failing row contains (…)", no values.
do $$
declare each text;
begin
  foreach each in array array['tsunagi_gateway', 'tsunagi_worker', 'tsunagi_migrator'] loop
    execute format('alter role %I set log_error_verbosity = terse', each);
    execute format('alter role %I set log_min_error_statement = panic', each);
    execute format('alter role %I set log_parameter_max_length = 0', each);
    execute format('alter role %I set log_parameter_max_length_on_error = 0', each);
  end loop;
end $$;
