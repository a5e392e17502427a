import { useLingui } from '@lingui/react/macro';
import { useUndo } from '../../components/UndoBar.tsx';
import { type InboxRowFragment, MarkDoneDocument, SnoozeDocument, UnsnoozeDocument } from '../../gql/graphql.ts';
import { nearDay } from '../../lib/dates/showDay.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useActs } from '../../lib/server/useAct.ts';

/** What one does with a row for oneself: seen, later, done. Nothing of it is told to the other side. */
export function useInboxDesk() {
  const { t, i18n } = useLingui();
  const { run } = useActs();
  const say = useUndo();
  const keyOf = ({ referralId, box }: InboxRowFragment) => ({ referralId, box });

  return {
    async putOff(row: InboxRowFragment, until: string) {
      if (!(await run(SnoozeDocument, { input: { ...keyOf(row), until } }))) return;
      tellChange('mailbox');
      const day = nearDay(until, i18n.locale);
      const undo = async () => (await run(UnsnoozeDocument, { input: keyOf(row) })) && tellChange('mailbox');
      say({ said: t`${day} まで見えなくしました。`, undo });
    },
    async putAway(row: InboxRowFragment) {
      if (!(await run(MarkDoneDocument, { input: keyOf(row) }))) return;
      tellChange('mailbox');
      say({ said: t`済みにしました。` });
    },
  };
}
