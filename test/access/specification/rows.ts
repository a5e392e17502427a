import { createHash } from 'node:crypto';

/**
 * Who sees which rows, said a second time and plainly: the row part of the access specification (owner, live reader,
 * named staff, and the few other columns that a policy may look at). PostgreSQL is compared with it, table by table;
 * a table that is not here fails the test run.
 */
export interface Asker {
  region: number;
  tenant: string;
  staff: string;
}
export type Row = Record<string, any>;
type Rule = (row: Row, asker: Asker, now: number) => boolean;

const live = (map: Record<string, number> | null, key: string, now: number): boolean => (map?.[key] ?? 0) * 1000 > now;

const owner: Rule = (row, asker) => row.tenant_id === asker.tenant;
const reader: Rule = (row, asker, now) => live(row.readers, asker.tenant, now);
/** Somebody who works in two offices is named as one who acts for one of them. */
const nameOf = ({ tenant, staff }: Asker): string =>
  createHash('sha256').update(`${tenant}${staff}`.replaceAll('-', ''), 'hex').digest('hex').slice(0, 32);
const named: Rule = (row, asker, now) => live(row.people, nameOf(asker), now);
const inRegion: Rule = (row, asker) => row.region_id === asker.region;
const self: Rule = (row, asker) => row.staff_id === asker.staff;
const addressee: Rule = (row, asker) =>
  row.to_tenant_id === asker.tenant && (row.origin !== 'conference' || row.to_staff_id === asker.staff);
const recordOwner: Rule = (row, asker) => row.owner_tenant_id === asker.tenant;
const actorsTenant: Rule = (row, asker) => row.actor_tenant_id === asker.tenant;

const any =
  (...rules: Rule[]): Rule =>
  (row, asker, now) =>
    rules.some((rule) => rule(row, asker, now));
const all =
  (...rules: Rule[]): Rule =>
  (row, asker, now) =>
    rules.every((rule) => rule(row, asker, now));

const shared = any(owner, reader);
const ownAndSelf = all(owner, self);
/** Reached only by an exact key that a setting names, never by browsing. */
const byKeyOnly: Rule = () => false;

export const rowsSeen: Record<string, Rule> = {
  region: inRegion,
  tenant: inRegion,
  unit: inRegion,
  site: inRegion,
  tenant_closure: inRegion,
  timer_length: inRegion,
  staff: any(self, owner),
  membership: any(self, owner),
  password_credential: self,
  totp_credential: self,
  session: self,
  sign_in_counter: byKeyOnly,
  invitation: owner,
  person: shared,
  person_identity: shared,
  person_contact: shared,
  person_address: all(
    shared,
    any((row) => row.protected_since === null, named),
  ),
  person_link: owner,
  conference_candidate: owner,
  passkey: self,
  protection: owner,
  oidc_provider: owner,
  registered_document: owner,
  oidc_link: owner,
  access_seal: inRegion,
  glass_break: any(owner, (row, asker) => row.reviewer_tenant_id === asker.tenant),
  search_token: owner,
  support_case: shared,
  case_household: shared,
  household_member: shared,
  case_benefit: shared,
  case_money: shared,
  case_health: shared,
  case_work: shared,
  case_safety: shared,
  support_record: any(
    owner,
    all(reader, (row) => row.audience === 'shared'),
  ),
  record_version: any(
    owner,
    all(reader, (row) => row.audience === 'shared'),
  ),
  attachment: owner,
  task: owner,
  conference_kind: inRegion,
  standing_member: owner,
  conference: any(owner, reader, named),
  conference_member: any(owner, reader, named),
  agenda_item: named,
  agenda_brief: named,
  agenda_sheet: named,
  conference_note: named,
  conference_opinion: named,
  consent: owner,
  consent_withdrawal: owner,
  disclosure: any(owner, addressee),
  referral: shared,
  referral_event: shared,
  referral_outcome: shared,
  share_request: shared,
  mailbox: owner,
  mailbox_label: all(owner, (row, _asker, now) => row.until.getTime() > now),
  label_token: all(owner, (row, _asker, now) => row.until.getTime() > now),
  mailbox_mark: ownAndSelf,
  timer: owner,
  audit_event: any(recordOwner, owner),
  access_log: any(recordOwner, actorsTenant),
  outbox: owner,
  notice: owner,
  idempotency_key: ownAndSelf,
  form_draft: ownAndSelf,
  hub_import: owner,
  hub_import_row: owner,
  partner_application: owner,
  hub_group: inRegion,
  hub_group_member: inRegion,
  saved_view: ownAndSelf,
  packet_preset: owner,
  hub_hold: any(owner, (row, asker) => row.keeper_tenant_id === asker.tenant),
  hub_setting: owner,
  hub_entry: any(owner, (row, asker) => row.reviewer_tenant_id === asker.tenant),
  hub_public: inRegion,
  hub_photo: any(
    owner,
    (row, asker) => row.reviewer_tenant_id === asker.tenant,
    all(inRegion, (row) => row.audience !== null),
  ),
  hub_token: inRegion,
  hub_revision: inRegion,
  hub_link: inRegion,
  hub_need: inRegion,
  hub_match: inRegion,
  unmet_need: inRegion,
};

/** The worker's own clockwork: the role that serves has no right on these at all. */
export const notForGateway = ['worker_lease'];
