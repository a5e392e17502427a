import {
  cancelInvitation,
  changeMembership,
  disableStaff,
  enableStaff,
  endMembership,
  inviteStaff,
  listInvitations,
  readStaffEntry,
} from '@tsunagi/casework';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentInvitation, presentStaff } from './presentStaff.js';
import { CancelInvitationInput, ChangeMembershipInput, EndMembershipInput, InviteStaffInput, StaffInput } from './staff.inputs.js';
import {
  InvitationPayload,
  InvitationResult,
  InvitationsPayload,
  InvitationsResult,
  type InvitationType,
  StaffPayload,
  StaffResult,
} from './staff.types.js';

const openInvitations = async (context: GatewayContext): Promise<InvitationType[]> =>
  (await context.reader.read(listInvitations, {})).map((row) => presentInvitation(context, row));

async function invite(context: GatewayContext, input: InviteStaffInput): Promise<InvitationPayload> {
  const { invitationId, token } = await inviteStaff(context.desk, input);
  const id = context.seal('Invitation', invitationId);
  const invitation = (await openInvitations(context)).find((each) => each.id === id) ?? null;
  // Behind the #: what stands there is sent to no server and stands in no log.
  return Object.assign(new InvitationPayload(), {
    invitation,
    link: new URL(`/invitation#${token}`, context.house.environment.publicUrl).href,
  });
}

/** The row of the list after a command. */
async function staffAfter(context: GatewayContext, command: Promise<{ membershipId?: string; staffId?: string }>): Promise<StaffPayload> {
  const { membershipId = null, staffId = null } = await command;
  const row = await context.reader.first(readStaffEntry, { membershipId, staffId });
  return Object.assign(new StaffPayload(), { staff: row && presentStaff(context, row) });
}

/** For administrators of the viewer’s organisation, and for that organisation only. */
@Resolver()
export class StaffMutations {
  @Mutation(() => InvitationResult, {
    description: '招待する. The answer is the same whether somebody of this login name exists in the region or not.',
  })
  inviteStaff(
    @Arg('input', () => InviteStaffInput) input: InviteStaffInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof InvitationResult> {
    return invite(context, input);
  }

  @Mutation(() => InvitationsResult, { description: 'A link stops working.' })
  async cancelInvitation(
    @Arg('input', () => CancelInvitationInput) input: CancelInvitationInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof InvitationsResult> {
    await cancelInvitation(context.desk, input.invitationId);
    return Object.assign(new InvitationsPayload(), { invitations: await openInvitations(context) });
  }

  @Mutation(() => StaffResult, { description: 'Change title, unit, roles or last day; rights change from the next request on.' })
  changeMembership(
    @Arg('input', () => ChangeMembershipInput) input: ChangeMembershipInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof StaffResult> {
    return staffAfter(context, changeMembership(context.desk, input));
  }

  @Mutation(() => StaffResult, { description: '所属を終える, now. Its sessions end with it.' })
  endMembership(
    @Arg('input', () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof StaffResult> {
    return staffAfter(context, endMembership(context.desk, input));
  }

  @Mutation(() => StaffResult, { description: 'アカウントを停止する, in every organisation. For accounts that this organisation keeps.' })
  disableStaff(@Arg('input', () => StaffInput) input: StaffInput, @Ctx() context: GatewayContext): Promise<typeof StaffResult> {
    return staffAfter(context, disableStaff(context.desk, input.staffId));
  }

  @Mutation(() => StaffResult, { description: '停止を解く. The account can sign in again; what it could do before, it can do again.' })
  enableStaff(@Arg('input', () => StaffInput) input: StaffInput, @Ctx() context: GatewayContext): Promise<typeof StaffResult> {
    return staffAfter(context, enableStaff(context.desk, input.staffId));
  }
}
