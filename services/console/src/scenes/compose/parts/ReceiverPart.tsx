import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Button } from '../../../components/Button.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { FieldError } from '../../../components/Field.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { ReceiverFragment, ReceiversQuery } from '../../../gql/graphql.ts';
import type { Answer } from '../../../lib/server/useAsk.ts';
import { useCodes } from '../../../lib/words/words.ts';
import type { ComposePart } from '../composeParts.ts';
import { OfficePlaces } from '../proposed/OfficePlaces.tsx';
import { ProposedReceivers } from '../proposed/ProposedReceivers.tsx';
import { offeredReceivers } from '../receivers.ts';
import { ReceiverFacts, ReceiverLine } from './ReceiverLine.tsx';

type Props = ComposePart & { offices: Answer<ReceiversQuery> };

/** More than this is not read through; a word or a kind brings it down. */
const mostShown = 12;

/** 2 どこへ. The office that is asked: by name or kind, with the room it has and whether it was asked before. */
export function ReceiverPart({ receiver, faults, ...rest }: Props) {
  const { form, proposing, offices } = rest;
  const { t } = useLingui();
  const [choosing, setChoosing] = useState(!form.getValues('receiverId'));
  const error = form.formState.errors.receiverId ? t`受け先を選んでください。` : faults.get('receiverTenantId');
  const choose = (next: ReceiverFragment) => {
    proposing.chooseReceiver(next);
    setChoosing(false);
  };
  return (
    <Panel title={<Trans>2 どこへ</Trans>}>
      {receiver && !choosing ? (
        <div className="flex flex-col gap-3">
          <ReceiverFacts receiver={receiver} />
          <OfficePlaces officeId={receiver.id} />
          <div>
            <Button size="sm" onPress={() => setChoosing(true)}>
              <Trans>受け先を変える</Trans>
            </Button>
          </div>
        </div>
      ) : (
        <div className="flex flex-col gap-5">
          <ProposedReceivers {...rest} offices={offices.data?.tenants ?? []} onChoose={choose} />
          <Choice person={rest.person} offices={offices} chosen={receiver} onChoose={choose} />
        </div>
      )}
      {error && (
        <div role="alert" className="pt-3">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </Panel>
  );
}

interface ChoiceProps extends Pick<Props, 'person' | 'offices'> {
  chosen: ReceiverFragment | undefined;
  onChoose(receiver: ReceiverFragment): void;
}

function Choice({ person, offices, chosen, onChoose }: ChoiceProps) {
  const { t } = useLingui();
  const own = useViewer().tenant.id;
  const kinds = useCodes('tenantKinds');
  const [text, setText] = useState('');
  const [kind, setKind] = useState('');
  const before = person.referrals.filter(({ sentAt }) => sentAt).map(({ receiver }) => receiver.id);
  const offered = offeredReceivers(offices.data?.tenants ?? [], offices.data?.receiversAsked ?? [], { own, text, kind, before });
  const shown = offered.slice(0, mostShown);
  return (
    <div className="flex flex-col gap-4">
      <div className="grid gap-4 desk:grid-cols-[minmax(0,1fr)_14rem]">
        <TextField type="search" label={t`受け先の名前`} value={text} onChange={({ target }) => setText(target.value)} />
        <Select
          label={t`種類`}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
          choices={[{ value: '', label: t`すべて` }, ...kinds.map(({ code, words }) => ({ value: code, label: words }))]}
        />
      </div>
      <FaultNote fault={offices.fault} again={offices.again} />
      <ul aria-label={t`受け先`} className="flex flex-col divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-300">
        {shown.map((each) => (
          <li key={each.receiver.id}>
            <ReceiverLine offered={each} chosen={each.receiver.id === chosen?.id} onChoose={() => onChoose(each.receiver)} />
          </li>
        ))}
      </ul>
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {offices.data && offered.length === 0 && (
          <Trans>この条件に合う受け先はありません。名前の一部や、別の種類でさがしてください。</Trans>
        )}
        {offered.length > mostShown && (
          <Plural value={offered.length - mostShown} other="ほかに#か所あります。名前か種類で絞ってください。" />
        )}
      </p>
    </div>
  );
}
