import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import type { MenuChoice } from '../../../components/Menu.tsx';
import {
  type ConferenceWholeFragment,
  DeclineSeatDocument,
  type MemberLineFragment,
  NoteAttendanceDocument,
  NotePledgeDocument,
} from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx';
import { SendAnotherDialog } from './SendAnotherDialog.tsx';

interface MemberActs {
  refusal: Refusal | null;
  choicesFor(member: MemberLineFragment): MenuChoice[];
  /** Whatever has been asked for, over the page. */
  dialog: ReactNode;
}

type Asked = { what: 'remove' | 'another'; member: MemberLineFragment };
const goesOn = new Set(['PLANNED', 'CALLED', 'OPEN']);

/** What is done with somebody on the list: by the secretary, and by the office that sends them. */
export function useMemberActs(conference: ConferenceWholeFragment): MemberActs {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [asked, ask] = useState<Asked | null>(null);
  const { id, state, availableActions } = conference;
  const noted = useNoted(conference, acts);
  const another = (member: MemberLineFragment): MenuChoice[] =>
    member.mayName && member.hasAccount && goesOn.has(state)
      ? [{ id: 'another', label: t`出席する人を替える`, run: () => ask({ what: 'another', member }) }]
      : [];
  const remove = (member: MemberLineFragment): MenuChoice[] =>
    availableActions.includes('SEAT') && !member.myself
      ? [{ id: 'remove', label: t`出席者から外す`, run: () => ask({ what: 'remove', member }) }]
      : [];
  const close = () => ask(null);
  return {
    refusal: acts.refusal,
    choicesFor: (member) => [...noted(member), ...another(member), ...remove(member)],
    dialog:
      asked &&
      (asked.what === 'remove' ? (
        <RemoveMemberDialog conferenceId={id} member={asked.member} onClose={close} />
      ) : (
        <SendAnotherDialog member={asked.member} onClose={close} />
      )),
  };
}

/**
 * What the secretary notes: of somebody without an account the pledge and that they will not come; of everybody who has pledged
 * that they were there. Who came in by themselves has said so, and it stands.
 */
function useNoted({ state, availableActions }: ConferenceWholeFragment, acts: ReturnType<typeof useConferenceActs>) {
  const { t } = useLingui();
  // Who convenes chooses the members until it ends, and then sends the minutes round.
  const convenes = availableActions.includes('SEAT') || availableActions.includes('CIRCULATE');
  return ({ id: memberId, hasAccount, tenant, pledgedAt, attendedAt, attendanceNotedBy, answer }: MemberLineFragment): MenuChoice[] => {
    const pledge = () => acts.run(NotePledgeDocument, { input: { memberId } }, t`誓約書を受け取ったことを記録しました`);
    const decline = () => acts.run(DeclineSeatDocument, { input: { memberId } }, t`欠席と記録しました`);
    const attend = (present: boolean) => acts.run(NoteAttendanceDocument, { input: { memberId, present } }, t`出席の記録を直しました`);
    const onPaper = !hasAccount && !tenant;
    const asking = convenes && onPaper && (state === 'CALLED' || state === 'OPEN');
    const noting = convenes && !!pledgedAt && (state === 'OPEN' || state === 'ENDED');
    return [
      ...(asking && !pledgedAt ? [{ id: 'pledge', label: t`誓約書を受け取った`, run: () => void pledge() }] : []),
      ...(asking && answer !== 'DECLINED' && !attendedAt
        ? [{ id: 'decline', label: t`欠席と返事があった`, run: () => void decline() }]
        : []),
      ...(noting && !attendedAt ? [{ id: 'attend', label: t`出席した`, run: () => void attend(true) }] : []),
      ...(noting && attendedAt && (onPaper || attendanceNotedBy)
        ? [{ id: 'missed', label: t`出席を取り消す`, run: () => void attend(false) }]
        : []),
    ];
  };
}
