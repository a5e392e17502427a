import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Saving } from '../../../components/Autosave.tsx';
import { DraftReferralDocument } from '../../../gql/graphql.ts';
import { onPageHide } from '../../../lib/onPageHide.ts';
import { tellChange } from '../../../lib/server/live.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useCommands } from '../../../lib/server/useCommand.ts';
import { draftInput, type ReferralForm } from '../referralForm.ts';

/** After the last key; whoever leaves the page sooner has it kept at once. */
const quiet = 2000;

export interface KeptDraft {
  id: string;
  version: number;
}

export interface ReferralDraft {
  /** As it was last kept; null until an office has been chosen. */
  kept: KeptDraft | null;
  saving: Saving;
  refusal: Refusal | null;
  /** Keeps at once what has been typed; null where it could not be kept. */
  keep(): Promise<KeptDraft | null>;
  /** What now stands in the form is this draft: nothing has to be kept until somebody types. */
  adopt(draft: KeptDraft): void;
  /** It has been sent or thrown away: nothing more is to be kept. */
  end(): void;
  /** Somebody else has written meanwhile: keep one’s own text over theirs. */
  keepOver(version: number): Promise<KeptDraft | null>;
}

/**
 * Keeps a referral as a draft of the office while it is written. It begins with the choice of the receiver: a draft that
 * is addressed to nobody is the business of the form draft. One save at a time, each over the version of the one before.
 */
export function useReferralDraft(
  personId: string,
  form: UseFormReturn<ReferralForm>,
  from: KeptDraft | null,
  { onBegin, onLeave }: { onBegin(draftId: string): void; onLeave(): void },
): ReferralDraft {
  const { run, refusal, dismiss } = useCommands();
  const [kept, setKept] = useState(from);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const last = useRef({ draft: from, text: from ? JSON.stringify(draftInput(personId, form.getValues())) : '' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const over = useRef(false);
  const underWay = useRef<Promise<KeptDraft | null>>(Promise.resolve(null));

  const save = async (theirs?: number): Promise<KeptDraft | null> => {
    const input = draftInput(personId, form.getValues());
    const { draft, text } = last.current;
    const now = JSON.stringify(input);
    if (!input.receiverTenantId) return null;
    if (draft && now === text && theirs === undefined) return draft;
    setSaving({ state: 'saving' });
    const version = theirs ?? draft?.version ?? null;
    const done = await run(DraftReferralDocument, { ...input, referralId: draft?.id ?? null, expectedVersion: version });
    if (!done?.version) {
      setSaving({ state: 'failed' });
      return null;
    }
    const next = { id: done.id, version: done.version };
    last.current = { draft: next, text: now };
    setKept(next);
    setSaving({ state: 'saved', at: new Date().toISOString() });
    tellChange('draft');
    if (!draft) onBegin(next.id);
    return next;
  };
  const keep = (theirs?: number): Promise<KeptDraft | null> => {
    clearTimeout(timer.current);
    underWay.current = underWay.current.then(() => save(theirs));
    return underWay.current;
  };
  const keepAgain = useEffectEvent(() => keep());
  const typed = useEffectEvent(() => {
    setSaving({ state: 'typing' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), quiet);
  });
  const putAway = useEffectEvent(() => {
    if (!over.current) void keep();
  });
  const leave = useEffectEvent(() => {
    if (!over.current) void keep();
    onLeave();
  });
  // Nobody has said no: the way was cut, or the session has ended and the sign-in lies over the page.
  const cut = refusal?.code === 'OFFLINE' || refusal?.code === 'UNAUTHENTICATED';
  useEffect(() => {
    if (!cut) return;
    const again = setInterval(() => void keepAgain(), quiet * 5);
    return () => clearInterval(again);
  }, [cut]);
  useEffect(() => {
    const stop = form.subscribe({ formState: { values: true }, callback: () => form.getValues('receiverId') && typed() });
    const stopWatching = onPageHide(() => form.getValues('receiverId') && putAway());
    return () => {
      stop();
      stopWatching();
      leave();
    };
  }, [form]);
  const adopt = (draft: KeptDraft) => {
    last.current = { draft, text: JSON.stringify(draftInput(personId, form.getValues())) };
    setKept(draft);
    dismiss();
    setSaving({ state: 'saved', at: new Date().toISOString() });
  };
  const end = () => {
    over.current = true;
    clearTimeout(timer.current);
  };
  const asTold: Saving = refusal && !cut ? { state: 'idle' } : saving;
  return { kept, saving: asTold, refusal: cut ? null : refusal, keep: () => keep(), keepOver: (version) => keep(version), adopt, end };
}
