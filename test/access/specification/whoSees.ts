import type { Facts, Row, Viewer } from './facts.js';
import { says, sentences } from './words.js';

/**
 * Who may see which rows: the heart of the specification, to be read aloud. Written from what was agreed for the product,
 * never from its code. Each line: a table of the database, who, and what must be true of the row. What no line allows nobody sees. A person of another office is seen only through the ledger: `given to us: health` means that a line
 * opens that part to the own office, that it has begun, and that it is neither past its end nor taken back.
 */
const whoSees = sentences(`
# The registry is no secret in the region
region                | everybody                  | any row
tenant                | everybody                  | any row
unit                  | everybody                  | any row
site                  | everybody                  | any row
tenant_closure        | everybody                  | any row
timer_length          | everybody                  | any row

# One's own account; the list of staff is the administrator's
session               | everybody                  | mine
passkey               | everybody                  | mine
oidc_link             | everybody                  | ours, mine
my membership         | everybody                  | mine
colleague             | everybody                  | ours
membership            | administrator              | ours
invitation            | administrator              | ours

# 本人. The record itself says only that there is one
person                | who works with people      | ours
                      | privacy officer            | ours
                      | who answers for the office | given to us: anything
person_identity       | who works with people      | ours
                      | privacy officer            | ours
                      | who answers for the office | given to us: identity
person_contact        | who works with people      | ours
                      | who answers for the office | given to us: contact
# 支援措置: a protected address is for those who are named one by one, in the own office too
person_address        | who works with people      | ours, address not protected
                      | who works with people      | ours, I am named
                      | who answers for the office | given to us: address, address not protected
                      | who answers for the office | given to us: address, I am named
person_link           | who works with people      | ours
protection            | who works with people      | ours
                      | privacy officer            | ours
                      | administrator              | ours
# 緊急閲覧: by whoever did it, those who answer for them, and the privacy officer of the office that judges
glass_break           | everybody                  | ours, mine
                      | who leads                  | ours
                      | privacy officer            | ours
                      | privacy officer            | ours to judge

# ケース, one field group at a time
support_case          | who works with people      | ours
                      | who answers for the office | given to us: anything
case_household        | who works with people      | ours
                      | who answers for the office | given to us: household
household_member      | who works with people      | ours
                      | who answers for the office | given to us: household
case_benefit          | who works with people      | ours
                      | who answers for the office | given to us: benefit
case_money            | who works with people      | ours
                      | who answers for the office | given to us: money
case_health           | who works with people      | ours
                      | who answers for the office | given to us: health
case_work             | who works with people      | ours
                      | who answers for the office | given to us: work
case_safety           | who works with people      | ours
                      | who answers for the office | given to us: safety

# 支援経過: each record says for whom it was written
support_record        | who works with people      | ours, I wrote it
                      | who works with people      | ours, written for the office
                      | who works with people      | ours, written for my unit
                      | who answers for the office | given to us: records, may be handed on
record_version        | who works with people      | ours, I wrote it
                      | who works with people      | ours, written for the office
                      | who works with people      | ours, written for my unit
                      | who answers for the office | given to us: records, may be handed on
attachment            | who works with people      | ours
task                  | who answers for the office | ours
                      | privacy officer            | ours, a review of an emergency

# 本人同意 and the ledger stay with the office of the record; a receiver sees what was opened to itself
consent               | who works with people      | ours
                      | privacy officer            | ours
consent_withdrawal    | who works with people      | ours
                      | privacy officer            | ours
disclosure            | who works with people      | ours
                      | privacy officer            | ours
                      | who answers for the office | opened to us

# つなぎ. The coordinator sees number, parties and dates in its inbox and no more
referral              | who works with people      | ours
                      | who answers for the office | the referral was given to us, addressed to us
referral_event        | who works with people      | ours
                      | who answers for the office | the referral was given to us
referral_outcome      | who works with people      | ours
                      | who answers for the office | the referral was given to us
share_request         | who works with people      | ours
                      | who answers for the office | the referral was given to us
timer                 | who works with people      | ours
mailbox               | who answers for the office | ours
mailbox_label         | who answers for the office | ours, still running
mailbox_mark          | who answers for the office | ours, mine

# 会議. The meeting itself is known to those who sit in it and to the offices that were asked; what is said of somebody to
# those to whom it was told, one by one, and in no office to anybody else
# A mark on a case is for those who may bring it
conference_candidate  | who works with people      | ours
conference_kind       | everybody                  | any row
standing_member       | who convenes               | ours
conference            | who convenes               | ours
                      | who answers for the office or keeps its meetings | our office was asked
                      | everybody                  | I sit in it
conference_member     | who convenes               | ours
                      | who answers for the office or keeps its meetings | our office was asked
                      | everybody                  | I sit in it
agenda_item           | everybody                  | I sit in it, about nobody
                      | everybody                  | I knew of it in time, of which all members may know
                      | everybody                  | I read it for approval, of which all members may know
                      | everybody                  | its record was opened to me
# A case that a meeting did not come to is for those of its office to bring again who heard it; that it is the same, they know
case left over        | who works with people      | ours, its record was opened to me
case brought again    | everybody                  | I sit in it, about nobody
                      | everybody                  | I read it for approval, about nobody
                      | everybody                  | ours, its record was opened to me
# What stands behind a title is handed out with the papers
agenda_brief          | everybody                  | I sit in it, about nobody
                      | everybody                  | I read it for approval, about nobody
                      | everybody                  | its page was handed to me
agenda_sheet          | everybody                  | I sit in it, about nobody
                      | everybody                  | its page was handed to me
# What was given in writing is read with the item it speaks about; of no item by its author and the members of the convener
conference_opinion    | everybody                  | its record was opened to me
                      | everybody                  | I sit in it, about nobody, of an item
                      | everybody                  | I read it for approval, about nobody
                      | everybody                  | I sit in it for the convener, of no item
                      | everybody                  | I sit in it, mine, of no item
conference_note       | everybody                  | I sit in it, about nobody
                      | everybody                  | I read it for approval, about nobody
                      | everybody                  | its record was opened to me

# だれが変えたか
audit_event           | privacy officer            | about our record
                      | privacy officer            | ours
                      | administrator              | ours

# だれが見たか
access_log            | who works with people      | about our record
                      | privacy officer            | about our record
                      | privacy officer            | our staff looked
                      | administrator              | our staff looked
                      | everybody                  | I looked

# What lies on one's desk
notice                | everybody                  | ours, mine
                      | everybody                  | ours, to the whole office
form_draft            | everybody                  | ours, mine
saved_view            | everybody                  | ours, mine
packet_preset         | everybody                  | ours

# 協力の申し込み
partner_application   | who opens the door         | ours

# 地域のハブ: what is published the whole region reads; what is being written only its keeper, and the editor it is offered to
hub_public            | everybody                  | any row
hub_revision          | everybody                  | any row
hub_photo             | everybody                  | ours
                      | who edits the hub          | offered to us
                      | everybody                  | of what is published
hub_link              | everybody                  | any row
hub_group             | everybody                  | any row
hub_group_member      | everybody                  | any row
hub_need              | everybody                  | any row
hub_match             | everybody                  | any row
hub_import            | who writes in the hub      | ours
hub_import_row        | who writes in the hub      | ours
hub_hold              | everybody                  | ours
                      | everybody                  | of what we keep
hub_setting           | everybody                  | ours
hub_entry             | everybody                  | ours
                      | who edits the hub          | offered to us
`);

/** Tables of which the API shows nothing at all, whoever asks; each is decided by its rows alone (rows.ts). */
export const neverShown = [
  'staff',
  'password_credential',
  'totp_credential',
  'oidc_provider',
  'registered_document',
  'sign_in_counter',
  'search_token',
  'label_token',
  'access_seal',
  'outbox',
  'idempotency_key',
  'hub_token',
  'unmet_need',
];

/** Rows that nobody finds by browsing, only by a key that a setting names: sign-in asks for them so. */
export const onlyByKey = ['table sign_in_counter'];

export const tablesSaid = Object.keys(whoSees);

/** Whether this viewer may see this row, as the sentences above say. */
export function seen(table: string, row: Row, viewer: Viewer, facts: Facts): boolean {
  const list = whoSees[table];
  if (!list) throw new Error(`The specification says nothing about ${table}.`);
  return row.region_id === viewer.region && says(list, row, viewer, facts);
}
