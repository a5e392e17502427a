import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Select } from '../../../components/Select.tsx';
import {
  type ConferenceWholeFragment,
  DeclineSeatDocument,
  type MemberLineFragment,
  NameConferenceMemberDocument,
} from '../../../gql/graphql.ts';
import { useColleagues } from '../../staff/useColleagues.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

/** 出席する人を決める: the own office was asked, and nobody has been named yet. */
export function NamePanel({ conference: { members, state } }: { conference: ConferenceWholeFragment }) {
  const live = state === 'PLANNED' || state === 'CALLED' || state === 'OPEN';
  const unnamed = live ? members.filter(({ mayName, hasAccount }) => mayName && !hasAccount) : [];
  return unnamed.map((seat) => <Naming key={seat.id} seat={seat} mayDecline={state !== 'PLANNED' && seat.answer !== 'DECLINED'} />);
}

function Naming({ seat: { id: memberId, wish }, mayDecline }: { seat: MemberLineFragment; mayDecline: boolean }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const colleagues = useColleagues();
  const [staffId, setStaffId] = useState('');
  const name = () => acts.run(NameConferenceMemberDocument, { input: { memberId, staffId } }, t`出席する人を決めました`);
  const decline = () => acts.run(DeclineSeatDocument, { input: { memberId } }, t`欠席と返事しました`);
  return (
    <Banner kind="info" title={<Trans>自分の組織から出席する人を決めてください</Trans>}>
      {wish && (
        <p className="text-std-16N-170">
          <Trans>
            お願いしたい人：<strong>{wish}</strong>
          </Trans>
        </p>
      )}
      <div className="flex flex-wrap items-end gap-4 pt-1">
        <div className="min-w-64 flex-1">
          <Select
            label={t`出席する人`}
            value={staffId}
            onChange={({ target }) => setStaffId(target.value)}
            choices={[{ value: '', label: t`選んでください` }, ...colleagues]}
          />
        </div>
        <Button look="main" isDisabled={staffId === ''} isPending={acts.running} onPress={name}>
          <Trans>この人に決める</Trans>
        </Button>
        {mayDecline && (
          <Button isPending={acts.running} onPress={decline}>
            <Trans>だれも出席しない</Trans>
          </Button>
        )}
      </div>
      <RefusalBanner refusal={acts.refusal} />
    </Banner>
  );
}
