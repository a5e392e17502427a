import { zodResolver } from '@hookform/resolvers/zod';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Saving } from '../../../components/Autosave.tsx';
import { overtakenAt } from '../../../components/Overtaken.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChangeEntryDocument, CreateEntryDocument, HubEntryToChangeDocument, type HubKind } from '../../../gql/hub/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { type Refusal, useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { enumOf } from '../../../lib/words/words.ts';
import { useEntryWords } from '../draft/useEntryWords.ts';
import type { Working } from '../entryTypes.ts';
import { type EntryForm, entryForm, newEntry, toEntryForm } from './entryForm.ts';
import { entryInput } from './entryInput.ts';

interface SavingEntry {
  form: UseFormReturn<EntryForm>;
  /** Whether what was typed is kept. */
  saving: Saving;
  save(): Promise<void>;
  running: boolean;
  refusal: Refusal | null;
  /** As it stands now, where that is not what one began to write over. */
  theirs: Working | null;
  /** Whether that was found out by saving. */
  overtaken: boolean;
}

/** The form of an entry and what becomes of it. Saved over what somebody else wrote meanwhile only after that was shown. */
export function useSavingEntry(entry: Working | null): SavingEntry {
  const { t } = useLingui();
  const go = useNavigate();
  const say = useUndo();
  const create = useCommand(CreateEntryDocument);
  const change = useAct(ChangeEntryDocument);
  const { textOf } = useEntryWords();
  const form = useForm({ resolver: zodResolver(entryForm), defaultValues: entry ? toEntryForm(entry, textOf(entry)) : newEntry() });
  const { saving, drop } = useFormDraft(entry ? `hub-entry:${entry.id}` : 'hub-entry-new', form, ({ name }) => name);
  const refusal = entry ? change.refusal : create.refusal;
  const version = overtakenAt(refusal);
  const later = useAsk(HubEntryToChangeDocument, { id: entry?.id ?? '' }, { fresh: true, pause: !entry || version === null });
  const now = (version !== null && later.data?.hubEntry) || entry;
  const save = form.handleSubmit(async (typed) => {
    const content = entryInput(typed);
    const done = entry
      ? await change.run({ input: { entryId: entry.id, expectedVersion: version ?? entry.version, content } })
      : await create.run({ kind: enumOf<HubKind>(typed.kind), content });
    if (!done?.entry) return;
    drop();
    tellChange('hub');
    say({ said: t`下書きを保存しました。公開すると圏域に見えます` });
    go({ to: '/hub/entries/$id', params: { id: done.entry.id } });
  });
  return {
    form,
    saving,
    save,
    running: create.running || change.running,
    refusal,
    theirs: now && now.version !== form.watch('opened').version ? now : null,
    overtaken: version !== null,
  };
}
