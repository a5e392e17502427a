import { LimitedError, NotFoundError, UnauthenticatedError } from '@tsunagi/access';
import type { Entered, SignInOutcome } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import { refusalWords } from '../shared/refusals.js';
import { SecondFactorNeeded, SignedInPayload, SignInRefused } from './session.types.js';

/** One attempt of a request to show who somebody is. A refusal is an expected answer: the page stays and says when to try again. */
export async function attempt<Outcome>(context: GatewayContext, run: () => Promise<Outcome>): Promise<Outcome | SignInRefused> {
  try {
    context.tryCredentials();
    return await run();
  } catch (error) {
    if (!(error instanceof UnauthenticatedError || error instanceof LimitedError || error instanceof NotFoundError)) throw error;
    return Object.assign(new SignInRefused(), refusalWords(context, error), { retryAfter: error.details.retryAfter ?? null });
  }
}

/** Lets in whoever has shown who they are: the cookies are set, and the rest of this request is theirs. */
export async function letIn(
  context: GatewayContext,
  outcome: SignInOutcome | Pick<Entered, 'sessionToken'>,
): Promise<SignedInPayload | SecondFactorNeeded> {
  if (outcome === 'SECOND_FACTOR_NEEDED') return Object.assign(new SecondFactorNeeded(), { digits: 6 });
  await context.enter(outcome);
  return new SignedInPayload();
}
