import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { AcceptSeatDocument, AttendConferenceDocument, type ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import { Opinions } from './Opinions.tsx';

/** One’s own seat: the answer with the pledge that is part of it, and the door of the room. */
export function OwnSeat({ conference }: { conference: ConferenceWholeFragment }) {
  const seat = conference.members.find(({ myself }) => myself);
  const live = (conference.state === 'CALLED' && !conference.neverOpened) || conference.state === 'OPEN';
  if (!seat || !live) return null;
  if (seat.answer === 'ASKED' || (seat.answer === 'ACCEPTED' && !seat.pledgedAt))
    return <Asked conference={conference} memberId={seat.id} />;
  if (seat.answer === 'DECLINED') return <Declined conference={conference} memberId={seat.id} />;
  if (conference.state === 'OPEN' && !seat.attendedAt) return <Door conference={conference} />;
  return seat.attendedAt ? null : <Coming conference={conference} memberId={seat.id} pledgedAt={seat.pledgedAt} />;
}

function Asked({ conference, conference: { kind }, memberId }: { conference: ConferenceWholeFragment; memberId: string }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [declining, decline] = useState(false);
  const accept = () => acts.run(AcceptSeatDocument, { input: { memberId } }, t`出席と返事し、守秘を誓約しました`);
  return (
    <>
      <Banner
        kind="info"
        title={<Trans>出席の返事をしてください</Trans>}
        actions={
          <>
            <Button look="main" isPending={acts.running} onPress={accept}>
              <Trans>守秘を誓約して出席する</Trans>
            </Button>
            <Button onPress={() => decline(true)}>
              <Trans>欠席する</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>この会議で知ったことを、会議の目的のほかに使いません。会議の外の人に話しません。</Trans>
        </p>
        <p className="pt-1 text-dns-14N-130 text-solid-gray-700">{kind.secrecy}</p>
      </Banner>
      <RefusalBanner refusal={acts.refusal} />
      {declining && <DeclineDialog conference={conference} memberId={memberId} onClose={() => decline(false)} />}
    </>
  );
}

function Coming({ conference, memberId, pledgedAt }: { conference: ConferenceWholeFragment; memberId: string; pledgedAt: string | null }) {
  const { i18n } = useLingui();
  const [declining, decline] = useState(false);
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130">
      <span>
        <Trans>出席と返事しています。</Trans>
        {pledgedAt && <Trans>守秘の誓約 {moment(pledgedAt, i18n.locale)}</Trans>}
      </span>
      <Button size="sm" look="text" onPress={() => decline(true)}>
        <Trans>欠席に変える</Trans>
      </Button>
      {declining && <DeclineDialog conference={conference} memberId={memberId} onClose={() => decline(false)} />}
    </p>
  );
}

function Declined({ conference, memberId }: { conference: ConferenceWholeFragment; memberId: string }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [writing, write] = useState(false);
  const accept = () => acts.run(AcceptSeatDocument, { input: { memberId } }, t`出席と返事し、守秘を誓約しました`);
  const given = conference.opinions.some((each) => each.memberId === memberId && each.occasion === 'ABSENCE');
  return (
    <>
      <Banner
        kind="info"
        title={<Trans>欠席と返事しています</Trans>}
        actions={
          <>
            <Button size="sm" isPending={acts.running} onPress={accept}>
              <Trans>守秘を誓約して出席する</Trans>
            </Button>
            <Button size="sm" onPress={() => write(true)}>
              <Trans>意見を書く</Trans>
            </Button>
          </>
        }
      >
        {given ? <Opinions conference={conference} memberId={memberId} occasion="ABSENCE" /> : <Trans>意見は出していません。</Trans>}
      </Banner>
      {writing && <DeclineDialog conference={conference} memberId={memberId} onClose={() => write(false)} />}
      <RefusalBanner refusal={acts.refusal} />
    </>
  );
}

/** 入室する: from then on one is on the list of those who were there. */
function Door({ conference: { id } }: { conference: ConferenceWholeFragment }) {
  const acts = useConferenceActs();
  const go = useNavigate();
  const enter = async () => {
    if (await acts.run(AttendConferenceDocument, { input: { conferenceId: id } })) go({ to: '/conferences/$id/board', params: { id } });
  };
  return (
    <>
      <Banner
        kind="info"
        title={<Trans>会議が始まっています</Trans>}
        actions={
          <Button look="main" isPending={acts.running} onPress={enter}>
            <Trans>入室する</Trans>
          </Button>
        }
      >
        <Trans>入室すると、出席した人として記録されます。</Trans>
      </Banner>
      <RefusalBanner refusal={acts.refusal} />
    </>
  );
}
