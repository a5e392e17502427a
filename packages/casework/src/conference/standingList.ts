import { authorize, authorizeNew, InvalidError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { findSeat, type SeatInput } from './addMember.js';
import { ConferenceKind } from './ConferenceKind.js';
import { unknownCode } from './conferenceInput.js';
import { StandingMember } from './StandingMember.js';

export interface AddStandingMemberInput extends SeatInput {
  idempotencyKey: string;
  kindCode: string;
}

/** 構成員名簿に加える: asked to every meeting of the kind from now on. */
export const addStandingMember = (desk: Desk, input: AddStandingMemberInput): Promise<{ standingMemberId: string }> =>
  commandOnce(desk, 'addStandingMember', input.idempotencyKey, input, async (tx) => {
    const { region: regionId, tenant: tenantId } = tx.asker;
    const [kind, asked] = await Promise.all([tx.em.findOne(ConferenceKind, { regionId, code: input.kindCode }), findSeat(tx, input)]);
    if (!kind) throw unknownCode('kindCode');
    const line = tx.em.create(StandingMember, {
      regionId,
      tenantId,
      standingMemberId: newId(),
      kindCode: input.kindCode,
      ...asked,
      createdAt: tx.now,
    });
    authorizeNew(tx.actor, 'create', 'StandingMember', line);
    record(tx, { verb: 'conference.list_extended', subject: 'StandingMember', id: line.standingMemberId });
    return { standingMemberId: line.standingMemberId };
  });

/** 構成員名簿から外す, from the next meeting on. */
export const removeStandingMember = (desk: Desk, input: { standingMemberId: string }): Promise<{ standingMemberId: string }> =>
  command(desk, async (tx) => {
    const id = { regionId: tx.asker.region, standingMemberId: input.standingMemberId };
    const line = await tx.em.findOne(StandingMember, id);
    authorize(tx.actor, 'remove', 'StandingMember', line);
    if (line.removedAt) throw new InvalidError('INVALID_INPUT', { standingMemberId: 'UNKNOWN_CODE' });
    line.removedAt = tx.now;
    record(tx, { verb: 'conference.list_shortened', subject: 'StandingMember', id: line.standingMemberId });
    return { standingMemberId: line.standingMemberId };
  });
