import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Button } from '../../../components/Button.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { FilterToggle } from '../../../components/FilterToggle.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import type { ReceiverFragment } from '../../../gql/graphql.ts';
import { Reasons } from '../../hub/needs/Reasons.tsx';
import { CodeFilter } from '../../hub/parts/CodeFilter.tsx';
import { EntryLink } from '../../hub/parts/EntryLink.tsx';
import { NeedChips } from '../../hub/parts/NeedChips.tsx';
import { RoomMark } from '../../hub/parts/RoomMark.tsx';
import type { ComposePart } from '../composeParts.ts';
import { CapacityBadge } from '../parts/ReceiverLine.tsx';
import { type ProposedOffice, useProposed } from './useProposed.ts';

interface Props extends Pick<ComposePart, 'person' | 'form' | 'proposing'> {
  offices: readonly ReceiverFragment[];
  onChoose(receiver: ReceiverFragment): void;
}

const [shownFirst, shownAtMost] = [3, 20];

/** 困りごとに合う受け先. Proposed with reasons and room before anything is sent; a person decides with one press. */
export function ProposedReceivers({ person, form, proposing, offices, onChoose }: Props) {
  const { t } = useLingui();
  const [municipality, setMunicipality] = useState(useViewer().tenant.municipalityCode ?? '');
  const [transport, setTransport] = useState(false);
  const [all, showAll] = useState(false);
  const { needs, proposed, waiting, fault, again } = useProposed({ person, form }, offices, { municipality, transport });
  const shown = proposed.slice(0, all ? shownAtMost : shownFirst);
  return (
    <section aria-label={t`困りごとに合う受け先`} className="flex flex-col gap-3 rounded-8 bg-key-50 px-4 py-3.5">
      <h3 className="text-std-16B-170">
        <Trans>困りごとに合う受け先</Trans>
      </h3>
      <NeedChips chosen={needs} onChange={proposing.chooseNeeds} />
      <div className="flex flex-wrap items-center gap-2">
        <CodeFilter label={t`市町村`} list="municipalities" chosen={municipality} onChoose={(code) => setMunicipality(code ?? '')} />
        <FilterToggle on={transport} onChange={setTransport}>
          <Trans>送迎がいる</Trans>
        </FilterToggle>
      </div>
      <FaultNote fault={fault} again={again} />
      {waiting && <Waiting />}
      <p role="status" className="text-dns-14N-130 text-solid-gray-700">
        {needs.length === 0 && <Trans>困りごとを選ぶと、ハブの資源から受け先の候補を出します。「3 頼みごと」にも入ります。</Trans>}
        {needs.length > 0 && !waiting && !fault && proposed.length === 0 && (
          <Trans>合う資源を載せている受け先は、見つかりませんでした。下の名前からさがしてください。</Trans>
        )}
      </p>
      {shown.length > 0 && (
        <ol
          aria-label={t`受け先の候補`}
          className="flex flex-col divide-y divide-solid-gray-300 rounded-8 border border-solid-gray-300 bg-white"
        >
          {shown.map((each) => (
            <Proposal key={each.receiver.id} {...each} onChoose={() => onChoose(each.receiver)} />
          ))}
        </ol>
      )}
      {proposed.length > shownFirst && (
        <div>
          <Button look="text" size="sm" aria-expanded={all} onPress={() => showAll(!all)}>
            {all ? <Trans>上の3件だけにする</Trans> : <Trans>ほかの候補も出す</Trans>}
          </Button>
        </div>
      )}
    </section>
  );
}

function Proposal({ receiver, proposal: { entry, reasons, room }, onChoose }: ProposedOffice & { onChoose(): void }) {
  const { t } = useLingui();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5 text-dns-16N-130">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-dns-16B-130">{receiver.shortName}</span>
          <CapacityBadge receiver={receiver} />
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <EntryLink entry={entry} />
          <RoomMark room={room} />
        </span>
        <Reasons reasons={reasons} />
      </div>
      <Button size="sm" aria-label={t`${receiver.shortName}を受け先にする`} onPress={onChoose}>
        <Trans>受け先にする</Trans>
      </Button>
    </li>
  );
}
