import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { ProofTaskDocument } from '../../gql/hub/graphql.ts';
import { workOut } from './proofOfWork.ts';

interface Proof {
  challenge: string;
  proof: string;
}

/** The server takes no letter that was written faster than this. In milliseconds. */
const quickest = 3_500;

/**
 * Works out what the server wants to see of a page before it takes a letter. It begins when the page opens, so that it is
 * done long before the last word is typed. `again` is for a task that has become too old.
 */
export function useProof() {
  const client = useClient();
  const working = useRef<Promise<Proof>>(undefined);
  const stop = useRef(new AbortController());

  async function work(stopping: AbortSignal): Promise<Proof> {
    const given = Date.now();
    const { data, error } = await client.query(ProofTaskDocument, {}, { requestPolicy: 'network-only' });
    if (!data) throw error ?? new Error('no task');
    const { challenge } = data.proofTask;
    const proof = await workOut(data.proofTask, stopping);
    await new Promise((done) => setTimeout(done, given + quickest - Date.now()));
    return { challenge, proof };
  }
  const again = (): Promise<Proof> => {
    stop.current.abort();
    stop.current = new AbortController();
    const begun = work(stop.current.signal);
    begun.catch(() => undefined); // whoever sends hears of it
    working.current = begun;
    return begun;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the work begins once, with the page
  useEffect(() => {
    void again();
    return () => stop.current.abort();
  }, []);
  /** What has been worked out, as soon as it is; begun anew where it could not be. */
  const ready = async (): Promise<Proof> => {
    try {
      return await (working.current ?? again());
    } catch {
      return again();
    }
  };
  return { ready, again };
}
