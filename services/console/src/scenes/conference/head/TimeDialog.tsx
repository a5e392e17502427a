import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { overtakenAt } from '../../../components/Overtaken.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { ChangeConferenceDocument, type ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { NameCheck } from '../when/NameCheck.tsx';
import { RecurrenceField } from '../when/RecurrenceField.tsx';
import { ruleFor } from '../when/recurrence.ts';
import { WhenFields } from '../when/WhenFields.tsx';
import { timeForm, toTimeForm, whenInput } from '../when/whenForm.ts';
import { TimeOvertaken } from './TimeOvertaken.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  onClose(): void;
}

/** Another day, another room. */
export function TimeDialog({ conference, onClose }: Props) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const form = useForm({ resolver: zodResolver(timeForm), defaultValues: toTimeForm(conference) });
  // Of the moment of the opening, as the form is: what a colleague saves meanwhile is not put back.
  const [{ version, recurrence: held }] = useState(conference);
  const [anonymityConfirmed, confirm] = useState(false);
  const overtaken = overtakenAt(acts.refusal);
  const save = form.handleSubmit(async (typed) => {
    const recurrence = ruleFor(typed.recurrence, typed.day, held);
    const input = {
      conferenceId: conference.id,
      expectedVersion: overtaken ?? version,
      ...whenInput(typed),
      recurrence,
      anonymityConfirmed,
    };
    if (await acts.run(ChangeConferenceDocument, { input }, t`日時・場所を変えました`)) onClose();
  });
  const faults = faultsOf(acts.refusal);
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={() => save()}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>日時・場所を変える</Trans>} onClose={onClose} actions={actions}>
      {overtaken ? <TimeOvertaken refusal={acts.refusal} /> : <RefusalBanner refusal={acts.refusal} />}
      <TextField
        label={t`会議の名前`}
        required
        error={form.formState.errors.title ? t`会議の名前を書いてください。` : faults.get('title')}
        {...form.register('title')}
      />
      <WhenFields form={form} faults={faults} />
      <NameCheck form={form} held={conference} confirmed={anonymityConfirmed} onConfirm={confirm} />
      <RecurrenceField day={form.watch('day')} held={held} {...form.register('recurrence')} />
    </Dialog>
  );
}
