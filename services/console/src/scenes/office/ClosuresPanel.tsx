import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TextField } from '../../components/TextField.tsx';
import { AddClosuresDocument, type OwnOfficeFragment, RemoveClosureDocument } from '../../gql/graphql.ts';
import { longDay } from '../../lib/dates/showDay.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useActs } from '../../lib/server/useAct.ts';

interface Typed {
  from: string | null;
  until: string | null;
  reason: string;
}
const nothing: Typed = { from: '', until: '', reason: '' };

/** 休業日. Days on which no deadline runs, beyond the week and the holidays. */
export function ClosuresPanel({ office: { closures }, again }: { office: OwnOfficeFragment; again(): void }) {
  const { t, i18n } = useLingui();
  const { run, running, refusal } = useActs();
  const [typed, setTyped] = useState(nothing);
  const [round, setRound] = useState(0);
  const faults = faultsOf(refusal);
  const add = async () => {
    const { from, until, reason } = typed;
    if (!(await run(AddClosuresDocument, { input: { from: from ?? '', until: until || null, reason } }))) return;
    setTyped(nothing);
    setRound(round + 1);
    again();
  };
  const remove = async (day: string) => {
    if (await run(RemoveClosureDocument, { input: { day } })) again();
  };
  return (
    <Panel title={<Trans>休業日</Trans>}>
      <div className="flex flex-col gap-4">
        {closures.length === 0 ? (
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>入っている休業日はありません。</Trans>
          </p>
        ) : (
          <ul className="max-h-80 divide-y divide-solid-gray-200 overflow-y-auto">
            {closures.map(({ day, reason }) => (
              <li key={day} className="flex flex-wrap items-center justify-between gap-x-4 py-1.5 text-dns-16N-130">
                <span>
                  {longDay(day, i18n.locale)}
                  <span className="ml-3 text-solid-gray-700">{reason}</span>
                </span>
                <Button look="text" size="sm" aria-label={t`${longDay(day, i18n.locale)}の休業を取り消す`} onPress={() => remove(day)}>
                  <Trans>取り消す</Trans>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <RefusalBanner refusal={refusal} />
        <div key={round} className="flex flex-col gap-4 border-t border-solid-gray-200 pt-4">
          <DateField
            label={t`いつから`}
            required
            value={typed.from}
            onChange={(from) => setTyped({ ...typed, from })}
            error={faults.get('from')}
          />
          <DateField
            label={t`いつまで`}
            optional
            support={<Trans>1日だけなら、空けておきます。</Trans>}
            value={typed.until}
            onChange={(until) => setTyped({ ...typed, until })}
            error={faults.get('until')}
          />
          <TextField
            label={t`理由`}
            required
            support={<Trans>お盆、職員研修、大雪など。</Trans>}
            value={typed.reason}
            onChange={({ target }) => setTyped({ ...typed, reason: target.value })}
            error={faults.get('reason')}
          />
          <div>
            <Button isPending={running} onPress={add}>
              <Trans>休業日を入れる</Trans>
            </Button>
          </div>
        </div>
      </div>
    </Panel>
  );
}
