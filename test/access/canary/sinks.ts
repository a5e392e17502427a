import type { World } from '../../kit/world.js';

/**
 * Where something leaves the place in which it is kept. A sink is either for nobody's data (`nothing`: logs, notifications,
 * mail, jobs …) or for those alone who may see it (`what is seen`). What exists is compared with this list: a route, a
 * table, a channel, a task or a command that is not in it fails the run, so that nobody adds one unlooked at.
 */
export const routes: Record<string, 'nothing' | 'what is seen' | 'what was published' | 'the console'> = {
  'GET /healthz': 'nothing',
  'GET /readyz': 'nothing',
  'POST /graphql': 'what is seen',
  'POST /attachments': 'what is seen',
  'GET /attachments/:id': 'what is seen',
  'POST /conference-papers': 'what is seen',
  'GET /conference-papers/:id': 'what is seen',
  'POST /hub/imports': 'what is seen',
  'POST /hub/photos': 'what is seen',
  'GET /hub/photos/:id': 'what is seen',
  'GET /events': 'nothing',
  'GET /sign-in/oidc/:office': 'nothing',
  'GET /sign-in/oidc/return': 'nothing',
  'GET /exports/:file': 'what is seen',
  'GET /papers/support-request/:file': 'what is seen',
  'GET /papers/referral-cover/:file': 'what is seen',
  'GET /papers/access-log/:file': 'what is seen',
  'GET /papers/conference-pack/:file': 'what is seen',
  'GET /papers/conference-minutes/:file': 'what is seen',
  'GET /papers/conference-pledges/:file': 'what is seen',
  'GET /audit/seals.jsonl': 'nothing',
  'GET /graphiql': 'nothing',
  'GET /graphiql/': 'nothing',
  'GET /graphiql/*': 'nothing',
  'GET /hsds/': 'what was published',
  'GET /hsds/locations': 'what was published',
  'GET /hsds/locations/:id': 'what was published',
  'GET /hsds/organizations': 'what was published',
  'GET /hsds/organizations/:id': 'what was published',
  'GET /hsds/service_at_locations': 'what was published',
  'GET /hsds/service_at_locations/:id': 'what was published',
  'GET /hsds/programs': 'what was published',
  'GET /hsds/programs/:id': 'what was published',
  'GET /hsds/services': 'what was published',
  'GET /hsds/services/:id': 'what was published',
  'GET /hsds/taxonomies': 'what was published',
  'GET /hsds/taxonomies/:id': 'what was published',
  'GET /hsds/taxonomy_terms': 'what was published',
  'GET /hsds/taxonomy_terms/:id': 'what was published',
  'GET /open/photos/:file': 'what was published',
  'GET /open/places/:file': 'what was published',
  'GET /open/shokudo.csv': 'what was published',
  'GET *': 'the console',
};

/** Channels of NOTIFY: every user of the database hears them. */
export const channels = ['tsunagi', 'jobs:insert', 'worker:migrate'];

/**
 * Every table of ours: `kept` is where what is known of people lies, under the rules that MATRIX tries; `silent` is read by
 * machines, kept for long or shown to those who look after the system, and holds nobody's data.
 */
export const tables: Record<'kept' | 'silent', readonly string[]> = {
  kept: [
    'person person_identity person_contact person_address person_link search_token',
    'support_case case_household household_member case_benefit case_money case_health case_work case_safety',
    'support_record record_version attachment task consent consent_withdrawal disclosure protection glass_break',
    'conference conference_candidate conference_member conference_note conference_opinion agenda_item agenda_brief agenda_sheet',
    'referral referral_event referral_outcome share_request mailbox mailbox_label label_token form_draft saved_view',
    // What offices tell of places and offers, and what of it they have published.
    'partner_application hub_entry hub_group hub_group_member hub_hold hub_import hub_import_row hub_link hub_match hub_need hub_photo hub_public hub_revision hub_setting hub_token',
    // Of offices and their staff, who know what they have written of themselves.
    'packet_preset region tenant unit site tenant_closure registered_document conference_kind standing_member timer_length staff membership invitation password_credential totp_credential passkey oidc_provider oidc_link',
  ].flatMap((line) => line.split(' ')),
  silent: [
    'access_log access_seal audit_event outbox notice idempotency_key session sign_in_counter timer mailbox_mark',
    'unmet_need worker_lease schema_migration',
  ].flatMap((line) => line.split(' ')),
};

export const commands = ['start', 'migrate', 'demo', 'tenant', 'timer', 'staff', 'secret', 'why', 'audit', 'generated'];

export const tasks = [
  'deliver-referral',
  'fire-timer',
  'fold-later',
  'send-mail',
  'conference-timer',
  'homework-timer',
  'homework-late',
  'glass-late',
  'expire-hold',
  'tell-application',
  'give-up-seats',
  'watch-hub',
  'prune',
];

/** What a browser keeps of a page: searched on the pages themselves (journeys/traces.test.ts), where each of them is read whole. */
export const inBrowser = [
  ...['local storage', 'session storage', 'databases of the browser', 'caches of scripts', 'scripts in the background'],
  ...['cookies', 'cookies that scripts can read', 'title', 'name of the window', 'state of the history', 'history'],
];

/** What each table holds, as text; those of the job queue too. */
export async function contentsOf({ database: { see } }: World): Promise<Map<string, string>> {
  const { rows } = await see.query<{ name: string; table: string }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name, format('%I.%I', n.nspname, c.relname) as table
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') order by 1`,
  );
  const contents = new Map<string, string>();
  for (const { name, table } of rows) {
    const found = await see.query<{ all: string | null }>(`select string_agg(to_jsonb(t)::text, E'\n') as all from ${table} t`);
    contents.set(name, found.rows[0]?.all ?? '');
  }
  return contents;
}
