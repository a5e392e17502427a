import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type Fault, faultOf, isUnanswered } from './faults.ts';
import { inBackground } from './inBackground.ts';
import { useLiveQuestion } from './live.ts';

export interface Answer<Data> {
  data: Data | undefined;
  /** True until the first answer; not while a known answer is being refreshed. */
  waiting: boolean;
  fault: Fault | null;
  again(): void;
}

interface Options {
  /** Kinds of change after which the question is asked again: 'mailbox', 'referral', 'person', 'task' … */
  live?: readonly string[];
  pause?: boolean;
  /** Waits for the server though an older answer is at hand: for what one is about to write over. */
  fresh?: boolean;
}

/** A refusal leaves the field it stands for empty: what has no field left has told nothing. */
const isEmpty = (data: unknown): boolean => Object.entries(data ?? {}).every(([name, field]) => name === '__typename' || field === null);

/**
 * The answer, and after a refresh that found nobody the one before it: a connection that is lost for a moment takes away no
 * page, and nothing that is being typed there. A refusal does take it away.
 */
function useLastAnswer<Data>(data: Data | undefined, of: string, lost: boolean): Data | undefined {
  const [last, setLast] = useState<{ data: Data; of: string } | null>(null);
  if (data && (last?.data !== data || last.of !== of)) setLast({ data, of });
  if (!data && !lost && last) setLast(null);
  return data ?? (lost && last?.of === of ? last.data : undefined);
}

/** Asks the server a question, keeps the answer fresh, and turns errors into words. */
export function useAsk<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { live = [], pause = false, fresh = false }: Options = {},
): Answer<Data> {
  const { t } = useLingui();
  const [{ data: answer, error, fetching, stale }, ask] = useQuery({
    query,
    variables,
    pause,
    ...(fresh && { requestPolicy: 'network-only' }),
  });
  const data = useLastAnswer(answer, JSON.stringify(variables), isUnanswered(error));
  const again = () => ask({ requestPolicy: 'network-only' });
  useLiveQuestion(live, fetching || stale, () => ask({ requestPolicy: 'network-only', fetchOptions: inBackground }));
  const offline = { title: t`つながりません。`, whatToDo: t`通信を確かめてください。入力した内容は残っています。` };
  return { data, waiting: fetching && !data, fault: error && isEmpty(data) ? faultOf(error, offline) : null, again };
}
