import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { faultOf } from './faults.ts';

export interface Refusal {
  code: string;
  title: string;
  whatToDo: string;
  requestId: string | null;
  fields?: readonly { field: string; code: string; message: string }[];
  state?: string | null;
  version?: number | null;
  /** What somebody else has entered meanwhile, field by field. */
  theirs?: readonly { field: string; value: string | null }[];
}

type Result = { __typename?: string };
/** The one root field of a mutation, less its refusals: those carry words. */
export type Payload<Data> = Exclude<NonNullable<Data[keyof Omit<Data, '__typename'>]>, { whatToDo: string }>;

const isRefusal = (result: object | undefined): result is Refusal => !!result && 'whatToDo' in result;

export interface Acting {
  running: boolean;
  refusal: Refusal | null;
  dismiss(): void;
}

export interface Acts extends Acting {
  /** Gives the payload, or null where it was refused: the reason then stands in `refusal`. */
  run<Data, Variables extends object>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Payload<Data> | null>;
}

/** Does things on the server, one at a time: a second click while one is running does nothing. */
export function useActs(): Acts {
  const { t } = useLingui();
  const client = useClient();
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);
  const lost = {
    title: t`つながらず、送れませんでした。`,
    whatToDo: t`入力した内容は残っています。通信を確かめて、もう一度お試しください。`,
  };

  async function run<Data, Variables extends object>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Payload<Data> | null> {
    if (busy.current) return null;
    busy.current = true;
    setRunning(true);
    const { data, error } = await client.mutation(mutation, variables);
    busy.current = false;
    setRunning(false);
    const { __typename, ...fields } = (data ?? {}) as Result & Record<string, Result>;
    const result = Object.values(fields)[0];
    const refused = error ? faultOf(error, lost) : isRefusal(result) ? result : null;
    setRefusal(refused);
    return refused ? null : ((result ?? null) as Payload<Data> | null);
  }
  return { run, running, refusal, dismiss: () => setRefusal(null) };
}

export interface Act<Data, Variables> extends Acting {
  run(variables: Variables): Promise<Payload<Data> | null>;
}

/**
 * Does one thing on the server. A mutation document has one root field whose union holds a payload and the refusals
 * (select `...Refused`). Nothing that was typed is lost by a refusal.
 */
export function useAct<Data, Variables extends object>(mutation: TypedDocumentNode<Data, Variables>): Act<Data, Variables> {
  const { run, ...acting } = useActs();
  return { ...acting, run: (variables) => run(mutation, variables) };
}
