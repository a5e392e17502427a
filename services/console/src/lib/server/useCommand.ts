import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef } from 'react';
import { type Act, useAct } from './useAct.ts';

type Keyed = { input: { idempotencyKey: string } };
type Unkeyed<Variables extends Keyed> = Omit<Variables['input'], 'idempotencyKey'>;

export interface Command<Data, Variables extends Keyed> extends Omit<Act<Data, Variables>, 'run'> {
  run(input: Unkeyed<Variables>): ReturnType<Act<Data, Variables>['run']>;
}

/**
 * An act that must happen once however often it is sent. The same input keeps its key until the server has done it, so
 * that a click after a lost answer cannot send twice; another input, or the next time, gets a key of its own.
 */
export function useCommand<Data, Variables extends Keyed>(mutation: TypedDocumentNode<Data, Variables>): Command<Data, Variables> {
  const act = useAct(mutation);
  const attempt = useRef({ key: '', of: '' });

  const run = async (input: Unkeyed<Variables>) => {
    const of = JSON.stringify(input);
    if (attempt.current.of !== of) attempt.current = { key: crypto.randomUUID(), of };
    const done = await act.run({ input: { ...input, idempotencyKey: attempt.current.key } } as Variables);
    if (done) attempt.current = { key: '', of: '' };
    return done;
  };
  return { ...act, run };
}
