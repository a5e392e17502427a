import { authorize, ConflictError } from '@tsunagi/access';
import { assertMayUse, findConsent, getConsentInForce, type Standing } from '../consent/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { writeLedger } from '../disclosure/index.js';
import { endOfDay } from '../tenancy/index.js';
import { AgendaBrief } from './AgendaBrief.js';
import { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { findConference, kindOf, membersAskedTo } from './findConference.js';
import { closePages, namesOf, pagesHad } from './handedPages.js';
import { hearersOf } from './hearers.js';
import { groupsOf, linesOf } from './lines.js';
import { printPages } from './printPages.js';
import { raiseBoard } from './raiseBoard.js';
import { recordConference } from './recordConference.js';
import { assertChoices, type DistributeItemInput, groupsFor, refusalOf, type Withheld } from './whoGetsPapers.js';

export interface Distributed {
  conferenceId: string;
  itemId: string;
  reached: string[];
  withheld: { memberId: string; because: Withheld }[];
}

/**
 * 資料を配る: to each member who has pledged secrecy a line of the ledger of their own, for this item only, until the end
 * that its kind sets. Doing it again reaches those who have come since, and closes it to those who are left out now;
 * whoever was left out before stays so until they are named again.
 */
export const distributeItem = (desk: Desk, input: DistributeItemInput): Promise<Distributed> =>
  command(desk, async (tx) => {
    const { itemId } = input;
    const [item, brief, found, standing] = await Promise.all([
      tx.em.findOne(AgendaItem, { regionId: tx.asker.region, itemId }),
      tx.em.findOne(AgendaBrief, { regionId: tx.asker.region, itemId }),
      findConference(tx, { itemId }),
      findConsent(tx, { itemId }),
    ]);
    authorize(tx.actor, 'distribute', 'AgendaItem', item);
    // Whom the papers do not reach tells which offices the consent names.
    if (standing.consent) assertMayUse(tx, standing.consent);
    assertVersion(item, input.expectedVersion);
    const conference = found as Conference;
    conference.step('propose');
    item.distribute();
    if (!brief) throw new ConflictError('ITEM_NOT_HEARD');
    const told = await handOut(tx, conference, { item, brief, standing }, input);
    const counts = { reached: told.reached.length, withheld: told.withheld.length };
    recordConference(tx, conference, 'conference.item_distributed', counts, await hearersOf(tx, conference, item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId, ...told };
  });

interface Whole {
  item: AgendaItem;
  brief: AgendaBrief;
  standing: Standing;
}

async function handOut(tx: Work, conference: Conference, { item, brief, standing }: Whole, input: DistributeItemInput) {
  const members = membersAskedTo(conference).filter((each) => !each.removedAt);
  if (!item.personId) return { reached: members.map((each) => each.memberId), withheld: [] };
  assertChoices(members, brief, input);
  brief.except(input.exceptions ?? []);
  brief.handedAt = tx.now;
  // Whoever pledges at this moment is either seen here, or tells of it after this (followPledge.ts).
  await raiseBoard(tx, conference, 1, 'other');
  const tells = groupsFor({ item, brief });
  const [consent, had] = await Promise.all([
    item.basis === 'consent' ? getConsentInForce(tx, item.consentId ?? null, item.personId, standing) : null,
    pagesHad(tx, item),
  ]);
  const agreed = (each: ConferenceMember) =>
    !each.memberTenantId && (input.agreedGuests?.includes(each.memberId) || had.has(each.memberId));
  const refusal = refusalOf({ item, brief }, consent, agreed);
  const withheld = members.flatMap((each) => refusal(each) ?? []);
  const reached = members.filter((each) => !refusal(each));
  const anew = reached.filter((each) => had.get(each.memberId) !== namesOf(tells(each)));
  await printPages(tx, item, groupsOf(brief));
  const closed = members.filter((each) => anew.includes(each) || !reached.includes(each));
  await closePages(tx, conference, item, closed);
  const kind = kindOf(conference, item.kindCode);
  const opens = anew.flatMap((each) =>
    linesOf(conference, kind, item, each, tells(each), {
      notAfter: consent ? endOfDay(consent.until) : undefined,
      agreed: consent !== null && agreed(each),
    }),
  );
  await writeLedger(tx, item.tenantId, item.personId, { opens });
  return { reached: reached.map((each) => each.memberId), withheld };
}
