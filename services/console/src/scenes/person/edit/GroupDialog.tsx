import { Trans } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useWord } from '../../../lib/words/words.ts';
import { Conflict } from './Conflict.tsx';
import { conflictOf } from './conflictOf.ts';
import { type EditedField, type EditedGroup, editedGroups, type GroupName } from './editedGroups.ts';
import { GroupField } from './GroupField.tsx';
import { type Recorded, toForm, toInput } from './values.ts';

interface Props {
  group: GroupName;
  /** The person, or the case, whose group it is. */
  ownerId: string;
  /** What stands on the page; null where nothing is recorded yet. */
  recorded: (Recorded & { version: number }) | null;
  /** 支援措置 of the person: the phone at home is written with the address then. */
  isProtected: boolean;
  onClose(): void;
}

/** 姓 and 名 stand side by side as on paper; a text, a birthday with its echo and a set of choices need the whole width. */
const isWide = ({ kind }: EditedField): boolean => ['text', 'birth', 'choices'].includes(kind);

/** Changing one field group. Only what was changed is sent; where somebody else was faster, both texts are shown. */
export function GroupDialog({ group, ownerId, recorded, isProtected, onClose }: Props) {
  const word = useWord();
  const { of, change, ...edited }: EditedGroup = editedGroups[group];
  const fields = edited.fields.filter(({ only }) => !only || (only === 'protected') === isProtected);
  const form = useForm({ defaultValues: toForm(fields, recorded) });
  const act = useAct(change as never);
  const { dirtyFields } = form.formState;

  const send = async (expectedVersion: number) => {
    const typed = form.getValues();
    const changed = Object.fromEntries(
      fields.filter(({ name }) => dirtyFields[name]).map((field) => [field.name, toInput(field, typed[field.name] ?? null)]),
    );
    if (Object.keys(changed).length === 0) return onClose();
    const owner = of === 'person' ? { personId: ownerId } : { caseId: ownerId };
    if (!(await act.run({ input: { ...owner, expectedVersion, ...changed } } as never))) return;
    tellChange('person');
    onClose();
  };
  const conflict = conflictOf(act.refusal);
  const faults = faultsOf(act.refusal);
  const actions = conflict ? undefined : (
    <>
      <Button look="main" isPending={act.running} onPress={() => send(recorded?.version ?? 0)}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>{word('fieldGroups', group)}を直す</Trans>} onClose={onClose} wide actions={actions}>
      {conflict ? (
        <Conflict
          conflict={conflict}
          fields={fields}
          form={form}
          running={act.running}
          onKeep={() => send(conflict.version)}
          onTheirs={onClose}
        />
      ) : (
        <>
          <RefusalBanner refusal={act.refusal} />
          <div className="grid items-start gap-x-6 gap-y-5 desk:grid-cols-2">
            {fields.map((field) => (
              <div key={field.name} className={isWide(field) ? 'desk:col-span-2' : ''}>
                <GroupField field={field} form={form} error={faults.get(field.name)} />
              </div>
            ))}
          </div>
        </>
      )}
    </Dialog>
  );
}
