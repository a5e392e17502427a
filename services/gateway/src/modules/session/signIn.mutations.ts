import { LimitedError, NotFoundError, UnauthenticatedError } from '@tsunagi/access';
import { signIn, signInDemo } from '@tsunagi/casework';
import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { refusalWords } from '../shared/refusals.js';
import { presentViewer } from './presentViewer.js';
import { SignInDemoInput, SignInInput } from './session.inputs.js';
import { SecondFactorNeeded, SignedInPayload, SignInRefused, ViewerType } from './session.types.js';

const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Signed in, or what is missing, or that it did not work.',
  types: () => [SignedInPayload, SecondFactorNeeded, SignInRefused] as const,
});
type Outcome = SignedInPayload | SecondFactorNeeded | SignInRefused;

/** A refused attempt is an expected answer: the page stays and says when to try again. */
async function attempt(context: GatewayContext, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    context.tryCredentials();
    return await run();
  } catch (error) {
    if (!(error instanceof UnauthenticatedError || error instanceof LimitedError || error instanceof NotFoundError)) throw error;
    return Object.assign(new SignInRefused(), refusalWords(context, error), { retryAfter: error.details.retryAfter ?? null });
  }
}

const toDo = { description: 'Who, and the proof.' };

@Resolver(() => SignedInPayload)
export class SignInMutations {
  @Mutation(() => SignInResult, { description: 'サインイン. At most one attempt in one request, whatever the aliases.' })
  signIn(@Arg('input', () => SignInInput, toDo) input: SignInInput, @Ctx() context: GatewayContext): Promise<Outcome> {
    return attempt(context, async () => {
      const outcome = await signIn(context.gate, input);
      if (outcome === 'SECOND_FACTOR_NEEDED') return Object.assign(new SecondFactorNeeded(), { digits: 6 });
      await context.enter(outcome);
      return new SignedInPayload();
    });
  }

  @Mutation(() => SignInResult, {
    description: 'Enter the demo as one of its invented people. Exists only where the start program runs the database.',
  })
  signInDemo(@Arg('input', () => SignInDemoInput, toDo) input: SignInDemoInput, @Ctx() context: GatewayContext): Promise<Outcome> {
    return attempt(context, async () => {
      await context.enter(await signInDemo(context.gate, input.key));
      return new SignedInPayload();
    });
  }

  @FieldResolver(() => ViewerType, { description: 'Who is signed in now.' })
  viewer(@Ctx() context: GatewayContext): ViewerType {
    return presentViewer(context);
  }
}
