import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import { useViewer } from '../../app/Viewer.tsx';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Overtaken, overtakenAt } from '../../components/Overtaken.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChangeTaskDocument, CreateTaskDocument, type TaskOfPersonFragment } from '../../gql/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useCommand } from '../../lib/server/useCommand.ts';
import { taskForm, taskInput, toTaskForm } from './taskForm.ts';
import { useHands } from './useHands.ts';

interface Props {
  /** The task that is put right; null for a new one. */
  task: TaskOfPersonFragment | null;
  /** Whom a new one is about. */
  personId?: string;
  onClose(): void;
}

/** A promise: what, by when, whose. Days can be said as they are spoken: 来週金, 月末. */
export function TaskDialog({ task, personId, onClose }: Props) {
  const { t, i18n } = useLingui();
  const hands = useHands();
  const { id: staffId } = useViewer();
  const create = useCommand(CreateTaskDocument);
  const change = useAct(ChangeTaskDocument);
  const { running, refusal } = task ? change : create;
  const { register, control, handleSubmit, formState } = useForm({
    resolver: zodResolver(taskForm),
    defaultValues: toTaskForm(task, staffId),
  });
  const save = handleSubmit(async (typed) => {
    const { title, ...input } = taskInput(typed);
    const reworded = title !== task?.title && { title };
    const done = task
      ? await change.run({ input: { taskId: task.id, expectedVersion: overtakenAt(refusal) ?? task.version, ...reworded, ...input } })
      : await create.run({ personId: personId ?? null, title, ...input });
    if (!done) return;
    tellChange('task');
    onClose();
  });
  const faults = faultsOf(refusal);
  const fields = [
    { name: 'title', label: t`何をするか` },
    { name: 'dueOn', label: t`いつまでに`, show: (day: string) => longDay(day, i18n.locale) },
    { name: 'assigneeId', label: t`だれが`, show: () => t`変わっています` },
  ];
  const actions = (
    <>
      <Button look="main" isPending={running} onPress={() => save()}>
        {task ? <Trans>保存する</Trans> : <Trans>足す</Trans>}
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={task ? <Trans>やることを直す</Trans> : <Trans>やることを足す</Trans>} onClose={onClose} actions={actions}>
      {overtakenAt(refusal) ? <Overtaken refusal={refusal} fields={fields} /> : <RefusalBanner refusal={refusal} />}
      <TextField
        label={t`何をするか`}
        required
        autoFocus
        error={formState.errors.title ? t`何をするかを書いてください。` : faults.get('title')}
        {...register('title')}
      />
      <Controller
        control={control}
        name="dueOn"
        render={({ field }) => (
          <DateField
            label={t`いつまでに`}
            optional
            support={t`「来週金」「月末」「12/5」でも入ります。`}
            error={formState.errors.dueOn ? t`日付を確かめてください。` : faults.get('dueOn')}
            {...field}
          />
        )}
      />
      <Controller
        control={control}
        name="hands"
        render={({ field }) => (
          <Select label={t`だれが`} choices={hands} error={faults.get('assigneeId') ?? faults.get('unitId')} {...field} />
        )}
      />
    </Dialog>
  );
}
