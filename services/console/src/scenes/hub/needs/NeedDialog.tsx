import { zodResolver } from '@hookform/resolvers/zod';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Autosave } from '../../../components/Autosave.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Overtaken, overtakenAt } from '../../../components/Overtaken.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ChangeNeedDocument, type NeedWholeFragment, RaiseNeedDocument } from '../../../gql/hub/graphql.ts';
import { weekdays } from '../../../lib/recurrence/rhythm.ts';
import { useRhythmWords } from '../../../lib/recurrence/useRhythmWords.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useFormDraft } from '../../../lib/server/useFormDraft.ts';
import { useCodes, useWord } from '../../../lib/words/words.ts';
import { AnonymityCheck } from '../../conference/agenda/AnonymityCheck.tsx';
import { GroupSelect } from './GroupSelect.tsx';
import { needForm, needInput, newNeed, type Proposed, toNeedForm } from './needForm.ts';

interface Props {
  /** What is changed; null for a new one. */
  need: NeedWholeFragment | null;
  proposed?: Proposed;
  onClose(): void;
}

/** 課題を出す, or say one in other words. A new one is kept as a draft while it is written. */
export function NeedDialog({ need, proposed = {}, onClose }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const go = useNavigate();
  const raise = useCommand(RaiseNeedDocument);
  const change = useAct(ChangeNeedDocument);
  const form = useForm({ resolver: zodResolver(needForm), defaultValues: need ? toNeedForm(need) : newNeed(proposed) });
  const { saving, drop } = useFormDraft('hub-need', form, ({ title }) => title, { paused: need !== null });
  const [subjects, towns, levels] = [useCodes('needs'), useCodes('municipalities'), useCodes('hubNeedLevels')];
  const { weekday } = useRhythmWords();
  const [anonymityConfirmed, confirm] = useState(false);
  const words = form.watch(['title', 'text']).join('\n');
  const refusal = need ? change.refusal : raise.refusal;
  const overtaken = overtakenAt(refusal);
  const save = form.handleSubmit(async (typed) => {
    const fields = needInput(typed);
    const done = need
      ? await change.run({ input: { needId: need.id, expectedVersion: overtaken ?? need.version, need: fields, anonymityConfirmed } })
      : await raise.run({ need: fields, anonymityConfirmed });
    if (!done) return;
    tellChange('need');
    say({ said: need ? t`課題を直しました` : t`課題を出しました` });
    if (need) return onClose();
    drop();
    if (done.need) go({ to: '/hub/needs/$id', params: { id: done.need.id }, replace: true });
  });
  const faults = faultsOf(refusal);
  const { errors } = form.formState;
  const { register } = form;
  const ages = [
    { name: 'minAge', label: t`何歳から` },
    { name: 'maxAge', label: t`何歳まで` },
  ] as const;
  const codes = (all: readonly { code: string; words: string }[], none: string) => [
    { value: '', label: none },
    ...all.map(({ code, words }) => ({ value: code, label: words })),
  ];
  return (
    <Dialog
      open
      wide
      kept={!need}
      title={need ? <Trans>課題を直す</Trans> : <Trans>課題を出す</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={raise.running || change.running} onPress={() => save()}>
            {need ? <Trans>保存する</Trans> : <Trans>出す</Trans>}
          </Button>
          <GiveUp />
          {!need && <Autosave saving={saving} />}
        </>
      }
    >
      {overtaken ? (
        <Overtaken
          refusal={refusal}
          fields={[
            { name: 'title', label: t`ひとことで` },
            { name: 'text', label: t`くわしく` },
            { name: 'level', label: t`課題の範囲`, show: (value) => word('hubNeedLevels', value) },
            { name: 'kind', label: t`相談内容`, show: (value) => word('needs', value) },
          ]}
        />
      ) : (
        <RefusalBanner refusal={refusal} />
      )}
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>だれか一人のことではなく、地域に足りないものを書きます。名前や、その人と分かることは書かないでください。</Trans>
      </p>
      <TextField
        label={t`ひとことで`}
        required
        support={t`「阿寒からの朝の送迎が足りない」など。`}
        error={errors.title ? t`課題をひとことで書いてください。` : faults.get('title')}
        {...register('title')}
      />
      <TextArea label={t`くわしく`} optional error={faults.get('text')} {...register('text')} />
      {words.trim() && <AnonymityCheck text={words} confirmed={anonymityConfirmed} onConfirm={confirm} />}
      <div className="grid gap-5 desk:grid-cols-2">
        <Select
          label={t`相談内容`}
          required
          error={errors.kind ? t`相談内容を選んでください。` : faults.get('kind')}
          choices={codes(subjects, t`選んでください`)}
          {...register('kind')}
        />
        <Select label={t`市町村`} error={faults.get('municipality')} choices={codes(towns, t`圏域の全体`)} {...register('municipality')} />
        <Select
          label={t`ほしい曜日`}
          error={faults.get('weekday')}
          choices={[{ value: '', label: t`いつでも` }, ...weekdays.map((code, at) => ({ value: String(at + 1), label: weekday(code) }))]}
          {...register('weekday')}
        />
        <GroupSelect present={need?.group ?? null} error={faults.get('groupId')} {...register('groupId')} />
      </div>
      <Controller
        control={form.control}
        name="level"
        render={({ field: { value, onChange } }) => (
          <RadioGroup label={t`課題の範囲`} value={value} onChange={onChange} error={faults.get('level')}>
            <div className="flex flex-wrap gap-x-6">
              {levels.map(({ code, words }) => (
                <Radio key={code} value={code}>
                  {words}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        )}
      />
      <div className="grid grid-cols-2 gap-4 desk:max-w-md">
        {ages.map(({ name, label }) => (
          <TextField
            key={name}
            label={label}
            optional
            inputMode="numeric"
            error={errors[name] ? t`数を入れてください。` : faults.get(name)}
            {...register(name)}
          />
        ))}
      </div>
      <Controller
        control={form.control}
        name="transport"
        render={({ field: { value, onChange } }) => (
          <Checkbox isSelected={value} onChange={onChange}>
            <Trans>送迎がいる</Trans>
          </Checkbox>
        )}
      />
      <Controller
        control={form.control}
        name="skill"
        render={({ field: { value, onChange } }) => (
          <Checkbox isSelected={value} onChange={onChange}>
            <Trans>教える人・手伝える人がほしい</Trans>
          </Checkbox>
        )}
      />
    </Dialog>
  );
}
