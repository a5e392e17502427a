import { listDemoAccounts, listMyMemberships, listMySessions, offeredOidc, readMySecondFactor } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentMembership, presentSession, presentViewer, presentViewerSession } from './presentViewer.js';
import { DemoAccountType, OfficeDoorType, SessionType, ViewerMembershipType, ViewerSessionType, ViewerType } from './session.types.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() context: GatewayContext): ViewerType | null {
    return context.isSignedIn ? presentViewer(context) : null;
  }

  @Query(() => [SessionType], {
    description: 'サインイン中の端末. The devices on which the viewer is signed in, the newest first; at most 100.',
  })
  async mySessions(@Ctx() context: GatewayContext): Promise<SessionType[]> {
    return (await context.reader.read(listMySessions, {})).map((row) => presentSession(context, row));
  }

  @Query(() => [DemoAccountType], { description: 'Whom one may try out, at most 100; empty wherever this is not the demo.' })
  async demoAccounts(@Ctx() context: GatewayContext): Promise<readonly DemoAccountType[]> {
    const accounts = await listDemoAccounts(context.gate);
    return accounts.map((account) => ({ ...account, description: account.description[context.language] }));
  }

  @Query(() => OfficeDoorType, {
    nullable: true,
    description:
      'What the organisation with this code offers for signing in, for whoever stands before the door; null where nothing of its own.',
  })
  async officeDoor(
    @Arg('code', () => String, { description: 'Code of the organisation, as it stands in the address of its door.' }) code: string,
    @Ctx() context: GatewayContext,
  ): Promise<OfficeDoorType | null> {
    const offered = await offeredOidc(context.gate, code);
    return offered && { name: offered.tenantName, address: `/sign-in/oidc/${encodeURIComponent(code)}` };
  }

  @FieldResolver(() => [ViewerMembershipType], {
    description: 'The organisations for which the viewer may act, the oldest first; at most 100.',
  })
  async memberships(@Ctx() context: GatewayContext): Promise<ViewerMembershipType[]> {
    return (await context.reader.read(listMyMemberships, {})).map((row) => presentMembership(context, row));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the account has a confirmed second factor.' })
  async secondFactor(@Ctx() context: GatewayContext): Promise<boolean> {
    return (await context.reader.first(readMySecondFactor, {})) !== null;
  }

  @FieldResolver(() => ViewerSessionType, { nullable: true, description: 'How long this session lasts.' })
  async session(@Ctx() context: GatewayContext): Promise<ViewerSessionType | null> {
    return presentViewerSession(context, await context.reader.read(listMySessions, {}));
  }
}
