import { useLingui } from '@lingui/react/macro';
import type { MenuChoice } from '../../../components/Menu.tsx';
import {
  type ConferenceWholeFragment,
  type MemberLineFragment,
  NotePledgeDocument,
  RemoveConferenceMemberDocument,
} from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

interface MemberActs {
  refusal: Refusal | null;
  choicesFor(member: MemberLineFragment): MenuChoice[];
}

/** What the secretary does with somebody on the list: note a pledge signed on paper, take them off. */
export function useMemberActs({ id, availableActions }: ConferenceWholeFragment): MemberActs {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const mayChange = availableActions.includes('SEAT');
  const choicesFor = ({ id: memberId, hasAccount, tenant, pledgedAt, myself }: MemberLineFragment): MenuChoice[] => {
    if (!mayChange) return [];
    const onPaper = !hasAccount && !tenant && !pledgedAt && availableActions.includes('PLEDGE');
    const note = () => acts.run(NotePledgeDocument, { input: { memberId, pledge: 'PAPER' } }, t`誓約書を受け取ったことを記録しました`);
    const remove = () => acts.run(RemoveConferenceMemberDocument, { input: { conferenceId: id, memberId } }, t`出席者から外しました`);
    return [
      ...(onPaper ? [{ id: 'pledge', label: t`誓約書を受け取った`, run: () => void note() }] : []),
      ...(myself
        ? []
        : [{ id: 'remove', label: t`出席者から外す`, detail: t`次の操作から、この会議は見られなくなります`, run: () => void remove() }]),
    ];
  };
  return { refusal: acts.refusal, choicesFor };
}
