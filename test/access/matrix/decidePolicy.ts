import { type Actor, can, type Subject } from '@tsunagi/access';
import { type Facts, type Row, seen } from '../specification/index.js';
import type { InventedWorld } from '../world/layWorld.js';
import type { Tally } from './Tally.js';

/** Under which name the policy table speaks of a table; what only rows narrow further (a label that has ended) is left to them. */
const subjects: Record<string, string> = {
  region: 'Region',
  tenant: 'Tenant',
  unit: 'Unit',
  site: 'Site',
  tenant_closure: 'TenantClosure',
  timer_length: 'TimerLength',
  session: 'Session',
  passkey: 'Passkey',
  membership: 'StaffList',
  invitation: 'Invitation',
  person: 'Person',
  person_identity: 'PersonIdentity',
  person_contact: 'PersonContact',
  person_address: 'PersonAddress',
  person_link: 'PersonLink',
  protection: 'Protection',
  glass_break: 'GlassBreak',
  support_case: 'SupportCase',
  case_household: 'CaseHousehold',
  household_member: 'CaseHousehold',
  case_benefit: 'CaseBenefit',
  case_money: 'CaseMoney',
  case_health: 'CaseHealth',
  case_work: 'CaseWork',
  case_safety: 'CaseSafety',
  support_record: 'SupportRecord',
  record_version: 'SupportRecord',
  attachment: 'Attachment',
  task: 'Task',
  consent: 'Consent',
  consent_withdrawal: 'Consent',
  disclosure: 'Disclosure',
  referral: 'Referral',
  referral_event: 'ReferralEvent',
  referral_outcome: 'ReferralOutcome',
  share_request: 'ShareRequest',
  timer: 'Timer',
  conference_kind: 'ConferenceKind',
  standing_member: 'StandingMember',
  conference_candidate: 'ConferenceCandidate',
  conference: 'Conference',
  conference_member: 'ConferenceMember',
  agenda_item: 'AgendaItem',
  agenda_brief: 'AgendaBrief',
  agenda_sheet: 'AgendaSheet',
  conference_note: 'ConferenceNote',
  conference_opinion: 'ConferenceOpinion',
  mailbox: 'Mailbox',
  mailbox_mark: 'MailboxMark',
  access_log: 'AccessLog',
  audit_event: 'AuditEvent',
  notice: 'Notice',
  form_draft: 'FormDraft',
  saved_view: 'SavedView',
  packet_preset: 'PacketPreset',
  hub_entry: 'HubEntry',
  hub_public: 'HubPublic',
  hub_photo: 'HubPhoto',
  hub_revision: 'HubRevision',
  hub_import: 'HubImport',
  hub_import_row: 'HubImportRow',
  partner_application: 'PartnerApplication',
  hub_group: 'HubGroup',
  hub_group_member: 'HubGroupMember',
  hub_hold: 'HubHold',
  hub_link: 'HubLink',
  hub_need: 'HubNeed',
  hub_match: 'HubMatch',
  hub_setting: 'HubSetting',
};

const camel = (name: string): string => name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
const asEntity = (row: Row): object => Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), value]));

/** CASL, asked row by row, beside the specification: the same verdict for everybody and every row. */
export function decidePolicy({ askers }: InventedWorld, facts: Facts, tally: Tally): void {
  const actors = askers
    .filter((asker) => !asker.over)
    .map((asker) => ({ asker, actor: { ...asker, membership: asker.membership } as Actor }));
  for (const [table, subject] of Object.entries(subjects)) {
    for (const row of facts.of(table)) {
      const entity = asEntity(row);
      for (const { asker, actor } of actors) {
        if (row.region_id !== asker.region) continue;
        const expected = seen(table, row, asker, facts);
        tally.count('policy', `policy ${subject}`, expected ? 'allow' : 'deny');
        if (can(actor, 'read', subject as Subject, entity) !== expected)
          tally.disagree(`${asker.name}: the policy table ${expected ? 'refuses' : 'allows'} to read a row of ${table}`);
      }
    }
  }
}
