import { zodResolver } from '@hookform/resolvers/zod';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Controller, useForm } from 'react-hook-form';
import { Autosave } from '../../../components/Autosave.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type ConferenceWholeFragment, ProposeItemDocument } from '../../../gql/graphql.ts';
import { Personal } from '../../../lib/masking.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { AnonymityCheck } from './AnonymityCheck.tsx';
import { aboutPerson, type Given, itemForm, itemInput, mustNameNobody, newItem } from './itemForm.ts';
import { PersonPart } from './PersonPart.tsx';
import { SortPart } from './SortPart.tsx';
import { WayOut } from './WayOut.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  /** What is brought, where it is known already. */
  given?: Given | undefined;
  /** How many more of those that were chosen come after it. */
  following?: number;
  onClose(): void;
}

/** 議題を出す. The basis belongs to the item; a wrong one is refused with its reason and the way out. */
export function ItemDialog({ conference, given, following = 0, onClose }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const propose = useCommand(ProposeItemDocument);
  const first = conference.kind.persons === 'NAMED' ? 'CASE' : conference.kind.persons === 'ANONYMISED' ? 'STUDY' : 'ISSUE';
  const form = useForm({ resolver: zodResolver(itemForm), defaultValues: given?.form ?? newItem(first) });
  const { saving, drop } = useFormDraft(['agenda-item', conference.id, ...(given ? [given.id] : [])].join(':'), form, ({ title }) => title);
  const [sort, title, purpose] = form.watch(['sort', 'title', 'purpose']);
  const send = form.handleSubmit(async (typed) => {
    if (!(await propose.run({ conferenceId: conference.id, ...itemInput(typed, given) }))) return;
    drop();
    tellChange('conference');
    say({ said: t`議題を出しました` });
    onClose();
  });
  const faults = faultsOf(propose.refusal);
  const actions = (
    <>
      <Button look="main" isPending={propose.running} onPress={() => send()}>
        <Trans>議題を出す</Trans>
      </Button>
      <Button look="text" onPress={onClose}>
        {following > 0 ? <Trans>この件は出さずに次へ</Trans> : <Trans>閉じる</Trans>}
      </Button>
      <span className="mr-auto self-center">
        <Autosave saving={saving} />
      </span>
    </>
  );
  return (
    <Dialog open wide kept title={<Trans>議題を出す</Trans>} onClose={onClose} actions={actions}>
      <Origin given={given} following={following} />
      <SortPart form={form} conference={conference} error={faults.get('kindCode')} />
      <TextField
        label={t`件名`}
        required
        support={t`会議の一覧やボードに出ます。氏名は書かず、「40代の方の住まい」のように書いてください。`}
        error={form.formState.errors.title ? t`件名を書いてください。` : faults.get('title')}
        {...form.register('title')}
      />
      <TextArea label={t`話し合ってほしいこと`} optional error={faults.get('purpose')} {...form.register('purpose')} />
      {aboutPerson(sort) && <PersonPart form={form} conference={conference} faults={faults} />}
      {mustNameNobody(sort, conference) && (
        <Controller
          control={form.control}
          name="anonymityConfirmed"
          render={({ field: { value, onChange } }) => (
            <AnonymityCheck text={`${title}\n${purpose}`} conferenceId={conference.id} confirmed={value} onConfirm={onChange} />
          )}
        />
      )}
      <WayOut refusal={propose.refusal} form={form} conference={conference} />
    </Dialog>
  );
}

/** Of one of several that were chosen: why, and how many are still to come. */
function Origin({ given, following }: Pick<Props, 'given' | 'following'>) {
  if (!given?.why && !following) return null;
  return (
    <div className="flex flex-col gap-1.5 rounded-8 bg-solid-gray-50 px-4 py-2 text-dns-16N-130">
      {given?.why && (
        <p>
          <Trans>
            候補にした理由（自分の組織だけ）：<Personal>{given.why}</Personal>
          </Trans>
        </p>
      )}
      {!!following && (
        <p>
          <Plural value={following} other="このあと、あと#件あります" />
        </p>
      )}
    </div>
  );
}
