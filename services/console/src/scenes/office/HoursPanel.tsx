import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FieldError } from '../../components/Field.tsx';
import { Overtaken, overtakenAt } from '../../components/Overtaken.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { ChangeOfficeDocument, type OwnOfficeFragment } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { openDays, toWeek, Week } from './Week.tsx';

/** 連絡先と開所時間. Every deadline of a referral runs on these hours; those that run already stay as they were told. */
export function HoursPanel({ office: { tenant, fax, version }, again }: { office: OwnOfficeFragment; again(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const { run, running, refusal } = useAct(ChangeOfficeDocument);
  const [typed, setTyped] = useState({ phone: tenant.phone ?? '', fax: fax ?? '' });
  const [takesReferrals, setTakesReferrals] = useState(tenant.takesReferrals);
  const [week, setWeek] = useState(() => toWeek(tenant.hours));
  const faults = faultsOf(refusal);
  const fields = [
    { name: 'phone', label: t`電話` },
    { name: 'fax', label: t`FAX` },
    { name: 'takesReferrals', label: t`紹介を受け付ける`, show: (taken: string) => (taken === 'true' ? t`はい` : t`いいえ`) },
  ];
  const save = async () => {
    const expectedVersion = overtakenAt(refusal) ?? version;
    const input = { expectedVersion, phone: typed.phone || null, fax: typed.fax || null, takesReferrals, hours: openDays(week) };
    if (!(await run({ input }))) return;
    say({ said: t`組織の案内を直しました` });
    again();
  };
  return (
    <Panel title={<Trans>連絡先と開所時間</Trans>}>
      <div className="flex flex-col gap-4">
        {overtakenAt(refusal) ? <Overtaken refusal={refusal} fields={fields} /> : <RefusalBanner refusal={refusal} />}
        <div className="grid gap-4 desk:grid-cols-2">
          {(['phone', 'fax'] as const).map((name) => (
            <TextField
              key={name}
              type="tel"
              label={name === 'phone' ? t`電話` : t`FAX`}
              value={typed[name]}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
              error={faults.get(name)}
            />
          ))}
        </div>
        <Checkbox isSelected={takesReferrals} onChange={setTakesReferrals} detail={<Trans>外すと、紹介の受け先に選べなくなります。</Trans>}>
          <Trans>紹介を受け付ける</Trans>
        </Checkbox>
        <Week week={week} onChange={setWeek} />
        {faults.has('hours') && <FieldError>{faults.get('hours')}</FieldError>}
        <p className="text-dns-14N-130 text-solid-gray-700">
          <Trans>
            返事の期限は、開所時間と休業日で数えます。祝日と年末年始（12月29日から1月3日）は休みとして数えます。もう決まっている期限は動きません。
          </Trans>
        </p>
        <div>
          <Button look="main" isPending={running} onPress={save}>
            <Trans>保存する</Trans>
          </Button>
        </div>
      </div>
    </Panel>
  );
}
