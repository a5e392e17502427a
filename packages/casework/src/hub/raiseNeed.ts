import { randomUUID } from 'node:crypto';
import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertAnonymous } from '../desk/anonymity.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, codeFault, type Fault, rangeFault, requiredCodeFault, requiredTextFault, textFault } from '../desk/faults.js';
import { needs } from '../desk/needs.js';
import { newId } from '../desk/newId.js';
import { startOfDay } from '../tenancy/index.js';
import { agesFaults } from './contentFaults.js';
import { HubNeed } from './HubNeed.js';
import { findMember } from './joinGroup.js';
import { type NeedLevel, type NeedOrigin, type NeedState, needLevels, needOrigins, needStates } from './needCodes.js';
import { tellRegion } from './tellRegion.js';

export interface NeedFields {
  title: string;
  text?: string | null;
  level: NeedLevel;
  /** Subject of the intake form. */
  kind: string;
  municipality?: string | null;
  weekday?: number | null;
  /** For people of which age, in years: a range, never the age of somebody. */
  minAge?: number | null;
  maxAge?: number | null;
  transport?: boolean | null;
  /** Whether somebody is wanted who can do something, and not only a place. */
  skill?: boolean | null;
  /** The working group that has it on its board. */
  groupId?: string | null;
}

const townFault = (code: string | null | undefined): Fault => (code && !/^\d{5}$/.test(code) ? 'UNKNOWN_CODE' : null);

/** On the board of a group only its members put something. */
async function groupFault(tx: Work, groupId: string | null | undefined): Promise<Fault> {
  return groupId && !(await findMember(tx, groupId, tx.asker.tenant)) ? 'HUB_NOT_IN_GROUP' : null;
}

const assertNeed = (fields: NeedFields, origin: string | null | undefined, groupId: Fault): void =>
  assertSound({
    title: requiredTextFault(fields.title, 100),
    text: textFault(fields.text, 2000),
    level: requiredCodeFault(fields.level, needLevels),
    kind: requiredCodeFault(fields.kind, needs),
    municipality: townFault(fields.municipality),
    weekday: rangeFault(fields.weekday, 1, 7),
    ...agesFaults(fields),
    origin: codeFault(origin, needOrigins),
    groupId,
  });

const columnsOf = ({ title, text, level, kind, municipality, weekday, minAge, maxAge, transport, skill, groupId }: NeedFields) => ({
  title: title.trim(),
  text: text?.trim() ?? '',
  level,
  kind,
  municipalityCode: municipality || null,
  weekday: weekday ?? null,
  minAge: minAge ?? null,
  maxAge: maxAge ?? null,
  transport: transport ?? false,
  skill: skill ?? false,
  groupId: groupId ?? null,
});

/** Writes a need down in a transaction that is already under way: how the board of a conference hands one over. `lackedIn`: the first month of the period whose ledger tells it. */
export async function addNeed(tx: Work, fields: NeedFields, origin: NeedOrigin, lackedIn: string | null = null): Promise<HubNeed> {
  assertNeed(fields, origin, await groupFault(tx, fields.groupId));
  // What a meeting hands over is told of the day alone, and by a key that tells no moment: the meeting keeps the moment.
  const apart = origin === 'conference' ? { at: startOfDay(tx.now) } : null;
  const at = apart?.at ?? tx.now;
  const need = tx.em.create(HubNeed, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    needId: apart ? randomUUID() : newId(),
    ...columnsOf(fields),
    origin,
    lackedIn,
    stateSince: at,
    raisedByLabel: tx.actorLabel,
    createdAt: at,
  });
  authorizeNew(tx.actor, 'create', 'HubNeed', need);
  tellRegion(tx, 'need', need.needId);
  record(tx, { verb: 'hub.need.raised', subject: 'HubNeed', id: need.needId, data: { kind: fields.kind }, apart });
  return need;
}

/** Somebody has read the words and says that nobody can be recognised in them. */
interface Reread {
  anonymityConfirmed?: boolean | null;
}

const assertAboutNobody = ({ title, text, anonymityConfirmed }: NeedFields & Reread): void =>
  assertAnonymous(`${title}\n${text ?? ''}`, [], anonymityConfirmed);

/** 課題を出す, about nobody in particular. */
export const raiseNeed = (
  desk: Desk,
  input: NeedFields & Reread & { idempotencyKey: string; origin?: NeedOrigin | null },
): Promise<{ needId: string }> =>
  commandOnce(desk, 'raiseHubNeed', input.idempotencyKey, input, async (tx) => {
    // What the ledger says arises from it by itself.
    assertSound({ origin: input.origin === 'referral' ? 'UNKNOWN_CODE' : null });
    const { needId } = await addNeed(tx, input, input.origin ?? 'staff');
    assertAboutNobody(input);
    return { needId };
  });

interface OfNeed {
  needId: string;
  expectedVersion: number;
}

/** One verb of a need. `look` asks for what else it wants to know, in the same flight. */
const editNeed = <Known = undefined>(
  desk: Desk,
  input: OfNeed,
  verb: (need: HubNeed, tx: Work, known: Known) => void,
  look?: (tx: Work) => Promise<Known>,
): Promise<{ needId: string }> =>
  command(desk, async (tx) => {
    const [need, known] = await Promise.all([tx.em.findOne(HubNeed, { regionId: tx.asker.region, needId: input.needId }), look?.(tx)]);
    authorize(tx.actor, 'change', 'HubNeed', need);
    assertVersion(need, input.expectedVersion, input, null);
    verb(need, tx, known as Known);
    tellRegion(tx, 'need', need.needId);
    return { needId: need.needId };
  });

/** Other words, another subject or place. */
export const changeNeed = (desk: Desk, input: OfNeed & NeedFields & Reread): Promise<{ needId: string }> =>
  editNeed(
    desk,
    input,
    (need, tx, notInGroup) => {
      assertNeed(input, null, input.groupId === need.groupId ? null : notInGroup);
      assertAboutNobody(input);
      tx.em.assign(need, columnsOf(input));
      record(tx, { verb: 'hub.need.changed', subject: 'HubNeed', id: need.needId });
    },
    (tx: Work) => groupFault(tx, input.groupId),
  );

/** 出た → 検討 → 試行 → 定着. */
export const moveNeed = (desk: Desk, input: OfNeed & { state: NeedState; note?: string | null }): Promise<{ needId: string }> =>
  editNeed(desk, input, (need, tx) => {
    assertSound({ state: requiredCodeFault(input.state, needStates), note: textFault(input.note, 500) });
    need.move(input.state, input.note?.trim() || null, tx.now);
    record(tx, { verb: 'hub.need.moved', subject: 'HubNeed', id: need.needId, data: { state: input.state } });
  });
