import { endSession, signOutEverywhere, switchMembership, touchSession } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { presentViewer } from './presentViewer.js';
import { EndSessionInput, SwitchMembershipInput } from './session.inputs.js';
import { SignedOutPayload, ViewerPayload, ViewerType } from './session.types.js';

/** Ends sessions and, if the present one is among them, lets go of the cookie. */
async function out(context: GatewayContext, ended: Promise<{ ended: number; present: boolean }>): Promise<SignedOutPayload> {
  const { ended: count, present } = await ended;
  if (present) context.leave();
  return { ended: count };
}

const end = async (context: GatewayContext, sessionId: string): Promise<{ ended: number; present: boolean }> => {
  const present = context.signedIn.sessionId;
  await endSession(context.desk, sessionId, present);
  return { ended: 1, present: sessionId === present };
};

@Resolver(() => ViewerPayload)
export class SessionMutations {
  @Mutation(() => SignedOutPayload, { description: 'サインアウト on this device.' })
  signOut(@Ctx() context: GatewayContext): Promise<SignedOutPayload> {
    return out(context, end(context, context.signedIn.sessionId));
  }

  @Mutation(() => SignedOutPayload, { description: 'サインアウト on every device, this one too.' })
  signOutEverywhere(@Ctx() context: GatewayContext): Promise<SignedOutPayload> {
    return out(
      context,
      signOutEverywhere(context.desk).then(({ ended }) => ({ ended, present: true })),
    );
  }

  @Mutation(() => SignedOutPayload, { description: 'End one of one’s own sessions, on another device for instance.' })
  endSession(@Arg('input', () => EndSessionInput) input: EndSessionInput, @Ctx() context: GatewayContext): Promise<SignedOutPayload> {
    return out(context, end(context, input.sessionId));
  }

  @Mutation(() => ViewerPayload, { description: 'Act for another of one’s organisations from now on.' })
  async switchMembership(
    @Arg('input', () => SwitchMembershipInput) input: SwitchMembershipInput,
    @Ctx() context: GatewayContext,
  ): Promise<ViewerPayload> {
    await switchMembership(context.desk, context.signedIn.sessionId, input.membershipId);
    await context.lookAgain();
    return new ViewerPayload();
  }

  @Mutation(() => ViewerPayload, { description: '続ける. A sign of life: the session goes on for another 15 minutes.' })
  async keepAlive(@Ctx() context: GatewayContext): Promise<ViewerPayload> {
    await context.stillSignedIn();
    context.signedIn;
    await touchSession(context.house.orm, context.region, context.browser.sessionToken ?? '');
    return new ViewerPayload();
  }

  @FieldResolver(() => ViewerType, { description: 'Who is signed in now.' })
  viewer(@Ctx() context: GatewayContext): ViewerType {
    return presentViewer(context);
  }
}
