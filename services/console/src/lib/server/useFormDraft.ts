import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { useClient } from 'urql';
import type { Saving } from '../../components/Autosave.tsx';
import { DropDraftDocument, KeepDraftDocument, KeptDraftDocument } from '../../gql/graphql.ts';
import { onPageHide } from '../onPageHide.ts';

/** After the last key; whoever leaves the page sooner has it kept at once. */
const quiet = 2000;
/** What is on its way to the server, by form: one that is opened again at once waits for what it kept a moment ago. */
const underWay = new Map<string, Promise<unknown>>();

export interface FormDraft {
  saving: Saving;
  /** To be called once what was typed has become a record: the draft has done its work. */
  drop(): void;
}

/**
 * Keeps what stands in a form on the server while it is written, and puts it back when the form is opened again, at
 * whatever machine. `name` says which form and of whom; `titleOf` is what stands in the list of drafts. `paused`: what is
 * typed has found another place, and neither kept here nor put back.
 */
export function useFormDraft<Values extends FieldValues>(
  name: string,
  form: UseFormReturn<Values>,
  titleOf: (values: Values) => string,
  { paused = false }: { paused?: boolean } = {},
): FormDraft {
  const client = useClient();
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const over = useRef(false);
  const waits = useRef(false);
  const gone = useRef(false);

  const keep = useEffectEvent(async () => {
    clearTimeout(timer.current);
    waits.current = false;
    if (over.current || paused) return;
    setSaving({ state: 'saving' });
    const body = form.getValues();
    const keeping = client.mutation(KeepDraftDocument, { input: { form: name, title: titleOf(body), body } }).toPromise();
    underWay.set(name, keeping);
    const { data } = await keeping;
    if (over.current || gone.current) return;
    const kept = data?.saveFormDraft?.__typename === 'FormDraftPayload';
    setSaving(kept ? { state: 'saved', at: new Date().toISOString() } : { state: 'failed' });
    if (!kept) timer.current = setTimeout(keep, quiet * 5);
  });
  const keepWhatWaits = useEffectEvent(() => {
    if (waits.current) void keep();
  });
  const putBack = useEffectEvent(async () => {
    if (paused) return;
    await underWay.get(name);
    const { data } = await client.query(KeptDraftDocument, { form: name }, { requestPolicy: 'network-only' });
    const draft = data?.formDraft;
    if (!draft?.body || form.formState.isDirty || over.current) return;
    form.reset({ ...form.getValues(), ...draft.body } as DefaultValues<Values>, { keepDefaultValues: true });
    setSaving({ state: 'saved', at: draft.updatedAt });
  });
  useEffect(() => {
    gone.current = false;
    void putBack();
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name: changed }) => {
        if (!changed) return;
        setSaving({ state: 'typing' });
        waits.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, quiet);
      },
    });
    const stopWatching = onPageHide(() => keepWhatWaits());
    return () => {
      gone.current = true;
      stop();
      stopWatching();
      keepWhatWaits();
      clearTimeout(timer.current);
    };
  }, [form]);

  const drop = () => {
    over.current = true;
    clearTimeout(timer.current);
    // A draft that is still on its way must not arrive after it was thrown away.
    void Promise.resolve(underWay.get(name)).then(() => client.mutation(DropDraftDocument, { input: { form: name } }).toPromise());
  };
  return { saving, drop };
}
