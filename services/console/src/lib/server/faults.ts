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

/** The server’s own words for an error; `offline` are ours, since then there is no server to say anything. */
export function faultOf(error: CombinedError, offline: { title: string; whatToDo: string }): Fault {
  const { code = 'OFFLINE', reason = code, requestId = null, userMessage = offline } = extensionsOf(error);
  return { code, reason, requestId, ...userMessage };
}
