import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { AddConferenceMemberDocument, type ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { MemberRow } from './MemberRow.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { useMemberActs } from './useMemberActs.tsx';

/** 出席者: who was asked, what they answered, who has pledged, who was there. */
export function MembersTab({ conference }: { conference: ConferenceWholeFragment }) {
  const { t } = useLingui();
  const [adding, add] = useState(false);
  const acts = useMemberActs(conference);
  const mayChange = conference.availableActions.includes('SEAT');
  return (
    <div className="flex flex-col gap-4">
      {mayChange && (
        <div className="print:hidden">
          <Button size="sm" onPress={() => add(true)}>
            <UserPlus aria-hidden className="size-4" />
            <Trans>出席者を加える</Trans>
          </Button>
        </div>
      )}
      <RefusalBanner refusal={acts.refusal} />
      <div className="relative overflow-x-auto print:overflow-visible">
        <table className="stacking w-full border-collapse text-left text-dns-16N-130 desk:min-w-[44rem] print:min-w-0">
          <caption className="sr-only">
            <Trans>出席者</Trans>
          </caption>
          <thead className="border-b border-solid-gray-420 text-dns-14B-130 text-solid-gray-700">
            <tr>
              {[t`氏名・所属`, t`役`, t`返事`, t`守秘の誓約`, t`出席`].map((title) => (
                <th key={title} scope="col" className="px-2 py-2 font-700">
                  {title}
                </th>
              ))}
              <th className="w-12">
                <span className="sr-only">
                  <Trans>操作</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {conference.members.map((member) => (
              <MemberRow key={member.id} conference={conference} member={member} choices={acts.choicesFor(member)} />
            ))}
          </tbody>
        </table>
      </div>
      {acts.dialog}
      {adding && <AddMember conferenceId={conference.id} onClose={() => add(false)} />}
    </div>
  );
}

function AddMember({ conferenceId, onClose }: { conferenceId: string; onClose(): void }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  return (
    <SeatDialog
      title={<Trans>出席者を加える</Trans>}
      running={acts.running}
      refusal={acts.refusal}
      onClose={onClose}
      onSave={async (seat) => {
        const input = { conferenceId, ...seat };
        if (await acts.run(AddConferenceMemberDocument, { input }, t`出席者を加えました`)) onClose();
      }}
    />
  );
}
