import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { FaultNote } from '../../components/FaultNote.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { Withheld } from '../../components/Withheld.tsx';
import { type FieldGroup, ReferralPacketDocument, type ReferralWholeFragment } from '../../gql/graphql.ts';
import { lastDayBefore, longDay } from '../../lib/dates/showDay.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { listed } from '../../lib/words/listed.ts';
import { useWord } from '../../lib/words/words.ts';
import { FieldGroups, groupOrder } from '../person/groups/FieldGroups.tsx';
import { isUndecided } from './isUndecided.ts';
import { AskToSee } from './sharing/AskToSee.tsx';
import { ShareDialog } from './sharing/ShareDialog.tsx';

interface Props {
  referral: ReferralWholeFragment;
  isSender: boolean;
}

/** 本人のこと. The receiver sees what was handed over, the sender what it handed over. */
export function Packet({ referral, isSender }: Props) {
  return isSender ? <HandedOver referral={referral} /> : <Received referral={referral} />;
}

function HandedOver({ referral }: { referral: ReferralWholeFragment }) {
  const word = useWord();
  const [sharing, setSharing] = useState(false);
  const given = referral.fieldGroups;
  const named = (groups: readonly FieldGroup[]) => listed(groups.map((group) => word('fieldGroups', group)));
  const withheld = groupOrder.filter((group) => !given.includes(group));
  const share = (
    <Button size="sm" onPress={() => setSharing(true)}>
      <Trans>追加で共有する</Trans>
    </Button>
  );
  return (
    <Panel title={<Trans>相手に渡す項目</Trans>} aside={referral.availableActions.includes('SHARE_MORE') && share}>
      <p className="text-dns-16N-130">{named(groupOrder.filter((group) => given.includes(group)))}</p>
      <div className="mt-3 flex flex-col gap-1.5 border-t border-solid-gray-200 pt-3">
        <Withheld reason={<Trans>渡していません</Trans>} />
        <p className="text-dns-16N-130 text-solid-gray-700">{named(withheld)}</p>
      </div>
      {sharing && <ShareDialog referral={referral} groups={[]} onClose={() => setSharing(false)} />}
    </Panel>
  );
}

function Received({ referral }: { referral: ReferralWholeFragment }) {
  const { i18n } = useLingui();
  const word = useWord();
  const { data, waiting, fault, again } = useAsk(ReferralPacketDocument, { id: referral.id }, { live: ['referral', 'person'] });
  const { person } = referral;
  const packet = data?.referral?.person;
  const grant = person?.viewerGrant;
  const isAsked = referral.availableActions.includes('REQUEST_SHARE') || referral.shareRequests.length > 0;
  return (
    <Panel title={<Trans>本人のこと</Trans>}>
      {waiting && <Waiting />}
      <FaultNote fault={fault} again={again} />
      {person && packet && (
        <div className="flex flex-col gap-4">
          <FieldGroups
            shown={{ ...packet, identity: person.identity, records: packet.records.edges.map(({ node }) => node) }}
            withheld={person.redactions}
            onceAccepted={isUndecided(referral.state) ? referral.fieldGroups : []}
            beside={isAsked ? (group) => <AskToSee referral={referral} group={group} /> : undefined}
          />
          {grant?.until && (
            <div className="rounded-8 bg-solid-gray-50 px-4 py-3">
              <Facts>
                <Fact term={<Trans>見られる理由</Trans>}>{grant.basis && word('legalBases', grant.basis)}</Fact>
                <Fact term={<Trans>いつまで</Trans>}>{longDay(lastDayBefore(grant.until), i18n.locale)}</Fact>
              </Facts>
              <p className="pt-2 text-dns-14N-130 text-solid-gray-700">
                <Trans>見たことは記録され、本人も確かめられます。</Trans>
              </p>
            </div>
          )}
        </div>
      )}
    </Panel>
  );
}
