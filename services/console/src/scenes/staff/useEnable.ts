import { useLingui } from '@lingui/react/macro';
import { useUndo } from '../../components/UndoBar.tsx';
import { EnableStaffDocument, type StaffMemberFragment } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';

/** An account that was stopped can be used again; its memberships are as they were. */
export function useEnable(): (member: StaffMemberFragment) => Promise<void> {
  const { t } = useLingui();
  const say = useUndo();
  const { run } = useAct(EnableStaffDocument);
  return async ({ staffId, displayName }) => {
    if (!(await run({ input: { staffId } }))) return;
    tellChange('staff');
    say({ said: t`${displayName}さんのアカウントを使えるようにしました` });
  };
}
