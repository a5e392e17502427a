import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import {
  type ConsentOfPersonFragment,
  type FieldGroup,
  type HandoverBasis,
  type ReferralWholeFragment,
  ShareMoreDocument,
  SharingConsentsDocument,
} from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { bestConsent } from '../../compose/coverage.ts';
import { groupOrder } from '../../person/groups/FieldGroups.tsx';
import { SharingBasis } from './SharingBasis.tsx';

interface Props {
  referral: ReferralWholeFragment;
  /** What the receiver asked for; empty where the sender has thought of it. */
  groups: readonly FieldGroup[];
  onClose(): void;
}

/** 追加で共有する. Further groups for the receiver, and on what that stands: the same choice as when it was sent. */
export function ShareDialog(props: Props) {
  const { data, waiting, fault, again } = useAsk(SharingConsentsDocument, { id: props.referral.id }, { live: ['person'] });
  const person = data?.referral?.person;
  if (person) return <Sharing {...props} personId={person.id} consents={person.consents} />;
  return (
    <Dialog open title={<Trans>追加で共有する</Trans>} onClose={props.onClose}>
      {waiting && <Waiting />}
      <FaultNote fault={fault} again={again} />
    </Dialog>
  );
}

function Sharing({
  referral,
  groups,
  personId,
  consents,
  onClose,
}: Props & { personId: string; consents: readonly ConsentOfPersonFragment[] }) {
  const { t } = useLingui();
  const word = useWord();
  const say = useUndo();
  const share = useCommand(ShareMoreDocument);
  const [chosen, setChosen] = useState<readonly FieldGroup[]>(groups);
  const [basis, setBasis] = useState<HandoverBasis>('CONSENT');
  const [basisNote, setNote] = useState('');
  const [named, setConsent] = useState<string | null>(null);
  const consentId = named ?? bestConsent(consents, referral.receiver.id, chosen)?.id ?? null;
  const receiver = referral.receiver.shortName;
  const send = async () => {
    const standing = basis === 'CONSENT' ? { consentId, basisNote: null } : { consentId: null, basisNote: basisNote.trim() || null };
    if (!(await share.run({ referralId: referral.id, fieldGroups: [...chosen], basis, ...standing }))) return;
    for (const kind of ['referral', 'person', 'task']) tellChange(kind);
    say({ said: t`${receiver}に追加で共有しました。` });
    onClose();
  };
  const faults = faultsOf(share.refusal);
  const actions = (
    <>
      <Button look="main" isPending={share.running} onPress={send}>
        <Trans>追加で共有する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>追加で共有する</Trans>} onClose={onClose} actions={actions}>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>選んだ項目は、すぐに{receiver}から見られるようになります。根拠の期間か、この紹介が終わるまでです。</Trans>
      </p>
      <RefusalBanner refusal={share.refusal} />
      <CheckboxGroup
        label={t`共有する項目`}
        required
        value={[...chosen]}
        onChange={(next) => setChosen(groupOrder.filter((group) => next.includes(group)))}
        error={faults.get('fieldGroups')}
      >
        <div className="grid gap-x-4 desk:grid-cols-2">
          {groupOrder.map((group) => (
            <Checkbox
              key={group}
              value={group}
              detail={referral.fieldGroups.includes(group) && <Trans>共有済み。選ぶと期間が延びます</Trans>}
            >
              {word('fieldGroups', group)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <SharingBasis
        personId={personId}
        consents={consents}
        receiver={referral.receiver}
        groups={chosen}
        basis={basis}
        onBasis={setBasis}
        note={basisNote}
        onNote={setNote}
        consentId={consentId}
        onConsent={setConsent}
        faults={faults}
      />
    </Dialog>
  );
}
