import type { CombinedError } from '@urql/core';

/** What went wrong, in words that say what to do; `requestId` is the number to read on the phone. */
export interface Fault {
  code: string;
  reason: string;
  title: string;
  whatToDo: string;
  requestId: string | null;
}

interface Extensions {
  code?: string;
  reason?: string;
  requestId?: string;
  userMessage?: { title: string; whatToDo: string };
}

const extensionsOf = (error: CombinedError | undefined): Extensions => (error?.graphQLErrors[0]?.extensions ?? {}) as Extensions;

/** The class of a refusal: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND …; OFFLINE where no answer came at all. */
export const codeOf = (error: CombinedError | undefined): string | undefined =>
  error && (error.networkError ? 'OFFLINE' : (extensionsOf(error).code ?? 'INTERNAL'));

const unanswered: readonly (string | undefined)[] = ['OFFLINE', 'LIMITED'];

/** Nothing was decided: nobody could be reached, or the server asks to come again later. What was known before still holds. */
export const isUnanswered = (error: CombinedError | undefined): boolean => unanswered.includes(codeOf(error));

/** What is said where no server answered; the words are ours, since then there is nobody else to say anything. */
interface Offline {
  title: string;
  whatToDo: string;
}

/** The server’s own words for an answer that is none, by GraphQL or by any other route. */
export function faultIn(extensions: Extensions, offline: Offline): Fault {
  const { code = 'OFFLINE', reason = code, requestId = null, userMessage = offline } = extensions;
  return { code, reason, requestId, ...userMessage };
}

export const faultOf = (error: CombinedError, offline: Offline): Fault => faultIn(extensionsOf(error), offline);

/** What another route than GraphQL’s answered instead of what was asked for. */
export async function extensionsIn(answer: Response): Promise<Extensions> {
  const { errors = [] } = (await answer.json()) as { errors?: { extensions?: Extensions }[] };
  return errors[0]?.extensions ?? {};
}
