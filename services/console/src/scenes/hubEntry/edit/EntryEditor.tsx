import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { Autosave } from '../../../components/Autosave.tsx';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { overtakenAt } from '../../../components/Overtaken.tsx';
import { Page } from '../../../components/Page.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChangeEntryDocument, CreateEntryDocument, HubEntryToChangeDocument, type HubKind } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { enumOf } from '../../../lib/words/words.ts';
import { useEntryWords } from '../draft/useEntryWords.ts';
import type { Working } from '../entryTypes.ts';
import { ContactsPart } from './ContactsPart.tsx';
import { EntryOvertaken } from './EntryOvertaken.tsx';
import { entryForm, newEntry, toEntryForm } from './entryForm.ts';
import { entryInput } from './entryInput.ts';
import { SourcePart } from './SourcePart.tsx';
import { TermsPart } from './TermsPart.tsx';
import { WhatPart } from './WhatPart.tsx';
import { WhenPart } from './WhenPart.tsx';
import { WherePart } from './WherePart.tsx';
import { WhomPart } from './WhomPart.tsx';

/** The form of an entry, new (null) or as it stands. What is saved is a draft: the region reads it once it is published. */
export function EntryEditor({ entry }: { entry: Working | null }) {
  const { t } = useLingui();
  const go = useNavigate();
  const say = useUndo();
  const create = useCommand(CreateEntryDocument);
  const change = useAct(ChangeEntryDocument);
  const { textOf } = useEntryWords();
  const form = useForm({ resolver: zodResolver(entryForm), defaultValues: entry ? toEntryForm(entry, textOf(entry)) : newEntry() });
  const { saving, drop } = useFormDraft(entry ? `hub-entry:${entry.id}` : 'hub-entry-new', form, ({ name }) => name);
  const refusal = entry ? change.refusal : create.refusal;
  const overtaken = overtakenAt(refusal);
  const later = useAsk(HubEntryToChangeDocument, { id: entry?.id ?? '' }, { fresh: true, pause: !entry || overtaken === null });
  const save = form.handleSubmit(async (typed) => {
    const content = entryInput(typed);
    const done = entry
      ? await change.run({ input: { entryId: entry.id, expectedVersion: overtaken ?? entry.version, content } })
      : await create.run({ kind: enumOf<HubKind>(typed.kind), content });
    if (!done?.entry) return;
    drop();
    tellChange('hub');
    say({ said: t`下書きを保存しました。公開すると圏域に見えます` });
    go({ to: '/hub/entries/$id', params: { id: done.entry.id } });
  });
  const parts = { form, faults: faultsOf(refusal) };
  const opened = form.watch('opened');
  const latest = (overtaken !== null && later.data?.hubEntry) || entry;
  const theirs = latest && latest.version !== opened.version ? latest : null;
  const invalid = form.formState.isSubmitted && !form.formState.isValid;
  return (
    <form noValidate onSubmit={save} className="flex min-h-full flex-col justify-between">
      <Page title={entry ? t`資源を直す` : t`資源を書く`}>
        <div className="flex max-w-4xl flex-col gap-6">
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>
              保存すると下書きになります。「公開する」まで、圏域の組織には前の内容が見えています。人の名前や事情は書かないでください。
            </Trans>
          </p>
          {theirs && !overtaken && <EntryOvertaken before={opened.text} theirs={theirs} />}
          <WhatPart {...parts} isNew={!entry} />
          <WhomPart {...parts} />
          <WhenPart {...parts} />
          <WherePart {...parts} />
          <TermsPart {...parts} />
          <ContactsPart {...parts} />
          <SourcePart {...parts} />
          {invalid && (
            <Banner kind="error" title={<Trans>まだ入っていないところがあります</Trans>}>
              <Trans>「＊」の付いたところを直してから、もう一度保存してください。入力した内容は残っています。</Trans>
            </Banner>
          )}
          {theirs && overtaken ? <EntryOvertaken before={opened.text} theirs={theirs} /> : <RefusalBanner refusal={refusal} />}
        </div>
      </Page>
      <ActionBar note={<Autosave saving={saving} />}>
        {entry ? (
          <ButtonLink look="text" to="/hub/entries/$id" params={{ id: entry.id }}>
            <Trans>やめる</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink look="text" to="/hub/own">
            <Trans>やめる</Trans>
          </ButtonLink>
        )}
        <Button type="submit" look="main" isPending={create.running || change.running}>
          <Trans>下書きを保存する</Trans>
        </Button>
      </ActionBar>
    </form>
  );
}
