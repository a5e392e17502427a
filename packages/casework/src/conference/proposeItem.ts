import { authorize, authorizeNew, ConflictError, InvalidError, NotFoundError } from '@tsunagi/access';
import { askReading, inHome } from '@tsunagi/database';
import { restCandidates } from '../candidate/index.js';
import { SupportCase } from '../case/SupportCase.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { variantOf } from '../desk/mayRead.js';
import { newId } from '../desk/newId.js';
import { writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { AgendaBrief } from './AgendaBrief.js';
import { AgendaItem, aboutPerson } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import { findConference, getOwnSeat, labelOf } from './findConference.js';
import { hearersOf } from './hearers.js';
import { type ItemFields, judgeItem } from './itemRule.js';
import { readLeftItem } from './leftItems.js';
import { groupsOf, linesOf } from './lines.js';
import { onlyFor } from './onlyFor.js';
import { recordConference } from './recordConference.js';
import { standsAgain } from './standsAgain.js';

export interface ProposeItemInput extends ItemFields {
  idempotencyKey: string;
  conferenceId: string;
  /** 次回に出す: a case to which a meeting before did not come. It is brought like any other, on the basis of today. */
  carriedFromId?: string | null;
  /** 候補: the mark from which it was picked; it rests with the others of this case, whatever the rule for which it was set. */
  candidateId?: string | null;
}

/** 議題を出す, by any member for a case of the own office, a study or an issue. Nothing of a person is shown yet. */
export const proposeItem = (desk: Desk, input: ProposeItemInput): Promise<{ conferenceId: string; itemId: string }> =>
  commandOnce(desk, 'proposeItem', input.idempotencyKey, input, async (tx) => {
    const [conference, own, left] = await Promise.all([
      findConference(tx, input.conferenceId),
      findOwnPerson(tx, input),
      findLeft(tx, input),
    ]);
    authorize(tx.actor, 'propose', 'Conference', conference);
    conference.step('propose');
    if (aboutPerson(input.sort)) assertOwnPerson(tx, input, own);
    if (input.carriedFromId) await takeUp(tx, input, left);
    const item = await createItem(tx, conference, input, own.person);
    const what = { sort: item.sort, kind: item.kindCode };
    recordConference(tx, conference, 'conference.item_proposed', what, await hearersOf(tx, conference, item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId };
  });

interface Own {
  person: Person | null;
  /** All their cases, and whichever was named. */
  cases: SupportCase[];
}

/** Asked for beside the meeting, and judged after it. */
async function findOwnPerson(tx: Work, { sort, personId, caseId }: ItemFields): Promise<Own> {
  if (!aboutPerson(sort) || !personId) return { person: null, cases: [] };
  const { region: regionId, tenant: tenantId } = tx.asker;
  const theirs = { tenantId, personId };
  const [person, cases] = await Promise.all([
    tx.em.findOne(Person, { regionId, personId }),
    tx.em.find(SupportCase, { regionId, ...(caseId ? { $or: [theirs, { caseId }] } : theirs) }),
  ]);
  return { person, cases };
}

/** Whoever brings a case must be working on it: a person and case of the own office. */
function assertOwnPerson(tx: Work, { personId, caseId }: ItemFields, { person, cases }: Own): void {
  if (!personId) throw new InvalidError('INVALID_INPUT', { personId: 'REQUIRED' });
  authorize(tx.actor, 'change', 'Person', person);
  if (caseId) assertOwnCase(tx, personId, cases.find((each) => each.caseId === caseId) ?? null);
  else assertOnlyCase(cases);
}

function assertOwnCase(tx: Work, personId: string, supportCase: SupportCase | null): void {
  authorize(tx.actor, 'change', 'SupportCase', supportCase);
  if (supportCase.personId !== personId) throw new InvalidError('INVALID_INPUT', { caseId: 'UNKNOWN_CODE' });
}

/** In the wrong one of several the wrong people would read it: nothing is guessed. */
function assertOnlyCase(cases: readonly SupportCase[]): void {
  if (cases.filter(({ status }) => status === 'open').length > 1) throw new InvalidError('INVALID_INPUT', { caseId: 'REQUIRED' });
}

type Left = { person: string | null; again: boolean } | undefined;

const findLeft = async (tx: Work, { conferenceId, carriedFromId }: ProposeItemInput): Promise<Left> => {
  if (!carriedFromId) return undefined;
  const args = { conferenceIds: [conferenceId], itemId: carriedFromId };
  return (await askReading(tx.em, readLeftItem, { variant: variantOf(tx.actor.roles), args, asker: tx.actor }))[0];
};

/** It is the same case, of a meeting before, and not brought yet: that it is the same is all that the two items know of each other. */
async function takeUp(tx: Work, { sort, personId, carriedFromId }: ProposeItemInput, left: Left): Promise<void> {
  if (!left) throw new NotFoundError();
  if (!aboutPerson(sort) || !personId || left.person !== personId)
    throw new InvalidError('INVALID_INPUT', { carriedFromId: 'UNKNOWN_CODE' });
  if (left.again) throw new ConflictError('ITEM_BROUGHT_AGAIN');
  // Before the item is made: of two who bring it at once the second waits here, and then finds that it stands.
  await standsAgain(tx, { tenantId: tx.asker.tenant, personId, carriedFromId: carriedFromId as string }, 'stands');
}

/** One more item at the end of the agenda. Whoever brings it sees it whatever becomes of the basis. */
async function createItem(tx: Work, conference: Conference, fields: ProposeItemInput, own: Person | null): Promise<AgendaItem> {
  const seat = getOwnSeat(tx, conference);
  const [{ kind, basis, consentId }, position] = await Promise.all([judgeItem(tx, conference, fields), nextPosition(tx, conference)]);
  const person = aboutPerson(fields.sort) ? (fields.personId ?? null) : null;
  const titleHidden = person !== null && kind.titlesHidden;
  const item = tx.em.create(AgendaItem, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    itemId: newId(),
    conferenceId: conference.conferenceId,
    convenerTenantId: conference.tenantId,
    position,
    sort: fields.sort,
    kindCode: kind.code,
    title: fields.title.trim(),
    personId: person,
    veiled: !!own?.protectedSince,
    caseId: person && (fields.caseId ?? null),
    basis,
    consentId,
    titleHidden,
    presenterStaffId: tx.asker.staff,
    presenterLabel: labelOf(seat),
    carriedFromId: fields.carriedFromId ?? null,
    roster: titleHidden ? {} : { ...conference.people },
    people: titleHidden ? onlyFor(tx) : { ...conference.people },
    createdAt: tx.now,
  });
  authorizeNew(tx.actor, 'create', 'AgendaItem', item);
  await tx.em.flush();
  const brief = await addBrief(tx, item, conference, fields);
  const kindCodes = [conference.kindCode, kind.code];
  if (person)
    restCandidates(tx, {
      itemId: item.itemId,
      personId: person,
      caseId: item.caseId ?? null,
      kindCodes,
      candidateId: fields.candidateId ?? null,
    });
  if (person) await writeLedger(tx, item.tenantId, person, { opens: linesOf(conference, kind, item, seat, groupsOf(brief)) });
  return item;
}

/** What is asked of the meeting stands apart from the item: of a person it is read with the papers. */
export async function addBrief(
  tx: Work,
  { regionId, tenantId, itemId, conferenceId, personId = null }: AgendaItem,
  conference: Conference,
  { purpose, fieldGroups }: Pick<ItemFields, 'purpose' | 'fieldGroups'>,
): Promise<AgendaBrief> {
  const brief = tx.em.create(
    AgendaBrief,
    {
      regionId,
      tenantId,
      itemId,
      conferenceId,
      personId,
      purpose: purpose?.trim() || null,
      fieldGroups: personId ? [...new Set(fieldGroups ?? [])] : [],
      people: personId ? onlyFor(tx) : { ...conference.people },
    },
    { persist: false },
  );
  await inHome(tx, tenantId, 'conference.item', () => void tx.em.persist(brief));
  return brief;
}

/** Behind all that the proposer sees, and by the second behind what they do not see: no two stand in one place. */
async function nextPosition(tx: Work, { conferenceId, createdAt }: Conference): Promise<number> {
  const [last] = await tx.em.find(AgendaItem, { regionId: tx.asker.region, conferenceId }, { orderBy: { position: 'desc' }, limit: 1 });
  return Math.max((last?.position ?? 0) + 1, (tx.now.getTime() - createdAt.getTime()) / 1000);
}
