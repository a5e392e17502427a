import { useLingui } from '@lingui/react/macro';
import { useUndo } from '../../components/UndoBar.tsx';
import { FinishTaskDocument, ReopenTaskDocument, SnoozeTaskDocument } from '../../gql/graphql.ts';
import { nearDay } from '../../lib/dates/showDay.ts';
import { tellChange } from '../../lib/server/live.ts';
import { type Refusal, useActs } from '../../lib/server/useAct.ts';

interface TaskActs {
  finish(taskId: string): Promise<void>;
  reopen(taskId: string): Promise<void>;
  snooze(taskId: string, until: string): Promise<void>;
  refusal: Refusal | null;
}

/** 済み and あとで, each to be taken back for ten seconds. */
export function useTaskActs(): TaskActs {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const { run, refusal } = useActs();
  const told = (done: unknown, said: string, undo?: () => void) => {
    if (!done) return;
    tellChange('task');
    say({ said, ...(undo && { undo }) });
  };
  const reopen = async (taskId: string) => {
    if (await run(ReopenTaskDocument, { input: { taskId } })) tellChange('task');
  };
  const wake = async (taskId: string) => {
    if (await run(SnoozeTaskDocument, { input: { taskId, until: null } })) tellChange('task');
  };
  return {
    refusal,
    reopen,
    finish: async (taskId) => told(await run(FinishTaskDocument, { input: { taskId } }), t`済みにしました`, () => void reopen(taskId)),
    snooze: async (taskId, until) => {
      const day = nearDay(until, i18n.locale);
      told(await run(SnoozeTaskDocument, { input: { taskId, until } }), t`${day}まで出しません`, () => void wake(taskId));
    },
  };
}
