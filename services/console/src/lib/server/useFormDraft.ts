import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { useClient } from 'urql';
import type { Saving } from '../../components/Autosave.tsx';
import { DropDraftDocument, KeepDraftDocument, KeptDraftDocument } from '../../gql/graphql.ts';

/** After the last key; closing the page loses no more than this. */
const quiet = 2000;

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
  const underWay = useRef<Promise<unknown>>(undefined);

  const keep = useEffectEvent(async () => {
    if (over.current || paused) return;
    setSaving({ state: 'saving' });
    const body = form.getValues();
    const keeping = client.mutation(KeepDraftDocument, { input: { form: name, title: titleOf(body), body } }).toPromise();
    underWay.current = keeping;
    const { data } = await keeping;
    if (over.current) return;
    const kept = data?.saveFormDraft.__typename === 'FormDraftPayload';
    setSaving(kept ? { state: 'saved', at: new Date().toISOString() } : { state: 'failed' });
    if (!kept) timer.current = setTimeout(keep, quiet * 5);
  });
  const putBack = useEffectEvent(async () => {
    if (paused) return;
    const { data } = await client.query(KeptDraftDocument, { form: name }, { requestPolicy: 'network-only' });
    const draft = data?.formDraft;
    if (!draft?.body || form.formState.isDirty || over.current) return;
    form.reset({ ...form.getValues(), ...draft.body } as DefaultValues<Values>, { keepDefaultValues: true });
    setSaving({ state: 'saved', at: draft.updatedAt });
  });
  useEffect(() => {
    void putBack();
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name: changed }) => {
        if (!changed) return;
        setSaving({ state: 'typing' });
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, quiet);
      },
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [form]);

  const drop = () => {
    over.current = true;
    clearTimeout(timer.current);
    // A draft that is still on its way must not arrive after it was thrown away.
    void Promise.resolve(underWay.current).then(() => client.mutation(DropDraftDocument, { input: { form: name } }).toPromise());
  };
  return { saving, drop };
}
