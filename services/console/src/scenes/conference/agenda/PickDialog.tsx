import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { FaultNote } from '../../../components/FaultNote.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { ConferenceCandidatesDocument, type PickedFragment } from '../../../gql/graphql.ts';
import { dayOf, nearDay } from '../../../lib/dates/showDay.ts';
import { Personal } from '../../../lib/masking.tsx';
import { useAsk } from '../../../lib/server/useAsk.ts';

interface Props {
  conferenceId: string;
  /** How many there are, be the list shorter. */
  count: number;
  onPick(chosen: readonly PickedFragment[]): void;
  onClose(): void;
}

/** 候補から選ぶ: cases that colleagues want spoken of. Each that is chosen then asks for what its own rule asks for. */
export function PickDialog({ conferenceId, count, onPick, onClose }: Props) {
  const { data, waiting, fault, again } = useAsk(ConferenceCandidatesDocument, { id: conferenceId }, { fresh: true });
  const [ids, choose] = useState<string[]>([]);
  const candidates = data?.conference?.candidates ?? [];
  const more = data ? Math.max(count - candidates.length, 0) : 0;
  const chosen = candidates.filter(({ id }) => ids.includes(id));
  const actions = (
    <>
      <Button look="main" isDisabled={chosen.length === 0} onPress={() => onPick(chosen)}>
        <Trans>{chosen.length}件を議題にする</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>候補から選ぶ</Trans>} onClose={onClose} actions={actions}>
      {waiting && <Waiting />}
      {fault && <FaultNote fault={fault} again={again} />}
      {data && <Choice candidates={candidates} ids={ids} choose={choose} />}
      {more > 0 && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Plural value={more} other="ほかに#件あります。ここにある候補を出すか外すと、古いものから順に出てきます。" />
        </p>
      )}
    </Dialog>
  );
}

interface Choosing {
  candidates: readonly PickedFragment[];
  ids: string[];
  choose(ids: string[]): void;
}

function Choice({ candidates, ids, choose }: Choosing) {
  const { t, i18n } = useLingui();
  return (
    <CheckboxGroup
      label={t`会議に出す候補`}
      support={t`選んだものを、件名と根拠を確かめながら一件ずつ出します。出した候補は、ここから消えます。`}
      value={ids}
      onChange={choose}
    >
      {candidates.map(({ id, name, kindName, reason, markedBy, markedAt }) => (
        <Checkbox
          key={id}
          value={id}
          detail={
            <>
              <Personal>{reason}</Personal>
              <br />
              {[kindName, markedBy, nearDay(dayOf(markedAt), i18n.locale)].filter(Boolean).join('・')}
            </>
          }
        >
          <Personal>{name ?? ''}</Personal>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
