import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TextField } from '../../components/TextField.tsx';
import { EndUnitDocument, OpenUnitDocument, type OwnOfficeFragment } from '../../gql/graphql.ts';
import { shortDay } from '../../lib/dates/showDay.ts';
import { today } from '../../lib/dates/today.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { useActs } from '../../lib/server/useAct.ts';

/** 班・窓口. A department with a new name is a new unit: what was done under the old one keeps its name. */
export function UnitsPanel({ office: { tenant }, again }: { office: OwnOfficeFragment; again(): void }) {
  const { t, i18n } = useLingui();
  const { run, running, refusal } = useActs();
  const [name, setName] = useState('');
  const [ending, setEnding] = useState<{ id: string; name: string } | null>(null);
  const day = today().toString();
  const isOver = (until: string | null | undefined) => !!until && until < day;
  const open = async () => {
    if (!(await run(OpenUnitDocument, { input: { name } }))) return;
    setName('');
    again();
  };
  const end = async (unitId: string) => {
    if (await run(EndUnitDocument, { input: { unitId, lastDay: day } })) again();
    setEnding(null);
  };
  return (
    <Panel title={<Trans>班・窓口</Trans>}>
      <div className="flex flex-col gap-4">
        {tenant.units.length === 0 ? (
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>分かれていません。人数の少ない組織では、なくてもかまいません。</Trans>
          </p>
        ) : (
          <ul className="max-h-80 divide-y divide-solid-gray-200 overflow-y-auto">
            {tenant.units.map((unit) => (
              <li key={unit.id} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5 text-dns-16N-130">
                <span className={isOver(unit.validUntil) ? 'text-solid-gray-700' : ''}>
                  {unit.name}
                  {unit.validUntil && (
                    <span className="ml-3 text-dns-14N-130 text-solid-gray-700">
                      <Trans>{shortDay(unit.validUntil, i18n.locale)}まで</Trans>
                    </span>
                  )}
                </span>
                {!unit.validUntil && (
                  <Button look="text" size="sm" aria-label={t`${unit.name}を今日で終える`} onPress={() => setEnding(unit)}>
                    <Trans>今日で終える</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <RefusalBanner refusal={refusal} />
        <div className="flex flex-col gap-4 border-t border-solid-gray-200 pt-4">
          <TextField
            label={t`新しい班・窓口`}
            support={<Trans>名前が変わるときも、新しくつくって古いほうを終えます。これまでの記録には、そのときの名前が残ります。</Trans>}
            value={name}
            onChange={({ target }) => setName(target.value)}
            error={faultsOf(refusal).get('name')}
          />
          <div>
            <Button isPending={running} onPress={open}>
              <Trans>つくる</Trans>
            </Button>
          </div>
        </div>
      </div>
      {ending && (
        <Dialog
          open
          title={<Trans>{ending.name}を今日で終えますか</Trans>}
          onClose={() => setEnding(null)}
          actions={
            <>
              <Button look="danger" isPending={running} onPress={() => end(ending.id)}>
                <Trans>終える</Trans>
              </Button>
              <GiveUp />
            </>
          }
        >
          <p className="text-std-16N-170">
            <Trans>これまでの記録はそのまま残ります。明日からは、職員の所属やケースの担当に選べません。元には戻せません。</Trans>
          </p>
        </Dialog>
      )}
    </Panel>
  );
}
