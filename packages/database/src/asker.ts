/** Who is asking, as PostgreSQL is told: each transaction carries these as settings that end with it. */
export interface Asker {
  region: number;
  tenant: string;
  staff: string;
}

/** Settings of the moments before somebody is known: rows are then reached by their exact key only. */
export type ExactKey =
  | 'app.session'
  | 'app.login'
  | 'app.login_key'
  | 'app.event'
  | 'app.protects'
  | 'app.seals'
  | 'app.passkey'
  | 'app.oidc'
  | 'app.oidc_subject';

export type Settings = Partial<Record<'app.region' | 'app.tenant' | 'app.staff' | ExactKey, string>>;

export const settingsOf = (asker: Asker): Settings => ({
  'app.region': String(asker.region),
  'app.tenant': asker.tenant,
  'app.staff': asker.staff,
});
