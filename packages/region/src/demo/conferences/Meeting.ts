import { randomUUID } from 'node:crypto';
import {
  acceptSeat,
  addMember,
  addPaper,
  ConferenceMember,
  command,
  declineSeat,
  distributeItem,
  nameMember,
  notePledge,
  planConference,
  proposeItem,
  recordConsent,
  writeNotes,
} from '@tsunagi/casework';
import { staffIdOf } from '../staff/hire.js';
import type { Moment } from '../world/Moment.js';
import type { PlannedConference, PlannedItem, PlannedNote, PlannedSeat } from './PlannedConference.js';

type Seated = InstanceType<typeof ConferenceMember>;

/** One meeting of the demo, and the verbs of those who prepare it and sit in it. */
export class Meeting {
  private constructor(
    readonly planned: PlannedConference,
    readonly conferenceId: string,
  ) {}

  static async plan(at: Moment, planned: PlannedConference, startsAt: Date): Promise<Meeting> {
    const { kind: kindCode, title, place, recurrence, by } = planned;
    const endsAt = new Date(startsAt.getTime() + 2 * 3_600_000).toISOString();
    const when = { startsAt: startsAt.toISOString(), endsAt, recurrence: recurrence ?? null };
    const { conferenceId } = await planConference(at.desk(by), { idempotencyKey: at.stage.key(), kindCode, title, place, ...when });
    return new Meeting(planned, conferenceId);
  }

  /** The seat of this member of staff, or of this guest. */
  async seat(at: Moment, who: string): Promise<Seated> {
    const { by } = this.planned;
    const staffId = staffIdOf(at.stage.region, who);
    const found = (await this.#members(at, by)).find((each) => each.staffId === staffId || each.name === who);
    if (!found) throw new Error(`Demo: ${who} has no seat at ${this.planned.title}.`);
    return found;
  }

  #members(at: Moment, by: string): Promise<Seated[]> {
    return command(at.desk(by), (tx) =>
      tx.em.find(
        ConferenceMember,
        { regionId: tx.asker.region, conferenceId: this.conferenceId },
        { orderBy: { createdAt: 'asc', memberId: 'asc' } },
      ),
    );
  }

  /** Asks an office, which names who comes; a colleague and a guest are named by the convener. */
  async ask(at: Moment, { who, tenant, guest, wish, part = 'member' }: PlannedSeat): Promise<void> {
    const { stage } = at;
    const desk = at.desk(this.planned.by);
    const of = { conferenceId: this.conferenceId, part };
    if (guest) return void (await addMember(desk, { ...of, name: guest[0], office: guest[1] }));
    const office = stage.tenant(tenant ?? stage.staff(who as string).posts[0].tenant).tenantId;
    if (who && office === desk.actor.tenant) return void (await addMember(desk, { ...of, staffId: staffIdOf(stage.region, who) }));
    await addMember(desk, { ...of, memberTenantId: office, wish: wish ?? null });
    if (!who) return;
    const memberId = (await this.#members(at, this.planned.by)).at(-1)?.memberId as string;
    await nameMember(at.desk(who), { memberId, staffId: staffIdOf(stage.region, who) });
  }

  async answer(at: Moment, { who, guest, absent, silent }: PlannedSeat): Promise<void> {
    if (silent) return;
    if (guest) return void (await notePledge(at.desk(this.planned.by), { memberId: (await this.seat(at, guest[0])).memberId }));
    if (!who) return;
    const { memberId } = await this.seat(at, who);
    await (absent ? declineSeat(at.desk(who), { memberId, opinion: absent }) : acceptSeat(at.desk(who), { memberId }));
  }

  /** Brings an item, on the consent of the person where its kind asks for one, with its papers. Returns its id. */
  async bring(at: Moment, item: PlannedItem): Promise<string> {
    const { stage } = at;
    const desk = at.desk(item.by);
    const about = item.of && stage.caseOf(...item.of);
    const consent =
      about &&
      item.agreed &&
      (await recordConsent(desk, {
        idempotencyKey: stage.key(),
        personId: about.personId,
        purpose: `${this.planned.title}で、支援の内容と分担を話し合うため`,
        fieldGroups: [...(item.tells ?? [])],
        recipients: item.agreed.map((code) => stage.tenant(code).tenantId).filter((id) => id !== desk.actor.tenant),
        method: 'paper',
        givenOn: at.today,
        until: stage.days.daysAfter(stage.days.loadedAt, 300),
      }));
    const { itemId } = await proposeItem(desk, {
      idempotencyKey: stage.key(),
      conferenceId: this.conferenceId,
      sort: item.sort,
      kindCode: item.kind ?? null,
      title: item.title,
      purpose: item.purpose ?? null,
      ...about,
      consentId: consent ? consent.consentId : null,
      fieldGroups: [...(item.tells ?? [])],
      anonymityConfirmed: item.sort === 'study',
    });
    for (const [title, text] of item.papers ?? []) await addPaper(desk, { idempotencyKey: stage.key(), itemId, title, text });
    return itemId;
  }

  async distribute(at: Moment, itemId: string, { by, without = [], agreedGuests = [] }: PlannedItem): Promise<void> {
    const seatOf = async (who: string) => (await this.seat(at, who)).memberId;
    const exceptions = [];
    for (const who of without) exceptions.push({ memberId: await seatOf(who), fieldGroups: [], nothing: true });
    await distributeItem(at.desk(by), { itemId, exceptions, agreedGuests: await Promise.all(agreedGuests.map(seatOf)) });
  }

  /** Writes one line; gives its id, by which homework is found again. */
  async note(at: Moment, recorder: string, itemId: string, { kind, text, to, days }: PlannedNote): Promise<string> {
    const memberId = to ? (await this.seat(at, to)).memberId : null;
    const dueOn = days === undefined ? null : at.stage.days.workingDaysAfter(at.now, days);
    const noteId = randomUUID();
    const notes = [{ key: noteId, itemId, kind, text, memberId, dueOn }];
    await writeNotes(at.desk(recorder), { conferenceId: this.conferenceId, notes });
    return noteId;
  }
}
