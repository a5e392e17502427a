import { Trans } from '@lingui/react/macro';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { ConsentOfPersonFragment, PersonWholeFragment } from '../../../gql/graphql.ts';
import { ConsentCard } from './ConsentCard.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Consent = ConsentOfPersonFragment;

/** 本人同意. Recorded and never changed; what ends it is a line of its own. */
export function Consents({ person }: { person: PersonWholeFragment }) {
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Consent | null>(null);
  const may = person.availableActions.includes('RECORD_CONSENT');
  const record = (
    <Button size="sm" onPress={() => setRecording(true)}>
      <FilePlus2 aria-hidden className="size-4" />
      <Trans>同意を記録する</Trans>
    </Button>
  );
  return (
    <Panel title={<Trans>本人の同意</Trans>} aside={may && record}>
      {person.consents.length === 0 ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>まだ記録がありません。書面や口頭で同意をもらったら、ここに記録します。</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-solid-gray-200">
          {person.consents.map((consent) => (
            <li key={consent.id} className="py-4 first:pt-0 last:pb-0">
              <ConsentCard consent={consent} onWithdraw={may ? () => setWithdrawing(consent) : null} />
            </li>
          ))}
        </ul>
      )}
      {recording && <ConsentDialog personId={person.id} onClose={() => setRecording(false)} />}
      {withdrawing && <WithdrawDialog consent={withdrawing} person={person} onClose={() => setWithdrawing(null)} />}
    </Panel>
  );
}
