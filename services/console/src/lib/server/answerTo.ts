import type { CombinedError } from '@urql/core';
import { isUnanswered } from './faults.ts';

/** What urql holds of a question; `operation` is what was answered. */
interface Held<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
  operation?: { key: number } | undefined;
}

/** The last answer that came, and to which question. */
export interface LastAnswer<Data> {
  data: Data;
  to: number;
}

export interface Known<Data> {
  data: Data | undefined;
  error: CombinedError | undefined;
  /** The data answer the question before; the answer to this one is on its way. */
  former: boolean;
  last: LastAnswer<Data> | null;
}

/**
 * What is known of this question. urql leaves the answer to the one before in place until the new one has come, and for good
 * where it is not asked at all: of another person, or another meeting, that is no answer. Only a list that is narrowed or
 * leafed through keeps it so long (`keepFormer`). A refresh that found nobody leaves the answer before it: a connection that
 * is lost for a moment takes away no page, and nothing that is being typed there. A refusal does take it away.
 */
export function answerTo<Data>(
  question: number,
  { data, error, operation }: Held<Data>,
  last: LastAnswer<Data> | null,
  keepFormer: boolean,
): Known<Data> {
  if (operation && operation.key !== question) {
    const former = keepFormer && data !== undefined;
    return { data: former ? data : undefined, error: undefined, former, last };
  }
  if (data) return { data, error, former: false, last: last?.data === data && last.to === question ? last : { data, to: question } };
  if (!isUnanswered(error)) return { data, error, former: false, last: null };
  return { data: last?.to === question ? last.data : undefined, error, former: false, last };
}
