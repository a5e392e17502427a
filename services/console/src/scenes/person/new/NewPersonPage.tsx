import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { ActionBar } from '../../../components/ActionBar.tsx';
import { Autosave } from '../../../components/Autosave.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button, ButtonLink } from '../../../components/Button.tsx';
import { Page } from '../../../components/Page.tsx';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { AddressPart } from './AddressPart.tsx';
import { ConsultationPart } from './ConsultationPart.tsx';
import { ContactPart } from './ContactPart.tsx';
import { DuplicateHints } from './DuplicateHints.tsx';
import { intakeForm, newIntake } from './intakeForm.ts';
import { NamePart } from './NamePart.tsx';
import { useTakeIn } from './useTakeIn.ts';

const route = getRouteApi('/persons/new');

/** 新しく登録. The order of the paper form, by keyboard alone; whoever is known already is shown while it is typed. */
export function NewPersonPage() {
  const { t } = useLingui();
  const { name = '' } = route.useSearch();
  const form = useForm({ resolver: zodResolver(intakeForm), defaultValues: newIntake(name) });
  const { saving, drop } = useFormDraft('person-new', form, ({ familyName, givenName }) => `${familyName} ${givenName}`.trim());
  const { takeIn, running, refusal, faults } = useTakeIn(drop);
  const parts = { form, faults };
  return (
    <form noValidate onSubmit={form.handleSubmit(takeIn)} className="flex min-h-full flex-col justify-between">
      <Page title={t`新しく登録`}>
        <p className="pb-5 text-dns-16N-130 text-solid-gray-700">
          <Trans>相談受付・申込票と同じ順です。氏名のほかは、分かるところだけでかまいません。</Trans>
        </p>
        <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex flex-col gap-6">
            <NamePart {...parts} />
            <AddressPart {...parts} />
            <ContactPart {...parts} />
            <ConsultationPart {...parts} />
            <RefusalBanner refusal={refusal} />
          </div>
          <DuplicateHints form={form} />
        </div>
      </Page>
      <ActionBar note={<Autosave saving={saving} />}>
        <ButtonLink look="text" to="/persons">
          <Trans>やめる</Trans>
        </ButtonLink>
        <Button type="submit" look="main" isPending={running}>
          <Trans>登録する</Trans>
        </Button>
      </ActionBar>
    </form>
  );
}
