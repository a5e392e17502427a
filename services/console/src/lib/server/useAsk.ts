import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { createRequest, useQuery } from 'urql';
import { answerTo, type LastAnswer } from './answerTo.ts';
import { type Fault, faultOf } from './faults.ts';
import { inBackground } from './inBackground.ts';
import { useLiveQuestion } from './live.ts';

export interface Answer<Data> {
  data: Data | undefined;
  /** True until the first answer; not while a known answer is being refreshed. */
  waiting: boolean;
  /** What stands there is the answer to the question before; that to this one is on its way. */
  former: boolean;
  fault: Fault | null;
  again(): void;
}

interface Options {
  /** Kinds of change after which the question is asked again: 'mailbox', 'referral', 'person', 'task' … */
  live?: readonly string[];
  pause?: boolean;
  /** Waits for the server though an older answer is at hand: for what one is about to write over. */
  fresh?: boolean;
  /** A list that is narrowed or leafed through: what stood there stays until the new answer has come. */
  keepFormer?: boolean;
}

/** A refusal leaves the field it stands for empty: what has no field left has told nothing. */
const isEmpty = (data: unknown): boolean => Object.entries(data ?? {}).every(([name, field]) => name === '__typename' || field === null);

/** Asks the server a question, keeps the answer fresh, and turns errors into words. */
export function useAsk<Data, Variables extends object>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { live = [], pause = false, fresh = false, keepFormer = false }: Options = {},
): Answer<Data> {
  const { t } = useLingui();
  const [{ fetching, stale, ...held }, ask] = useQuery({ query, variables, pause, ...(fresh && { requestPolicy: 'network-only' }) });
  const [before, remember] = useState<LastAnswer<Data> | null>(null);
  const { data, error, former, last } = answerTo(createRequest(query, variables).key, held, before, keepFormer);
  if (last !== before) remember(last);
  const again = () => ask({ requestPolicy: 'network-only' });
  useLiveQuestion(live, fetching || stale, () => ask({ requestPolicy: 'network-only', fetchOptions: inBackground }));
  const offline = { title: t`つながりません。`, whatToDo: t`通信を確かめてください。入力した内容は残っています。` };
  return { data, waiting: fetching && !data, former, fault: error && isEmpty(data) ? faultOf(error, offline) : null, again };
}
