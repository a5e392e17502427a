import { signIn, signInDemo } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { attempt, letIn } from './attempt.js';
import { presentViewer } from './presentViewer.js';
import { SignInDemoInput, SignInInput } from './session.inputs.js';
import { SignedInPayload, SignInResult, ViewerType } from './session.types.js';

type Outcome = typeof SignInResult;

@Resolver(() => SignedInPayload)
export class SignInMutations {
  @Mutation(() => SignInResult, { description: 'サインイン. At most one attempt in one request, whatever the aliases.' })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: GatewayContext): Promise<Outcome> {
    return attempt(context, async () => letIn(context, await signIn(context.gate, input)));
  }

  @Mutation(() => SignInResult, {
    description: 'Enter the demo as one of its invented people. Exists only where the start program runs the database.',
  })
  signInDemo(@Arg('input', () => SignInDemoInput) input: SignInDemoInput, @Ctx() context: GatewayContext): Promise<Outcome> {
    return attempt(context, async () => letIn(context, await signInDemo(context.gate, input.key)));
  }

  @FieldResolver(() => ViewerType, { description: 'Who is signed in now.' })
  viewer(@Ctx() context: GatewayContext): ViewerType {
    return presentViewer(context);
  }
}
