import { Trans, useLingui } from '@lingui/react/macro';
import { Shield } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import type { PersonWholeFragment, ProtectionAction } from '../../../gql/graphql.ts';
import { dayOf, longDay, moment } from '../../../lib/dates/showDay.ts';
import { GlassDialog } from './GlassDialog.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';
import { ReadersDialog } from './ReadersDialog.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { ReleaseRequest } from './ReleaseRequest.tsx';

type Open = 'protect' | 'readers' | 'release' | 'glass' | null;

/** 支援措置: who reads the address, until when, and what the viewer may do about it. Why somebody hides is asked nowhere. */
export function ProtectionPanel({ person }: { person: PersonWholeFragment }) {
  const [open, setOpen] = useState<Open>(null);
  const { protection } = person;
  const may = (action: ProtectionAction) => protection?.availableActions.includes(action);
  const close = () => setOpen(null);
  if (!protection && !person.availableActions.includes('PROTECT')) return null;
  return (
    <Panel title={<Trans>支援措置</Trans>}>
      <div className="flex flex-col gap-4">
        {protection ? <Standing protection={protection} /> : <NotSet />}
        {protection?.releaseRequest && <ReleaseRequest person={person} protection={protection} />}
        <div className="flex flex-wrap gap-2">
          {!protection && (
            <Button size="sm" onPress={() => setOpen('protect')}>
              <Shield aria-hidden className="size-4" />
              <Trans>支援措置を付ける</Trans>
            </Button>
          )}
          {may('BREAK_GLASS') && (
            <Button size="sm" onPress={() => setOpen('glass')}>
              <Trans>住所を緊急に見る</Trans>
            </Button>
          )}
          {may('NAME_READERS') && (
            <Button size="sm" onPress={() => setOpen('readers')}>
              <Trans>見る職員を決める</Trans>
            </Button>
          )}
          {may('RENEW') && (
            <Button size="sm" onPress={() => setOpen('protect')}>
              {protection?.setHere ? <Trans>更新する</Trans> : <Trans>この組織でも付ける</Trans>}
            </Button>
          )}
          {may('ASK_RELEASE') && (
            <Button size="sm" look="text" onPress={() => setOpen('release')}>
              <Trans>解除を申し出る</Trans>
            </Button>
          )}
        </div>
      </div>
      {open === 'protect' && <ProtectDialog person={person} onClose={close} />}
      {open === 'readers' && <ReadersDialog person={person} onClose={close} />}
      {open === 'release' && <ReleaseDialog person={person} onClose={close} />}
      {open === 'glass' && <GlassDialog personId={person.id} onClose={close} />}
    </Panel>
  );
}

const NotSet = () => (
  <p className="text-dns-16N-130 text-solid-gray-700">
    <Trans>付いていません。</Trans>
  </p>
);

function Standing({ protection }: { protection: NonNullable<PersonWholeFragment['protection']> }) {
  const { t, i18n } = useLingui();
  const { until, setHere, readers } = protection;
  const upTo = (end: string) => t`${moment(end, i18n.locale)}まで（緊急閲覧）`;
  return (
    <dl className="flex flex-col gap-3 text-dns-16N-130">
      <div>
        <dt className="text-solid-gray-700">
          <Trans>住所を見られる職員</Trans>
        </dt>
        <dd>
          {readers.length === 0 && <Trans>まだ決まっていません</Trans>}
          <ul>
            {readers.map(({ staff, until: end }) => (
              <li key={`${staff.id}${end}`}>
                {staff.displayName}
                {end && <span className="text-solid-gray-700">　{upTo(end)}</span>}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt className="text-solid-gray-700">
          <Trans>更新の期限</Trans>
        </dt>
        <dd>{longDay(dayOf(until), i18n.locale)}</dd>
      </div>
      {!setHere && (
        <div>
          <dt className="sr-only">
            <Trans>付けた組織</Trans>
          </dt>
          <dd className="text-solid-gray-700">
            <Trans>ほかの組織が付けました。解除は、その組織が行います。</Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}
