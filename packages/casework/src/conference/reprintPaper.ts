import { authorize, ConflictError, type FieldGroup, InvalidError } from '@tsunagi/access';
import { assertMayUse, findConsent, getConsentInForce, type Standing } from '../consent/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { foldSeats, raiseEpoch, writeLedger } from '../disclosure/index.js';
import { endOfDay } from '../tenancy/index.js';
import { AgendaBrief } from './AgendaBrief.js';
import { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import type { Distributed } from './distributeItem.js';
import type { OfItem } from './editItem.js';
import { factsOf } from './facts.js';
import { findConference, kindOf, membersAskedTo } from './findConference.js';
import { closePages, pagesHad } from './handedPages.js';
import { hearersOf } from './hearers.js';
import { linesOf } from './lines.js';
import { newPage } from './printPages.js';
import { recordConference } from './recordConference.js';
import { refusalOf } from './whoGetsPapers.js';

export interface ReprintPaperInput extends OfItem {
  /** Of which the page shows what stood there. */
  fieldGroup: FieldGroup;
}

/**
 * いまの内容で作り直す: a page that was printed from the record shows what stood there then. Once the record is put right it is
 * printed anew in its place, and told anew, each on a line of their own, to those who have it and still may; to nobody else.
 */
export const reprintPaper = (desk: Desk, input: ReprintPaperInput): Promise<Distributed> =>
  command(desk, async (tx) => {
    const { itemId, fieldGroup } = input;
    const ofItem = { regionId: tx.asker.region, itemId };
    const [sheet, item, brief, found, standing] = await Promise.all([
      tx.em.findOne(AgendaSheet, { ...ofItem, fieldGroup }),
      tx.em.findOne(AgendaItem, ofItem),
      tx.em.findOne(AgendaBrief, ofItem),
      findConference(tx, { itemId }),
      findConsent(tx, { itemId }),
    ]);
    authorize(tx.actor, 'distribute', 'AgendaItem', item);
    if (standing.consent) assertMayUse(tx, standing.consent);
    assertVersion(item, input.expectedVersion);
    const conference = found as Conference;
    conference.step('propose');
    item.assertLive();
    if (!brief) throw new ConflictError('ITEM_NOT_HEARD');
    if (!sheet || !item.personId) throw new InvalidError('INVALID_INPUT', { fieldGroup: 'UNKNOWN_CODE' });
    const told = await printAnew(tx, conference, { item, brief, standing, sheet }, item.personId);
    recordConference(tx, conference, 'conference.paper_reprinted', { reached: told.reached.length }, await hearersOf(tx, conference, item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId, ...told };
  });

interface Whole {
  item: AgendaItem;
  brief: AgendaBrief;
  standing: Standing;
  sheet: AgendaSheet;
}

async function printAnew(tx: Work, conference: Conference, { item, brief, standing, sheet }: Whole, personId: string) {
  const group = sheet.fieldGroup as FieldGroup;
  const [consent, had, facts] = await Promise.all([
    item.basis === 'consent' ? getConsentInForce(tx, item.consentId ?? null, personId, standing) : null,
    pagesHad(tx, item),
    factsOf(tx, personId, group),
  ]);
  const groupsHad = ({ memberId }: ConferenceMember) => (had.get(memberId) ?? '').split(',') as FieldGroup[];
  const readers = membersAskedTo(conference).filter((each) => !each.removedAt && groupsHad(each).includes(group));
  const agreed = ({ memberTenantId, memberId }: ConferenceMember) => !memberTenantId && had.has(memberId);
  const refusal = refusalOf({ item, brief }, consent, agreed);
  const reached = readers.filter((each) => !refusal(each));
  await raiseEpoch(tx, item.tenantId, personId);
  tx.em.remove(sheet);
  tx.em.create(AgendaSheet, newPage(tx, item, { group, facts, position: sheet.position }));
  await closePages(tx, conference, item, readers, 'conference.printed_anew');
  const kind = kindOf(conference, item.kindCode);
  const opens = reached.flatMap((each) =>
    linesOf(conference, kind, item, each, groupsHad(each), {
      notAfter: consent ? endOfDay(consent.until) : undefined,
      agreed: consent !== null && agreed(each),
    }),
  );
  await writeLedger(tx, item.tenantId, personId, { opens });
  await foldSeats(tx, item.tenantId, personId);
  return { reached: reached.map((each) => each.memberId), withheld: readers.flatMap((each) => refusal(each) ?? []) };
}
