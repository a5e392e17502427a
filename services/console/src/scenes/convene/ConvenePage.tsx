import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ActionBar } from '../../components/ActionBar.tsx';
import { Autosave } from '../../components/Autosave.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TextField } from '../../components/TextField.tsx';
import { PlanConferenceDocument, StandingMembersDocument } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { useCommand } from '../../lib/server/useCommand.ts';
import { useFormDraft } from '../../lib/server/useFormDraft.ts';
import { NameCheck } from '../conference/when/NameCheck.tsx';
import { RecurrenceField } from '../conference/when/RecurrenceField.tsx';
import { WhenFields } from '../conference/when/WhenFields.tsx';
import { type ConveneForm, conveneForm, conveneInput, newConference } from './conveneForm.ts';
import type { ConveneSearch } from './conveneSearch.ts';
import { KindPart } from './KindPart.tsx';
import { StandingPart } from './StandingPart.tsx';

const route = getRouteApi('/conferences/new');

/** What a working group proposes is written apart from any other meeting. */
const draftOf = ({ kind, group = '', title = '' }: ConveneSearch): string =>
  kind ? `conference-new:${kind} ${group} ${title}` : 'conference-new';

/** A meeting of the group that has led here, unless another kind was chosen since. */
const groupOf = ({ kind, group }: ConveneSearch, { kindCode }: ConveneForm): string | null => (kindCode === kind && group) || null;

/** 会議を準備する: kind, time, place, who is asked. Nothing goes out before it is called on its own page. */
export function ConvenePage() {
  const { t } = useLingui();
  const go = route.useNavigate();
  const proposed = route.useSearch();
  const plan = useCommand(PlanConferenceDocument);
  const form = useForm({ resolver: zodResolver(conveneForm), defaultValues: newConference(proposed) });
  const { saving, drop } = useFormDraft(draftOf(proposed), form, ({ title }) => title);
  const [anonymityConfirmed, confirm] = useState(false);
  const kindCode = form.watch('kindCode');
  const standing = useAsk(StandingMembersDocument, { kindCode }, { pause: kindCode === '', live: ['conference'] });
  // Nobody is asked as long as it is not known who could be: an empty list would be obeyed.
  const members = standing.data?.standingMembers;
  const send = form.handleSubmit(async (typed) => {
    if (!members) return;
    const done = await plan.run({ ...conveneInput(typed, members), groupId: groupOf(proposed, typed), anonymityConfirmed });
    if (!done?.conference) return;
    drop();
    tellChange('conference');
    go({ to: '/conferences/$id', params: { id: done.conference.id } });
  });
  const faults = faultsOf(plan.refusal);
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={send} className="flex min-h-full flex-col justify-between">
      <Page title={t`会議を準備する`}>
        <p className="pb-5 text-dns-16N-130 text-solid-gray-700">
          <Trans>準備した会議は、「招集する」まで出席者に知らされません。議題と出席者は、次のページで足せます。</Trans>
        </p>
        <div className="flex max-w-4xl flex-col gap-6">
          <KindPart form={form} error={errors.kindCode ? t`会議の種類を選んでください。` : faults.get('kindCode')} />
          <Panel title={<Trans>2 いつ、どこで</Trans>}>
            <div className="flex flex-col gap-5">
              <TextField
                label={t`会議の名前`}
                required
                support={t`一覧や知らせに出ます。氏名は書かないでください。`}
                error={errors.title ? t`会議の名前を書いてください。` : faults.get('title')}
                {...form.register('title')}
              />
              <WhenFields form={form} faults={faults} />
              <NameCheck form={form} confirmed={anonymityConfirmed} onConfirm={confirm} />
              <RecurrenceField day={form.watch('day')} {...form.register('recurrence')} />
            </div>
          </Panel>
          <StandingPart form={form} standing={standing} />
          <RefusalBanner refusal={plan.refusal} />
        </div>
      </Page>
      <ActionBar note={<Autosave saving={saving} />}>
        <ButtonLink look="text" to="/conferences">
          <Trans>やめる</Trans>
        </ButtonLink>
        <Button type="submit" look="main" isPending={plan.running} isDisabled={kindCode !== '' && !members}>
          <Trans>準備する</Trans>
        </Button>
      </ActionBar>
    </form>
  );
}
