import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { ApplyAsPartnerDocument } from '../../gql/hub/graphql.ts';
import { type Refusal, useActs } from '../../lib/server/useAct.ts';
import { type JoinForm, letterOf } from './joinForm.ts';
import { useProof } from './useProof.ts';

/** The task was given too long ago: it says nothing about what was typed. */
const isTooOld = (refusal: Refusal | null): boolean =>
  refusal?.code === 'FORM_TOO_OLD' || refusal?.fields?.some(({ code }) => code === 'FORM_TOO_OLD') === true;

interface Applying {
  running: boolean;
  arrived: boolean;
  refusal: Refusal | null;
  send(typed: JoinForm): Promise<void>;
}

/** Sends the letter with its proof; a page that stood open overnight gets a new task by itself, and nothing is typed twice. */
export function useApplying(): Applying {
  const { t } = useLingui();
  const acts = useActs();
  const proof = useProof();
  const sent = useRef<string>(undefined);
  const [working, setWorking] = useState(false);
  const [arrived, setArrived] = useState(false);
  const [unproven, setUnproven] = useState<Refusal | null>(null);
  const { refusal } = acts;
  async function send(typed: JoinForm): Promise<void> {
    setWorking(true);
    setUnproven(null);
    try {
      const letter = letterOf(typed);
      // One task is for one letter: what was put right since is another, and the first may have arrived without our hearing of it.
      const other = sent.current !== undefined && sent.current !== JSON.stringify(letter);
      const worked = await (isTooOld(refusal) || other ? proof.again() : proof.ready());
      sent.current = JSON.stringify(letter);
      const done = await acts.run(ApplyAsPartnerDocument, { input: { ...letter, ...worked } });
      setArrived(done?.arrived === true);
    } catch {
      const title = t`送る準備ができませんでした。`;
      setUnproven({ code: 'UNPROVEN', title, whatToDo: t`入力した内容は残っています。もう一度お試しください。`, requestId: null });
    }
    setWorking(false);
  }
  return { running: working || acts.running, arrived, refusal: unproven ?? refusal, send };
}
