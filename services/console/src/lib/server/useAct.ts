import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { faultOf } from './faults.ts';

export interface Refusal {
  code: string;
  title: string;
  whatToDo: string;
  requestId: string | null;
  fields?: readonly { field: string; code: string; message: string }[];
  state?: string | null;
  version?: number | null;
}

type Result = { __typename?: string };
/** The one root field of a mutation, less its refusals: those carry words. */
type Payload<Data> = Exclude<Data[keyof Omit<Data, '__typename'>], { whatToDo: string }>;

const isRefusal = (result: object | undefined): result is Refusal => !!result && 'whatToDo' in result;

export interface Act<Data, Variables> {
  /** Gives the payload, or null where it was refused: the reason then stands in `refusal`. */
  run(variables: Variables): Promise<Payload<Data> | null>;
  running: boolean;
  refusal: Refusal | null;
  dismiss(): void;
}

/**
 * Does something on the server. A mutation document has one root field whose union holds a payload and the refusals
 * (select `...Refused`). Nothing that was typed is lost by a refusal; a second click while running does nothing.
 */
export function useAct<Data, Variables extends object>(mutation: TypedDocumentNode<Data, Variables>): Act<Data, Variables> {
  const { t } = useLingui();
  const [{ fetching }, act] = useMutation(mutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = useRef(false);

  const run = async (variables: Variables): Promise<Payload<Data> | null> => {
    if (busy.current) return null;
    busy.current = true;
    const { data, error } = await act(variables);
    busy.current = false;
    if (error || !data) {
      setRefusal(
        error
          ? faultOf(error, {
              title: t`つながらず、送れませんでした。`,
              whatToDo: t`入力した内容は残っています。通信を確かめて、もう一度お試しください。`,
            })
          : null,
      );
      return null;
    }
    const { __typename, ...fields } = data as Result & Record<string, Result>;
    const result = Object.values(fields)[0];
    if (isRefusal(result)) {
      setRefusal(result);
      return null;
    }
    setRefusal(null);
    return (result ?? null) as Payload<Data> | null;
  };
  return { run, running: fetching, refusal, dismiss: () => setRefusal(null) };
}
