import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../../../app/Viewer.tsx';
import type { MenuChoice } from '../../../components/Menu.tsx';
import {
  type ConferenceWholeFragment,
  DeclineSeatDocument,
  type MemberLineFragment,
  NoteAttendanceDocument,
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
export function useMemberActs({ id, state, convener, availableActions }: ConferenceWholeFragment): MemberActs {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const mayChange = availableActions.includes('SEAT');
  const onPaper = useOnPaper({ state, availableActions, mayNote: useViewer().tenant.id === convener.id }, acts);
  const choicesFor = (member: MemberLineFragment): MenuChoice[] => {
    const { id: memberId, hasAccount, tenant, myself } = member;
    const ofPaper = !hasAccount && !tenant ? onPaper(member) : [];
    if (!mayChange) return ofPaper;
    const remove = () => acts.run(RemoveConferenceMemberDocument, { input: { conferenceId: id, memberId } }, t`出席者から外しました`);
    return [
      ...ofPaper,
      ...(myself
        ? []
        : [{ id: 'remove', label: t`出席者から外す`, detail: t`次の操作から、この会議は見られなくなります`, run: () => void remove() }]),
    ];
  };
  return { refusal: acts.refusal, choicesFor };
}

type Standing = Pick<ConferenceWholeFragment, 'state' | 'availableActions'> & { mayNote: boolean };

/** What the secretary notes for somebody without an account: the pledge, that they will not come, that they were there. */
function useOnPaper({ state, availableActions, mayNote }: Standing, acts: ReturnType<typeof useConferenceActs>) {
  const { t } = useLingui();
  return ({ id: memberId, pledgedAt, attendedAt, answer }: MemberLineFragment): MenuChoice[] => {
    const pledge = () => acts.run(NotePledgeDocument, { input: { memberId } }, t`誓約書を受け取ったことを記録しました`);
    const decline = () => acts.run(DeclineSeatDocument, { input: { memberId } }, t`欠席と記録しました`);
    const attend = (present: boolean) => acts.run(NoteAttendanceDocument, { input: { memberId, present } }, t`出席の記録を直しました`);
    const asking = mayNote && availableActions.includes('PLEDGE');
    const noting = mayNote && !!pledgedAt && (state === 'OPEN' || state === 'ENDED');
    return [
      ...(asking && !pledgedAt ? [{ id: 'pledge', label: t`誓約書を受け取った`, run: () => void pledge() }] : []),
      ...(asking && answer !== 'DECLINED' && !attendedAt
        ? [{ id: 'decline', label: t`欠席と返事があった`, run: () => void decline() }]
        : []),
      ...(noting && !attendedAt ? [{ id: 'attend', label: t`出席した`, run: () => void attend(true) }] : []),
      ...(noting && attendedAt ? [{ id: 'missed', label: t`出席を取り消す`, run: () => void attend(false) }] : []),
    ];
  };
}
