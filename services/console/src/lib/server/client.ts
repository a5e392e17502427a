import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import { codeOf } from './faults.ts';

type Listener = () => void;
const endings = new Set<Listener>();

/** Calls `listener` when an answer says that the session has ended. Gives the function that stops it. */
export function onSessionEnd(listener: Listener): Listener {
  endings.add(listener);
  return () => void endings.delete(listener);
}

/** The session is over: whoever listens lays the sign-in over the page. */
export function endSession(): void {
  for (const listener of endings) listener();
}

/** How often somebody has signed in over this page. */
let sessionNumber = 0;

/** Somebody has signed in again: what was asked under the session before may still be refused, which ends nothing any more. */
export function beginSession(): void {
  sessionNumber += 1;
}

/** Whether this was asked since somebody last signed in over the page: what was asked before says nothing of today's session. */
export const isOfThisSession = ({ context }: Operation): boolean => context.sessionNumber === sessionNumber;

const documentIdOf = (operation: Operation): string | undefined => (operation.query as { __meta__?: { hash?: string } }).__meta__?.hash;

/** A production gateway runs only operations it knows by their id; the words of the query never leave the browser. */
const byDocumentId = (body: BodyInit | null | undefined, documentId: string): string => {
  const { variables, operationName } = JSON.parse(String(body)) as { variables: unknown; operationName: string };
  return JSON.stringify({ documentId, variables, operationName });
};

/** The cache rewrites the document and would lose its id, so the id travels in the context of the operation. */
const rememberId = mapExchange({
  onOperation: (operation) => makeOperation(operation.kind, operation, { ...operation.context, documentId: documentIdOf(operation) }),
});

/**
 * What is being saved arrives even when its page is closed at that moment. Browsers do this for 64 KiB in all; Japanese
 * takes three bytes a letter.
 */
const mostKeptAlive = 20_000;

const sendIt = mapExchange({
  onOperation: (operation) => {
    const id = operation.context.documentId as string | undefined;
    const send: typeof fetch = (url, init) => {
      const body = !id || import.meta.env.DEV ? init?.body : byDocumentId(init?.body, id);
      return fetch(url, { ...init, body, keepalive: operation.kind === 'mutation' && String(body).length < mostKeptAlive });
    };
    return makeOperation(operation.kind, operation, { ...operation.context, fetch: send, sessionNumber });
  },
  onResult: ({ error, operation }) => {
    if (codeOf(error) === 'UNAUTHENTICATED' && isOfThisSession(operation)) endSession();
  },
});

/**
 * The one connection to the gateway. The cache holds whole answers in memory and forgets them with the page: nothing
 * personal is written to the disk, and what has been withdrawn cannot survive as a part of another answer.
 */
export const makeClient = (language: string): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: { 'accept-language': language } },
    exchanges: [rememberId, cacheExchange, sendIt, fetchExchange],
  });
