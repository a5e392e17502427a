import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useRef } from 'react';
import { type Act, type Acts, type Payload, useActs } from './useAct.ts';

type Keyed = { input: { idempotencyKey: string } };
type Unkeyed<Variables extends Keyed> = Omit<Variables['input'], 'idempotencyKey'>;

export interface Commands extends Omit<Acts, 'run'> {
  run<Data, Variables extends Keyed>(
    mutation: TypedDocumentNode<Data, Variables>,
    input: Unkeyed<Variables>,
  ): Promise<Payload<Data> | null>;
}

/**
 * Acts that must happen once however often they are sent. The same input keeps its key until the server has done it, so
 * that a click after a lost answer cannot send twice; another input, or the next time, gets a key of its own.
 */
export function useCommands(): Commands {
  const acts = useActs();
  const attempt = useRef({ key: '', of: '' });

  async function run<Data, Variables extends Keyed>(
    mutation: TypedDocumentNode<Data, Variables>,
    input: Unkeyed<Variables>,
  ): Promise<Payload<Data> | null> {
    const of = JSON.stringify(input);
    if (attempt.current.of !== of) attempt.current = { key: crypto.randomUUID(), of };
    const done = await acts.run(mutation, { input: { ...input, idempotencyKey: attempt.current.key } } as Variables);
    if (done) attempt.current = { key: '', of: '' };
    return done;
  }
  return { ...acts, run };
}

export interface Command<Data, Variables extends Keyed> extends Omit<Act<Data, Variables>, 'run'> {
  run(input: Unkeyed<Variables>): Promise<Payload<Data> | null>;
}

/** One such act. */
export function useCommand<Data, Variables extends Keyed>(mutation: TypedDocumentNode<Data, Variables>): Command<Data, Variables> {
  const { run, ...acting } = useCommands();
  return { ...acting, run: (input) => run(mutation, input) };
}
