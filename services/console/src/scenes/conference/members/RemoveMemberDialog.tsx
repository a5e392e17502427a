import { Trans, useLingui } from '@lingui/react/macro';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { type MemberLineFragment, RemoveConferenceMemberDocument } from '../../../gql/graphql.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

interface Props {
  conferenceId: string;
  member: MemberLineFragment;
  onClose(): void;
}

/** 出席者から外す: what ends with it, before it is done. */
export function RemoveMemberDialog({ conferenceId, member: { id: memberId, name, office, pledgedAt }, onClose }: Props) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const remove = async () => {
    if (await acts.run(RemoveConferenceMemberDocument, { input: { conferenceId, memberId } }, t`出席者から外しました`)) onClose();
  };
  return (
    <DeedDialog title={<Trans>出席者から外す</Trans>} deed={<Trans>外す</Trans>} danger acts={acts} onDo={remove} onClose={onClose}>
      <p>
        <strong>
          {name}（{office}）
        </strong>
      </p>
      <ul className="list-disc pl-6">
        <li>
          <Trans>次の操作から、この会議の議題・資料・記録は、この人には見られなくなります。</Trans>
        </li>
        <li>
          <Trans>この人に配った資料は、ここで終わります。</Trans>
        </li>
        {pledgedAt && (
          <li>
            <Trans>守秘の誓約は、外れたあとも守る約束として残ります。</Trans>
          </li>
        )}
      </ul>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>元には戻せません。もう一度加えると、招集・誓約・資料をはじめからやり直します。</Trans>
      </p>
    </DeedDialog>
  );
}
