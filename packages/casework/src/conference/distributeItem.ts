import { authorize, type FieldGroup, fieldGroups, InvalidError } from '@tsunagi/access';
import { beyond, type Consent, getConsentInForce } from '../consent/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { Disclosure, writeLedger } from '../disclosure/index.js';
import { endOfDay } from '../tenancy/index.js';
import { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import type { OfItem } from './editItem.js';
import { endOpened } from './endOpened.js';
import { factsOf } from './facts.js';
import { findConference, kindOf, membersAskedTo } from './findConference.js';
import { hearersOf } from './hearers.js';
import { groupsOf, linesOf } from './lines.js';
import { recordConference } from './recordConference.js';
import { seatKey } from './roster.js';

export interface DistributeItemInput extends OfItem {
  /** Who gets less, or nothing: the field groups for this member instead of those of the item. */
  exceptions?: { memberId: string; fieldGroups: FieldGroup[]; nothing?: boolean | null }[] | null;
  /** Seats of people without an account of whom the person has said that they may hear it, where it takes a consent. */
  agreedGuests?: string[] | null;
}

/** Why somebody on the list was not handed the papers. */
export const withheldReasons = {
  not_pledged: { ja: '守秘の誓約がまだ', en: 'No pledge of secrecy yet' },
  outside_consent: { ja: '同意に含まれない組織', en: 'An office that the consent does not name' },
  guest_not_agreed: {
    ja: '本人がこの人に話すことに同意した記録がない',
    en: 'No record that the person agreed to this guest',
  },
  left_out: { ja: '配らないと決めた', en: 'Left out on purpose' },
} as const;
export type Withheld = keyof typeof withheldReasons;

export interface Distributed {
  conferenceId: string;
  itemId: string;
  reached: string[];
  withheld: { memberId: string; because: Withheld }[];
}

/**
 * 資料を配る: to each member who has pledged secrecy a line of the ledger of their own, for this item only, until the end
 * that its kind sets. Doing it again reaches those who have come since, and closes it to those who are left out now.
 */
export const distributeItem = (desk: Desk, input: DistributeItemInput): Promise<Distributed> =>
  command(desk, async (tx) => {
    const { itemId } = input;
    const [item, found] = await Promise.all([
      tx.em.findOne(AgendaItem, { regionId: tx.asker.region, itemId }),
      findConference(tx, { itemId }),
    ]);
    authorize(tx.actor, 'distribute', 'AgendaItem', item);
    assertVersion(item, input.expectedVersion);
    const conference = found as Conference;
    conference.step('propose');
    item.distribute();
    const told = await handOut(tx, conference, item, input);
    const counts = { reached: told.reached.length, withheld: told.withheld.length };
    recordConference(tx, conference, 'conference.item_distributed', counts, await hearersOf(tx, item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId, ...told };
  });

async function handOut(tx: Work, conference: Conference, item: AgendaItem, input: DistributeItemInput) {
  const members = membersAskedTo(conference).filter((each) => !each.removedAt);
  if (!item.personId) return { reached: members.map((each) => each.memberId), withheld: [] };
  assertChoices(members, item, input);
  const [consent, had] = await Promise.all([
    item.basis === 'consent' ? getConsentInForce(tx, item.consentId ?? null, item.personId) : null,
    pagesHad(tx, item),
  ]);
  const agreed = (each: ConferenceMember) =>
    !each.memberTenantId && (input.agreedGuests?.includes(each.memberId) || had.has(seatKey(each)));
  const refusal = refusalOf(item, consent, input, agreed);
  const withheld = members.flatMap((each) => refusal(each) ?? []);
  const reached = members.filter((each) => !refusal(each));
  const anew = reached.filter((each) => had.get(seatKey(each)) !== namesOf(groupsFor(each, item, input)));
  await printPages(tx, item);
  const closed = members.filter((each) => had.has(seatKey(each)) && (anew.includes(each) || !reached.includes(each)));
  await close(tx, conference, item, closed);
  const kind = kindOf(conference, item.kindCode);
  const opens = anew.flatMap((each) =>
    linesOf(conference, kind, item, each, groupsFor(each, item, input), {
      notAfter: consent ? endOfDay(consent.until) : undefined,
      agreed: consent !== null && agreed(each),
    }),
  );
  await writeLedger(tx, item.tenantId, item.personId, { opens });
  return { reached: reached.map((each) => each.memberId), withheld };
}

/** Whoever gets something else from now on, or nothing: what they had until now ends first. */
async function close(tx: Work, conference: Conference, { tenantId, itemId }: AgendaItem, closed: ConferenceMember[]): Promise<void> {
  if (closed.length === 0) return;
  const memberIds = closed.map((each) => each.memberId);
  await endOpened(tx, conference, { homes: [tenantId], itemId, memberIds }, 'conference.handed_anew');
}

const exceptionFor = ({ memberId }: ConferenceMember, { exceptions }: DistributeItemInput) =>
  exceptions?.find((each) => each.memberId === memberId);

const isPresenter = ({ staffId }: ConferenceMember, item: AgendaItem): boolean => staffId === item.presenterStaffId;

const groupsFor = (member: ConferenceMember, item: AgendaItem, input: DistributeItemInput): FieldGroup[] =>
  isPresenter(member, item) ? groupsOf(item) : (exceptionFor(member, input)?.fieldGroups ?? groupsOf(item));

/** Exceptions name members and lessen what they get; only a guest without an account is agreed to by name. */
function assertChoices(members: ConferenceMember[], item: AgendaItem, { exceptions, agreedGuests }: DistributeItemInput): void {
  const tells = new Set(groupsOf(item));
  const known = new Map(members.map((each) => [each.memberId, each]));
  if (exceptions?.some((each) => !known.has(each.memberId) || each.fieldGroups.some((group) => !tells.has(group))))
    throw new InvalidError('INVALID_INPUT', { exceptions: 'UNKNOWN_CODE' });
  if (agreedGuests?.some((id) => known.get(id)?.memberTenantId !== null))
    throw new InvalidError('INVALID_INPUT', { agreedGuests: 'UNKNOWN_CODE' });
}

/**
 * Says of a member why nothing can be handed to them, or null: the pledge first, then what the person has agreed to. Somebody
 * without an account belongs to no office that a consent could name, not even to the one that prints for them.
 */
function refusalOf(item: AgendaItem, consent: Consent | null, input: DistributeItemInput, agreed: (member: ConferenceMember) => boolean) {
  const because = (member: ConferenceMember): Withheld | null => {
    if (isPresenter(member, item)) return null;
    if (exceptionFor(member, input)?.nothing) return 'left_out';
    if (!member.pledgedAt) return 'not_pledged';
    const office = member.memberTenantId;
    if (!consent || office === item.tenantId) return null;
    if (!office) return agreed(member) ? null : 'guest_not_agreed';
    return beyond(consent, { fieldGroups: [], recipient: office }).recipient ? 'outside_consent' : null;
  };
  return (member: ConferenceMember) => {
    const reason = because(member);
    return reason && { memberId: member.memberId, because: reason };
  };
}

const namesOf = (groups: readonly string[]): string => [...groups].sort().join();

/** Whose pages of this item are open, by account, or by seat where there is none: the field groups that they show. */
async function pagesHad(tx: Work, item: AgendaItem): Promise<Map<string, string>> {
  const lines = await tx.em.find(Disclosure, { regionId: tx.asker.region, tenantId: item.tenantId, originId: item.itemId });
  const ended = new Set(lines.filter((each) => each.verb === 'ends').map((each) => each.opensLineId));
  const open = lines.filter(
    (each) => each.verb === 'opens' && each.until > tx.now && !ended.has(each.lineId) && each.fieldGroups.includes('paper'),
  );
  const shown = (line: Disclosure): string => namesOf(line.fieldGroups.filter((group) => group !== 'paper'));
  return new Map(open.map((each) => [each.toStaffId ?? each.toMemberId ?? '', shown(each)]));
}

/** The field groups as they stand on the day of the first distribution; a page that exists is not printed anew. */
async function printPages(tx: Work, item: AgendaItem): Promise<void> {
  const pages = await tx.em.find(AgendaSheet, { regionId: tx.asker.region, tenantId: item.tenantId, itemId: item.itemId });
  const there = new Set(pages.map((page) => page.fieldGroup));
  const missing = groupsOf(item).filter((group) => !there.has(group));
  for (const [at, group] of missing.entries()) {
    tx.em.create(AgendaSheet, {
      regionId: item.regionId,
      tenantId: item.tenantId,
      sheetId: newId(),
      itemId: item.itemId,
      conferenceId: item.conferenceId,
      personId: item.personId ?? null,
      fieldGroup: group,
      title: fieldGroups[group].ja,
      text: null,
      facts: await factsOf(tx, item.personId as string, group),
      position: pages.length + at + 1,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
  }
  await tx.em.flush();
}
