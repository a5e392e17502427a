import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedDialog } from '../../../components/DeedDialog.tsx';
import { Select } from '../../../components/Select.tsx';
import { type MemberLineFragment, NameConferenceMemberDocument } from '../../../gql/graphql.ts';
import { useColleagues } from '../../staff/useColleagues.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

interface Props {
  member: MemberLineFragment;
  onClose(): void;
}

/** 出席する人を替える: the office that was asked sends somebody else, who begins with nothing. */
export function SendAnotherDialog({ member: { id: memberId, name }, onClose }: Props) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const colleagues = useColleagues();
  const [staffId, choose] = useState('');
  const [missing, miss] = useState(false);
  const send = async () => {
    miss(staffId === '');
    if (staffId === '') return;
    if (await acts.run(NameConferenceMemberDocument, { input: { memberId, staffId } }, t`出席する人を替えました`)) onClose();
  };
  return (
    <DeedDialog title={<Trans>出席する人を替える</Trans>} deed={<Trans>この人に替える</Trans>} acts={acts} onDo={send} onClose={onClose}>
      <Select
        label={t`代わりに出席する人`}
        required
        error={missing && t`職員を選んでください。`}
        value={staffId}
        onChange={({ target }) => choose(target.value)}
        choices={[{ value: '', label: t`選んでください` }, ...colleagues]}
      />
      <ul className="list-disc pl-6">
        <li>
          <Trans>{name} は、次の操作から、この会議を見られなくなります。守秘の誓約は残ります。</Trans>
        </li>
        <li>
          <Trans>替わる人は、自分で守秘を誓約します。資料は、議題を出した組織があらためて配ります。</Trans>
        </li>
      </ul>
    </DeedDialog>
  );
}
