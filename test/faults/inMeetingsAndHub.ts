import { type Fault, inDatabase, inSource } from './Fault.js';

const open = (table: string, using: string) => `create policy careless on ${table} for select using (${using})`;

/** What a migration could get wrong where several offices sit at one table, and where an office speaks to the region. */
export const faultsInSchemaOfMeetingsAndHub: Fault[] = [
  inDatabase('the agenda across', 'Every office reads what is to be spoken of', open('agenda_item', 'region_id = asker_region()')),
  inDatabase(
    'papers of a meeting across',
    'The office of a member reads what the member was handed',
    open('agenda_sheet', 'tenant_id = asker_tenant()'),
  ),
  inDatabase(
    'drafts of the hub across',
    'The region reads what an office is still writing',
    open('hub_entry', 'region_id = asker_region()'),
  ),
  inDatabase('places put aside across', 'Every office reads who puts places aside', open('hub_hold', 'region_id = asker_region()')),
];

const hubEntry =
  'const published = await context.loaders.hubEntries.load(entryId);\n        return published && presentEntry(context, published);';
const draftFirst = `const published = await context.loaders.hubEntries.load(entryId);
        const working = published && (await context.loaders.hubWorkingCopies.load(entryId));
        return working ? presentWorkingCopy(context, working) : published && presentEntry(context, published);`;

/** What a change of the code could get wrong there. */
export const faultsInMeetingsAndHub: Fault[] = [
  inSource(
    'the title of item 2',
    'Whoever got a page of an item learns its hidden title, though nothing was told to them',
    'casework/disclosure/foldStatement.js',
    "set('agenda_item', seats(`'minutes'`)",
    "set('agenda_item', seats(`'paper'`)",
  ),
  inSource(
    'the record to whoever has the paper',
    'What was said is read by whoever got a page',
    'casework/disclosure/foldStatement.js',
    "set('conference_note', seats(`'minutes'`)",
    "set('conference_note', seats(`'paper'`)",
  ),
  inSource(
    'lines of another meeting',
    'Whoever keeps the record of one meeting writes over the record of another, which they may read',
    'casework/conference/writeNotes.js',
    'find(ConferenceNote, { regionId, conferenceId, $or',
    'find(ConferenceNote, { regionId, $or',
  ),
  inSource(
    'approval that goes on',
    'Whoever was to approve minutes reads about nobody in them still, long after their time',
    'casework/conference/roster.js',
    '{ ...examiners, ...people }',
    '{ ...Object.fromEntries(Object.keys(examiners).map((staff) => [staff, 4e9])), ...people }',
  ),
  inSource(
    'meetings of the office for all',
    'Everybody in an office sees the meetings that it convenes',
    'casework/conference/meetings.js',
    `.where(mayRead(variant, 'Conference', 'c', who))`,
    '',
  ),
  inSource(
    'a guest of the office',
    'A guest without an account is told on a consent that names the office which prints for them',
    'casework/conference/whoGetsPapers.js',
    "return agreed(member) ? null : 'guest_not_agreed';",
    'return null;',
  ),
  inSource(
    'colleagues after a withdrawal',
    'What was told to colleagues at a meeting stays open to them after the consent was taken back',
    'casework/conference/endOpened.js',
    'and not (coalesce(given.except_presenters, false) and o.to_staff_id is not distinct from i.presenter_staff_id)',
    'and not (coalesce(given.except_presenters, false) and o.to_tenant_id = i.tenant_id)',
  ),
  inSource(
    'moved and open again',
    'What had run out when it was struck, given up or handed anew opens again with the meeting that is moved',
    'casework/conference/endOpened.js',
    'which = meant)',
    'which = stillOpen)',
  ),
  inSource(
    'moved past a withdrawal',
    'What had run out when the consent was taken back opens again with the meeting that is moved',
    'casework/conference/endOpened.js',
    'withdrawn}),',
    'false}),',
  ),
  inSource(
    'a seat that outlives the office',
    'Whoever has left an office reads on what they were told at meetings as a member of it',
    'casework/staff/endMembership.js',
    'await leaveSeats(tx, places);',
    '',
  ),
  inSource(
    'the seat at the other desk',
    'Whoever works in two offices answers at the desk of one for the seat that they have for the other',
    'access/policies/conferencePolicy.js',
    ".allow(['answer', 'decline', 'confirm'], { to: 'everyone', where: ['asMembersOffice', 'myself'] })",
    ".allow(['answer', 'decline', 'confirm'], { to: 'everyone', where: ['myself'] })",
  ),
  inSource(
    'a seat that outlives the last day',
    'Whose last day has passed keeps the seats and what was told to them',
    'casework/staff/giveUpSeats.js',
    '!!validUntil && validUntil < today',
    'false',
  ),
  inSource(
    'approved from an empty chair',
    'Whoever has a seat approves minutes of what they did not hear',
    'casework/conference/approver.js',
    'return entered || isLive(',
    'return entered !== undefined || isLive(',
  ),
  inSource(
    'the agenda to whoever comes late',
    'Whoever is asked when the meeting has begun learns what was brought before',
    'casework/conference/roster.js',
    'conference.openedAt && createdAt > conference.openedAt &&',
    'false &&',
  ),
  inSource(
    'the moment of a withdrawal to all',
    'Everybody at the meeting hears that a consent was taken back, also of a case of which they do not know',
    'casework/desk/publishToBoards.js',
    ' and is_named(l.people, m.member_tenant_id, m.staff_id)',
    '',
  ),
  inSource(
    'a seat handed on',
    'Whoever is named in place of a colleague takes over what was told to that colleague, pledge and all',
    'casework/conference/nameMember.js',
    'if (anew)\n        await giveUpSeat(tx, conference, seat);\n',
    '',
  ),
  inSource(
    'what is asked, to the whole list',
    'What stands behind a title is read by everybody on the list, whoever was handed the papers',
    'casework/disclosure/foldStatement.js',
    "set('agenda_brief', seats(`'paper'`), { column: 'people' }),",
    "set('agenda_brief', '(select c.people from conference c where c.region_id = t.region_id and c.conference_id = t.conference_id)', { column: 'people' }),",
  ),
  inSource(
    'cancelled and still open',
    'What was handed out for a meeting stays open after it was cancelled',
    'casework/conference/convenerSteps.js',
    "await endOpened(tx, conference, { exceptPresenters: true }, 'conference.cancelled');",
    '',
  ),
  inSource(
    'the pack of another',
    'A member prints what was handed to another member',
    'gateway/http/conferencePapers.js',
    "authorize(actor, 'pack', 'ConferenceMember', member);",
    '',
  ),
  inSource(
    'minutes for whoever knows of the meeting',
    'Minutes are printed by offices that were merely asked to come',
    'gateway/http/conferencePapers.js',
    "authorize(context.signedIn.actor, 'print', 'Conference', meeting);",
    '',
  ),
  inSource(
    'news of some to all',
    'Whoever sits in a meeting hears that something happened which was not told to them',
    'gateway/events/change.js',
    'if (news.staff && !news.staff.includes(actor.staff))\n        return null;',
    '',
  ),
  inSource(
    'news of what is never read',
    'Somebody hears of records of a kind that they never see',
    'gateway/events/change.js',
    "canEver(actor, 'read', subject) ?",
    'true ?',
  ),
  inSource(
    'a draft served as published',
    'The working copy of an entry is shown in place of what was published',
    'gateway/modules/hub/hub.resolver.js',
    hubEntry,
    draftFirst,
  ),
  inSource(
    'who counted, in HSDS',
    'Whoever asks without being known reads who counted the places',
    'gateway/http/openData/hsds.js',
    'assured_date: row.confirmedOn,',
    'assured_date: row.confirmedOn, assurer_email: row.roomBy ?? row.confirmedBy,',
  ),
  {
    // The query and the row policy each hold it back alone: here both have forgotten.
    ...inSource(
      'the region’s own in HSDS',
      'What is for the region alone is served to whoever asks',
      'casework/hub/readOpen.js',
      ".where('p.audience', '=', sql `'everyone'`)",
      '',
    ),
    sql: 'alter policy region_or_everyone_reads on hub_public using (region_id = asker_region())',
  },
  inSource(
    'small counts told',
    'The ledger of unmet needs tells counts that lead to one family',
    'casework/hub/suppress.js',
    'figures.map((row) => row.map((count) => count < threshold))',
    'figures.map((row) => row.map(() => false))',
  ),
  inSource(
    'a month that is too small',
    'The ledger of unmet needs tells the count of a single month, however small',
    'casework/hub/suppress.js',
    'if (count >= threshold && enough)',
    'if (count >= 0)',
  ),
  inSource(
    'news without a line',
    'An office hears that a referral moves before it has a line of it',
    'casework/referral/mailboxes.js',
    "const news = publishOf('line',",
    "tx.news.push({ tenant, kind: 'mailbox', subject: referral.referralId, version: referral.version }); const news = publishOf('line',",
  ),
  inSource(
    'left out once only',
    'Whoever was left out on purpose gets the papers when they are handed out again to somebody else',
    'casework/conference/AgendaBrief.js',
    'if (said.length > 0)',
    'if (said.length === 0) this.exceptions = []; else',
  ),
  inSource(
    'the statute of another',
    'An item stands under a statute under which the convening office may call no meeting',
    'casework/conference/itemRule.js',
    'kind.code === conference.kindCode ? undefined : assertMayConvene(tx, kind, conference.tenantId),',
    'undefined,',
  ),
];
