import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { longDay } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { ConflictOf } from './conflictOf.ts';
import type { EditedField } from './editedGroups.ts';
import { fromText, type Typed } from './values.ts';

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
  const differing = conflict.theirs.filter(({ field }) => fields.some(({ name }) => name === field));
  const [sides, setSides] = useState<Record<string, Side>>({});
  const settle = () => {
    for (const { field, value } of differing) {
      const of = fields.find(({ name }) => name === field);
      if (!of) continue;
      const side = sides[field] ?? 'mine';
      if (side === 'theirs') form.setValue(field, fromText(of, value), { shouldDirty: true });
      if (side === 'both') form.setValue(field, `${value ?? ''}\n${form.getValues(field) ?? ''}`.trim(), { shouldDirty: true });
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
            <Radio value="mine" card detail={<Shown field={of} value={form.getValues(field) ?? ''} />}>
              <Trans>自分の入力</Trans>
            </Radio>
            <Radio value="theirs" card detail={<Shown field={of} value={fromText(of, value)} />}>
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

/** A value as it is read: codes in their words, days as they are said. */
function Shown({ field, value }: { field: EditedField; value: Typed[string] }): ReactNode {
  const { i18n, t } = useLingui();
  const codes = useCodes(field.list ?? '');
  const words = (code: string) => codes.find((each) => each.code === code)?.words ?? code;
  const said = () => {
    if (typeof value === 'boolean') return value ? t`はい` : t`いいえ`;
    if (Array.isArray(value)) return listed(value.map(words));
    if (!value) return '';
    if (field.kind === 'day' || field.kind === 'birth') return longDay(value, i18n.locale);
    return field.list ? words(value) : value;
  };
  return <span className="text-dns-16N-130 whitespace-pre-wrap text-solid-gray-800">{said() || <Trans>記録なし</Trans>}</span>;
}
