import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { tellChange } from '../../../lib/server/live.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { ConflictOf } from './conflictOf.ts';
import type { EditedField } from './editedGroups.ts';
import type { Typed } from './values.ts';

interface Props {
  conflict: ConflictOf;
  fields: readonly EditedField[];
  form: UseFormReturn<Typed>;
  running: boolean;
  onKeep(): void;
  onTheirs(): void;
}

type Side = 'mine' | 'theirs' | 'both';

/** Somebody else was faster: both texts, field by field, and whoever typed decides. Nothing is overwritten unseen. */
export function Conflict({ conflict, fields, form, running, onKeep, onTheirs }: Props) {
  const { i18n } = useLingui();
  const differing = conflict.theirs.filter(({ field, value }) => String(form.getValues(field) ?? '') !== (value ?? ''));
  const [sides, setSides] = useState<Record<string, Side>>({});
  const settle = () => {
    for (const { field, value } of differing) {
      const mine = String(form.getValues(field) ?? '');
      const side = sides[field] ?? 'mine';
      if (side === 'theirs') form.setValue(field, value ?? '', { shouldDirty: true });
      if (side === 'both') form.setValue(field, `${value ?? ''}\n${mine}`.trim(), { shouldDirty: true });
    }
    tellChange('person');
    onKeep();
  };
  return (
    <>
      <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
        <Trans>両方の内容を見くらべて、どちらを残すか選んでください。入力した内容は残っています。</Trans>
      </Banner>
      {differing.map(({ field, value }) => {
        const of = fields.find(({ name }) => name === field);
        if (!of) return null;
        return (
          <RadioGroup
            key={field}
            label={i18n._(of.label)}
            value={sides[field] ?? 'mine'}
            onChange={(side) => setSides({ ...sides, [field]: side as Side })}
          >
            <Radio value="mine" card detail={<Shown field={of} value={String(form.getValues(field) ?? '')} />}>
              <Trans>自分の入力</Trans>
            </Radio>
            <Radio value="theirs" card detail={<Shown field={of} value={value ?? ''} />}>
              <Trans>先に入った内容</Trans>
            </Radio>
            {of.kind === 'text' && (
              <Radio value="both" card>
                <Trans>両方を残す（先の内容のあとに自分の入力）</Trans>
              </Radio>
            )}
          </RadioGroup>
        );
      })}
      <div className="flex flex-wrap gap-3">
        <Button look="main" isPending={running} onPress={settle}>
          <Trans>この内容で保存する</Trans>
        </Button>
        <Button
          onPress={() => {
            tellChange('person');
            onTheirs();
          }}
        >
          <Trans>自分の入力を取りやめる</Trans>
        </Button>
      </div>
    </>
  );
}

/** A value as it is read, codes in their words. */
function Shown({ field, value }: { field: EditedField; value: string }): ReactNode {
  const codes = useCodes(field.list ?? '');
  const words = value
    .split(',')
    .map((each) => codes.find(({ code }) => code === each.toLowerCase())?.words ?? each)
    .join('、');
  return (
    <span className="text-dns-16N-130 whitespace-pre-wrap text-solid-gray-800">
      {(field.list ? words : value) || <Trans>記録なし</Trans>}
    </span>
  );
}
