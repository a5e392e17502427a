import type { FieldGroup } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { newId } from '../desk/newId.js';
import { Disclosure } from './Disclosure.js';
import type { EndReason } from './endReasons.js';
import { foldGroupStatements, foldMeetingStatement, foldSeatsStatement, foldStatement } from './foldStatement.js';

type Line = InstanceType<typeof Disclosure>;

/** An opening: what of a person is shown to whom, why, from when until when. */
export type Opening = Pick<Line, 'personId' | 'fieldGroups' | 'fromTenantId' | 'toTenantId' | 'basis' | 'origin' | 'until'> &
  Partial<Pick<Line, 'toStaffId' | 'toMemberId' | 'mayForwardTo' | 'consentId' | 'basisNote' | 'sayings' | 'originId' | 'startsAt'>>;

/** The ending of one line; `at` may lie ahead (a packet stays readable for some days after the answer). */
export interface Ending {
  line: Pick<Line, 'lineId' | 'personId' | 'fieldGroups' | 'fromTenantId' | 'toTenantId' | 'basis' | 'origin' | 'originId' | 'consentId'> &
    Partial<Pick<Line, 'toStaffId' | 'toMemberId'>>;
  at: Date;
  reason: EndReason;
}

/** Where a line is written, when and by whom. */
export interface Writing {
  region: number;
  home: string;
  at: Date;
  by: string;
}

const writingOf = (tx: Work, home: string): Writing => ({ region: tx.asker.region, home, at: tx.now, by: tx.asker.staff });
const who = ({ region, home, at, by }: Writing) => ({ regionId: region, tenantId: home, recordedAt: at, recordedBy: by });

/** An opening as a row of the ledger. */
export const openingRow = (writing: Writing, opening: Opening) => ({
  toStaffId: null,
  toMemberId: null,
  mayForwardTo: [],
  consentId: null,
  basisNote: null,
  sayings: [],
  originId: null,
  startsAt: writing.at,
  ...opening,
  ...who(writing),
  lineId: newId(),
  verb: 'opens' as const,
  opensLineId: null,
  reason: null,
});

const endingLine = (tx: Work, home: string, { line, at, reason }: Ending) =>
  tx.em.create(Disclosure, {
    personId: line.personId,
    fieldGroups: line.fieldGroups,
    fromTenantId: line.fromTenantId,
    toTenantId: line.toTenantId,
    basis: line.basis,
    origin: line.origin,
    originId: line.originId ?? null,
    consentId: line.consentId ?? null,
    ...who(writingOf(tx, home)),
    lineId: newId(),
    verb: 'ends',
    opensLineId: line.lineId,
    // Whoever reads what was told at a conference reads that it has ended.
    toStaffId: line.origin === 'conference' ? (line.toStaffId ?? null) : null,
    toMemberId: line.toMemberId ?? null,
    mayForwardTo: [],
    basisNote: null,
    sayings: [],
    startsAt: tx.now,
    until: at,
    reason,
  });

/**
 * Raises the epoch of the person's row. Every ledger write and every insert of a shareable row does this first, so that
 * two transactions that began side by side meet here: without it a note begun before a withdrawal would keep the old readers.
 */
export const raiseEpoch = (tx: Work, home: string, person: string): Promise<void> =>
  inHome(tx, home, 'ledger.epoch', {
    sql: 'update person set disclosure_epoch = disclosure_epoch + 1 where region_id = ? and tenant_id = ? and person_id = ?',
    values: [tx.asker.region, home, person],
  });

/** Brings the rows of the person in line with the ledger, in the home of the record: all, or those that lines of these groups open. */
export const refold = (tx: Work, home: string, person: string, groups?: readonly string[]): Promise<void> =>
  inHome(tx, home, 'ledger.fold', { sql: foldStatement(groups), values: [tx.asker.region, home, person], protects: person });

/** Gives a row that was just added to the table of this field group the readers that the ledger names. */
export const foldGroup = (tx: Work, home: string, person: string, group: FieldGroup): Promise<void> =>
  inHome(tx, home, 'ledger.fold', { sql: foldGroupStatements[group], values: [tx.asker.region, home, person], protects: person });

/** Gives a page or a line of the record that was just added to a conference the members that the ledger names. */
export const foldSeats = (tx: Work, home: string, person: string): Promise<void> =>
  inHome(tx, home, 'ledger.fold', { sql: foldSeatsStatement, values: [tx.asker.region, home, person], protects: person });

/** Brings what stands about anybody in one conference, as far as it lies in this home, in line with the ledger there. */
export const foldMeeting = (tx: Work, home: string, conference: string): Promise<void> =>
  inHome(tx, home, 'ledger.fold', { sql: foldMeetingStatement, values: [tx.asker.region, home, conference], protects: conference });

/** What these lines can open or close. */
const groupsOf = (lines: readonly Pick<Line, 'fieldGroups'>[]): string[] => [...new Set(lines.flatMap((line) => line.fieldGroups))];

/**
 * Writes lines into the ledger of the record's home and folds them onto the rows, in one transaction with whatever
 * called for them. Lines are never changed: withdrawing, ending early and expiring are further lines.
 */
export async function writeLedger(tx: Work, home: string, person: string, lines: { opens?: Opening[]; ends?: Ending[] }): Promise<void> {
  await raiseEpoch(tx, home, person);
  await inHome(tx, home, 'ledger.line', () => {
    for (const opening of lines.opens ?? []) tx.em.persist(tx.em.create(Disclosure, openingRow(writingOf(tx, home), opening)));
    for (const ending of lines.ends ?? []) tx.em.persist(endingLine(tx, home, ending));
  });
  await refold(tx, home, person, groupsOf([...(lines.opens ?? []), ...(lines.ends ?? []).map(({ line }) => line)]));
  // What begins later opens at its time.
  for (const { startsAt } of lines.opens ?? []) {
    if (startsAt && startsAt > tx.now)
      enqueue(tx, 'fold-later', { tenant: home, person }, { key: `fold:${person}:${startsAt.toISOString()}`, runAt: startsAt });
  }
}
