import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { PersonOfItemDocument } from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { ConsentDialog } from '../../person/sharing/ConsentDialog.tsx';
import { itemKindsOf } from './itemKinds.ts';
import type { ItemPart } from './itemPart.ts';
import { onConsent, type Way, waysOut } from './waysOut.ts';

/** Why the item was refused, and beside the reason the ways out that lie in this very form: what was typed stays. */
export function WayOut({ refusal, form, conference }: ItemPart & { refusal: Refusal | null }) {
  const own = useViewer().tenant.id;
  const [asking, ask] = useState(false);
  const [taken, take] = useState<Refusal | null>(null);
  const typed = form.watch();
  const { personId, consentId, fieldGroups } = typed;
  const { data } = useAsk(
    PersonOfItemDocument,
    { id: personId, purpose: 'CONFERENCE' },
    { pause: !refusal || personId === '', live: ['person'] },
  );
  const covered = data?.person?.consents.find(({ id }) => id === consentId)?.fieldGroups ?? null;
  const kinds = itemKindsOf(conference);
  const ways = refusal ? waysOut({ code: refusal.code, typed, kinds, covered }) : [];
  const go = (next: typeof typed) => {
    form.reset(next, { keepDefaultValues: true });
    take(refusal);
  };
  const words = (way: Way): ReactNode => {
    if (way.to === 'statute') return <Trans>「{way.kind}」の議題にする</Trans>;
    if (way.to === 'consent') return <Trans>同意を記録して続ける</Trans>;
    if (way.to === 'within') return <Trans>同意のある項目だけにする</Trans>;
    return way.to === 'study' ? <Trans>匿名の事例にする</Trans> : <Trans>地域の課題にする</Trans>;
  };
  const seated = conference.members.flatMap(({ tenant }) => (tenant ? [tenant.id] : []));
  const recipients = [...new Set([conference.convener.id, ...seated])].filter((id) => id !== own);
  const actions = ways.map((way) => (
    <Button
      key={`${way.to}-${'kind' in way ? way.kind : ''}`}
      size="sm"
      onPress={() => (way.to === 'consent' ? ask(true) : go({ ...typed, ...way.change }))}
    >
      {words(way)}
    </Button>
  ));
  return (
    <>
      {refusal !== taken && <RefusalBanner refusal={refusal} actions={actions.length > 0 && actions} />}
      {asking && (
        <ConsentDialog
          personId={personId}
          preset={{ recipients, fieldGroups }}
          onRecorded={(id) => go(onConsent(form.getValues(), id, kinds))}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}
