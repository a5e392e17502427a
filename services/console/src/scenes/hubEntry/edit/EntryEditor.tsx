import { Trans, useLingui } from '@lingui/react/macro';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { Autosave } from '../../../components/Autosave.tsx';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Page } from '../../../components/Page.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import type { Working } from '../entryTypes.ts';
import { ContactsPart } from './ContactsPart.tsx';
import { EntryOvertaken } from './EntryOvertaken.tsx';
import { PhotosPart } from './PhotosPart.tsx';
import { SourcePart } from './SourcePart.tsx';
import { TermsPart } from './TermsPart.tsx';
import { useSavingEntry } from './useSavingEntry.ts';
import { WhatPart } from './WhatPart.tsx';
import { WhenPart } from './WhenPart.tsx';
import { WherePart } from './WherePart.tsx';
import { WhomPart } from './WhomPart.tsx';

/** The form of an entry, new (null) or as it stands. What is saved is a draft: the region reads it once it is published. */
export function EntryEditor({ entry }: { entry: Working | null }) {
  const { t } = useLingui();
  const { form, saving, save, running, refusal, theirs, overtaken } = useSavingEntry(entry);
  const parts = { form, faults: faultsOf(refusal) };
  const changed = theirs && <EntryOvertaken before={form.getValues('opened').text} theirs={theirs} />;
  return (
    <form noValidate onSubmit={save} className="flex min-h-full flex-col justify-between">
      <Page title={entry ? t`資源を直す` : t`資源を書く`}>
        <div className="flex max-w-4xl flex-col gap-6">
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>
              保存すると下書きになります。「公開する」まで、圏域の組織には前の内容が見えています。人の名前や事情は書かないでください。
            </Trans>
          </p>
          {!overtaken && changed}
          <WhatPart {...parts} isNew={!entry} />
          <WhomPart {...parts} />
          <WhenPart {...parts} />
          <WherePart {...parts} />
          <TermsPart {...parts} unpublished={!entry || entry.state === 'DRAFT'} />
          <ContactsPart {...parts} />
          <PhotosPart {...parts} />
          <SourcePart {...parts} />
          {form.formState.isSubmitted && !form.formState.isValid && <Incomplete />}
          {overtaken && changed ? changed : <RefusalBanner refusal={refusal} />}
        </div>
      </Page>
      <ActionBar note={<Autosave saving={saving} />}>
        <Leave entry={entry} />
        <Button type="submit" look="main" isPending={running}>
          <Trans>下書きを保存する</Trans>
        </Button>
      </ActionBar>
    </form>
  );
}

function Incomplete() {
  return (
    <Banner kind="error" title={<Trans>まだ入っていないところがあります</Trans>}>
      <Trans>「＊」の付いたところを直してから、もう一度保存してください。入力した内容は残っています。</Trans>
    </Banner>
  );
}

function Leave({ entry }: { entry: Working | null }) {
  const words = <Trans>やめる</Trans>;
  if (!entry)
    return (
      <ButtonLink look="text" to="/hub/own">
        {words}
      </ButtonLink>
    );
  return (
    <ButtonLink look="text" to="/hub/entries/$id" params={{ id: entry.id }}>
      {words}
    </ButtonLink>
  );
}
